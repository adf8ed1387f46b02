/// All versions of a framework's policy. A version reads the rows that were recorded from its beginning on; what
/// earlier versions have shown stays.
public struct PolicyHistory: Hashable, Sendable {
    public struct Entry: Hashable, Sendable {
        public let policy: MasteryPolicy
        public let since: Timestamp

        public init(policy: MasteryPolicy, since: Timestamp) {
            self.policy = policy
            self.since = since
        }
    }

    /// The newest version, which pages explain and new work is judged by.
    public let current: MasteryPolicy
    /// Oldest first.
    private let entries: [Entry]

    /// - Parameters:
    ///   - current: the newest version; the only one where `entries` is empty.
    ///   - entries: in any order.
    public init(current: MasteryPolicy, entries: [Entry] = []) {
        self.current = current
        self.entries = entries.sorted { ($0.since, $0.policy.version) < ($1.since, $1.policy.version) }
    }

    /// The version that reads a row recorded at that time; the oldest before all of them.
    public func policy(at recordedAt: Timestamp) -> MasteryPolicy {
        let entry = entries.last { $0.since <= recordedAt } ?? entries.first
        return entry?.policy ?? current
    }

    /// A version by its number; the oldest for none and for one that is not known.
    public func policy(_ version: ID<PolicyVersion>?) -> MasteryPolicy {
        let entry = entries.last { $0.policy.version == version } ?? entries.first
        return entry?.policy ?? current
    }
}
