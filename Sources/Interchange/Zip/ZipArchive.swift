/// What a ZIP file may hold. Sizes are of the bytes that really come out, since headers lie.
public struct ZipLimits: Sendable, Hashable {
    public var entries = 2_000
    public var entryBytes = 1 << 30
    public var totalBytes = 4 << 30
    /// Bytes out for each byte in, looked at once `ratioStartsAt` bytes have come out.
    public var ratio = 200
    public var ratioStartsAt = 1 << 20
    public var nameBytes = 512

    public init() {}
}

/// One file or folder in a ZIP.
public struct ZipEntry: Sendable, Hashable {
    public enum Method: Sendable, Hashable { case stored, deflated }

    /// With `/` between folders; never absolute, never with `..`, and unlike every other name whatever the case.
    public let name: String
    public let method: Method
    /// As the headers promise; reading stops as soon as the content disagrees.
    public let packedBytes: Int
    public let unpackedBytes: Int
    let checksum: UInt32
    let dataOffset: Int

    public var isFolder: Bool { name.utf8.last == UInt8(ascii: "/") }
    /// The part of the name after the last `/`.
    public var fileName: Substring { name[(name.lastIndex(of: "/").map(name.index(after:)) ?? name.startIndex)...] }
}

/// A ZIP file whose directory has been read and judged. ZIP files inside it are entries like any other.
public struct ZipArchive: Sendable {
    public let entries: [ZipEntry]
    private let source: any ByteSource
    private let limits: ZipLimits

    public init(_ source: any ByteSource, limits: ZipLimits = ZipLimits()) throws(ZipFailure) {
        self.source = source
        self.limits = limits
        entries = try ZipDirectory(source, limits).entries()
    }

    /// The content of an entry, unpacked while it is read. Until the stream has ended without an error, what came
    /// out of it is not to be relied on: length and checksum are known only then.
    public func stream(_ entry: ZipEntry) -> ZipEntryStream {
        ZipEntryStream(entry, of: source, limits)
    }

    /// The whole content of an entry of at most `limit` bytes.
    public func bytes(of entry: ZipEntry, upTo limit: Int) throws(ZipFailure) -> [UInt8] {
        guard entry.unpackedBytes <= limit else { throw .entryTooLarge(name: entry.name, limit: limit) }
        var stream = stream(entry)
        var content: [UInt8] = []
        while let piece = try stream.next() { content += piece }
        return content
    }
}
