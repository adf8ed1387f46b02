import Learning
import SQL

/// What goes into a student's archive, as far as whoever asks may see it. Words and files are read one try at a time
/// while it is sent.
struct ArchivePlan: Sendable {
    struct Try: Sendable {
        let work: ID<Work>
        let attempt: ID<Attempt>
        let number: Int
        let title: LocalText
        let sentAt: Timestamp?
        /// Of the file in the archive, without folder and ending.
        let name: String
    }

    struct Level: Sendable {
        let title: LocalText
        let level: Int
        let since: Timestamp?
    }

    let access: StudentAccess
    let name: StudentNames.Name
    let school: String
    /// The newest work first, its tries in order.
    let tries: [Try]
    let showcases: [ShowcaseLine]
    let pieces: Int
    let goals: [PlanGoal]
    let levels: [Level]
    let profile: [ProfileLine]

    var works: Int { Set(tries.map(\.work)).count }

    /// More is more than one person's school years.
    static let mostTries = 5_000

    /// Only a student and the family take it away.
    static func load(_ access: StudentAccess, _ visit: Visit) throws -> ArchivePlan {
        guard access.relation == .oneself || access.relation == .guardian, access.aspect == .work else {
            throw Failure.notFound
        }
        let student = access.student
        let isOneself = access.relation == .oneself
        let plan = try visit.student(student, for: .plan).map { try PlanStore.draft($0, visit).document }
        let progress = try visit.student(student, for: .progress).map { try ProgressStore.summary($0, visit: visit) }
        let profile = try visit.student(student, for: .profile).map { try ProfileStore.standing($0, visit.tx) }
        let pieces = isOneself ? try PortfolioStore.drawer(access, page: 1, visit).count : 0
        return ArchivePlan(
            access: access, name: try StudentNames.name(access, visit.tx), school: visit.viewer.schoolName,
            tries: try tries(access, visit), showcases: try ShowcaseStore.list(access, visit), pieces: pieces,
            goals: plan?.goals ?? [], levels: progress.map(levels) ?? [], profile: profile ?? [])
    }

    private static func tries(_ access: StudentAccess, _ visit: Visit) throws -> [Try] {
        let rows = try visit.tx.query(
            """
            SELECT w.id AS work_id, t.id, t.number, t.sent_at, a.title
            FROM works w JOIN attempts t ON t.work_id = w.id JOIN activities a ON a.id = w.activity_id
            WHERE w.student_id = \(access.student)
              AND (t.sent_at IS NOT NULL OR \(access.relation == .oneself))
            ORDER BY w.began_at DESC, w.id DESC, t.number LIMIT \(mostTries)
            """)
        var place = 0
        var last: ID<Work>?
        return try rows.map { row in
            let work: ID<Work> = try row.id("work_id")
            if work != last { place += 1 }
            last = work
            let number = try row.int("number")
            return Try(
                work: work, attempt: try row.id("id"), number: number, title: try row.localText("title"),
                sentAt: try row.optionalTime("sent_at"), name: CalendarDay.padded(place, to: 4) + "-\(number)")
        }
    }

    private static func levels(_ progress: StudentProgress) -> [Level] {
        progress.standings.values.filter { $0.shownLevel > 0 }
            .sorted { ($0.since ?? .distantPast, $0.competency) > ($1.since ?? .distantPast, $1.competency) }
            .compactMap { standing in
                progress.competencies[standing.competency].map {
                    Level(title: $0.title, level: standing.shownLevel, since: standing.since)
                }
            }
    }
}
