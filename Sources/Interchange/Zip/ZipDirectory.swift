/// Reads the central directory of a ZIP file (APPNOTE 6.3.10) and refuses what no honest file holds.
struct ZipDirectory {
    private let source: any ByteSource
    private let limits: ZipLimits

    init(_ source: any ByteSource, _ limits: ZipLimits) {
        self.source = source
        self.limits = limits
    }

    private struct End {
        let count: Int
        let offset: Int
        let byteCount: Int
    }

    /// An entry as the central directory describes it, before its own header is looked at.
    private struct Listing {
        let name: String
        let nameBytes: ArraySlice<UInt8>
        let method: ZipEntry.Method
        let packed: Int
        let unpacked: Int
        let checksum: UInt32
        let headerOffset: Int
    }

    func entries() throws(ZipFailure) -> [ZipEntry] {
        let end = try end()
        let directory = try read(end.offset, end.byteCount)
        var names: Set<String> = []
        var total = 0
        var entries: [ZipEntry] = []
        var spans: [(start: Int, end: Int, name: String)] = []
        var position = 0
        for _ in 0..<end.count {
            let listing = try listing(in: directory, at: &position)
            // Lower case, because names are looked up without regard to case.
            let folded = listing.name.hasSuffix("/") ? String(listing.name.dropLast()) : listing.name
            guard names.insert(folded.lowercased()).inserted else { throw .duplicateName(listing.name) }
            guard listing.unpacked <= limits.entryBytes else {
                throw .entryTooLarge(name: listing.name, limit: limits.entryBytes)
            }
            total += listing.unpacked
            guard total <= limits.totalBytes else { throw .totalTooLarge(limit: limits.totalBytes) }
            let entry = try entry(listing, before: end.offset)
            entries.append(entry)
            spans.append((listing.headerOffset, entry.dataOffset + entry.packedBytes, entry.name))
        }
        guard position == directory.count else { throw .damaged }
        spans.sort { ($0.start, $0.end) < ($1.start, $1.end) }
        for (one, next) in zip(spans, spans.dropFirst()) where next.start < one.end { throw .overlapping(next.name) }
        return entries
    }

    /// The end record: the last 22 bytes, before a comment that fills the rest of the file exactly.
    private func end() throws(ZipFailure) -> End {
        let tailStart = max(0, source.byteCount - 22 - 65_535)
        let tail = try read(tailStart, source.byteCount - tailStart)
        var index = tail.count - 22
        while index >= 0 {
            if tail.uint32(index) == 0x0605_4B50, index + 22 + tail.uint16(index + 20) == tail.count {
                return try end(tail, at: index, fileOffset: tailStart + index)
            }
            index -= 1
        }
        let start = try read(0, min(4, source.byteCount))
        throw start.count == 4 && start.uint32(0) == 0x0403_4B50 ? .damaged : .notAZip
    }

    private func end(_ tail: [UInt8], at index: Int, fileOffset: Int) throws(ZipFailure) -> End {
        let count = tail.uint16(index + 10)
        let end = End(
            count: count, offset: Int(tail.uint32(index + 16)), byteCount: Int(tail.uint32(index + 12)))
        // 0xFFFF asks for the 64-bit record: more entries, or more bytes, than any limit of ours.
        guard count <= limits.entries else { throw .tooManyEntries(limit: limits.entries) }
        guard end.offset < 0xFFFF_FFFF, end.byteCount < 0xFFFF_FFFF else {
            throw .totalTooLarge(limit: limits.totalBytes)
        }
        guard tail.uint16(index + 4) == 0, tail.uint16(index + 6) == 0, tail.uint16(index + 8) == count,
            end.offset + end.byteCount <= fileOffset, end.byteCount <= count * (46 + limits.nameBytes + 65_535)
        else { throw .damaged }
        guard end.byteCount <= 16 << 20 else { throw .damaged }
        return end
    }

    private func listing(in bytes: [UInt8], at position: inout Int) throws(ZipFailure) -> Listing {
        let at = position
        guard bytes.count - at >= 46, bytes.uint32(at) == 0x0201_4B50 else { throw .damaged }
        let nameEnd = at + 46 + bytes.uint16(at + 28)
        let extraEnd = nameEnd + bytes.uint16(at + 30)
        position = extraEnd + bytes.uint16(at + 32)
        guard position <= bytes.count else { throw .damaged }
        let nameBytes = bytes[(at + 46)..<nameEnd]
        let name = String(decoding: nameBytes, as: UTF8.self)
        guard nameBytes.count <= limits.nameBytes, Self.isSafe(name) else { throw .unsafeName(name) }

        // Bits 0, 6 and 13: encrypted, strongly encrypted, directory masked.
        guard bytes.uint16(at + 8) & 0x2041 == 0 else { throw .encrypted(name) }
        let fileType = bytes.uint16(at + 40) & 0xF000
        guard fileType == 0 || fileType == 0x8000 || fileType == 0x4000 else { throw .notAPlainFile(name) }
        guard let method = Self.method(bytes.uint16(at + 10)) else { throw .unknownMethod(name) }
        var sizes = [Int(bytes.uint32(at + 24)), Int(bytes.uint32(at + 20)), Int(bytes.uint32(at + 42))]
        try widen(&sizes, name, extra: Array(bytes[nameEnd..<extraEnd]))
        return Listing(
            name: name, nameBytes: nameBytes, method: method, packed: sizes[1], unpacked: sizes[0],
            checksum: bytes.uint32(at + 16), headerOffset: sizes[2])
    }

    private static func method(_ number: Int) -> ZipEntry.Method? {
        switch number {
        case 0: .stored
        case 8: .deflated
        default: nil
        }
    }

    /// Sizes of 0xFFFFFFFF stand in the zip64 extra field (id 1), in the order unpacked, packed, offset.
    private func widen(_ sizes: inout [Int], _ name: String, extra: [UInt8]) throws(ZipFailure) {
        guard sizes.contains(0xFFFF_FFFF) else { return }
        var at = 0
        while extra.count - at >= 4 {
            let end = at + 4 + extra.uint16(at + 2)
            guard end <= extra.count else { throw .damaged }
            if extra.uint16(at) == 1 {
                var field = at + 4
                for index in sizes.indices where sizes[index] == 0xFFFF_FFFF {
                    guard end - field >= 8 else { throw .damaged }
                    // Anything with a high half set is beyond every limit.
                    guard extra.uint32(field + 4) < 0x100 else {
                        throw .entryTooLarge(name: name, limit: limits.entryBytes)
                    }
                    sizes[index] = Int(extra.uint32(field)) + Int(extra.uint32(field + 4)) << 32
                    field += 8
                }
                return
            }
            at = end
        }
        throw .entryTooLarge(name: name, limit: limits.entryBytes)
    }

    /// The entry's own header must say the same as the directory, or two readers would see two files.
    private func entry(_ listing: Listing, before limit: Int) throws(ZipFailure) -> ZipEntry {
        guard listing.headerOffset <= limit - 30 - listing.nameBytes.count else { throw .damaged }
        let header = try read(listing.headerOffset, 30 + listing.nameBytes.count)
        guard header.uint32(0) == 0x0403_4B50, header[30...].elementsEqual(listing.nameBytes),
            header.uint16(26) == listing.nameBytes.count, Self.method(header.uint16(8)) == listing.method
        else { throw .damaged }
        guard header.uint16(6) & 0x2041 == 0 else { throw .encrypted(listing.name) }
        let dataOffset = listing.headerOffset + 30 + listing.nameBytes.count + header.uint16(28)
        guard listing.packed <= limit, dataOffset + listing.packed <= limit else { throw .damaged }
        guard listing.method == .deflated || listing.packed == listing.unpacked else {
            throw .contentMismatch(listing.name)
        }
        return ZipEntry(
            name: listing.name, method: listing.method, packedBytes: listing.packed, unpackedBytes: listing.unpacked,
            checksum: listing.checksum, dataOffset: dataOffset)
    }

    private static func isSafe(_ name: String) -> Bool {
        let bytes = Array(name.utf8)
        guard bytes.first != UInt8(ascii: "/"), bytes.count < 2 || bytes[1] != UInt8(ascii: ":"),
            !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") })
        else { return false }
        var parts = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        if parts.count > 1, parts.last?.isEmpty == true { parts.removeLast() }
        return parts.allSatisfy { !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8) }
    }

    private func read(_ offset: Int, _ count: Int) throws(ZipFailure) -> [UInt8] {
        do {
            let bytes = try source.bytes(at: offset, count: count)
            guard bytes.count == count else { throw ZipFailure.damaged }
            return bytes
        } catch let failure as ByteFailure {
            throw .unreadable(failure)
        } catch {
            throw .damaged
        }
    }
}
