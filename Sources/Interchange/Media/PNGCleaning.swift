/// A PNG without texts, times, Exif and what is hung on behind its end (ISO/IEC 15948).
struct PNGCleaning: MediaCleaning {
    private var bytes: MediaBytes

    /// What changes how the picture looks.
    private static let kept: Set<String> = [
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs", "hIST", "sPLT",
        "cICP", "acTL", "fcTL", "fdAT",
    ]
    private static let mostChunks = 200_000

    init(_ bytes: MediaBytes) {
        self.bytes = bytes
    }

    mutating func edit() throws -> MediaEdit {
        guard try bytes.bytes(at: 0, 8) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] else {
            throw MediaFault(reason: "it is no PNG")
        }
        var pieces = MediaPieces()
        pieces.keep(0..<8)
        var dimensions: MediaDimensions?
        var offset: Int64 = 8
        for _ in 0..<Self.mostChunks {
            let length = try bytes.big32(at: offset)
            let name = String(decoding: try bytes.bytes(at: offset + 4, 4), as: UTF8.self)
            let end = offset + 12 + length
            guard length < 1 << 31, end <= bytes.size else { throw MediaFault(reason: "it ends early") }
            if name == "IHDR", length >= 8 {
                dimensions = MediaDimensions(
                    width: Int(try bytes.big32(at: offset + 8)), height: Int(try bytes.big32(at: offset + 12)))
            } else if dimensions == nil {
                throw MediaFault(reason: "it does not begin with its size")
            }
            if Self.kept.contains(name) { pieces.keep(offset..<end) }
            offset = end
            if name == "IEND" { return MediaEdit(pieces: pieces.pieces, dimensions: dimensions) }
        }
        throw MediaFault(reason: "it has too many chunks")
    }
}

/// A GIF is taken as it is; only its size is read (GIF89a).
struct GIFReading: MediaCleaning {
    private var bytes: MediaBytes

    init(_ bytes: MediaBytes) {
        self.bytes = bytes
    }

    mutating func edit() throws -> MediaEdit {
        guard try bytes.bytes(at: 0, 4) == Array("GIF8".utf8) else { throw MediaFault(reason: "it is no GIF") }
        return MediaEdit(
            pieces: [.kept(0..<bytes.size)],
            dimensions: MediaDimensions(
                width: Int(try bytes.little(at: 6, 2)), height: Int(try bytes.little(at: 8, 2))))
    }
}

/// A WebP without Exif and XMP (RFC 9649).
struct WebPCleaning: MediaCleaning {
    private var bytes: MediaBytes

    private static let mostChunks = 100_000

    init(_ bytes: MediaBytes) {
        self.bytes = bytes
    }

    mutating func edit() throws -> MediaEdit {
        guard try bytes.bytes(at: 0, 4) == Array("RIFF".utf8), try bytes.bytes(at: 8, 4) == Array("WEBP".utf8) else {
            throw MediaFault(reason: "it is no WebP")
        }
        let end = 8 + (try bytes.little(at: 4, 4))
        guard end <= bytes.size else { throw MediaFault(reason: "it ends early") }
        var chunks = MediaPieces()
        var size: Int64 = 4
        var dimensions: MediaDimensions?
        var offset: Int64 = 12
        var count = 0
        while offset + 8 <= end {
            count += 1
            guard count <= Self.mostChunks else { throw MediaFault(reason: "it has too many chunks") }
            let name = String(decoding: try bytes.bytes(at: offset, 4), as: UTF8.self)
            let length = try bytes.little(at: offset + 4, 4)
            let next = offset + 8 + length + length % 2
            guard next <= end || next == end + 1 else { throw MediaFault(reason: "it ends early") }
            let stop = min(next, end)
            if dimensions == nil { dimensions = try self.dimensions(name, at: offset + 8, length) }
            if name == "VP8X", length >= 10 {
                // The flags that announce Exif (8) and XMP (4) go with them.
                chunks.keep(offset..<(offset + 8))
                chunks.put([try bytes.byte(at: offset + 8) & ~0x0C])
                chunks.keep((offset + 9)..<stop)
                size += stop - offset
            } else if name != "EXIF" && name != "XMP " {
                chunks.keep(offset..<stop)
                size += stop - offset
            }
            offset = next
        }
        var pieces = MediaPieces()
        pieces.keep(0..<4)
        pieces.put((0..<4).map { UInt8(truncatingIfNeeded: size >> ($0 * 8)) })
        pieces.keep(8..<12)
        return MediaEdit(pieces: pieces.pieces + chunks.pieces, dimensions: dimensions)
    }

    private mutating func dimensions(_ name: String, at offset: Int64, _ length: Int64) throws -> MediaDimensions? {
        switch name {
        case "VP8X" where length >= 10:
            return MediaDimensions(
                width: Int(try bytes.little(at: offset + 4, 3)) + 1,
                height: Int(try bytes.little(at: offset + 7, 3)) + 1)
        case "VP8 " where length >= 10:
            return MediaDimensions(
                width: Int(try bytes.little(at: offset + 6, 2)) & 0x3FFF,
                height: Int(try bytes.little(at: offset + 8, 2)) & 0x3FFF)
        case "VP8L" where length >= 5:
            let bits = try bytes.little(at: offset + 1, 4)
            return MediaDimensions(width: Int(bits & 0x3FFF) + 1, height: Int((bits >> 14) & 0x3FFF) + 1)
        default: return nil
        }
    }
}
