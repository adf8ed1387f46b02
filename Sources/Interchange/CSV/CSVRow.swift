/// One row of a CSV file, with the quotes taken away. Reading a cell that is not there gives an empty one.
public struct CSVRow: Sendable, Hashable {
    /// The line of the file, from 1, on which the row begins.
    public internal(set) var line = 1
    /// All cells one after the other, and where each ends.
    private var bytes: [UInt8] = []
    private var ends: [Int] = []

    public init() {}

    public var count: Int { ends.count }

    /// The text of the cell at `index`, from 0.
    public subscript(index: Int) -> String {
        String(decoding: cell(index), as: UTF8.self)
    }

    /// The bytes of the cell at `index`, from 0; they are valid UTF-8.
    public func cell(_ index: Int) -> ArraySlice<UInt8> {
        guard ends.indices.contains(index) else { return [] }
        return bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
    }

    public var cells: [String] { ends.indices.map { self[$0] } }

    var byteCount: Int { bytes.count }
    var openCellByteCount: Int { bytes.count - (ends.last ?? 0) }

    mutating func append(_ part: ArraySlice<UInt8>) { bytes.append(contentsOf: part) }
    mutating func append(_ byte: UInt8) { bytes.append(byte) }
    mutating func endCell() { ends.append(bytes.count) }

    /// The number, from 1, of the first cell that is not UTF-8.
    func firstInvalidCell() -> Int? {
        var start = 0
        for (index, end) in ends.enumerated() {
            if firstInvalidUTF8(in: bytes, from: start, to: end) != nil { return index + 1 }
            start = end
        }
        return nil
    }

    /// Makes room for the next row. A large buffer is let go, so that one long row cannot make every later one long.
    mutating func restart(line: Int) {
        self.line = line
        if bytes.capacity > 16_384 {
            bytes = []
            ends = []
        } else {
            bytes.removeAll(keepingCapacity: true)
            ends.removeAll(keepingCapacity: true)
        }
    }
}
