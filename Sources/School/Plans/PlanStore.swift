import Learning
import SQL

/// The draft of each student's plan. Access to it is access to the student's plan.
enum PlanStore {
    /// As this reader may see it. A student who has not written one yet has an empty plan, or one with the goals that
    /// were written before there were plans.
    static func draft(_ access: StudentAccess, _ visit: Visit) throws -> PlanDraft {
        var draft = try whole(access.student, visit.tx)
        draft.document = GoalSight.read(
            draft.document, seesAll: try GoalSight.seesAdvisorGoals(access, visit))
        return draft
    }

    /// With every goal, for what is put forward or saved. Pages show `draft`.
    static func whole(_ student: ID<Person>, _ tx: any Transaction, isLocked: Bool = false) throws -> PlanDraft {
        let lock: SQL = isLocked ? .lockRow : ""
        let row = try tx.first(
            """
            SELECT number, revision, content, changed_by, changed_at FROM plans WHERE student_id = \(student) \(lock)
            """)
        guard let row else {
            return PlanDraft(
                document: try GoalRows.adopted(student, tx), number: 1, revision: 0, changedAt: nil, changedBy: nil)
        }
        let author: ID<Person> = try row.id("changed_by")
        let name = try tx.first("SELECT given_name, family_name FROM people WHERE id = \(author)")
        return PlanDraft(
            document: try PlanDocument(json: try row.text("content")), number: try row.int("number"),
            revision: try row.int("revision"), changedAt: try row.time("changed_at"),
            changedBy: try name.map { try $0.text("given_name") + " " + $0.text("family_name") })
    }

    /// Changes the draft: what was written since the form was drawn is put together with it, field by field.
    ///
    /// - Parameters:
    ///   - base: The revision that the form was drawn from; nothing for a change that does not depend on what was seen.
    ///   - change: What the form says, done to the plan it was drawn from. It may run twice.
    /// - Throws: `Failure.refused` with both texts where two people changed one field, and for more than fits;
    ///   `Failure.notFound` for who may not write.
    static func save(
        _ access: StudentAccess, _ visit: Visit, base: Int?, _ t: Messages, action: String = "plan.changed",
        change: (inout PlanDocument) throws -> Void
    ) throws {
        guard access.relation.mayWriteGoals else { throw Failure.notFound }
        try write(access, visit, base: base, t, action: action, change: change)
    }

    /// Puts something into the draft that came about elsewhere: a proposal that both agreed on, a step from a talk.
    static func add(item: PlanItem, for access: StudentAccess, visit: Visit, t: Messages) throws {
        try write(access, visit, base: nil, t, action: "plan.item.added") { plan in
            plan.items.removeAll { $0.id == item.id }
            plan.items.append(item)
        }
    }

    static func add(goal: PlanGoal, for access: StudentAccess, visit: Visit, t: Messages) throws {
        try write(access, visit, base: nil, t, action: "goal.written") { plan in
            plan.goals.removeAll { $0.id == goal.id }
            plan.goals.append(goal)
        }
    }

    /// The draft becomes that of the next version, once the one with this number is put forward.
    static func beginNextDraft(after number: Int, _ access: StudentAccess, _ visit: Visit) throws {
        let (next, isTooMany) = number.addingReportingOverflow(1)
        guard !isTooMany else { throw Failure.badRequest("number") }
        let now = try begun(access, visit)
        try visit.tx.execute("UPDATE plans SET number = \(max(next, now.number)) WHERE student_id = \(access.student)")
    }

    private static func write(
        _ access: StudentAccess, _ visit: Visit, base: Int?, _ t: Messages, action: String,
        change: (inout PlanDocument) throws -> Void
    ) throws {
        let saved = try begun(access, visit)
        var document = saved.document
        if let base, base != saved.revision {
            document = try merged(saved, base: base, access, visit, t, change: change)
        } else {
            try change(&document)
        }
        document = document.tidied
        try PlanWords.refusal(document.problem, t).check()
        guard document != saved.document else { return }
        try PlanRows.write(document, after: saved, access, visit)
        try visit.audit(action, student: access.student, aspect: .plan)
    }

    /// The locked draft; a row of its own from now on.
    private static func begun(_ access: StudentAccess, _ visit: Visit) throws -> PlanDraft {
        try PlanRows.begin(access, visit)
        return try whole(access.student, visit.tx, isLocked: true)
    }

    private static func merged(
        _ saved: PlanDraft, base: Int, _ access: StudentAccess, _ visit: Visit, _ t: Messages,
        change: (inout PlanDocument) throws -> Void
    ) throws -> PlanDocument {
        let conflicts: [PlanConflict]
        let document: PlanDocument
        if let old = try PlanRows.revision(base, of: access, visit.tx) {
            var mine = old
            try change(&mine)
            let merge = PlanMerge(base: old, mine: mine.tidied, theirs: saved.document)
            conflicts = merge.conflicts
            document = merge.document
        } else {
            // The form is older than the saves that are kept: everything in which it differs is asked about.
            var mine = saved.document
            try change(&mine)
            document = saved.document
            conflicts = PlanDifference(from: saved.document, to: mine.tidied).changes.compactMap { change in
                guard case .changed(let field, let old, let new) = change.kind else {
                    return change.kind == .moved
                        ? nil
                        : PlanConflict(
                            part: change.part, title: change.title, field: nil,
                            saved: .words(change.kind == .removed ? change.title : ""),
                            yours: .words(change.kind == .removed ? "" : change.title))
                }
                return PlanConflict(part: change.part, title: change.title, field: field, saved: old, yours: new)
            }
        }
        guard !conflicts.isEmpty else { return document }
        var refusal = Refusal()
        let names = try PlanNames.load([document], visit, student: access.student)
        let format = Format(t.language, timeZone: zone(visit.viewer.timeZone))
        refusal.stale = conflicts.map { names.stale($0, t, format) }
        throw Failure.refused(refusal)
    }
}

// MARK: Marks

extension PlanStore {
    static func marks(_ access: StudentAccess, _ tx: any Transaction) throws -> PlanMarks {
        let rows = try tx.query("SELECT subject_id, state FROM plan_marks WHERE student_id = \(access.student)")
        var marks = PlanMarks()
        for row in rows {
            guard let mark = PlanMark(rawValue: try row.text("state")) else { continue }
            marks.goals[try row.id("subject_id")] = mark
            marks.items[try row.id("subject_id")] = mark
        }
        return marks
    }

    /// Says how a goal or an item stands; no mark takes it back to planned.
    ///
    /// - Throws: `Failure.notFound` for what is not in the plan that this reader sees.
    static func mark(
        _ subject: Int64, as mark: PlanMark?, words: String, _ access: StudentAccess, _ visit: Visit
    ) throws {
        guard access.relation.mayWriteGoals else { throw Failure.notFound }
        let document = try draft(access, visit).document
        guard
            document.goals.contains(where: { $0.id.rawValue == subject })
                || document.items.contains(where: { $0.id.rawValue == subject })
        else { throw Failure.notFound }
        try PlanRows.mark(subject, as: mark, words: words, access, visit)
        try visit.audit("plan.marked", student: access.student, aspect: .plan)
    }
}
