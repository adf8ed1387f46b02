import Learning
import SQL

/// The pace in one subject, with what its page shows.
struct SubjectPace: Sendable {
    /// The least that a teacher asks for, with the reason.
    struct Floor: Sendable {
        let perTerm: Int
        let reason: String
        let setBy: String
        let setAt: Timestamp
    }

    let framework: ID<Framework>
    let title: LocalText
    let pace: Pace
    let floor: Floor?
}

/// Counts the pace in every subject of a student: the one place for it.
enum PaceStore {
    struct Model: Sendable {
        let student: ID<Person>
        let name: StudentNames.Name
        let isOneself: Bool
        let maySet: Bool
        let paces: [SubjectPace]
        /// The subjects that a floor can be set for.
        let subjects: [CatalogFramework]
        let competencies: [ID<Competency>: CatalogCompetency]
    }

    static let longestReason = 1_000

    static func model(_ access: StudentAccess, _ visit: Visit) throws -> Model {
        let catalog = try visit.core.catalog.current(in: visit.tx)
        return Model(
            student: access.student, name: try StudentNames.name(access, visit.tx),
            isOneself: access.relation == .oneself, maySet: access.relation.mayJudge,
            paces: try paces(access, visit), subjects: catalog.frameworks, competencies: catalog.competencies)
    }

    /// One for each subject that the plan names with a day or that has a floor, in the order of the frameworks.
    static func paces(_ access: StudentAccess, _ visit: Visit) throws -> [SubjectPace] {
        guard let progressAccess = try visit.student(access.student, for: .progress) else { return [] }
        let progress = try ProgressStore.summary(progressAccess, visit: visit)
        let marks = try PlanStore.marks(access, visit.tx)
        let days = try PlanStore.draft(access, visit).document.days(marks)
        let planned = Dictionary(grouping: days.keys) { progress.competencies[$0]?.framework }
        let floors = try floors(access, visit.tx)
        let today = SchoolCalendar.today(visit)
        let term = try SchoolCalendar.term(visit)
        let termBegan = Format(.english, timeZone: zone(visit.viewer.timeZone)).start(of: term.begins)
        return progress.catalog.frameworks.compactMap { framework in
            let named = planned[framework.id] ?? []
            let floor = floors[framework.id]
            guard !named.isEmpty || floor != nil else { return nil }
            let shown = progress.standings.values.count { standing in
                progress.competencies[standing.competency]?.framework == framework.id && standing.isDemonstrated
                    && (standing.since.map { $0 >= termBegan } ?? false)
            }
            let pace = Pace(
                planned: named.compactMap { id in
                    days[id].map {
                        .init(competency: id, by: $0, isShown: progress.standings[id]?.isDemonstrated ?? false)
                    }
                }, today: today,
                floor: floor.map {
                    Pace.Floor(
                        perTerm: $0.perTerm, gone: today.daysSinceEpoch - term.begins.daysSinceEpoch,
                        length: term.length, shown: shown)
                })
            return SubjectPace(framework: framework.id, title: framework.title, pace: pace, floor: floor)
        }
    }

    private static func floors(
        _ access: StudentAccess, _ tx: any Transaction
    ) throws -> [ID<Framework>: SubjectPace.Floor] {
        let rows = try tx.query(
            """
            SELECT f.framework_id, f.per_term, f.reason, f.set_at, p.given_name, p.family_name
            FROM pace_floors f JOIN people p ON p.id = f.set_by
            WHERE f.student_id = \(access.student) AND f.ended_at IS NULL ORDER BY f.id
            """)
        return Dictionary(
            try rows.map { row in
                let floor = SubjectPace.Floor(
                    perTerm: try row.int("per_term"), reason: try row.text("reason"),
                    setBy: try row.text("given_name") + " " + row.text("family_name"), setAt: try row.time("set_at"))
                return (try row.id("framework_id"), floor)
            }, uniquingKeysWith: { _, newest in newest })
    }

    /// A new floor takes the place of the one before, which stays with its dates.
    ///
    /// - Parameter perTerm: nil ends the floor.
    static func set(
        _ framework: ID<Framework>, perTerm: Int?, reason: String, for access: StudentAccess, _ visit: Visit
    ) throws {
        guard access.relation.mayJudge else { throw Failure.notFound }
        guard
            try visit.tx.exists(
                "SELECT id FROM frameworks WHERE id = \(framework) AND retired_at IS NULL\(SQL.lockRow)")
        else { throw Failure.notFound }
        try visit.tx.execute(
            """
            UPDATE pace_floors SET ended_at = \(visit.now)
            WHERE student_id = \(access.student) AND framework_id = \(framework) AND ended_at IS NULL
            """)
        if let perTerm {
            try visit.tx.execute(
                """
                INSERT INTO pace_floors (id, student_id, framework_id, per_term, reason, set_by, set_at)
                VALUES (\(try visit.mint(PaceFloor.self)), \(access.student), \(framework), \(perTerm), \(reason),
                        \(visit.viewer.person), \(visit.now))
                """)
        }
        try visit.audit(perTerm == nil ? "pace.floor-ended" : "pace.floor-set", student: access.student, aspect: .plan)
    }

    private enum PaceFloor {}
}
