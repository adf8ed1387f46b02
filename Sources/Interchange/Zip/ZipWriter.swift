/// Makes a ZIP file in memory, for exports of a few hundred megabytes at most. The same files give the same bytes.
///
///     var writer = ZipWriter()
///     writer.add("users.csv", users)
///     let zip = writer.finished()
public struct ZipWriter: Sendable {
    private var bytes: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    public init() {}

    /// Adds a file under a relative name. Nothing is added, and false is returned, when the ZIP would become larger
    /// than its 32-bit format can say (4 GiB, 65,534 files, names of 65,535 bytes).
    public mutating func add(_ name: String, _ content: [UInt8]) -> Bool {
        let packed = deflated(content).flatMap { $0.count < content.count ? $0 : nil }
        let data = packed ?? content
        let size = bytes.count + data.count + directory.count + 2 * name.utf8.count + 1_024
        guard size < 0xFFFF_FFFF, content.count < 0xFFFF_FFFF, count < 65_534, name.utf8.count <= 65_535 else {
            return false
        }
        var fields: [UInt8] = []
        fields.appendUInt16(20)
        fields.appendUInt16(0x0800)  // the name is UTF-8
        fields.appendUInt16(packed == nil ? 0 : 8)
        fields.appendUInt16(0)  // midnight
        fields.appendUInt16(0x21)  // 1 January 1980, so that equal content gives equal files
        fields.appendUInt32(Int(checksum(content)))
        fields.appendUInt32(data.count)
        fields.appendUInt32(content.count)
        fields.appendUInt16(name.utf8.count)
        fields.appendUInt16(0)
        let offset = bytes.count
        bytes.appendUInt32(0x0403_4B50)
        bytes += fields
        bytes += name.utf8
        bytes += data
        directory.appendUInt32(0x0201_4B50)
        directory.appendUInt16(0x0314)  // made on Unix
        directory += fields
        for _ in 0..<3 { directory.appendUInt16(0) }
        directory.appendUInt32(0o100644 << 16)
        directory.appendUInt32(offset)
        directory += name.utf8
        count += 1
        return true
    }

    /// The whole ZIP file.
    public func finished() -> [UInt8] {
        var end: [UInt8] = []
        end.appendUInt32(0x0605_4B50)
        end.appendUInt32(0)
        end.appendUInt16(count)
        end.appendUInt16(count)
        end.appendUInt32(directory.count)
        end.appendUInt32(bytes.count)
        end.appendUInt16(0)
        return bytes + directory + end
    }
}
