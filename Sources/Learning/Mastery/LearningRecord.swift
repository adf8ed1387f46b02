/// What one student's ledger says, under the policies of the frameworks: a pure function of rows, policies and date.
///
/// Rows count in the order in which the work was done (`doneAt`, then id); levels are kept in the order in which
/// the ledger learned of the rows. A new row that is the last in both orders can be added in constant time; after
/// any other the record is made anew by `replay`, and both ways agree.
public struct LearningRecord: Hashable, Sendable, Codable {
    public internal(set) var ability = StudentAbility()
    public internal(set) var competencies: [ID<Competency>: CompetencyProgress] = [:]
    /// The latest row in the order of the work.
    var lastPlace: Place?
    /// The latest row in the order of recording.
    var lastArrival: Arrival?

    public init() {}

    /// Reads one student's whole ledger. The order of `evidence` does not matter.
    public static func replay(
        _ evidence: [Evidence], policies: (ID<Competency>) -> MasteryPolicy
    ) -> LearningRecord {
        replay(evidence) { competency, _ in policies(competency) }
    }

    /// The same, as of a date: rows recorded later, or about work done later, were not known.
    public static func replay(
        _ evidence: [Evidence], asOf date: Timestamp, policies: (ID<Competency>) -> MasteryPolicy
    ) -> LearningRecord {
        replay(evidence.filter { $0.isKnown(asOf: date) }, policies: policies)
    }

    /// The same, with the policy that was in force when each row was recorded: a framework that changes its policy
    /// takes nothing back.
    public static func replay(
        _ evidence: [Evidence], policyAt: (ID<Competency>, Timestamp) -> MasteryPolicy
    ) -> LearningRecord {
        var replay = LedgerReplay(evidence)
        replay.run(policyAt)
        return replay.record
    }

    /// True when `apply` can take this row: it corrects nothing and is the last in both orders.
    public func canApplyIncrementally(_ evidence: Evidence) -> Bool {
        evidence.corrects == nil
            && (lastPlace.map { $0 < evidence.place } ?? true)
            && (lastArrival.map { $0 < evidence.arrival } ?? true)
    }

    /// Adds the newest row.
    ///
    /// - Returns: false, with nothing changed, when `canApplyIncrementally` is false: replay the ledger instead.
    @discardableResult
    public mutating func apply(_ evidence: Evidence, under policy: MasteryPolicy) -> Bool {
        guard canApplyIncrementally(evidence) else { return false }
        take(evidence, under: policy, recordedAt: evidence.recordedAt)
        lastPlace = evidence.place
        lastArrival = evidence.arrival
        return true
    }

    /// Folds one row in, whatever its place.
    mutating func take(_ evidence: Evidence, under policy: MasteryPolicy, recordedAt: Timestamp) {
        competencies[evidence.competency, default: CompetencyProgress()].take(
            evidence, student: &ability, policy: policy, recordedAt: recordedAt)
    }
}

extension CompetencyProgress {
    mutating func take(
        _ evidence: Evidence, student: inout StudentAbility, policy: MasteryPolicy, recordedAt: Timestamp
    ) {
        let before = fold.decided
        fold.apply(evidence, student: &student, policy: policy, recordedAt: recordedAt)
        if fold.decided != before { remember() }
        fold.review(after: evidence, isDemonstrated: isDemonstrated(at: evidence.place), bars: policy.bars)
    }
}

extension Evidence {
    /// True when the row was in the ledger on that date and the work had been done.
    public func isKnown(asOf date: Timestamp) -> Bool {
        recordedAt <= date && doneAt <= date
    }
}
