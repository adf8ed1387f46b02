/// Improves an arrangement by exchanging two members at a time, as long as there is a gain; then shakes the best one
/// found and tries again (iterated local search), until a given number of swaps was looked at.
struct GroupSearch {
    private let problem: GroupProblem
    private var numbers: ReproducibleNumbers
    /// Swaps that may still be looked at.
    private var swapsLeft: Int
    private var arrangement: GroupArrangement
    /// The cost against the start of the current arrangement.
    private var cost = 0.0
    /// Groups that have changed since they were compared with all others.
    private var waiting: [Int] = []
    private var isWaiting: [Bool]

    /// A gain must be more than what rounding can feign.
    private static let least = 1e-7
    private static let swapsPerShake = 3

    /// The best arrangement found: by member the group, and by group the topic.
    static func best(_ problem: GroupProblem, seed: UInt64, effort: GroupEffort) -> (groupOf: [Int], targets: [Int]) {
        var numbers = ReproducibleNumbers(seed: seed)
        let first = GroupStart.draw(problem, noise: 0, using: &numbers)
        guard problem.sizes.count > 1 else { return first }
        let allSwaps = effort.swaps(members: problem.count)
        var search = GroupSearch(problem, numbers: numbers, start: first)
        var best: (arrangement: GroupArrangement, cost: Double)?
        for start in 0..<effort.starts {
            // Half of the effort for fresh starts, half to refine the best.
            search.swapsLeft = allSwaps / 2 / effort.starts
            if start > 0 { search.startAgain() }
            search.improve()
            let cost = GroupCosts.total(search.arrangement)
            if best.map({ cost < $0.cost - least }) ?? true { best = (search.arrangement, cost) }
        }
        guard let best else { return first }
        search.swapsLeft = allSwaps / 2
        search.refine(best.arrangement)
        return (search.arrangement.groupOf, search.arrangement.targets)
    }

    private init(_ problem: GroupProblem, numbers: ReproducibleNumbers, start: (groupOf: [Int], targets: [Int])) {
        self.problem = problem
        self.numbers = numbers
        swapsLeft = 0
        arrangement = GroupArrangement(problem, groupOf: start.groupOf, targets: start.targets)
        isWaiting = Array(repeating: false, count: problem.sizes.count)
        waitForAll()
    }

    private mutating func startAgain() {
        let start = GroupStart.draw(problem, noise: 1, using: &numbers)
        arrangement = GroupArrangement(problem, groupOf: start.groupOf, targets: start.targets)
        waitForAll()
    }

    private mutating func waitForAll() {
        waiting = []
        for group in problem.sizes.indices {
            isWaiting[group] = false
            wait(for: group)
        }
    }

    private mutating func wait(for group: Int) {
        guard !isWaiting[group] else { return }
        isWaiting[group] = true
        waiting.append(group)
    }

    /// Until no swap and no other topic is a gain, or until no swaps are left.
    private mutating func improve() {
        repeat {
            while swapsLeft > 0, let group = waiting.popLast() {
                isWaiting[group] = false
                improve(group)
            }
        } while swapsLeft > 0 && chooseTopics()
    }

    /// Compares a group with all others, beginning after itself, so that no group is always the last to be asked.
    private mutating func improve(_ group: Int) {
        let groups = problem.sizes.count
        for step in 1..<groups where swapsLeft > 0 {
            let other = (group + step) % groups
            for seat in arrangement.firstSeat[group]..<arrangement.firstSeat[group + 1] {
                improve(seat, with: other)
            }
        }
    }

    private mutating func improve(_ seat: Int, with other: Int) {
        let seats = arrangement.firstSeat[other]..<arrangement.firstSeat[other + 1]
        guard problem.place[arrangement.seats[seat]] < 0 else { return }
        swapsLeft -= seats.count
        for otherSeat in seats {
            let (one, candidate) = (arrangement.seats[seat], arrangement.seats[otherSeat])
            guard problem.place[candidate] < 0 else { continue }
            let change = arrangement.change(swapping: one, candidate)
            guard change < -Self.least else { continue }
            swap(one, candidate, change)
        }
    }

    private mutating func swap(_ one: Int, _ other: Int, _ change: Double) {
        let groups = (arrangement.groupOf[one], arrangement.groupOf[other])
        arrangement.swap(one, other)
        cost += change
        wait(for: groups.0)
        wait(for: groups.1)
    }

    /// Every group takes the topic that gives its members most.
    private mutating func chooseTopics() -> Bool {
        var isChanged = false
        for group in arrangement.targets.indices {
            let current = arrangement.gain(of: group, about: arrangement.targets[group])
            for topic in problem.topics.indices {
                let gain = arrangement.gain(of: group, about: topic)
                let now = arrangement.gain(of: group, about: arrangement.targets[group])
                guard gain > max(current, now) + Self.least else { continue }
                setTopic(topic, of: group)
                isChanged = true
            }
        }
        return isChanged
    }

    private mutating func setTopic(_ topic: Int, of group: Int) {
        cost += arrangement.gain(of: group, about: arrangement.targets[group])
        arrangement.setTarget(of: group, to: topic)
        cost -= arrangement.gain(of: group, about: topic)
        wait(for: group)
    }

    /// Shakes and improves; keeps what is not worse, so that it can wander over arrangements of equal cost.
    private mutating func refine(_ start: GroupArrangement) {
        arrangement = start
        waitForAll()
        improve()
        while swapsLeft > 0 {
            let (kept, keptCost) = (arrangement, cost)
            shake()
            improve()
            if cost > keptCost + Self.least { (arrangement, cost) = (kept, keptCost) }
            clearWaiting()
        }
    }

    private mutating func clearWaiting() {
        for group in waiting { isWaiting[group] = false }
        waiting = []
    }

    private mutating func shake() {
        if !problem.topics.isEmpty {
            let group = numbers.index(below: problem.sizes.count)
            setTopic(numbers.index(below: problem.topics.count), of: group)
        }
        for _ in 0..<Self.swapsPerShake {
            let (one, other) = (numbers.index(below: problem.count), numbers.index(below: problem.count))
            // Also a shake that finds nobody to move uses up effort: it must come to an end.
            swapsLeft -= 1
            guard arrangement.groupOf[one] != arrangement.groupOf[other], problem.place[one] < 0,
                problem.place[other] < 0
            else { continue }
            swap(one, other, arrangement.exactChange(swapping: one, other))
        }
    }
}
