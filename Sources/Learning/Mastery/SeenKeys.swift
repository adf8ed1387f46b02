/// Up to four different keys, without memory of their own: enough to see that something was done in two ways.
struct SeenKeys: Hashable, Sendable, Codable {
    /// More different keys than this are not counted.
    static let most = 4

    private(set) var count = 0
    private var first: Int64 = 0
    private var second: Int64 = 0
    private var third: Int64 = 0
    private var fourth: Int64 = 0

    func contains(_ key: Int64) -> Bool {
        (count > 0 && first == key) || (count > 1 && second == key) || (count > 2 && third == key)
            || (count > 3 && fourth == key)
    }

    mutating func insert(_ key: Int64) {
        guard count < Self.most, !contains(key) else { return }
        switch count {
        case 0: first = key
        case 1: second = key
        case 2: third = key
        default: fourth = key
        }
        count += 1
    }
}

extension SeenKeys {
    init(_ reader: inout CompactReader) throws(DamagedState) {
        count = try reader.count()
        guard count <= Self.most else { throw DamagedState() }
        if count > 0 { first = try reader.int64() }
        if count > 1 { second = try reader.int64() }
        if count > 2 { third = try reader.int64() }
        if count > 3 { fourth = try reader.int64() }
    }

    func write(to writer: inout CompactWriter) {
        writer.write(count)
        for key in [first, second, third, fourth].prefix(count) { writer.write(key) }
    }
}
