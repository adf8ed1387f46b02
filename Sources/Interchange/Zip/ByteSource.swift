/// Bytes that can be read from any place: a file on disk (`FileBytes`) or bytes in memory (`MemoryBytes`).
public protocol ByteSource: Sendable {
    var byteCount: Int { get }
    /// Up to `count` bytes from `offset`; fewer, or none, at the end.
    func bytes(at offset: Int, count: Int) throws(ByteFailure) -> [UInt8]
}

public enum ByteFailure: Explained, Hashable {
    case notFound(String)
    case notAFile(String)
    case notReadable(String)

    public var sentence: String {
        switch self {
        case .notFound(let path): "There is no file or folder at “\(shortened(path, to: 200))”."
        case .notAFile(let path): "“\(shortened(path, to: 200))” is not a plain file."
        case .notReadable(let path): "The file “\(shortened(path, to: 200))” could not be read."
        }
    }

    public var advice: String {
        switch self {
        case .notFound: "Check the name and the place."
        case .notAFile: "Choose the file itself."
        case .notReadable: "Check that the file may be read and that its disk is well, then try again."
        }
    }
}

public struct MemoryBytes: ByteSource, Hashable {
    private let content: [UInt8]

    public init(_ content: [UInt8]) {
        self.content = content
    }

    public var byteCount: Int { content.count }

    public func bytes(at offset: Int, count: Int) -> [UInt8] {
        guard offset >= 0, count > 0, offset < content.count else { return [] }
        return Array(content[offset..<(offset + min(count, content.count - offset))])
    }
}

extension ByteSource {
    /// The whole source in memory, or nil when it is larger than `limit` bytes.
    public func all(upTo limit: Int) throws(ByteFailure) -> [UInt8]? {
        guard byteCount <= limit else { return nil }
        return try bytes(at: 0, count: byteCount)
    }
}
