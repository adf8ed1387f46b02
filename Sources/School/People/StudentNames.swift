import Learning
import SQL

/// Names of students, for whoever may see them.
enum StudentNames {
    struct Name: Sendable, Equatable {
        let given: String
        let family: String

        var full: String { given + " " + family }
    }

    static func name(_ access: StudentAccess, _ tx: any Transaction) throws -> Name {
        let row = try tx.require("SELECT given_name, family_name FROM people WHERE id = \(access.student)")
        return Name(given: try row.text("given_name"), family: try row.text("family_name"))
    }
}
