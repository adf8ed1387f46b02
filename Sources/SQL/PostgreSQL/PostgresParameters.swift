/// The bindings of one statement in the shape that libpq takes: types, formats, lengths and one block of bytes.
struct PostgresParameters {
    /// The types of PostgreSQL's catalogue, by which a binding keeps its meaning. NULL takes the type it meets.
    enum TypeID {
        static let inferred: UInt32 = 0
        static let bool: UInt32 = 16
        static let bytea: UInt32 = 17
        static let int8: UInt32 = 20
        static let text: UInt32 = 25
        static let float8: UInt32 = 701
    }

    private(set) var types: [UInt32] = []
    private(set) var formats: [Int32] = []
    private(set) var lengths: [Int32] = []
    private var offsets: [Int?] = []
    private var bytes: [UInt8] = []

    var count: Int32 { Int32(types.count) }

    init(_ values: [SQL.Value]) throws(SQLError) {
        // The protocol counts parameters in 16 bits.
        guard values.count <= 65_535 else { throw .refusedStatement("\(values.count) bindings in one statement") }
        for value in values { try append(value) }
    }

    private mutating func append(_ value: SQL.Value) throws(SQLError) {
        switch value {
        case .null: appendNull()
        case .bool(let value): append(TypeID.bool, text: value ? "t" : "f")
        case .int(let value): append(TypeID.int8, text: String(value))
        case .double(let value): value.isNaN ? appendNull() : append(TypeID.float8, text: "\(value)")
        case .text(let value):
            guard !value.utf8.contains(0) else { throw .refusedText }
            append(TypeID.text, text: value)
        case .blob(let value):
            guard value.count < 1 << 30 else { throw .refusedStatement("a blob of more than a gigabyte") }
            append(TypeID.bytea, value, format: 1)
        }
    }

    private mutating func appendNull() {
        types.append(TypeID.inferred)
        formats.append(0)
        lengths.append(0)
        offsets.append(nil)
    }

    private mutating func append(_ type: UInt32, text: String) {
        append(type, text.utf8, format: 0)
        bytes.append(0)
    }

    private mutating func append(_ type: UInt32, _ content: some Collection<UInt8>, format: Int32) {
        types.append(type)
        formats.append(format)
        lengths.append(Int32(clamping: content.count))
        offsets.append(bytes.count)
        bytes += content
    }

    /// The pointers live as long as `body` runs.
    func withPointers<R>(_ body: (UnsafePointer<UnsafePointer<CChar>?>?) throws -> R) rethrows -> R {
        // One byte more, so that an empty blob at the end, too, has an address inside of the block.
        try unsafe (bytes + [0]).withUnsafeBytes { block in
            let base = unsafe block.baseAddress?.assumingMemoryBound(to: CChar.self)
            let pointers = unsafe offsets.map { offset in unsafe offset.flatMap { unsafe base?.advanced(by: $0) } }
            return try unsafe pointers.withUnsafeBufferPointer { try unsafe body($0.baseAddress) }
        }
    }
}
