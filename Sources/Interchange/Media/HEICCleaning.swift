/// A HEIC or HEIF picture with zeros where its Exif and XMP stood (ISO/IEC 23008-12, ISO/IEC 14496-12).
///
/// Every place that the file names stays where it is. The orientation is a property of the picture and stays, too.
struct HEICCleaning: MediaCleaning {
    private var bytes: MediaBytes
    private var notes: Set<Int64> = []
    private var places: [Range<Int64>] = []

    private static let mostBoxes = 2_000
    private static let mostItems = 20_000
    private static let mostExtents = 50_000

    init(_ bytes: MediaBytes) {
        self.bytes = bytes
    }

    mutating func edit() throws -> MediaEdit {
        guard let meta = try boxes(in: 0..<bytes.size).first(where: { $0.name == "meta" }) else {
            throw MediaFault(reason: "it has no list of its parts")
        }
        // Version and flags come before what is in it.
        let inside = try boxes(
            in: (meta.content.lowerBound + 4)..<max(meta.content.lowerBound + 4, meta.content.upperBound))
        if let list = inside.first(where: { $0.name == "iinf" }) { try readItems(list.content) }
        if let list = inside.first(where: { $0.name == "iloc" }), !notes.isEmpty {
            try readPlaces(list.content, data: inside.first { $0.name == "idat" }?.content)
        }
        var pieces = MediaPieces()
        var offset: Int64 = 0
        for place in places.sorted(by: { $0.lowerBound < $1.lowerBound }) where place.upperBound > offset {
            let start = max(offset, place.lowerBound)
            pieces.keep(offset..<start)
            pieces.clear(place.upperBound - start)
            offset = place.upperBound
        }
        pieces.keep(offset..<bytes.size)
        return MediaEdit(pieces: pieces.pieces, dimensions: nil)
    }

    private struct Box {
        let name: String
        let content: Range<Int64>
    }

    private mutating func boxes(in range: Range<Int64>) throws -> [Box] {
        var found: [Box] = []
        var offset = range.lowerBound
        while offset + 8 <= range.upperBound {
            guard found.count < Self.mostBoxes else { throw MediaFault(reason: "it has too many boxes") }
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
                throw MediaFault(reason: "a box is longer than what holds it")
            }
            found.append(Box(name: name, content: (offset + header)..<(offset + length)))
            offset += length
        }
        return found
    }

    /// Which items are notes.
    private mutating func readItems(_ content: Range<Int64>) throws {
        let version = try bytes.byte(at: content.lowerBound)
        let start = content.lowerBound + (version == 0 ? 6 : 8)
        guard start <= content.upperBound else { throw MediaFault(reason: "it ends early") }
        for item in try boxes(in: start..<content.upperBound).prefix(Self.mostItems) where item.name == "infe" {
            let place = item.content.lowerBound
            let version = try bytes.byte(at: place)
            guard version >= 2 else { continue }
            let wide: Int64 = version == 2 ? 2 : 4
            let type = String(decoding: try bytes.bytes(at: place + 4 + wide + 2, 4), as: UTF8.self)
            if type == "Exif" || type == "mime" { notes.insert(try bytes.big(at: place + 4, Int(wide))) }
        }
    }

    /// Where the notes stand: in the file, or in the data beside the list.
    private mutating func readPlaces(_ content: Range<Int64>, data: Range<Int64>?) throws {
        var reader = Reader(offset: content.lowerBound, end: content.upperBound)
        let version = try reader.next(1, in: &bytes)
        _ = try reader.next(3, in: &bytes)
        let sizes = try reader.next(2, in: &bytes)
        let (offsetSize, lengthSize) = (Int(sizes >> 12 & 15), Int(sizes >> 8 & 15))
        let (baseSize, indexSize) = (Int(sizes >> 4 & 15), version == 0 ? 0 : Int(sizes & 15))
        let items = try reader.next(version < 2 ? 2 : 4, in: &bytes)
        guard items <= Self.mostItems else { throw MediaFault(reason: "it has too many parts") }
        var seen = 0
        for _ in 0..<items {
            let id = try reader.next(version < 2 ? 2 : 4, in: &bytes)
            let method = version == 0 ? 0 : try reader.next(2, in: &bytes) & 15
            _ = try reader.next(2, in: &bytes)
            let base = try reader.next(baseSize, in: &bytes)
            for _ in 0..<(try reader.next(2, in: &bytes)) {
                seen += 1
                guard seen <= Self.mostExtents else { throw MediaFault(reason: "it has too many pieces") }
                _ = try reader.next(indexSize, in: &bytes)
                let offset = try reader.next(offsetSize, in: &bytes)
                let length = try reader.next(lengthSize, in: &bytes)
                guard notes.contains(id) else { continue }
                try clear(base, offset, length, within: method == 0 ? 0..<bytes.size : method == 1 ? data : nil)
            }
        }
    }

    /// - Parameter whole: What the places count from; nil for a part that stands where we cannot follow.
    private mutating func clear(_ base: Int64, _ offset: Int64, _ length: Int64, within whole: Range<Int64>?) throws {
        guard let whole, base <= bytes.size, offset <= bytes.size, length <= bytes.size else {
            throw MediaFault(reason: "a part stands outside of the file")
        }
        let start = whole.lowerBound + base + offset
        // A length of nothing means up to the end.
        let end = length == 0 ? whole.upperBound : start + length
        guard start <= end, end <= whole.upperBound else {
            throw MediaFault(reason: "a part stands outside of the file")
        }
        if start < end { places.append(start..<end) }
    }

    /// Numbers one after another.
    private struct Reader {
        var offset: Int64
        let end: Int64

        mutating func next(_ count: Int, in bytes: inout MediaBytes) throws -> Int64 {
            guard [0, 1, 2, 3, 4, 8].contains(count), Int64(count) <= end - offset else {
                throw MediaFault(reason: "it ends early")
            }
            let number = try bytes.big(at: offset, count)
            guard number >= 0 else { throw MediaFault(reason: "a number is too large") }
            offset += Int64(count)
            return number
        }
    }
}
