/// One student's standings by node of a graph: each standing is looked at once, however often its node is asked about.
struct StandingTable {
    let graph: CompetencyGraph
    /// By node: not demonstrated yet.
    private(set) var isOpen: [Bool]
    /// By node: enough to build on.
    private(set) var isEnough: [Bool]
    /// What did not go well twice, in order of id; also what the graph does not know.
    private(set) var stuck: [ID<Competency>] = []

    /// Two tries in a row that did not go well: the next step is back, not the same again.
    static let missesBeforeStepBack = 2
    /// Below this expected score even one more miss says that something underneath is missing.
    static let leastPromising = 0.45

    init(graph: CompetencyGraph, standings: [ID<Competency>: Standing]) {
        self.graph = graph
        isOpen = Array(repeating: true, count: graph.count)
        isEnough = Array(repeating: false, count: graph.count)
        for (competency, standing) in standings {
            if Self.isStuck(standing) { stuck.append(competency) }
            guard standing.isEnoughToBuildOn, let node = graph.node(competency) else { continue }
            isEnough[node] = true
            isOpen[node] = !standing.isDemonstrated
        }
        stuck.sort()
    }

    /// Two misses in a row, or a miss after at least two tries that leaves the expected score below .45.
    private static func isStuck(_ standing: Standing) -> Bool {
        guard standing.missesInRow > 0, !standing.isDemonstrated else { return false }
        return standing.missesInRow >= missesBeforeStepBack
            || (standing.evidenceCount >= 2 && standing.estimate.mean < leastPromising)
    }

    /// What can be taken up now, as nodes in rising order: not demonstrated, and all that it requires is enough to
    /// build on. In time proportional to competencies and edges.
    func ready() -> [Int] {
        var found: [Int] = []
        for node in isOpen.indices where isOpen[node] {
            var isReady = true
            for required in graph.requirements[node] where !isEnough[required] {
                isReady = false
                break
            }
            if isReady { found.append(node) }
        }
        return found
    }

    /// For each of some nodes, how many open competencies on the way to a goal wait for it, directly or not.
    ///
    /// Every candidate is a bit that flows along the order of learning, 256 of them at once; what arrives at the open
    /// nodes is added up in bit planes. In time proportional to competencies and edges for every 256 candidates.
    ///
    /// - Parameter serving: by node, whether it leads to a goal; then all that it requires does too.
    func waiting(for candidates: [Int], serving: [Bool]) -> [Int] {
        var waiting: [Int] = []
        waiting.reserveCapacity(candidates.count)
        for start in stride(from: 0, to: candidates.count, by: BitCounts.width) {
            let chunk = candidates[start..<min(start + BitCounts.width, candidates.count)]
            waiting.append(contentsOf: count(chunk, serving: serving))
        }
        return waiting
    }

    private func count(_ candidates: ArraySlice<Int>, serving: [Bool]) -> [Int] {
        var marks = Array(repeating: BitCounts.Bits.zero, count: graph.count)
        for (bit, node) in candidates.enumerated() { marks[node] = BitCounts.bit(bit) }
        var arrived: [BitCounts.Bits] = []
        arrived.reserveCapacity(graph.count)
        for node in graph.order where serving[node] {
            var reached = BitCounts.Bits.zero
            for required in graph.requirements[node] { reached |= marks[required] }
            if isOpen[node] { arrived.append(reached) }
            marks[node] |= reached
        }
        let counts = BitCounts(of: arrived)
        return (0..<candidates.count).map(counts.count)
    }
}

/// How often each of 256 bits is set in a list of words: plane p holds bit p of all 256 counts.
private struct BitCounts {
    typealias Bits = SIMD4<UInt64>

    static let width = 256
    private var planes: [Bits] = []

    static func bit(_ place: Int) -> Bits {
        var bits = Bits.zero
        bits[place >> 6 & 3] = 1 << UInt64(place & 63)
        return bits
    }

    /// Carry-save addition: two words and what is left of those before give one word of this plane and one of the next.
    init(of words: [Bits]) {
        var words = words
        var count = words.count
        while count > 1 {
            var left = Bits.zero
            var carries = 0
            for pair in 0..<(count + 1) / 2 {
                let one = words[2 * pair]
                let other = 2 * pair + 1 < count ? words[2 * pair + 1] : .zero
                let half = left ^ one
                words[carries] = left & one | half & other
                left = half ^ other
                carries += 1
            }
            planes.append(left)
            count = carries
        }
        if count == 1 { planes.append(words[0]) }
    }

    func count(of place: Int) -> Int {
        planes.indices.reduce(0) { $0 | Int(planes[$1][place >> 6 & 3] >> UInt64(place & 63) & 1) << $1 }
    }
}
