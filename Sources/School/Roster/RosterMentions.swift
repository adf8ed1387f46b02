/// Who names whom as family in this roster.
struct RosterMentions {
    let isWhole: Bool
    let kept: Set<Int64>
    private var pairs: Set<RosterFamily> = []
    private var named: Set<Int64> = []
    private var naming: Set<Int64> = []

    init(isWhole: Bool, kept: Set<Int64>) {
        self.isWhole = isWhole
        self.kept = kept
    }

    mutating func add(_ person: Int64, agents: [Int64]) {
        named.insert(person)
        if !agents.isEmpty { naming.insert(person) }
        for agent in agents {
            pairs.insert(RosterFamily(guardian: agent, student: person))
            pairs.insert(RosterFamily(guardian: person, student: agent))
        }
    }

    /// Whether a link is no longer wanted. A whole roster ends what neither side names. A roster of changes lists the
    /// full family of those who list any: what their list lacks is gone.
    func isGone(_ family: RosterFamily) -> Bool {
        guard !pairs.contains(family), !kept.contains(family.guardian), !kept.contains(family.student) else {
            return false
        }
        if isWhole { return named.contains(family.guardian) && named.contains(family.student) }
        return naming.contains(family.guardian) || naming.contains(family.student)
    }
}
