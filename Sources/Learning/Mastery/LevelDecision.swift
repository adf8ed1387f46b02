/// That a level was reached: when, and who said so.
public struct LevelDecision: Hashable, Sendable, Codable {
    public enum Author: Hashable, Sendable, Codable {
        /// A version of the framework's policy.
        case rule(ID<PolicyVersion>)
        /// An adult who confirmed the level.
        case confirmed(by: ID<Person>?)
        /// An adult who set the level with a reason.
        case overruled(by: ID<Person>?)
    }

    public let level: Level
    /// When the work was done that showed the level.
    public let since: Timestamp
    public let author: Author
    /// The row that settled it, with its place in the order of the work.
    public let place: Place
    /// When the ledger knew it.
    public let recordedAt: Timestamp

    public var row: ID<EvidenceRow> { place.row }

    var isOverrule: Bool {
        if case .overruled = author { true } else { false }
    }

    var isByRule: Bool {
        if case .rule = author { true } else { false }
    }

    /// A person's decision rests on that person's row alone; the rule's on all the rows it had seen.
    func rests(on evidence: Evidence) -> Bool {
        guard isByRule else { return evidence.id == row }
        return evidence.place <= place && evidence.recordedAt <= recordedAt
    }

    /// Which of two decisions to show: the higher level; among equals an overrule, then a person's word, then the
    /// one that showed it first; of the same decision made twice, as late work is read in, the one known first.
    func isShown(before other: LevelDecision) -> Bool {
        if level != other.level { return level > other.level }
        if isOverrule != other.isOverrule { return isOverrule }
        if isByRule != other.isByRule { return !isByRule }
        if place != other.place { return place < other.place }
        return recordedAt < other.recordedAt
    }
}
