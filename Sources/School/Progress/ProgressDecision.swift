import Learning
import SQL

/// What a teacher decides about a level, as the form sent it.
struct ProgressDecision: Sendable {
    private enum How: String {
        case confirm, overrule
    }

    private let how: How?
    private let level: Level?
    private let reason: String

    static let longestReason = 2_000

    init(_ form: Form) throws {
        how = form.raw("how").flatMap(How.init(rawValue:))
        level = form.int("level").flatMap(Level.init(rawValue:))
        reason = try form.text("reason")
    }

    /// - Throws: `Failure.notFound` for a viewer who may not judge, or an unknown competency; `refused` for a form that
    ///   lacks something.
    func save(_ access: StudentAccess, _ competency: ID<Competency>, _ visit: Visit) throws {
        let decider = try Ledger.Decider(access, mint: visit.core.mint, now: visit.now)
        guard try visit.core.catalog.current(in: visit.tx).competencies[competency] != nil else {
            throw Failure.notFound
        }
        let (how, level) = try checked(words(visit))
        switch how {
        case .confirm:
            guard try shownLevel(access, competency, visit.tx) <= level.rawValue else {
                var refusal = Refusal()
                refusal.add("level", words(visit).progressAlreadyHigher)
                throw Failure.refused(refusal)
            }
            try Ledger.confirm(competency, level: level, reason: reason, by: decider, in: visit.tx)
        case .overrule:
            try Ledger.overrule(competency, level: level, reason: reason, by: decider, in: visit.tx)
        }
        try visit.audit(
            how == .confirm ? "level.confirmed" : "level.overruled", student: access.student, aspect: .progress,
            detail: "{\"competency\":\"\(competency)\",\"level\":\(level.rawValue)}")
    }

    /// What saving would change; nothing is stored.
    func preview(
        _ access: StudentAccess, _ competency: ID<Competency>, _ visit: Visit
    ) throws -> [LevelPreview] {
        let decider = try Ledger.Decider(access, mint: visit.core.mint, now: visit.now)
        let (how, level) = try checked(words(visit))
        let kind: EvidenceKind = how == .confirm ? .confirmation : .overrule
        let row = try Ledger.decision(kind, competency, level: level, reason: reason, by: decider)
        return try LevelPreviewPart.preview([row], access, visit: visit)
    }

    private func checked(_ t: Messages) throws -> (How, Level) {
        var refusal = Refusal()
        if how == nil { refusal.add("how", t.progressNeedHow) }
        if level == nil { refusal.add("level", t.progressNeedLevel) }
        if how == .overrule, reason.isEmpty { refusal.add("reason", t.progressNeedReason) }
        if reason.unicodeScalars.count > Self.longestReason {
            refusal.add("reason", t.progressReasonLong(count: Self.longestReason))
        }
        guard let how, let level, refusal.isEmpty else { throw Failure.refused(refusal) }
        return (how, level)
    }

    private func words(_ visit: Visit) -> Messages { visit.request.context(visit.viewer).t }

    private func shownLevel(
        _ access: StudentAccess, _ competency: ID<Competency>, _ tx: any Transaction
    ) throws -> Int {
        let row = try tx.first(
            "SELECT level FROM mastery WHERE student_id = \(access.student) AND competency_id = \(competency)")
        return try row?.int("level") ?? 0
    }

    /// Takes back a row that an adult wrote by hand. A row of a judgement is taken back with the whole judgement, on
    /// the page of the work.
    static func takeBack(
        _ row: ID<EvidenceRow>, _ access: StudentAccess, _ competency: ID<Competency>, _ visit: Visit
    ) throws {
        let decider = try Ledger.Decider(access, mint: visit.core.mint, now: visit.now)
        let isByHand = try visit.tx.exists(
            """
            SELECT 1 AS found FROM evidence
            WHERE id = \(row) AND student_id = \(access.student) AND competency_id = \(competency)
              AND judgement_id IS NULL
            """)
        guard isByHand else { throw Failure.notFound }
        try Ledger.withdraw(row: row, by: decider, in: visit.tx)
        try visit.audit(
            "evidence.taken-back", student: access.student, aspect: .progress, detail: "{\"row\":\"\(row)\"}")
    }
}
