/// How much one row may hold before it is refused.
public struct CSVLimits: Sendable, Hashable {
    public var cellBytes = 65_536
    public var rowBytes = 1_048_576
    public var columns = 1_000

    public init() {}
}

/// What the reader found next: a row, or one it had to leave out.
public enum CSVStep: Sendable, Hashable {
    case row(CSVRow)
    case fault(CSVFault)
}

extension UInt8 {
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let quote = UInt8(ascii: "\"")
}
