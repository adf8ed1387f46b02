/// Something that was shown and is worth another look, with the items that ask for it.
public struct ReviewCandidate: Hashable, Sendable {
    public let competency: ID<Competency>
    /// When another look is due.
    public let dueAt: Timestamp
    public let items: [Item]

    /// One item, with when this student answered it last.
    public struct Item: Hashable, Sendable {
        public let task: TaskKey
        public let answeredAt: Timestamp?
        /// That this student answers it right, 0 to 1; nothing when it is not known.
        public let chance: Double?

        public init(task: TaskKey, answeredAt: Timestamp? = nil, chance: Double? = nil) {
            self.task = task
            self.answeredAt = answeredAt
            self.chance = chance
        }
    }

    public init(competency: ID<Competency>, dueAt: Timestamp, items: [Item]) {
        self.competency = competency
        self.dueAt = dueAt
        self.items = items
    }
}

/// A short mix of items over several competencies that are due. Neighbours ask for different things, because a mix makes
/// students choose the method and not only use it (Rohrer and Taylor 2007).
public enum MixedReview {
    /// Of one competency at most this many items.
    public static let mostOfOne = 2
    /// Chances of success at which practice asks for thought and mostly ends well. They come first.
    public static let aptChances = 0.60...0.85

    /// The tasks to ask, in order.
    ///
    /// What is due longest comes first. Of each competency the items with an apt chance of success come first; among
    /// them, and after them, those that the student has not met, then those met longest ago. The second round begins where the first did, so that two items of one competency stand
    /// as far apart as the mix allows. The same candidates always give the same mix.
    public static func choose(_ candidates: [ReviewCandidate], asOf now: Timestamp, count: Int) -> [TaskKey] {
        let due = candidates.filter { $0.dueAt <= now && !$0.items.isEmpty }.sorted {
            ($0.dueAt, $0.competency) < ($1.dueAt, $1.competency)
        }
        let wanted = max(0, count)
        var chosen: [TaskKey] = []
        var seen: Set<TaskKey> = []
        for _ in 0..<mostOfOne {
            for candidate in due {
                guard chosen.count < wanted else { return chosen }
                let next = candidate.items.filter { !seen.contains($0.task) }.min(by: comesFirst)
                guard let next else { continue }
                // With one competency left a mix would only repeat it.
                if let last = chosen.last, due.count > 1, candidate.items.contains(where: { $0.task == last }) {
                    continue
                }
                seen.insert(next.task)
                chosen.append(next.task)
            }
        }
        return chosen
    }

    private static func comesFirst(_ left: ReviewCandidate.Item, _ right: ReviewCandidate.Item) -> Bool {
        let (isLeftApt, isRightApt) = (isApt(left.chance), isApt(right.chance))
        guard isLeftApt == isRightApt else { return isLeftApt }
        let (first, second) = (left.answeredAt ?? .distantPast, right.answeredAt ?? .distantPast)
        return first == second ? left.task.rawValue < right.task.rawValue : first < second
    }

    /// False when the chance is not known.
    public static func isApt(_ chance: Double?) -> Bool { chance.map(aptChances.contains) ?? false }
}
