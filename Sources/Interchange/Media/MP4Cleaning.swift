/// A film or a sound of the MP4 and QuickTime family without its notes: place, device, names (ISO/IEC 14496-12).
///
/// Boxes of notes become boxes of free space of the same length, filled with zeros, so that every place that the film names
/// stays where it is.
struct MP4Cleaning: MediaCleaning {
    private var bytes: MediaBytes
    private var free: [Notes] = []
    private var count = 0

    private static let mostBoxes = 50_000
    private static let deepest = 6
    private static let notes: Set<String> = ["udta", "meta", "uuid"]
    private static let containers: Set<String> = ["moov", "trak", "mdia"]

    private struct Notes {
        let offset: Int64
        let header: Int64
        let length: Int64
    }

    init(_ bytes: MediaBytes) {
        self.bytes = bytes
    }

    mutating func edit() throws -> MediaEdit {
        try walk(0..<bytes.size, depth: 0)
        var pieces = MediaPieces()
        var offset: Int64 = 0
        // Found from the front to the back, and none of them holds another.
        for notes in free {
            pieces.keep(offset..<(notes.offset + 4))
            pieces.put(Array("free".utf8))
            pieces.keep((notes.offset + 8)..<(notes.offset + notes.header))
            pieces.clear(notes.length - notes.header)
            offset = notes.offset + notes.length
        }
        pieces.keep(offset..<bytes.size)
        return MediaEdit(pieces: pieces.pieces, dimensions: nil)
    }

    private mutating func walk(_ range: Range<Int64>, depth: Int) throws {
        var offset = range.lowerBound
        while offset + 8 <= range.upperBound {
            count += 1
            guard count <= Self.mostBoxes else { throw MediaFault(reason: "it has too many boxes") }
            var length = try bytes.big32(at: offset)
            var header: Int64 = 8
            let name = String(decoding: try bytes.bytes(at: offset + 4, 4), as: UTF8.self)
            if length == 1 {
                let high = try bytes.big32(at: offset + 8)
                guard high < 1 << 20 else { throw MediaFault(reason: "a box is too long") }
                length = high << 32 | (try bytes.big32(at: offset + 12))
                header = 16
            } else if length == 0 {
                length = range.upperBound - offset
            }
            guard length >= header, length <= range.upperBound - offset else {
                // A recording that was cut short ends in the middle of its data; it is kept as far as it goes.
                guard name == "mdat" else { throw MediaFault(reason: "a box is longer than what holds it") }
                return
            }
            if Self.notes.contains(name) {
                free.append(Notes(offset: offset, header: header, length: length))
            } else if Self.containers.contains(name), depth < Self.deepest {
                try walk((offset + header)..<(offset + length), depth: depth + 1)
            }
            offset += length
        }
    }
}
