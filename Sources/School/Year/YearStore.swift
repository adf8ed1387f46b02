import Learning
import SQL

/// Loads the school year of a student's plan.
enum YearStore {
    struct Model: Sendable {
        let student: ID<Person>
        let name: StudentNames.Name
        let isOneself: Bool
        /// Whether the viewer changes days of the plan.
        let mayWrite: Bool
        let chart: YearChart
        let paces: [SubjectPace]
        let overview: CategoryOverview
        let frameworks: [ID<Framework>: LocalText]
        let categories: [String: LocalText]
        /// Where to ask for help: the next talk, or all of them.
        let helpPath: String

        func title(of area: YearChart.Area) -> LocalText {
            switch area {
            case .framework(let id): frameworks[id] ?? .empty
            case .category(let key): categories[key] ?? .empty
            }
        }

        func path(to subject: YearChart.Subject) -> String {
            switch subject {
            case .goal(let id): "/goals/\(id)"
            case .item(let id): "/students/\(student)/plan/items/\(id)"
            }
        }
    }

    static func load(_ access: StudentAccess, _ visit: Visit) throws -> Model {
        guard let progressAccess = try visit.student(access.student, for: .progress) else { throw Failure.notFound }
        let plan = try PlanStore.draft(access, visit).document
        let catalog = try visit.core.catalog.current(in: visit.tx)
        let year = try SchoolCalendar.year(visit)
        let chart = YearSituation(
            document: plan, marks: try PlanStore.marks(access, visit.tx),
            framework: catalog.competencies.mapValues(\.framework), written: try written(access, visit),
            begins: year.begins, ends: year.ends, today: SchoolCalendar.today(visit)
        ).chart
        let talk = try TalkStore.upcoming(access, visit).first
        return Model(
            student: access.student, name: try StudentNames.name(access, visit.tx),
            isOneself: access.relation == .oneself, mayWrite: access.relation.mayWriteGoals, chart: chart,
            paces: try PaceStore.paces(access, visit), overview: try OverviewStore.progress(progressAccess, visit),
            frameworks: Dictionary(
                catalog.frameworks.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first }),
            categories: Dictionary(
                try PlanCategories.of(access, visit).map { ($0.key, $0.title) },
                uniquingKeysWith: { first, _ in first }),
            helpPath: talk.map { "/check-ins/\($0.id)" } ?? "/students/\(access.student)/check-ins")
    }

    /// On which days goals were written down: their bars begin there.
    private static func written(_ access: StudentAccess, _ visit: Visit) throws -> [ID<Goal>: CalendarDay] {
        let format = Format(.english, timeZone: zone(visit.viewer.timeZone))
        let rows = try visit.tx.query("SELECT id, written_at FROM goals WHERE student_id = \(access.student)")
        return Dictionary(
            try rows.map { (try $0.id("id"), format.day(of: try $0.time("written_at"))) },
            uniquingKeysWith: { first, _ in first })
    }
}

/// The school's own calendar, from its terms.
enum SchoolCalendar {
    struct Span: Sendable {
        let begins: CalendarDay
        let ends: CalendarDay
        /// Both ends count.
        var length: Int { ends.daysSinceEpoch - begins.daysSinceEpoch + 1 }
    }

    static func today(_ visit: Visit) -> CalendarDay {
        CalendarDay(iso: visit.today) ?? CalendarDay(daysSinceEpoch: 0)
    }

    /// The year of today; August to June where the school keeps none.
    static func year(_ visit: Visit) throws -> Span {
        let begins = try SchoolYear.began(visit)
        let known = try span(kinds: ["year"], visit)
        let usual = CalendarDay(year: begins.year + 1, month: 6, day: 30) ?? begins.adding(days: 300)
        return Span(begins: begins, ends: known?.ends ?? usual)
    }

    /// The part of the year that a pace is counted in; the year where the school has no parts.
    static func term(_ visit: Visit) throws -> Span {
        try span(kinds: ["term", "grading_period", "semester"], visit) ?? year(visit)
    }

    /// The shortest of those that today lies in.
    private static func span(kinds: [String], _ visit: Visit) throws -> Span? {
        try visit.tx.query(
            """
            SELECT begins_on, ends_on FROM terms
            WHERE kind IN (\(list: kinds)) AND left_at IS NULL
              AND begins_on <= \(visit.today) AND ends_on >= \(visit.today)
            """
        ).compactMap { row in
            guard let begins = CalendarDay(iso: try row.text("begins_on")),
                let ends = CalendarDay(iso: try row.text("ends_on")), begins <= ends
            else { return nil }
            return Span(begins: begins, ends: ends)
        }.min { $0.length < $1.length }
    }
}
