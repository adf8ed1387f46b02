/// The statements that one session has prepared: by text, and by the types of the bindings.
struct PreparedStatements {
    private struct Variant {
        let types: [UInt32]
        let name: String
    }

    /// Each costs the server some kilobytes; beyond this many all are forgotten and made again as they come.
    private static let limit = 256

    private var variants: [String: [Variant]] = [:]
    private var count = 0
    private var namesGiven = 0

    var isFull: Bool { count >= Self.limit }

    /// A name that this session has never tried, for a PREPARE that was stopped half-way may still hold its own.
    mutating func freshName() -> String {
        namesGiven += 1
        return "s\(namesGiven)"
    }

    mutating func removeAll() {
        variants = [:]
        count = 0
    }

    /// The name of a statement that takes these types. A NULL fits any type, so that a nullable column does not
    /// double the number of statements.
    func name(_ text: String, _ types: [UInt32]) -> String? {
        variants[text]?.first { variant in
            zip(variant.types, types).allSatisfy { $0 == $1 || $1 == PostgresParameters.TypeID.inferred }
        }?.name
    }

    mutating func add(_ text: String, _ types: [UInt32], _ name: String) {
        variants[text, default: []].append(Variant(types: types, name: name))
        count += 1
    }
}
