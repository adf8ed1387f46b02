/// A first arrangement: those with a place, then those who belong together, then everybody else by a snake draft
/// (the strongest to the groups in turn, forth and back) or, where groups have topics, each where the gain is most.
struct GroupStart {
    private let problem: GroupProblem
    private var groupOf: [Int]
    private var room: [Int]
    private(set) var targets: [Int]

    /// - Returns: by member the group, and by group the topic.
    static func draw(
        _ problem: GroupProblem, noise: Double, using numbers: inout ReproducibleNumbers
    ) -> (groupOf: [Int], targets: [Int]) {
        var start = GroupStart(problem, noise: noise, using: &numbers)
        start.placeFixed()
        start.placeBlocks()
        start.placeOthers(noise: noise, using: &numbers)
        return (start.groupOf, start.targets)
    }

    private init(_ problem: GroupProblem, noise: Double, using numbers: inout ReproducibleNumbers) {
        self.problem = problem
        groupOf = Array(repeating: -1, count: problem.count)
        room = problem.sizes
        targets = Self.targets(problem, noise: noise, using: &numbers)
    }

    /// Groups for each topic in proportion to those who need it most.
    private static func targets(
        _ problem: GroupProblem, noise: Double, using numbers: inout ReproducibleNumbers
    ) -> [Int] {
        let topics = problem.topics.count
        guard topics > 0 else { return [] }
        var demand: [Double] = Array(repeating: 0, count: topics)
        for member in 0..<problem.count {
            let best = best(of: 0..<topics) { problem.gain(member, $0) }
            demand[best] += problem.gain(member, best)
        }
        for topic in 0..<topics { demand[topic] *= 1 + noise * (numbers.unit() - 0.5) }
        // Sainte-Laguë: the next group to the topic with the highest demand per group.
        var divisor: [Double] = Array(repeating: 1, count: topics)
        var targets: [Int] = []
        for _ in problem.sizes {
            let next = best(of: 0..<topics) { demand[$0] / divisor[$0] }
            divisor[next] += 2
            targets.append(next)
        }
        return targets
    }

    /// The first of those with the highest value.
    private static func best(of topics: Range<Int>, by value: (Int) -> Double) -> Int {
        var best = topics.lowerBound
        for topic in topics where value(topic) > value(best) { best = topic }
        return best
    }

    private mutating func placeFixed() {
        for member in problem.place.indices where problem.place[member] >= 0 {
            put(member, into: problem.place[member])
        }
    }

    /// The largest first, each where there is room and least is against it. A block without room is taken apart.
    private mutating func placeBlocks() {
        let open = problem.blocks.blocks.filter { $0.count > 1 && $0.contains { groupOf[$0] < 0 } }
        for block in open.sorted(by: { ($0.count, $1[0]) > ($1.count, $0[0]) }) {
            let waiting = block.filter { groupOf[$0] < 0 }
            let fitting = room.indices.filter { room[$0] >= waiting.count }
            let best = fitting.min { left, right in
                let (leftCost, rightCost) = (cost(of: waiting, in: left), cost(of: waiting, in: right))
                return leftCost == rightCost ? room[left] > room[right] : leftCost < rightCost
            }
            guard let best else { continue }
            for member in waiting { put(member, into: best) }
        }
    }

    private func cost(of block: [Int], in group: Int) -> Double {
        block.reduce(0) { $0 + bondCost($1, in: group) - (targets.isEmpty ? 0 : problem.gain($1, targets[group])) }
    }

    private func bondCost(_ member: Int, in group: Int) -> Double {
        problem.bonds[member].reduce(0) { groupOf[$1.other] == group ? $0 + $1.weight : $0 }
    }

    private mutating func placeOthers(noise: Double, using numbers: inout ReproducibleNumbers) {
        let waiting = (0..<problem.count).filter { groupOf[$0] < 0 }
        guard problem.topics.isEmpty else { return placeByGain(waiting, noise: noise, using: &numbers) }
        // Half a logit of noise for fresh starts: enough to change who is drafted with whom.
        let keys = waiting.map { problem.probe[$0] + noise * GroupProblem.Weight.unit * (numbers.unit() - 0.5) }
        let order = waiting.indices.sorted { keys[$0] == keys[$1] ? $0 < $1 : keys[$0] > keys[$1] }
        var turn = 0
        for place in order {
            let member = waiting[place]
            var chosen: Int?
            var firstWithRoom: Int?
            for step in 0..<2 * room.count {
                let group = snake(turn + step)
                guard room[group] > 0 else { continue }
                firstWithRoom = firstWithRoom ?? step
                if bondCost(member, in: group) < GroupProblem.Weight.demand {
                    chosen = step
                    break
                }
            }
            guard let step = chosen ?? firstWithRoom else { continue }
            put(member, into: snake(turn + step))
            turn = (turn + step + 1) % (2 * room.count)
        }
    }

    /// 0, 1, … last, last, … 1, 0, 0, 1, …
    private func snake(_ turn: Int) -> Int {
        let turn = turn % (2 * room.count)
        return turn < room.count ? turn : 2 * room.count - 1 - turn
    }

    /// Those first who lose most when they do not get their best topic.
    private mutating func placeByGain(_ waiting: [Int], noise: Double, using numbers: inout ReproducibleNumbers) {
        let topics = Set(targets).sorted()
        let regrets = waiting.map { member in
            let gains = topics.map { problem.gain(member, $0) }.sorted(by: >)
            return (gains.first ?? 0) - (gains.dropFirst().first ?? 0) + noise * numbers.unit()
        }
        let order = waiting.indices.sorted { regrets[$0] == regrets[$1] ? $0 < $1 : regrets[$0] > regrets[$1] }
        var groups = Array(repeating: [Int](), count: problem.topics.count)
        for (group, target) in targets.enumerated().reversed() { groups[target].append(group) }
        for place in order {
            let member = waiting[place]
            for topic in topics {
                while let last = groups[topic].last, room[last] == 0 { groups[topic].removeLast() }
            }
            let best = topics.filter { !groups[$0].isEmpty }.max { left, right in
                problem.gain(member, left) < problem.gain(member, right)
            }
            guard let best else { continue }
            let open = groups[best].filter { room[$0] > 0 }
            let free = open.last { bondCost(member, in: $0) < GroupProblem.Weight.demand }
            if let group = free ?? open.last { put(member, into: group) }
        }
    }

    private mutating func put(_ member: Int, into group: Int) {
        groupOf[member] = group
        room[group] -= 1
    }
}
