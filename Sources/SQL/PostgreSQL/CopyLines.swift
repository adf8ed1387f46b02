/// Rows as COPY's text format: tabs between values, one line for a row, `\N` for NULL.
struct CopyLines {
    private var next: () -> [SQL.Value]?
    private let width: Int
    private let chunkSize = 64 * 1024

    init(_ rows: any Sequence<[SQL.Value]>, width: Int) {
        next = nextElement(rows)
        self.width = width
    }

    /// - Returns: Some whole lines, or nil after the last one.
    mutating func nextChunk() throws(SQLError) -> [UInt8]? {
        var chunk: [UInt8] = []
        while chunk.count < chunkSize, let row = next() {
            guard row.count == width else {
                throw .refusedStatement("a row of \(row.count) values for \(width) columns")
            }
            for (index, value) in row.enumerated() {
                if index > 0 { chunk.append(UInt8(ascii: "\t")) }
                try append(value, to: &chunk)
            }
            chunk.append(UInt8(ascii: "\n"))
        }
        return chunk.isEmpty ? nil : chunk
    }

    private func append(_ value: SQL.Value, to chunk: inout [UInt8]) throws(SQLError) {
        switch value {
        case .null: chunk += Array(#"\N"#.utf8)
        case .bool(let value): chunk.append(value ? UInt8(ascii: "t") : UInt8(ascii: "f"))
        case .int(let value): chunk += Array(String(value).utf8)
        case .double(let value): chunk += Array((value.isNaN ? #"\N"# : "\(value)").utf8)
        case .text(let value): try append(text: value, to: &chunk)
        case .blob(let value):
            guard value.count < 1 << 28 else { throw .refusedStatement("a blob of more than 256 MB") }
            chunk += Array(#"\\x"#.utf8)
            for byte in value {
                chunk.append(hexDigit(byte >> 4))
                chunk.append(hexDigit(byte & 0x0F))
            }
        }
    }

    private func append(text: String, to chunk: inout [UInt8]) throws(SQLError) {
        for byte in text.utf8 {
            switch byte {
            case 0: throw .refusedText
            case UInt8(ascii: "\\"): chunk += [byte, byte]
            case UInt8(ascii: "\t"): chunk += [UInt8(ascii: "\\"), UInt8(ascii: "t")]
            case UInt8(ascii: "\n"): chunk += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
            case UInt8(ascii: "\r"): chunk += [UInt8(ascii: "\\"), UInt8(ascii: "r")]
            default: chunk.append(byte)
            }
        }
    }

    private func hexDigit(_ nibble: UInt8) -> UInt8 {
        nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "a") + nibble - 10
    }
}

/// Opens the existential once, and not for every row.
private func nextElement(_ rows: some Sequence<[SQL.Value]>) -> () -> [SQL.Value]? {
    var iterator = rows.makeIterator()
    return { iterator.next() }
}
