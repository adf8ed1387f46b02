import Learning

/// One class as a table: who is on what, when something came last, what was shown. Never ranked.
struct ClassView: Sendable {
    struct Line: Sendable {
        let student: ID<Person>
        let name: String
        var nowOn: LocalText?
        /// The newest judged work or answer, in any subject.
        var lastAt: Timestamp?
        var lastSentAt: Timestamp?
        var waiting: ID<Work>?
        /// Competencies shown, of all that the school has.
        var shown = 0
        /// By the columns of the table; 0 is not shown yet.
        var levels: [Int] = []
        /// Since when help is asked for in this class.
        var askedAt: Timestamp?
        var plan = PlanState.none
        /// The next talk that is planned, or the last that was held.
        var talkOn: CalendarDay?
        var talkedAt: Timestamp?
    }

    enum PlanState: Int, Sendable {
        case none, draft, proposed, agreed
    }

    struct Given: Sendable {
        let activity: ID<Activity>
        let title: LocalText
        let givenAt: Timestamp
    }

    struct Column: Sendable, Equatable {
        let competency: ID<Competency>
        let title: LocalText
    }

    enum Order: String, CaseIterable, Sendable {
        case name, last, plan, talk
    }

    enum Filter: String, CaseIterable, Sendable {
        case all, help, waiting, away, plan
    }

    let id: ID<Class>
    let title: String
    let mayTeach: Bool
    let columns: [Column]
    /// What could be a column, with what is one.
    let offered: [Column]
    let given: [Given]
    let units: [UnitLine]
    let awayDays: Int
    let order: Order
    let filter: Filter
    /// In the order that was asked for.
    let lines: [Line]
    let students: Int

    static let mostColumns = 6
    static let mostStudents = 400
}
