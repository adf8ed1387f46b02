/// Bytes that arrive in order, a piece at a time. Two kinds exist: a `SourceStream` and a `ZipEntryStream`.
public protocol ByteStream {
    associatedtype Failure: Error
    /// The next piece (never empty), or nil at the end.
    mutating func next() throws(Failure) -> [UInt8]?
}

/// A `ByteSource` read from its beginning, 64 KiB at a time.
public struct SourceStream: ByteStream, Sendable {
    private let source: any ByteSource
    private var offset = 0
    private static let piece = 65_536

    public init(_ source: any ByteSource) {
        self.source = source
    }

    public mutating func next() throws(ByteFailure) -> [UInt8]? {
        let bytes = try source.bytes(at: offset, count: Self.piece)
        offset += bytes.count
        return bytes.isEmpty ? nil : bytes
    }
}
