/// What rows that are not in the ledger yet would change for one competency: shown before somebody confirms them.
public struct LevelPreview: Hashable, Sendable {
    public let competency: ID<Competency>
    public let before: Standing
    public let after: Standing

    public var change: Change {
        if after.shownLevel > before.shownLevel { return .up }
        if after.shownLevel < before.shownLevel { return .down }
        if after.decision != before.decision { return .otherAuthor }
        return .same
    }

    public enum Change: Hashable, Sendable {
        case up
        /// Only by an overrule, or where a row that counted is replaced.
        case down
        /// The same level, but somebody else stands for it now.
        case otherAuthor
        case same
    }

    /// One for each competency that the rows are about, in order of id.
    ///
    /// - Parameter ledger: all rows of the same student.
    public static func adding(
        _ rows: [Evidence], to ledger: [Evidence], policies: (ID<Competency>) -> PolicyHistory
    ) -> [LevelPreview] {
        let policyAt = { (competency: ID<Competency>, time: Timestamp) in policies(competency).policy(at: time) }
        let before = LearningRecord.replay(ledger, policyAt: policyAt)
        let after = LearningRecord.replay(ledger + rows, policyAt: policyAt)
        return Set(rows.map(\.competency)).sorted().map { competency in
            let policy = policies(competency).current
            return LevelPreview(
                competency: competency, before: before.standing(of: competency, under: policy),
                after: after.standing(of: competency, under: policy))
        }
    }
}
