/// Makes a ZIP file piece by piece, for archives larger than memory: what is written goes out at once, and only the
/// directory of names is kept.
///
///     var zip = ZipStream()
///     send(zip.begin("index.html"))
///     send(zip.add(bytes))          // as often as there are bytes
///     send(zip.end())
///     send(zip.finish())
///
/// Files are stored as they are. The caller counts: a file or an archive of 4 GiB and more is not of this format.
public struct ZipStream: Sendable {
    /// In bytes; above it nothing more is taken.
    public static let mostBytes: Int64 = 0xF000_0000
    public static let mostFiles = 60_000
    /// What a file costs beside its bytes and twice its name, in the most careful count.
    public static let bytesPerFile = 128

    private struct Entry {
        let name: [UInt8]
        let offset: Int
        var checksum: UInt32 = 0
        var size = 0
    }

    private var entry: Entry?
    private var directory: [UInt8] = []
    private var position = 0
    private var count = 0

    public init() {}

    /// Begins a file under a relative name; one that is open is ended first.
    public mutating func begin(_ name: String) -> [UInt8] {
        var bytes = end()
        let entry = Entry(name: Array(name.utf8.prefix(60_000)), offset: position)
        bytes.appendUInt32(0x0403_4B50)
        // The checksum and the size follow the content, since they are not known before.
        bytes += Self.fields(entry, isKnown: false)
        bytes += entry.name
        self.entry = entry
        position = entry.offset + 30 + entry.name.count
        return bytes
    }

    /// The next bytes of the file that is open.
    public mutating func add(_ bytes: [UInt8]) -> [UInt8] {
        guard var open = entry else { return [] }
        open.checksum = checksum(bytes, from: open.checksum)
        open.size += bytes.count
        entry = open
        position += bytes.count
        return bytes
    }

    /// Ends the file that is open; nothing when none is.
    public mutating func end() -> [UInt8] {
        guard let entry else { return [] }
        self.entry = nil
        count += 1
        directory.appendUInt32(0x0201_4B50)
        directory.appendUInt16(0x0314)  // made on Unix
        directory += Self.fields(entry, isKnown: true)
        for _ in 0..<3 { directory.appendUInt16(0) }
        directory.appendUInt32(0o100644 << 16)
        directory.appendUInt32(entry.offset)
        directory += entry.name
        var bytes: [UInt8] = []
        bytes.appendUInt32(0x0807_4B50)
        bytes.appendUInt32(Int(entry.checksum))
        bytes.appendUInt32(entry.size)
        bytes.appendUInt32(entry.size)
        position += bytes.count
        return bytes
    }

    /// The directory, which ends the ZIP file.
    public mutating func finish() -> [UInt8] {
        var bytes = end()
        let start = position
        bytes += directory
        bytes.appendUInt32(0x0605_4B50)
        bytes.appendUInt32(0)
        bytes.appendUInt16(count)
        bytes.appendUInt16(count)
        bytes.appendUInt32(directory.count)
        bytes.appendUInt32(start)
        bytes.appendUInt16(0)
        return bytes
    }

    /// From "version needed" to "length of the extra field", 26 bytes.
    private static func fields(_ entry: Entry, isKnown: Bool) -> [UInt8] {
        var fields: [UInt8] = []
        fields.appendUInt16(20)
        fields.appendUInt16(0x0808)  // the name is UTF-8, the sizes stand behind the content
        fields.appendUInt16(0)
        fields.appendUInt16(0)  // midnight
        fields.appendUInt16(0x21)  // 1 January 1980, so that equal content gives equal files
        fields.appendUInt32(isKnown ? Int(entry.checksum) : 0)
        fields.appendUInt32(isKnown ? entry.size : 0)
        fields.appendUInt32(isKnown ? entry.size : 0)
        fields.appendUInt16(entry.name.count)
        fields.appendUInt16(0)
        return fields
    }
}
