/// Which members belong together, directly or through others. Being apart is the stronger demand: a wish to be
/// together that would bring two into one block who must be apart is refused.
struct GroupBlocks {
    /// By member: the block.
    private(set) var blockOf: [Int]
    /// The members of each block, in rising order; most blocks have one, and some have none.
    private(set) var blocks: [[Int]]
    /// Pairs that would have brought together who must be apart.
    private(set) var refused: [(Int, Int)] = []

    init(count: Int, together: [(Int, Int)], apart: [(Int, Int)]) {
        blockOf = Array(0..<count)
        blocks = (0..<count).map { [$0] }
        guard !together.isEmpty else { return }
        var mustAvoid = Array(repeating: [Int](), count: count)
        for (one, other) in apart {
            mustAvoid[one].append(other)
            mustAvoid[other].append(one)
        }
        for (one, other) in together {
            let (left, right) = (blockOf[one], blockOf[other])
            guard left != right else { continue }
            let (large, small) = blocks[left].count >= blocks[right].count ? (left, right) : (right, left)
            let isRefused = blocks[small].contains { member in mustAvoid[member].contains { blockOf[$0] == large } }
            if isRefused { refused.append((one, other)) } else { merge(small, into: large) }
        }
        for block in blocks.indices { blocks[block].sort() }
    }

    private mutating func merge(_ small: Int, into large: Int) {
        for member in blocks[small] { blockOf[member] = large }
        blocks[large].append(contentsOf: blocks[small])
        blocks[small] = []
    }
}
