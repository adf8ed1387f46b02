/// A JPEG without Exif, XMP, IPTC, comments, and whatever is hung on behind its end (ITU-T T.81, Exif 2.32).
///
/// The orientation stays, in an Exif block that says nothing else, since phones write pictures lying on their side. So
/// do the colour profile and Adobe's transform, without which the colours are wrong.
struct JPEGCleaning: MediaCleaning {
    private var bytes: MediaBytes
    private var pieces = MediaPieces()
    private var orientation: UInt8 = 1
    private var dimensions: MediaDimensions?

    static let mostSegments = 20_000

    init(_ bytes: MediaBytes) {
        self.bytes = bytes
    }

    mutating func edit() throws -> MediaEdit {
        guard try bytes.big16(at: 0) == 0xFFD8 else { throw MediaFault(reason: "it is no JPEG") }
        var offset: Int64 = 2
        var kept: [Range<Int64>] = []
        for _ in 0..<Self.mostSegments {
            let start = offset
            guard try bytes.byte(at: offset) == 0xFF else { throw MediaFault(reason: "a marker is missing") }
            // Any number of FF may stand before a marker.
            while try bytes.byte(at: offset + 1) == 0xFF { offset += 1 }
            let marker = try bytes.byte(at: offset + 1)
            offset += 2
            if marker == 0xD9 {
                kept.append(start..<offset)
                return finished(kept)
            }
            if marker == 0x01 || (0xD0...0xD8).contains(marker) {
                kept.append(start..<offset)
                continue
            }
            let length = try bytes.big16(at: offset)
            guard length >= 2 else { throw MediaFault(reason: "a segment has no length") }
            let end = offset + Int64(length)
            guard end <= bytes.size else { throw MediaFault(reason: "it ends early") }
            try read(marker, at: offset + 2, length - 2)
            if try stays(marker, at: offset + 2, length - 2) { kept.append(start..<end) }
            offset = end
            if marker == 0xDA {
                let scanned = try endOfScan(from: offset)
                kept.append(offset..<scanned)
                offset = scanned
            }
        }
        throw MediaFault(reason: "it has too many segments")
    }

    private mutating func finished(_ kept: [Range<Int64>]) -> MediaEdit {
        pieces.keep(0..<2)
        if orientation > 1 { pieces.put(Self.exif(orientation)) }
        for range in kept { pieces.keep(range) }
        return MediaEdit(pieces: pieces.pieces, dimensions: dimensions)
    }

    private mutating func read(_ marker: UInt8, at offset: Int64, _ count: Int) throws {
        switch marker {
        case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
            guard count >= 5, dimensions == nil else { return }
            dimensions = MediaDimensions(
                width: try bytes.big16(at: offset + 3), height: try bytes.big16(at: offset + 1))
        case 0xE1:
            if orientation == 1, let found = try exifOrientation(at: offset, count) { orientation = found }
        default: break
        }
    }

    private mutating func stays(_ marker: UInt8, at offset: Int64, _ count: Int) throws -> Bool {
        switch marker {
        case 0xE0: return try begins(with: "JFIF\0", at: offset, count)
        case 0xE2: return try begins(with: "ICC_PROFILE\0", at: offset, count)
        case 0xEE: return try begins(with: "Adobe", at: offset, count)
        case 0xE1, 0xE3...0xED, 0xEF, 0xFE: return false
        default: return true
        }
    }

    private mutating func begins(with name: StaticString, at offset: Int64, _ count: Int) throws -> Bool {
        let wanted = Array(name.description.utf8)
        guard count >= wanted.count else { return false }
        return try bytes.bytes(at: offset, wanted.count) == wanted
    }

    /// Tag 0x0112 of the first directory; 2 to 8.
    private mutating func exifOrientation(at offset: Int64, _ count: Int) throws -> UInt8? {
        guard count >= 14, try begins(with: "Exif\0\0", at: offset, count) else { return nil }
        let tiff = offset + 6
        let end = offset + Int64(count)
        let order = try bytes.big16(at: tiff)
        guard order == 0x4949 || order == 0x4D4D else { return nil }
        let isLittle = order == 0x4949
        func number(_ bytes: [UInt8]) -> Int64 {
            (isLittle ? bytes.reversed() : bytes).reduce(0) { $0 << 8 | Int64($1) }
        }
        let directory = tiff + number(try bytes.bytes(at: tiff + 4, 4))
        guard directory >= tiff, directory + 2 <= end else { return nil }
        let entries = number(try bytes.bytes(at: directory, 2))
        for entry in 0..<min(entries, 200) {
            let place = directory + 2 + entry * 12
            guard place + 12 <= end else { return nil }
            guard number(try bytes.bytes(at: place, 2)) == 0x0112 else { continue }
            let value = number(try bytes.bytes(at: place + 8, 2))
            return (2...8).contains(value) ? UInt8(value) : nil
        }
        return nil
    }

    /// An Exif block with the orientation and nothing else.
    static func exif(_ orientation: UInt8) -> [UInt8] {
        let tiff: [UInt8] = [
            0x4D, 0x4D, 0x00, 0x2A, 0x00, 0x00, 0x00, 0x08, 0x00, 0x01, 0x01, 0x12, 0x00, 0x03, 0x00, 0x00, 0x00, 0x01,
            0x00, orientation, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
        ]
        let body = Array("Exif\0\0".utf8) + tiff
        return [0xFF, 0xE1, 0x00, UInt8(body.count + 2)] + body
    }

    /// Where the next marker stands: in coded data an FF is followed by 00 or by a restart.
    private mutating func endOfScan(from start: Int64) throws -> Int64 {
        var offset = start
        while true {
            if try bytes.byte(at: offset) == 0xFF {
                let next = try bytes.byte(at: offset + 1)
                if next != 0x00 && !(0xD0...0xD7).contains(next) && next != 0xFF { return offset }
            }
            offset += 1
        }
    }
}
