import Learning
import SQL

/// Begins sittings, or finds the one that is open.
enum SittingBeginning {
    /// What the student asked for.
    enum Wish: Sendable {
        /// A check that was given.
        case given(ID<CheckAssignment>)
        /// A few items about one competency, by choice.
        case quick(ID<Competency>)
        /// A mix of what is worth another look.
        case review
    }

    /// - Throws: `Failure.notFound` when it was not given to this student or there are no items for it.
    static func begin(_ wish: Wish, _ access: StudentAccess, _ visit: Visit) throws -> ID<Sitting> {
        // One beginning at a time, so that a second tap finds the first sitting.
        _ = try visit.tx.query("SELECT id FROM people WHERE id = \(access.student)\(SQL.lockRow)")
        switch wish {
        case .given(let assignment):
            let given = try SittingStore.given(to: access, visit).first { $0.assignment == assignment }
            if let open = try openSitting("s.assignment_id = \(assignment)", access, visit) { return open }
            guard let given else { throw Failure.notFound }
            let items = try CheckItemStore.current(of: given.check, visit.tx)
            return try add(items, check: given.check, given: given, access, visit)
        case .quick(let competency):
            let about: SQL = """
                s.check_id IS NULL AND NOT EXISTS (
                    SELECT 1 FROM sitting_items n WHERE n.sitting_id = s.id AND NOT EXISTS (
                        SELECT 1 FROM item_competencies c
                        WHERE c.item_version_id = n.item_version_id AND c.competency_id = \(competency)))
                """
            if let open = try openSitting(about, access, visit) { return open }
            let items = try candidates(about: [competency], access, visit)[competency] ?? []
            let chances = try SuccessChances.of(items.map(\.asked), access, visit)
            let apt = items.filter { MixedReview.isApt(chances[$0.asked.item]) }
            let others = items.filter { !MixedReview.isApt(chances[$0.asked.item]) }
            return try add((apt + others).prefix(CheckLimits.quick).map(\.asked), check: nil, given: nil, access, visit)
        case .review:
            return try add(try reviewItems(access, visit), check: nil, given: nil, access, visit)
        }
    }

    private static func openSitting(
        _ condition: SQL, _ access: StudentAccess, _ visit: Visit
    ) throws -> ID<Sitting>? {
        try visit.tx.first(
            """
            SELECT s.id FROM sittings s WHERE s.student_id = \(access.student) AND s.ended_at IS NULL
              AND (s.closes_at IS NULL OR s.closes_at > \(visit.now)) AND \(condition)
            ORDER BY s.began_at DESC LIMIT 1
            """
        )?.id("id")
    }

    private static func add(
        _ items: [AskedItem], check: ID<Check>?, given: SittingStore.Given?, _ access: StudentAccess, _ visit: Visit
    ) throws -> ID<Sitting> {
        guard !items.isEmpty else { throw Failure.notFound }
        let id: ID<Sitting> = try visit.mint()
        let supports = try AccommodationStore.applied(to: access, visit)
        let closesAt = supports.end(of: given?.limitMinutes, from: visit.now)
        try visit.tx.execute(
            """
            INSERT INTO sittings (id, student_id, check_id, assignment_id, class_id, kind, began_at, closes_at, changed_at)
            VALUES (\(id), \(access.student), \(check), \(given?.assignment), \(given?.classID),
                    \(check == nil ? "review" : "check"), \(visit.now), \(closesAt), \(visit.now))
            """)
        try visit.tx.insert(
            into: "sitting_items", columns: ["sitting_id", "item_id", "item_version_id", "position", "shown_at"],
            rows: items.enumerated().map { place, asked in
                [
                    id.sqlValue, asked.item.sqlValue, asked.version.sqlValue, (place + 1).sqlValue,
                    place == 0 ? visit.now.sqlValue : .null,
                ]
            })
        return id
    }

    // MARK: Items by choice

    struct Candidate: Sendable {
        let asked: AskedItem
        let answeredAt: Timestamp?
    }

    /// Items of the library, and of checks that a class of the student was given, by competency. What the student has
    /// not met comes first, then what was answered longest ago.
    static func candidates(
        about competencies: [ID<Competency>], _ access: StudentAccess, _ visit: Visit
    ) throws -> [ID<Competency>: [Candidate]] {
        let rows = try visit.tx.query(
            """
            SELECT c.competency_id, v.id, (
                SELECT MAX(r.answered_at) FROM responses r
                WHERE r.item_id = i.id AND r.student_id = \(access.student)) AS answered_at
            FROM item_competencies c JOIN item_versions v ON v.id = c.item_version_id
            JOIN items i ON i.id = v.item_id AND i.version = v.number AND i.retired_at IS NULL
            WHERE c.competency_id IN (\(list: competencies)) AND \(mayBeChosen(by: access))
            ORDER BY c.competency_id, COALESCE((
                SELECT MAX(r.answered_at) FROM responses r
                WHERE r.item_id = i.id AND r.student_id = \(access.student)), 0), v.id LIMIT 400
            """)
        let asked = try CheckItemStore.items(rows.map { try $0.id("id") }, visit.tx)
        var found: [ID<Competency>: [Candidate]] = [:]
        for row in rows {
            guard let item = asked[try row.id("id")] else { continue }
            found[try row.id("competency_id"), default: []].append(
                Candidate(asked: item, answeredAt: try row.optionalTime("answered_at")))
        }
        return found
    }

    /// A condition: the item named `i` is of the library or of a check that a class of the student was given.
    static func mayBeChosen(by access: StudentAccess) -> SQL {
        """
        (i.author_id IS NULL OR EXISTS (
            SELECT 1 FROM check_items n JOIN check_assignments g ON g.check_id = n.check_id AND g.ended_at IS NULL
            JOIN enrolments e ON e.class_id = g.class_id AND e.person_id = \(access.student)
            WHERE n.item_id = i.id AND (g.student_id IS NULL OR g.student_id = e.person_id)))
        """
    }

    /// Which of some competencies have items to choose.
    static func withItems(
        _ competencies: [ID<Competency>], _ access: StudentAccess, _ visit: Visit
    ) throws -> Set<ID<Competency>> {
        guard !competencies.isEmpty else { return [] }
        return Set(try candidates(about: competencies, access, visit).keys)
    }

    private static func reviewItems(_ access: StudentAccess, _ visit: Visit) throws -> [AskedItem] {
        guard let progressAccess = try visit.student(access.student, for: .progress) else { throw Failure.notFound }
        let progress = try ProgressStore.summary(progressAccess, visit: visit)
        let due = try ReviewStore.due(progress, progressAccess, visit: visit)
        let candidates = try candidates(about: due.map(\.competency), access, visit)
        let chances = try SuccessChances.of(candidates.values.flatMap { $0.map(\.asked) }, access, visit)
        var byTask: [TaskKey: AskedItem] = [:]
        let review = due.map { look in
            ReviewCandidate(
                competency: look.competency, dueAt: look.due.since,
                items: (candidates[look.competency] ?? []).map { candidate in
                    let task = TaskKey(rawValue: candidate.asked.item.rawValue)
                    byTask[task] = candidate.asked
                    return .init(
                        task: task, answeredAt: candidate.answeredAt, chance: chances[candidate.asked.item])
                })
        }
        return MixedReview.choose(review, asOf: visit.now, count: CheckLimits.review).compactMap { byTask[$0] }
    }
}
