/// Who reads whose work.
public enum PeerPairing {
    /// Nobody reads more than this.
    public static let most = 3

    public struct Pair: Hashable, Sendable {
        public let reviewer: ID<Person>
        public let author: ID<Person>

        public init(reviewer: ID<Person>, author: ID<Person>) {
            self.reviewer = reviewer
            self.author = author
        }
    }

    /// Pairs by chance: everybody reads equally many and is read as often, nobody reads the own work.
    ///
    /// The students stand in a ring in random order, and each reads those who come next. With fewer students than
    /// wished for, each reads all others.
    ///
    /// - Parameter seed: The same number gives the same pairs.
    public static func byChance(_ students: [ID<Person>], each wanted: Int, seed: UInt64) -> [Pair] {
        var numbers = ReproducibleNumbers(seed: seed)
        var ring = Set(students).sorted()
        for place in ring.indices.dropFirst().reversed() {
            ring.swapAt(place, numbers.index(below: place + 1))
        }
        let each = min(max(wanted, 1), most, ring.count - 1)
        guard each > 0 else { return [] }
        return ring.indices.flatMap { place in
            (1...each).map { Pair(reviewer: ring[place], author: ring[(place + $0) % ring.count]) }
        }
    }
}
