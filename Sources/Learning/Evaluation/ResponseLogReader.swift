/// Reads a log of responses from CSV, a piece at a time: a header `user,item,skill,t,y`, then a row for each response.
/// `skill` is one number or several with `;` between, or nothing; `t` seconds, 0 when unknown; `y` 0 to 1. The rows of
/// a user are in the order of time.
public struct ResponseLogReader {
    private var log = ResponseLog.Builder()
    /// The beginning of a line whose end has not come yet.
    private var rest: [UInt8] = []
    private var line = 1

    /// Bytes. Longer lines are refused.
    public static let longestLine = 4096

    public init() {}

    /// Rows read so far.
    public var count: Int { log.count }

    /// Takes in the next piece of the file, of any size.
    public mutating func take(_ piece: some Sequence<UInt8>) throws(ResponseLogFailure) {
        for byte in piece {
            if byte == UInt8(ascii: "\n") {
                try endLine()
            } else {
                guard rest.count < Self.longestLine else { throw ResponseLogFailure(line: line, problem: .tooLong) }
                rest.append(byte)
            }
        }
    }

    /// The whole log, once the file has ended.
    public consuming func finish() throws(ResponseLogFailure) -> ResponseLog {
        if !rest.isEmpty { try endLine() }
        guard line > 1 else { throw ResponseLogFailure(line: 1, problem: .noHeader) }
        return log.finish()
    }

    private mutating func endLine() throws(ResponseLogFailure) {
        if rest.last == UInt8(ascii: "\r") { rest.removeLast() }
        do throws(ResponseLogFailure.Problem) {
            if line == 1 {
                // A byte order mark, as spreadsheets write it.
                if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest.removeFirst(3) }
                guard rest.elementsEqual("user,item,skill,t,y".utf8) else { throw .noHeader }
            } else {
                let row = try ResponseLogRow(rest)
                guard log.append(student: row.student, row.response) else { throw .tooMany }
            }
        } catch {
            throw ResponseLogFailure(line: line, problem: error)
        }
        line += 1
        rest.removeAll(keepingCapacity: true)
    }
}

/// What is wrong with a line.
public struct ResponseLogFailure: Error, Hashable, Sendable {
    public enum Problem: Error, Hashable, Sendable {
        case noHeader
        case fields(Int)
        case notANumber(column: String)
        case outOfRange(column: String)
        case tooLong
        case tooMany
    }

    public let line: Int
    public let problem: Problem

    /// For the person who gave the file.
    public var sentence: String {
        switch problem {
        case .noHeader: "Line \(line): the header should be “user,item,skill,t,y”."
        case .fields(let count): "Line \(line): \(count) fields where 5 are expected."
        case .notANumber(let column): "Line \(line): \(column) is not a number."
        case .outOfRange(let column): "Line \(line): \(column) is out of range."
        case .tooLong: "Line \(line): longer than \(ResponseLogReader.longestLine) bytes."
        case .tooMany: "Line \(line): more than \(ResponseLog.mostRows) rows."
        }
    }
}
