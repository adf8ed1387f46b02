@testable import Interchange

/// Builds ZIP files that say whatever a test wants them to say.
struct HostileZip {
    struct Entry {
        var name: String
        var content: [UInt8] = Array("content".utf8)
        var isDeflated = true
        var flags = 0
        var mode = 0o100644
        var claimedSize: Int?
        var claimedPacked: Int?
        var claimedChecksum: UInt32?
        var localName: String?
        var offset: Int?
        var packed: [UInt8]?
        var method: Int?
        var extra: [UInt8] = []
    }

    var entries: [Entry]
    var claimedCount: Int?
    var comment: [UInt8] = []

    init(_ entries: [Entry]) { self.entries = entries }

    func bytes() -> [UInt8] {
        var bytes: [UInt8] = []
        var directory: [UInt8] = []
        for entry in entries {
            let packed = entry.packed ?? (entry.isDeflated ? deflated(entry.content) ?? [] : entry.content)
            let offset = entry.offset ?? bytes.count
            let sizes = [entry.claimedPacked ?? packed.count, entry.claimedSize ?? entry.content.count]
            var middle: [UInt8] = []
            middle.appendUInt16(entry.flags)
            middle.appendUInt16(entry.method ?? (entry.isDeflated ? 8 : 0))
            middle.appendUInt32(0)
            middle.appendUInt32(Int(entry.claimedChecksum ?? checksum(entry.content)))
            for size in sizes { middle.appendUInt32(size) }

            bytes.appendUInt32(0x0403_4B50)
            bytes.appendUInt16(20)
            bytes += middle
            let localName = Array((entry.localName ?? entry.name).utf8)
            bytes.appendUInt16(localName.count)
            bytes.appendUInt16(0)
            bytes += localName + packed

            directory.appendUInt32(0x0201_4B50)
            directory.appendUInt16(0x0314)
            directory.appendUInt16(20)
            directory += middle
            directory.appendUInt16(entry.name.utf8.count)
            directory.appendUInt16(entry.extra.count)
            for _ in 0..<3 { directory.appendUInt16(0) }
            directory.appendUInt32(entry.mode << 16)
            directory.appendUInt32(offset)
            directory += Array(entry.name.utf8) + entry.extra
        }
        var end: [UInt8] = []
        end.appendUInt32(0x0605_4B50)
        end.appendUInt32(0)
        end.appendUInt16(claimedCount ?? entries.count)
        end.appendUInt16(claimedCount ?? entries.count)
        end.appendUInt32(directory.count)
        end.appendUInt32(bytes.count)
        end.appendUInt16(comment.count)
        return bytes + directory + end + comment
    }

    /// What reading every entry to its end gives.
    func outcome(_ limits: ZipLimits = ZipLimits()) -> Result<[String: [UInt8]], ZipFailure> {
        Self.outcome(bytes(), limits)
    }

    static func outcome(_ bytes: [UInt8], _ limits: ZipLimits = ZipLimits()) -> Result<[String: [UInt8]], ZipFailure> {
        do throws(ZipFailure) {
            let archive = try ZipArchive(MemoryBytes(bytes), limits: limits)
            var contents: [String: [UInt8]] = [:]
            for entry in archive.entries {
                contents[entry.name] = try archive.bytes(of: entry, upTo: limits.entryBytes)
            }
            return .success(contents)
        } catch {
            return .failure(error)
        }
    }
}
