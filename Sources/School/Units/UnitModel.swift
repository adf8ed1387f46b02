import Learning
import SQL

enum UnitPart {}

/// Somebody who may change a unit.
struct UnitAuthor: Sendable {
    let id: ID<Person>
    let name: String
}

/// A unit with its parts.
struct Unit: Sendable {
    struct Part: Sendable {
        struct Item: Sendable {
            let id: ID<Activity>
            let title: LocalText
            let kind: ActivityKind
            let minutes: Int?
        }

        let id: ID<UnitPart>
        let title: LocalText
        let items: [Item]
        let choose: Int
        let opening: PartOpening
        /// What its condition names, for the page.
        let conditionTitle: LocalText
        /// When it was changed last, which a form is drawn from.
        var version = 0

        var outline: UnitPartOutline {
            UnitPartOutline(activities: items.map(\.id), choose: choose, opening: opening)
        }
    }

    let id: ID<Unit>
    let title: LocalText
    let question: LocalText
    let why: LocalText
    let gradeBand: String?
    let authorName: String
    /// Who made the unit that this one was copied from, and what it is called.
    let copiedFrom: (title: LocalText, author: String)?
    let version: Int
    let isRetired: Bool
    let parts: [Part]
    /// The viewer made it.
    let isMade: Bool
    /// Whom its maker asked to help.
    let helpers: [UnitAuthor]
    /// The viewer may change it.
    let isOwn: Bool

    var path: String { "/units/\(id)" }
}

/// One line in a list of units.
struct UnitLine: Sendable {
    let id: ID<Unit>
    let title: LocalText
    let authorName: String
    let parts: Int
    /// The viewer may change it: made it, or helps with it.
    let isOwn: Bool
    let helps: Bool
    /// Put away by whoever made it, who alone still finds it.
    var isAway = false
}

/// A unit with where one student stands in it.
struct UnitOfStudent: Sendable {
    let unit: Unit
    let progress: UnitProgress
    /// What the student has begun, by activity.
    let works: [ID<Activity>: (id: ID<Work>, state: WorkState)]
    let student: ID<Person>
    let studentName: String
    let relation: Relation
    /// Through which class it was given; nil in a preview of one that was not.
    let classID: ID<Class>?
}
