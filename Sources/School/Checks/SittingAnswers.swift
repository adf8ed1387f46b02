import Learning
import SQL

/// What a student does in a sitting. Each step holds the sitting, so that a second tap or another device finds what the
/// first one did.
struct SittingAnswers {
    let access: StudentAccess
    let visit: Visit
    let sitting: SittingModel

    /// Answers that were on their way when time ended still count.
    static let graceMilliseconds: Int64 = 30_000

    init(_ id: ID<Sitting>, _ access: StudentAccess, _ visit: Visit) throws {
        guard access.relation == .oneself else { throw Failure.notFound }
        self.access = access
        self.visit = visit
        sitting = try SittingStore.load(id, access, isLocked: true, visit)
    }

    private var tx: any Transaction { visit.tx }
    private var isOpen: Bool {
        guard sitting.endedAt == nil else { return false }
        return sitting.closesAt.map { visit.now < $0.adding(milliseconds: Self.graceMilliseconds) } ?? true
    }

    /// - Throws: `Failure.notFound` for an item of another sitting.
    private func item(_ id: ID<Item>?) throws -> SittingItem {
        guard let item = sitting.item(id) else { throw Failure.notFound }
        return item
    }

    /// Keeps what was chosen; it can still be changed. An item that was checked already stays as it is.
    func choose(_ id: ID<Item>?, _ response: ItemResponse, _ confidence: Confidence?) throws {
        let item = try item(id)
        guard isOpen, item.answer == nil else { return }
        try tx.execute(
            """
            UPDATE sitting_items SET response = \(try response.stored()),
                confidence = COALESCE(CAST(\(confidence?.rawValue) AS BIGINT), confidence),
                shown_at = COALESCE(shown_at, \(visit.now))
            WHERE sitting_id = \(sitting.id) AND item_id = \(item.asked.item)
            """)
        try touch()
    }

    func showHint(_ id: ID<Item>?) throws {
        let item = try item(id)
        guard isOpen, item.answer == nil, item.hintAt == nil, !item.definition.hint.isEmpty else { return }
        try tx.execute(
            """
            UPDATE sitting_items SET hint_at = \(visit.now)
            WHERE sitting_id = \(sitting.id) AND item_id = \(item.asked.item)
            """)
        try touch()
    }

    /// Scores what was chosen, once: whoever comes second finds the first result.
    func check(_ id: ID<Item>?) throws {
        let item = try item(id)
        guard isOpen, item.answer == nil, let response = item.chosen else { return }
        try record(item, response)
        try touch()
    }

    /// Shows the next item, or ends the sitting after the last.
    func goOn() throws {
        guard isOpen else { return try end() }
        // Who answers on one device and goes on with another goes on once.
        guard !sitting.items.contains(where: { $0.answer == nil && $0.shownAt != nil }) else { return }
        guard let next = sitting.next else { return try end() }
        try tx.execute(
            """
            UPDATE sitting_items SET shown_at = \(visit.now)
            WHERE sitting_id = \(sitting.id) AND item_id = \(next.asked.item)
            """)
        try touch()
    }

    /// Ends the sitting with what is there: what was chosen and not checked is checked now.
    func end() throws {
        guard sitting.endedAt == nil else { return }
        for item in sitting.items where item.answer == nil {
            guard let response = item.chosen, item.definition.problem(with: response) == nil else { continue }
            try record(item, response)
        }
        let at = min(visit.now, sitting.closesAt ?? visit.now)
        try tx.execute(
            "UPDATE sittings SET ended_at = \(at), changed_at = \(visit.now) WHERE id = \(sitting.id)")
    }

    private func touch() throws {
        try tx.execute("UPDATE sittings SET changed_at = \(visit.now) WHERE id = \(sitting.id)")
    }

    private func record(_ item: SittingItem, _ response: ItemResponse) throws {
        let outcome = item.definition.outcome(of: response)
        let isHelped = item.hintAt != nil
        let spent = item.shownAt.map { max(0, visit.now.milliseconds(since: $0)) }
        let id: ID<ResponseRow> = try visit.mint()
        let added = try tx.execute(
            """
            INSERT INTO responses (id, sitting_id, item_id, item_version_id, student_id, response, score, is_helped,
                                   confidence, spent_ms, answered_at)
            VALUES (\(id), \(sitting.id), \(item.asked.item), \(item.asked.version), \(access.student),
                    \(try response.stored()), \(outcome.score), \(isHelped), \(item.confidence?.rawValue), \(spent),
                    \(visit.now))
            ON CONFLICT (sitting_id, item_id) DO NOTHING
            """)
        guard added == 1 else { return }
        try CheckEvidence.append(
            item.asked, student: access.student, score: outcome.score, isHelped: isHelped,
            occasion: OccasionKey(rawValue: sitting.id.rawValue), visit)
    }
}

/// An answer as the ledger has it: one row for each competency of the item.
enum CheckEvidence {
    static func append(
        _ asked: AskedItem, student: ID<Person>, score: Double, isHelped: Bool, occasion: OccasionKey, _ visit: Visit
    ) throws {
        let rows = try rows(
            asked, student: student, score: score, isHelped: isHelped, occasion: occasion, doneAt: visit.now, visit)
        try Ledger.append(rows, at: visit.now, in: visit.tx)
    }

    static func rows(
        _ asked: AskedItem, student: ID<Person>, score: Double, isHelped: Bool, occasion: OccasionKey,
        doneAt: Timestamp, _ visit: Visit
    ) throws -> [Evidence] {
        try asked.competencies.map { competency in
            Evidence(
                id: try visit.mint(EvidenceRow.self), student: student, competency: competency, score: score,
                weight: EvidenceWeight.standard(kind: .itemResponse, role: .automatic, helped: isHelped),
                kind: .itemResponse, modality: .quiz, occasion: occasion,
                task: TaskKey(rawValue: asked.item.rawValue), helped: isHelped, doneAt: doneAt,
                recordedAt: visit.now, judgeRole: .automatic)
        }
    }
}
