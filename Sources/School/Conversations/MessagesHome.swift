import HTML
import Learning
import SQL

/// What a family's page says of messages: whom to write to, and, of a young child, with which adults the child writes.
enum MessagesHome {
    struct Model: Sendable {
        let child: ID<Person>
        let name: String
        /// Adults with whom a child under 13 wrote in the last month. Never what was said.
        let adults: [WorkPerson]
        let writesWithPeers: Bool
    }

    /// Below it a family knows with whom their child writes.
    private static let ageOfOwnLetters = 13

    static func load(_ access: StudentAccess, name: String, _ visit: Visit) throws -> Model {
        guard access.relation == .guardian, try isYoung(access.student, visit) else {
            return Model(child: access.student, name: name, adults: [], writesWithPeers: false)
        }
        let since = visit.now.adding(days: -30)
        let adults = try visit.tx.query(
            """
            SELECT p.id AS person_id, p.given_name, p.family_name, p.title AS person_title
            FROM conversations c JOIN conversation_people m ON m.conversation_id = c.id AND m.part = 'staff'
            JOIN people p ON p.id = m.person_id
            WHERE c.kind = 'student' AND c.student_id = \(access.student) AND c.last_at > \(since)
            ORDER BY p.name_folded, p.id LIMIT 12
            """
        ).map(WorkPerson.init)
        let peers = try visit.tx.exists(
            """
            SELECT c.id FROM conversation_people m JOIN conversations c ON c.id = m.conversation_id AND c.kind = 'peers'
            WHERE m.person_id = \(access.student) AND c.last_at > \(since)
            """)
        return Model(child: access.student, name: name, adults: adults, writesWithPeers: peers)
    }

    /// By the date of birth; where the school has none, by the grade, of which six are mostly younger.
    private static func isYoung(_ student: ID<Person>, _ visit: Visit) throws -> Bool {
        if let years = try StudentAge.years(student, on: visit.schoolToday, visit.tx) { return years < ageOfOwnLetters }
        let row = try visit.tx.require("SELECT grade FROM people WHERE id = \(student)")
        guard let grade = try row.optionalText("grade") else { return true }
        return (Int(grade) ?? 0) <= 6
    }

    static func part(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let names = model.adults.map { $0.shown(page) }.joined(separator: ", ")
        let adults: HTML? =
            model.adults.isEmpty
            ? nil : "<p class=\"mt-3\">\(t.messagesFamilyLine(names: names, name: model.name))</p>"
        let peers: HTML? =
            model.writesWithPeers ? "<p class=\"mt-2\">\(t.messagesFamilyPeers(name: model.name))</p>" : nil
        return section(
            "messages", t.messagesHomeTitle,
            """
            <p><a href="/messages/new?about=\(model.child)">\(t.messagesWriteAbout(name: model.name))</a></p>\(adults)\(peers)
            """)
    }
}
