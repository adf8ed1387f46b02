/// Reads CSV (RFC 4180; a byte order mark, CRLF, LF or CR, quoted line breaks) in pieces of any size.
/// It holds one row and one piece, never the file.
///
///     var reader = CSVReader()
///     reader.feed(piece)
///     while let step = reader.next() { … }     // nil: feed more, or call finish() and ask once more
///
/// Lines that hold nothing at all are passed over. After a fault, reading goes on at the next line.
public struct CSVReader: Sendable {
    private enum State { case lineStart, cellStart, plain, quoted, quoteSeen }

    private let delimiter: UInt8
    private let limits: CSVLimits
    private var head: [UInt8]? = []
    private var chunk: [UInt8] = []
    private var position = 0
    private var isFinished = false

    private var state = State.lineStart
    private var row = CSVRow()
    private var fault: CSVFault?
    private var line = 1
    private var isAfterReturn = false
    private var hasHighBytes = false
    private var quoteLine = 1
    /// Bytes of the open quotation passed over since the fault of this row.
    private var skipped = 0

    public init(delimiter: Character = ",", limits: CSVLimits = CSVLimits()) {
        self.delimiter = delimiter.asciiValue ?? UInt8(ascii: ",")
        self.limits = limits
    }

    /// Adds the next bytes of the file.
    public mutating func feed(_ bytes: [UInt8]) {
        guard let head else { return take(bytes) }
        let start = head + bytes
        self.head = start
        if start.count >= 3 { beginText() }
    }

    /// Says that no more bytes come.
    public mutating func finish() {
        beginText()
        isFinished = true
    }

    /// The next row or fault; nil when every byte fed so far is used up.
    public mutating func next() -> CSVStep? {
        while position < chunk.count {
            if let step = advance() { return step }
        }
        return isFinished ? last() : nil
    }

    /// A byte order mark may be cut in two by the pieces, so the first three bytes are looked at together.
    private mutating func beginText() {
        guard let start = head else { return }
        head = nil
        take(start.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(start.dropFirst(3)) : start)
    }

    private mutating func take(_ bytes: [UInt8]) {
        if position >= chunk.count {
            chunk = bytes
        } else {
            chunk = Array(chunk[position...]) + bytes
        }
        position = 0
    }

    private mutating func advance() -> CSVStep? {
        switch state {
        case .lineStart: return startLine()
        case .cellStart: return startCell()
        case .plain: return readPlain()
        case .quoted: return readQuoted()
        case .quoteSeen: return readAfterQuote()
        }
    }

    private mutating func startLine() -> CSVStep? {
        let byte = chunk[position]
        if byte == .lineFeed, isAfterReturn {
            isAfterReturn = false
            position += 1
        } else if byte == .lineFeed || byte == .carriageReturn {
            isAfterReturn = byte == .carriageReturn
            line += 1
            position += 1
        } else {
            isAfterReturn = false
            row.restart(line: line)
            fault = nil
            hasHighBytes = false
            skipped = 0
            state = .cellStart
        }
        return nil
    }

    private mutating func startCell() -> CSVStep? {
        guard chunk[position] == .quote else {
            state = .plain
            return readPlain()
        }
        position += 1
        quoteLine = line
        state = .quoted
        return nil
    }

    private mutating func readPlain() -> CSVStep? {
        let bytes = chunk
        let end = bytes.count
        let start = position
        var index = start
        var mask: UInt8 = 0
        while index < end {
            let byte = bytes[index]
            if byte == delimiter || byte == .lineFeed || byte == .carriageReturn || byte == 0 { break }
            mask |= byte
            index += 1
        }
        keep(bytes[start..<index], mask)
        position = index
        return index < end ? endPlain(bytes[index]) : nil
    }

    private mutating func endPlain(_ byte: UInt8) -> CSVStep? {
        position += 1
        if byte == 0 {
            note(.zeroByte)
            return nil
        }
        return byte == delimiter ? endCell() : endRow(byte)
    }

    private mutating func readQuoted() -> CSVStep? {
        let bytes = chunk
        // One byte more than may be kept, so that a limit is met at the same place whatever the pieces.
        let end = min(bytes.count, position + max(1, quotedRoom + 1))
        let start = position
        var index = start
        var mask: UInt8 = 0
        var isAfterReturn = isAfterReturn
        while index < end {
            let byte = bytes[index]
            if byte == .quote || byte == 0 { break }
            if byte == .carriageReturn || (byte == .lineFeed && !isAfterReturn) { line += 1 }
            isAfterReturn = byte == .carriageReturn
            mask |= byte
            index += 1
        }
        self.isAfterReturn = isAfterReturn
        position = index
        keep(bytes[start..<index], mask)
        guard index < end, state == .quoted else { return nil }
        position += 1
        self.isAfterReturn = false
        if bytes[index] == 0 { note(.zeroByte) } else { state = .quoteSeen }
        return nil
    }

    private mutating func readAfterQuote() -> CSVStep? {
        let byte = chunk[position]
        position += 1
        switch byte {
        case .quote:
            keep([.quote], 0)
            // Too long a cell has already sent us to look for the end of the line.
            if state == .quoteSeen { state = .quoted }
            return nil
        case delimiter: return endCell()
        case .lineFeed, .carriageReturn: return endRow(byte)
        default:
            note(.textAfterQuote)
            state = .plain
            return nil
        }
    }

    /// Adds text to the open cell, as long as the row is sound and within its limits.
    private mutating func keep(_ part: ArraySlice<UInt8>, _ mask: UInt8) {
        guard !part.isEmpty else { return }
        guard fault == nil else {
            skipped += part.count
            if skipped > limits.cellBytes { state = .plain }
            return
        }
        if row.openCellByteCount + part.count > limits.cellBytes {
            note(.cellTooLong)
            // An open quotation mark would otherwise swallow the rest of the file.
            state = .plain
        } else if row.byteCount + part.count > limits.rowBytes {
            note(.rowTooLong)
            state = .plain
        } else {
            row.append(part)
            if mask >= 0x80 { hasHighBytes = true }
        }
    }

    private var quotedRoom: Int {
        guard fault == nil else { return limits.cellBytes - skipped }
        return min(limits.cellBytes - row.openCellByteCount, limits.rowBytes - row.byteCount)
    }

    private mutating func endCell() -> CSVStep? {
        state = .cellStart
        guard fault == nil else { return nil }
        row.endCell()
        if row.count >= limits.columns { note(.tooManyCells) }
        return nil
    }

    private mutating func endRow(_ byte: UInt8) -> CSVStep? {
        let lastLine = line
        line += 1
        isAfterReturn = byte == .carriageReturn
        return close(lastLine: lastLine)
    }

    private mutating func close(lastLine: Int) -> CSVStep {
        state = .lineStart
        if fault == nil {
            row.endCell()
            if hasHighBytes, let column = row.firstInvalidCell() {
                fault = CSVFault(.notUTF8, line: row.line, lastLine: lastLine, column: column)
            }
        }
        guard let fault else { return .row(row) }
        return .fault(CSVFault(fault.kind, line: fault.line, lastLine: max(fault.line, lastLine), column: fault.column))
    }

    private mutating func note(_ kind: CSVFault.Kind) {
        guard fault == nil else { return }
        let start = kind == .cellTooLong && state == .quoted ? quoteLine : line
        fault = CSVFault(kind, line: start, lastLine: line, column: row.count + 1)
    }

    private mutating func last() -> CSVStep? {
        guard state != .lineStart else { return nil }
        if state == .quoted, fault == nil {
            fault = CSVFault(.unclosedQuote, line: quoteLine, lastLine: line, column: row.count + 1)
        }
        return close(lastLine: line)
    }
}
