/// Finds the place of a 64-bit key among those that came before it: 0 for the first key, 1 for the second, and so on.
///
/// A table with open addresses, because a dictionary's hash would cost more than all the arithmetic of a prediction.
struct KeyIndex: Hashable, Sendable {
    private(set) var keys: [Int64] = []
    /// Places in `keys`, -1 where free. Its size is a power of two, at least twice the number of keys.
    private var table: [Int32] = Array(repeating: -1, count: 8)

    /// More keys than this are not taken.
    static let most = 1 << 28

    init() {}

    init(_ keys: some Sequence<Int64>) {
        for key in keys { _ = insert(key) }
    }

    var count: Int { keys.count }

    /// The place of a key; -1 when it never came.
    func place(of key: Int64) -> Int {
        let mask = table.count &- 1
        var slot = Self.hash(key) & mask
        while true {
            let place = Int(table[slot])
            if place < 0 || keys[place] == key { return place }
            slot = (slot &+ 1) & mask
        }
    }

    /// The place of a key, which is put last when it is new; -1 when there is no room for it.
    mutating func insert(_ key: Int64) -> Int {
        let known = place(of: key)
        guard known < 0 else { return known }
        guard keys.count < Self.most else { return -1 }
        keys.append(key)
        if keys.count &* 2 > table.count { grow() } else { put(keys.count &- 1) }
        return keys.count &- 1
    }

    private mutating func grow() {
        table = Array(repeating: -1, count: table.count &* 2)
        for place in keys.indices { put(place) }
    }

    private mutating func put(_ place: Int) {
        let mask = table.count &- 1
        var slot = Self.hash(keys[place]) & mask
        while table[slot] >= 0 { slot = (slot &+ 1) & mask }
        table[slot] = Int32(truncatingIfNeeded: place)
    }

    /// The last steps of SplitMix64 (Steele, Lea & Flood 2014): every bit of the key moves every bit of the hash.
    private static func hash(_ key: Int64) -> Int {
        var bits = UInt64(bitPattern: key)
        bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
        return Int(truncatingIfNeeded: bits ^ bits >> 31)
    }
}

extension KeyIndex: Codable {
    /// As the list of keys. One that comes twice counts once.
    init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode([Int64].self))
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(keys)
    }
}
