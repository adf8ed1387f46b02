/// The activities at hand for each competency of a graph, the best first.
struct OfferedTasks {
    private let activities: [AvailableActivity]
    /// Places in `activities`, the best first.
    private let ranked: [Int]
    private let graph: CompetencyGraph
    /// All that is offered about some competency, as chains: an entry and the next one about the same competency.
    private var entries: [(activity: Int, next: Int)] = []
    /// By node: its first and its last entry, how many there are, and how many of them were done lately.
    private var chains: [Chain]

    private struct Chain {
        var first = -1
        var last = -1
        var count = 0
        var recent = 0
    }

    /// Not done lately before done lately, given before found, as the student likes to work before others, short
    /// before long. What is begun already is not offered.
    init(_ situation: NextStepsSituation) {
        activities = situation.activities
        graph = situation.graph
        chains = Array(repeating: Chain(), count: situation.graph.count)
        let begun = Set(situation.inProgress.compactMap(\.activity))
        var offered: [Offer] = []
        offered.reserveCapacity(activities.count)
        for place in activities.indices where !begun.contains(activities[place].id) {
            offered.append(Offer(place, activities[place], situation))
        }
        offered.sort(by: <)
        ranked = offered.map(\.place)
        entries.reserveCapacity(offered.count * 2)
        for offer in offered {
            for competency in activities[offer.place].competencies {
                if let node = graph.node(competency) { add(offer, to: node) }
            }
        }
    }

    private mutating func add(_ offer: Offer, to node: Int) {
        let last = chains[node].last
        // An activity that names a competency twice is offered once.
        if last >= 0, entries[last].activity == offer.place { return }
        entries.append((offer.place, -1))
        if last >= 0 { entries[last].next = entries.count - 1 } else { chains[node].first = entries.count - 1 }
        chains[node].last = entries.count - 1
        chains[node].count += 1
        if offer.isRecent { chains[node].recent += 1 }
    }

    /// The best activity about a competency.
    func best(about competency: ID<Competency>) -> AvailableActivity? {
        if let node = graph.node(competency) {
            return chains[node].first >= 0 ? activities[entries[chains[node].first].activity] : nil
        }
        return ranked.first { activities[$0].competencies.contains(competency) }.map { activities[$0] }
    }

    /// The next best ones, at most as many as a student gets options.
    func others(about node: Int) -> [AvailableActivity] {
        var found: [AvailableActivity] = []
        var entry = chains[node].first
        while entry >= 0, found.count <= NextSteps.options {
            found.append(activities[entries[entry].activity])
            entry = entries[entry].next
        }
        return Array(found.dropFirst())
    }

    func isOffered(about node: Int) -> Bool { chains[node].first >= 0 }

    /// Which share of what is offered was done lately, 0 to 1.
    func recentShare(about node: Int) -> Double {
        chains[node].count > 0 ? Double(chains[node].recent) / Double(chains[node].count) : 0
    }

    /// An activity as it competes with others.
    private struct Offer: Comparable {
        let place: Int
        let isRecent: Bool
        /// 0 to 7: the lower the better.
        let rank: Int
        let minutes: Int
        let id: ID<Activity>

        init(_ place: Int, _ activity: AvailableActivity, _ situation: NextStepsSituation) {
            self.place = place
            isRecent = situation.recentActivities.contains(activity.id)
            let liked = situation.preferredModalities
            let isLiked = !liked.isEmpty && activity.modalities.contains(where: liked.contains)
            rank = (isRecent ? 4 : 0) + (activity.isGiven ? 0 : 2) + (isLiked ? 0 : 1)
            minutes = activity.minutes
            id = activity.id
        }

        static func < (left: Offer, right: Offer) -> Bool {
            if left.rank != right.rank { return left.rank < right.rank }
            return left.minutes == right.minutes ? left.id < right.id : left.minutes < right.minutes
        }
    }
}
