import Learning
import SQL

/// The rows of goals that other pages find by competency. They follow from the plan.
enum GoalRows {
    /// What was written before the student had a plan, as the plan's goals: the open ones, oldest first.
    static func adopted(_ student: ID<Person>, _ tx: any Transaction) throws -> PlanDocument {
        let rows = try tx.query(
            """
            SELECT id, title, reason, category, horizon, knowing, by_on, audience, serves_id FROM goals
            WHERE student_id = \(student) AND ended_at IS NULL
            ORDER BY written_at DESC, id DESC LIMIT \(PlanDocument.mostGoals)
            """)
        let links = try tx.query(
            """
            SELECT l.goal_id, l.competency_id FROM goal_competencies l JOIN goals g ON g.id = l.goal_id
            WHERE g.student_id = \(student) AND g.ended_at IS NULL ORDER BY l.goal_id, l.competency_id
            """)
        var competencies: [ID<Goal>: [ID<Competency>]] = [:]
        for row in links { competencies[try row.id("goal_id"), default: []].append(try row.id("competency_id")) }
        let goals = try rows.reversed().map { row in
            let id: ID<Goal> = try row.id("id")
            return PlanGoal(
                id: id, category: try row.text("category"),
                title: String(try row.text("title").prefix(PlanDocument.longestTitle)),
                reason: String(try row.text("reason").prefix(PlanDocument.longestReason)),
                knowing: try row.text("knowing"), horizon: PlanHorizon(rawValue: try row.text("horizon")) ?? .term,
                byOn: try row.optionalText("by_on").flatMap(CalendarDay.init(iso:)),
                competencies: Array((competencies[id] ?? []).prefix(PlanDocument.mostLinks)),
                serves: try row.optionalID("serves_id"),
                audience: PlanAudience(rawValue: try row.text("audience")) ?? .advisor)
        }
        return PlanDocument(goals: goals).tidied
    }

    /// Writes what changed between two states of a plan. A goal that is gone is put away, not deleted.
    static func project(
        _ new: PlanDocument, from old: PlanDocument, _ access: StudentAccess, _ visit: Visit
    ) throws {
        let tx = visit.tx
        let gone = old.goals.map(\.id).filter { new.goal($0) == nil }
        if !gone.isEmpty {
            try tx.execute(
                """
                UPDATE goals SET ended_at = \(visit.now), version = version + 1
                WHERE id IN (\(list: gone)) AND student_id = \(access.student) AND ended_at IS NULL
                """)
        }
        let changed = new.goals.filter { old.goal($0.id) != $0 }
        guard !changed.isEmpty else { return }
        let known = try competencies(changed.flatMap(\.competencies), tx)
        for goal in changed { try write(goal, known: known, access, visit) }
    }

    private static func write(
        _ goal: PlanGoal, known: Set<ID<Competency>>, _ access: StudentAccess, _ visit: Visit
    ) throws {
        let tx = visit.tx
        try tx.execute(
            """
            INSERT INTO goals (id, student_id, title, reason, category, horizon, knowing, by_on, audience, serves_id,
                written_by, written_at)
            VALUES (\(goal.id), \(access.student), \(goal.title), \(goal.reason), \(goal.category),
                \(goal.horizon.rawValue), \(goal.knowing), \(goal.byOn?.iso), \(goal.audience.rawValue),
                \(goal.serves), \(visit.viewer.person), \(visit.now))
            ON CONFLICT (id) DO UPDATE SET title = excluded.title, reason = excluded.reason,
                category = excluded.category, horizon = excluded.horizon, knowing = excluded.knowing,
                by_on = excluded.by_on, audience = excluded.audience, serves_id = excluded.serves_id,
                version = goals.version + 1
            """)
        try tx.execute(
            """
            UPDATE goals SET ended_at = NULL WHERE id = \(goal.id) AND ended_at IS NOT NULL AND NOT EXISTS (
                SELECT 1 FROM plan_marks m WHERE m.student_id = \(access.student) AND m.subject_id = \(goal.id)
                    AND m.state IN ('done', 'let_go'))
            """)
        try tx.execute("DELETE FROM goal_competencies WHERE goal_id = \(goal.id)")
        let links = goal.competencies.filter(known.contains)
        guard !links.isEmpty else { return }
        try tx.insert(
            into: "goal_competencies", columns: ["goal_id", "competency_id"],
            rows: links.map { [.int(goal.id.rawValue), .int($0.rawValue)] })
    }

    /// Those that exist, retired or not.
    private static func competencies(
        _ wanted: [ID<Competency>], _ tx: any Transaction
    ) throws -> Set<ID<Competency>> {
        let rows = try tx.query(
            "SELECT id FROM competencies WHERE id IN (\(list: wanted.uniqued())) AND kind = 'competency'")
        return Set(try rows.map { row -> ID<Competency> in try row.id("id") })
    }
}
