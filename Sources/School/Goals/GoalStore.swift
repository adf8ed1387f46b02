import Learning
import SQL

/// A goal with what its page shows.
struct GoalModel: Sendable {
    let goal: Goal
    let writtenAt: Timestamp
    /// Whoever wrote it down with the student; nil when the student did alone.
    let writtenWith: String?
    let endedAt: Timestamp?
    let version: Int
    let competencies: [CompetencyName]
}

/// What a goal form says.
struct GoalDraft: Sendable {
    let title: String
    let reason: String
    let competencies: [ID<Competency>]

    static let mostCompetencies = 6
    static let longestTitle = 300
    static let longestReason = 1_000

    init(_ form: Form) throws {
        title = try form.text("title")
        reason = try form.text("reason")
        competencies = Array(Set(form.ids("competency", of: Competency.self))).sorted()
    }

    func refusal(_ t: Messages) -> Refusal {
        var refusal = Refusal()
        if title.isEmpty { refusal.add("title", t.goalsNeedWhat) }
        if title.count > Self.longestTitle { refusal.add("title", t.goalsTooLong(count: Self.longestTitle)) }
        if reason.count > Self.longestReason { refusal.add("reason", t.goalsTooLong(count: Self.longestReason)) }
        if competencies.isEmpty { refusal.add("serves", t.goalsNeedCompetency) }
        if competencies.count > Self.mostCompetencies { refusal.add("serves", t.goalsTooMany) }
        return refusal
    }
}

/// The goals of students. Access to a goal is access to the student's plan.
enum GoalStore {
    /// Newest first; those put away come last.
    static func goals(_ access: StudentAccess, _ tx: any Transaction) throws -> [GoalModel] {
        let rows = try tx.query(
            """
            SELECT g.id, g.title, g.reason, g.written_by, g.written_at, g.ended_at, g.version,
                   p.given_name, p.family_name
            FROM goals g JOIN people p ON p.id = g.written_by
            WHERE g.student_id = \(access.student)
            ORDER BY CASE WHEN g.ended_at IS NULL THEN 0 ELSE 1 END, g.written_at DESC, g.id DESC LIMIT 100
            """)
        let links = try tx.query(
            """
            SELECT l.goal_id, c.id, c.code, c.title, c.i_can, c.retired_at
            FROM goal_competencies l JOIN competencies c ON c.id = l.competency_id
            JOIN goals g ON g.id = l.goal_id
            WHERE g.student_id = \(access.student) ORDER BY c.id
            """)
        var competencies: [ID<Goal>: [CompetencyName]] = [:]
        for row in links { competencies[try row.id("goal_id"), default: []].append(try CompetencyName(row)) }
        return try rows.map { row in
            let id: ID<Goal> = try row.id("id")
            let writer: ID<Person> = try row.id("written_by")
            let names = competencies[id] ?? []
            return GoalModel(
                goal: Goal(
                    id: id, student: access.student, words: try row.text("title"), interest: try row.text("reason"),
                    competencies: names.map(\.id)),
                writtenAt: try row.time("written_at"),
                writtenWith: writer == access.student
                    ? nil : try row.text("given_name") + " " + row.text("family_name"),
                endedAt: try row.optionalTime("ended_at"), version: try row.int("version"), competencies: names)
        }
    }

    /// The goals that are not put away, newest first, without the names that their pages show.
    static func open(_ access: StudentAccess, _ tx: any Transaction) throws -> [Goal] {
        let rows = try tx.query(
            """
            SELECT g.id, g.title, g.reason, l.competency_id
            FROM goals g LEFT JOIN goal_competencies l ON l.goal_id = g.id
            WHERE g.student_id = \(access.student) AND g.ended_at IS NULL
            ORDER BY g.written_at DESC, g.id DESC, l.competency_id LIMIT 500
            """)
        var competencies: [ID<Goal>: [ID<Competency>]] = [:]
        for row in rows {
            guard let competency: ID<Competency> = try row.optionalID("competency_id") else { continue }
            competencies[try row.id("id"), default: []].append(competency)
        }
        return try rows.uniqued(by: { try? $0.int64("id") }).map { row in
            let id: ID<Goal> = try row.id("id")
            return Goal(
                id: id, student: access.student, words: try row.text("title"), interest: try row.text("reason"),
                competencies: competencies[id] ?? [])
        }
    }

    static func add(_ draft: GoalDraft, for access: StudentAccess, visit: Visit) throws {
        let id: ID<Goal> = try visit.mint()
        try visit.tx.execute(
            """
            INSERT INTO goals (id, student_id, title, reason, written_by, written_at)
            VALUES (\(id), \(access.student), \(draft.title), \(draft.reason), \(visit.viewer.person), \(visit.now))
            """)
        try link(id, to: draft.competencies, visit.tx)
        try visit.audit("goal.written", student: access.student, aspect: .plan)
    }

    /// - Throws: `Failure.refused` with both texts when the goal was changed after the form was drawn.
    static func change(
        _ id: ID<Goal>, to draft: GoalDraft, version: Int?, of access: StudentAccess, visit: Visit, t: Messages
    ) throws {
        let tx = visit.tx
        let row = try tx.first(
            """
            SELECT title, reason, version FROM goals WHERE id = \(id) AND student_id = \(access.student)
            AND ended_at IS NULL \(SQL.lockRow)
            """)
        guard let row else { throw Failure.notFound }
        guard try row.int("version") == version else {
            var refusal = Refusal()
            refusal.stale = [
                .init(label: t.goalsField, saved: try row.text("title"), yours: draft.title),
                .init(label: t.goalsReasonField, saved: try row.text("reason"), yours: draft.reason),
            ]
            throw Failure.refused(refusal)
        }
        try tx.execute(
            "UPDATE goals SET title = \(draft.title), reason = \(draft.reason), version = version + 1 WHERE id = \(id)")
        try tx.execute("DELETE FROM goal_competencies WHERE goal_id = \(id)")
        try link(id, to: draft.competencies, tx)
        try visit.audit("goal.changed", student: access.student, aspect: .plan)
    }

    static func end(_ id: ID<Goal>, of access: StudentAccess, visit: Visit) throws {
        let changed = try visit.tx.execute(
            """
            UPDATE goals SET ended_at = \(visit.now), version = version + 1
            WHERE id = \(id) AND student_id = \(access.student) AND ended_at IS NULL
            """)
        guard changed == 1 else { throw Failure.notFound }
        try visit.audit("goal.ended", student: access.student, aspect: .plan)
    }

    /// Only competencies that exist and are offered: an id that a page could not have shown is left out.
    private static func link(_ goal: ID<Goal>, to competencies: [ID<Competency>], _ tx: any Transaction) throws {
        let known = try tx.query(
            """
            SELECT id FROM competencies
            WHERE id IN (\(list: competencies)) AND kind = 'competency' AND retired_at IS NULL
            """
        ).map { try $0.int64("id") }
        guard !known.isEmpty else { throw Failure.badRequest("competency") }
        try tx.insert(
            into: "goal_competencies", columns: ["goal_id", "competency_id"],
            rows: known.map { [.int(goal.rawValue), .int($0)] })
    }

    /// What the form offers to pick from: what is chosen already, what a search finds, and the student's tasks.
    static func choices(
        chosen: [ID<Competency>], search: String, for access: StudentAccess, visit: Visit
    ) throws -> [CompetencyName] {
        let tx = visit.tx
        let given = try ActivityStore.given(toStudent: access, visit: visit).prefix(20).flatMap(\.competencies)
        let suggested = Array((chosen + given).uniqued().prefix(40))
        let rows = try tx.query(
            """
            SELECT id, code, title, i_can, retired_at FROM competencies
            WHERE id IN (\(list: suggested)) AND retired_at IS NULL AND kind = 'competency'
            """)
        var names = try rows.map(CompetencyName.init)
        let position = Dictionary(uniqueKeysWithValues: suggested.enumerated().map { ($1, $0) })
        names.sort { position[$0.id] ?? 0 < position[$1.id] ?? 0 }
        return names + (try found(search, tx)).filter { match in !names.contains { $0.id == match.id } }
    }

    /// Every word of the search must stand in the text, in any order; at most thirty.
    static func found(_ search: String, _ tx: any Transaction) throws -> [CompetencyName] {
        let words = foldedName(search).split(separator: " ").prefix(6).map(String.init)
        guard !words.isEmpty else { return [] }
        let conditions = words.map { word -> SQL in
            let pattern = "%" + word.filter { $0 != "%" && $0 != "_" && $0 != "\\" } + "%"
            return "search_text LIKE \(pattern)"
        }
        return try tx.query(
            """
            SELECT id, code, title, i_can, retired_at FROM competencies
            WHERE kind = 'competency' AND retired_at IS NULL AND \(SQL.joined(conditions, separator: " AND "))
            ORDER BY framework_id, position LIMIT 30
            """
        ).map(CompetencyName.init)
    }
}

extension Sequence where Element: Hashable {
    /// Each element once, where it comes first.
    func uniqued() -> [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
