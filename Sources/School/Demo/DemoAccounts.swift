import Learning
import SQL

/// Somebody of the demo school who can sign in.
public struct DemoAccount: Sendable, Equatable {
    /// All invented people share it. Their accounts are marked by `people.is_invented`.
    public static let password = "trellis-demo"

    /// `Student`, `Teacher` …
    public let part: String
    public let name: String
    public let username: String
}

extension School {
    /// One person of each part: the first student, a teacher and a family member of that student, who leads the school
    /// and who runs its Trellis.
    ///
    /// - Throws: `SetUpFailure` when there is no demo school.
    public func demoAccounts() async throws -> [DemoAccount] {
        try await core.database.read { tx in
            guard
                let first = try tx.first(
                    """
                    SELECT p.id FROM people p JOIN roles r ON r.person_id = p.id AND r.role = 'student'
                    WHERE p.is_invented = TRUE AND r.source = 'demo' ORDER BY p.id LIMIT 1
                    """)
            else { throw SetUpFailure("There is no demo school in this database. `trellis demo` fills an empty one.") }
            let student: ID<Person> = try first.id("id")
            return try [
                account("Student", "p.id = \(student)", tx),
                account("Teacher", "p.id IN (\(teachers(of: student)))", tx),
                account(
                    "Family", "p.id IN (SELECT guardian_id FROM guardianships WHERE student_id = \(student))", tx),
                account("Leader", "p.id IN (\(holders(of: .leader)))", tx),
                account("Administrator", "p.id IN (\(holders(of: .administrator)))", tx),
            ].compactMap(\.self)
        }
    }
}

private func account(_ part: String, _ condition: SQL, _ tx: any Transaction) throws -> DemoAccount? {
    try tx.first(
        """
        SELECT p.given_name, p.family_name, a.username FROM people p JOIN accounts a ON a.person_id = p.id
        WHERE p.is_invented = TRUE AND \(condition) ORDER BY p.id LIMIT 1
        """
    ).map { row in
        DemoAccount(
            part: part, name: try row.text("given_name") + " " + row.text("family_name"),
            username: try row.text("username"))
    }
}

private func teachers(of student: ID<Person>) -> SQL {
    """
    SELECT t.person_id FROM enrolments s JOIN enrolments t ON t.class_id = s.class_id AND t.role = 'teacher'
    WHERE s.person_id = \(student) AND s.role = 'student'
    """
}

private func holders(of role: Role) -> SQL {
    "SELECT person_id FROM roles WHERE source = 'demo' AND role = \(role.rawValue)"
}
