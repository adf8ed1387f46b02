import Learning
import SQL

/// What stands on a student's paper card: the same as on the student's home, for a day without a screen.
struct CardModel: Sendable {
    let student: ID<Person>
    let name: String
    let isOneself: Bool
    let today: StudentTodayPage.Model
}

enum CardStore {
    /// More would take a server's breath away and nobody prints them at once.
    static let mostInClass = 60

    struct ClassCards: Sendable {
        let id: ID<Class>
        let title: String
        let cards: [CardModel]
        /// There are more students than cards.
        let isCut: Bool
    }

    static func card(_ access: StudentAccess, _ visit: Visit) throws -> CardModel {
        CardModel(
            student: access.student, name: try StudentNames.name(access, visit.tx).full,
            isOneself: access.relation == .oneself,
            today: try StudentTodayStore.load(access.student, visit: visit))
    }

    /// - Parameter chosen: only these; nobody means the whole class.
    static func cards(_ access: ClassAccess, only chosen: Set<ID<Person>> = [], _ visit: Visit) throws -> ClassCards {
        let title = try visit.tx.require("SELECT title FROM classes WHERE id = \(access.id)").text("title")
        let all: [ID<Person>] = try visit.tx.query(
            """
            SELECT p.id FROM enrolments e JOIN people p ON p.id = e.person_id
            WHERE e.class_id = \(access.id) AND e.role = 'student' AND \(current("e", visit.today))
            ORDER BY p.name_folded, p.id LIMIT 1000
            """
        ).map { try $0.id("id") }
        let students = chosen.isEmpty ? all : all.filter(chosen.contains)
        let cards = try students.prefix(mostInClass).compactMap { student in
            try visit.student(student, for: .plan).map { try card($0, visit) }
        }
        return ClassCards(id: access.id, title: title, cards: cards, isCut: students.count > mostInClass)
    }
}
