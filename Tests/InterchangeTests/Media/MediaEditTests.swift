import Testing

@testable import Interchange

@Suite struct `What pictures and films tell beside what they show` {
    private func clean(_ type: String, _ bytes: [UInt8]) throws -> ([UInt8], MediaDimensions?) {
        let edit = try #require(try MediaEdit.cleaning(type, MediaBytes(bytes)))
        var cleaned: [UInt8] = []
        for piece in edit.pieces {
            switch piece {
            case .kept(let range): cleaned += bytes[Int(range.lowerBound)..<Int(range.upperBound)]
            case .new(let new): cleaned += new
            case .zeros(let count): cleaned += [UInt8](repeating: 0, count: Int(count))
            }
        }
        return (cleaned, edit.dimensions)
    }

    private func contains(_ bytes: [UInt8], _ text: String) -> Bool {
        let wanted = Array(text.utf8)
        return bytes.indices.contains { bytes[$0...].starts(with: wanted) }
    }

    // MARK: JPEG

    private func segment(_ marker: UInt8, _ body: [UInt8]) -> [UInt8] {
        [0xFF, marker, UInt8((body.count + 2) >> 8), UInt8((body.count + 2) & 255)] + body
    }

    /// Little-endian Exif with an orientation and a place.
    private func exif(orientation: UInt8) -> [UInt8] {
        let tiff: [UInt8] =
            [0x49, 0x49, 0x2A, 0, 8, 0, 0, 0, 2, 0] + [0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]
            + [0x25, 0x88, 4, 0, 1, 0, 0, 0, 99, 0, 0, 0] + [0, 0, 0, 0]
        return Array("Exif\0\0".utf8) + tiff + Array("GPS 47.6,-122.3".utf8)
    }

    private func jpeg(orientation: UInt8 = 1, tail: [UInt8] = []) -> [UInt8] {
        [0xFF, 0xD8] + segment(0xE0, Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 0, 0])
            + segment(0xE1, exif(orientation: orientation))
            + segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0<xmp>Maya</xmp>".utf8))
            + segment(0xE2, Array("ICC_PROFILE\0colours".utf8)) + segment(0xE2, Array("MPF\0second picture".utf8))
            + segment(0xED, Array("Photoshop Maya".utf8)) + segment(0xFE, Array("a comment by Maya".utf8))
            + segment(0xC0, [8, 0, 30, 0, 40, 1, 1, 0x11, 0]) + segment(0xDA, [1, 1, 0, 0, 63, 0])
            + [0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD3, 0x56, 0xFF, 0xD9] + tail
    }

    @Test func `a JPEG keeps its picture and its colours and loses place, names and comments`() throws {
        let (cleaned, dimensions) = try clean("image/jpeg", jpeg())
        #expect(dimensions == MediaDimensions(width: 40, height: 30))
        for secret in ["GPS", "Maya", "MPF", "Exif"] { #expect(!contains(cleaned, secret), "\(secret)") }
        #expect(contains(cleaned, "ICC_PROFILE") && contains(cleaned, "JFIF"))
        #expect(cleaned.suffix(9) == [0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD3, 0x56, 0xFF, 0xD9])
    }

    @Test func `a picture that lies on its side still says so, and nothing else`() throws {
        let (cleaned, _) = try clean("image/jpeg", jpeg(orientation: 6))
        #expect(Array(cleaned[2..<(2 + JPEGCleaning.exif(6).count)]) == JPEGCleaning.exif(6))
        #expect(!contains(cleaned, "GPS"))
        // What was cleaned once is clean.
        #expect(try clean("image/jpeg", cleaned).0 == cleaned)
    }

    @Test func `what hangs on behind the end of a picture is left out`() throws {
        let (cleaned, _) = try clean("image/jpeg", jpeg(tail: Array("PK\u{3}\u{4}<script>".utf8)))
        #expect(!contains(cleaned, "script"))
    }

    // MARK: PNG, WebP, GIF

    private func chunk(_ name: String, _ body: [UInt8]) -> [UInt8] {
        let count = UInt32(body.count)
        return [UInt8(count >> 24), UInt8(count >> 16 & 255), UInt8(count >> 8 & 255), UInt8(count & 255)]
            + Array(name.utf8) + body + [0, 0, 0, 0]
    }

    private func png(width: [UInt8] = [0, 0, 0, 40], height: [UInt8] = [0, 0, 0, 30]) -> [UInt8] {
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", width + height + [8, 2, 0, 0, 0])
            + chunk("tEXt", Array("Author\0Maya".utf8)) + chunk("eXIf", Array("GPS".utf8)) + chunk("IDAT", [1, 2, 3])
            + chunk("IEND", []) + Array("behind".utf8)
    }

    @Test func `a PNG loses its texts`() throws {
        let (cleaned, dimensions) = try clean("image/png", png())
        #expect(dimensions == MediaDimensions(width: 40, height: 30))
        for secret in ["Maya", "GPS", "behind"] { #expect(!contains(cleaned, secret), "\(secret)") }
        #expect(contains(cleaned, "IDAT"))
    }

    @Test func `a small file that unpacks to a huge picture is found before anybody unpacks it`() throws {
        let (_, dimensions) = try clean("image/png", png(width: [0, 0, 0xC3, 0x50], height: [0, 0, 0xC3, 0x50]))
        #expect(dimensions == MediaDimensions(width: 50_000, height: 50_000))
        #expect(dimensions?.isReasonable == false)
        #expect(MediaDimensions(width: .max, height: .max).isReasonable == false)
        #expect(MediaDimensions(width: 0, height: 5).isReasonable == false)
        #expect(MediaDimensions(width: 4_000, height: 3_000).isReasonable)
    }

    @Test func `a WebP loses Exif and XMP with the flags that announce them`() throws {
        func part(_ name: String, _ body: [UInt8]) -> [UInt8] {
            Array(name.utf8) + [UInt8(body.count), 0, 0, 0] + body + (body.count % 2 == 1 ? [0] : [])
        }
        let body =
            part("VP8X", [0x2C, 0, 0, 0, 39, 0, 0, 29, 0, 0]) + part("VP8 ", [1, 2, 3])
            + part("EXIF", Array("GPS".utf8)) + part("XMP ", Array("Maya".utf8))
        let file = Array("RIFF".utf8) + [UInt8(body.count + 4), 0, 0, 0] + Array("WEBP".utf8) + body
        let (cleaned, dimensions) = try clean("image/webp", file)
        #expect(dimensions == MediaDimensions(width: 40, height: 30))
        #expect(!contains(cleaned, "GPS") && !contains(cleaned, "Maya"))
        #expect(cleaned[20] == 0x20)
        #expect(Int(cleaned[4]) == cleaned.count - 8)
    }

    // MARK: MP4

    private func box(_ name: String, _ body: [UInt8]) -> [UInt8] {
        let count = UInt32(body.count + 8)
        return [UInt8(count >> 24), UInt8(count >> 16 & 255), UInt8(count >> 8 & 255), UInt8(count & 255)]
            + Array(name.utf8) + body
    }

    @Test func `a film keeps every byte in its place, and its notes become free space`() throws {
        let notes = box("udta", box("©xyz", Array("+47.6-122.3/".utf8)))
        let film =
            box("ftyp", Array("isom".utf8)) + box("moov", box("trak", box("meta", [1])) + notes)
            + box("mdat", [9, 9, 9]) + box("uuid", Array("Maya".utf8))
        let (cleaned, _) = try clean("video/mp4", film)
        #expect(cleaned.count == film.count)
        #expect(!contains(cleaned, "udta") && !contains(cleaned, "meta") && !contains(cleaned, "uuid"))
        #expect(!contains(cleaned, "47.6") && !contains(cleaned, "Maya"), "what the notes said is gone, too")
        #expect(contains(cleaned, "free") && contains(cleaned, "trak") && contains(cleaned, "mdat"))
    }

    // MARK: HEIC

    /// Two items, of which the second is Exif: one extent in the file, or in `idat`.
    private func heic(method: UInt8 = 0, length: UInt8 = 12) -> [UInt8] {
        func item(_ id: UInt8, _ type: String) -> [UInt8] {
            box("infe", [2, 0, 0, 0, 0, id, 0, 0] + Array(type.utf8) + [0])
        }
        func whole(_ offset: UInt8) -> [UInt8] {
            let items = box("iinf", [0, 0, 0, 0, 0, 2] + item(1, "hvc1") + item(2, "Exif"))
            let places = box(
                "iloc",
                [1, 0, 0, 0, 0x44, 0x00, 0, 2, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, offset, 0, 0, 0, 2]
                    + [0, 2, 0, method, 0, 0, 0, 1, 0, 0, 0, method == 0 ? offset + 2 : 0, 0, 0, 0, length])
            let data = method == 1 ? box("idat", Array("+47.6-122.3/".utf8)) : []
            return box("ftyp", Array("heic".utf8)) + box("meta", [0, 0, 0, 0] + items + places + data)
        }
        let offset = whole(0).count + 8
        return whole(UInt8(offset)) + box("mdat", [7, 7] + Array("+47.6-122.3/".utf8) + [9])
    }

    @Test(arguments: [UInt8(0), 1])
    func `a picture of an iPhone keeps its length and loses its place`(method: UInt8) throws {
        let picture = heic(method: method)
        let (cleaned, _) = try clean("image/heic", picture)
        #expect(cleaned.count == picture.count && cleaned.starts(with: picture.prefix(8)))
        #expect(contains(picture, "+47.6") && contains(Array(cleaned.dropLast(method == 1 ? 21 : 0)), "+47.6") == false)
        #expect(cleaned.suffix(1) == [9], "what follows stays")
    }

    @Test func `a part that claims to stand outside of the picture is a fault`() {
        #expect(throws: MediaFault.self) { try MediaEdit.cleaning("image/heic", MediaBytes(heic(length: 200))) }
        #expect(throws: MediaFault.self) { try MediaEdit.cleaning("image/heic", MediaBytes(heic(method: 2))) }
    }

    // MARK: Hostile files

    private static let types = [
        "image/jpeg", "image/png", "image/webp", "image/gif", "image/heic", "video/mp4", "video/quicktime", "audio/mp4",
    ]

    @Test(arguments: types)
    func `a file that is cut short anywhere is a fault or a picture, never a trap`(type: String) {
        let whole =
            type == "image/jpeg"
            ? jpeg(orientation: 3)
            : type == "image/png"
                ? png()
                : Array("RIFF".utf8)
                    + [40, 0, 0, 0] + Array("WEBPVP8X".utf8) + [10, 0, 0, 0, 0x2C, 0, 0, 0, 39, 0, 0, 29, 0, 0]
        for bytes in [whole, heic(), heic(method: 1)] {
            for length in 0...bytes.count { _ = try? MediaEdit.cleaning(type, MediaBytes(Array(bytes.prefix(length)))) }
        }
    }

    @Test(arguments: types)
    func `bytes by chance are a fault or a picture, never a trap`(type: String) {
        var state: UInt64 = 7
        func next() -> UInt8 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: state >> 33)
        }
        let heads: [[UInt8]] = [
            [0xFF, 0xD8, 0xFF], [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], Array("RIFF".utf8),
            Array("GIF89a".utf8),
            [],
        ]
        for round in 0..<2_000 {
            let bytes = heads[round % heads.count] + (0..<(round % 200)).map { _ in round % 3 == 0 ? 0xFF : next() }
            if let edit = try? MediaEdit.cleaning(type, MediaBytes(bytes)) {
                for case .kept(let range) in edit.pieces {
                    #expect(range.lowerBound >= 0 && range.upperBound <= Int64(bytes.count))
                }
            }
        }
    }

    @Test func `lengths that claim more than there is are a fault`() {
        let claims: [(String, [UInt8])] = [
            (
                "image/png",
                [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0xFF, 0xFF, 0xFF, 0xFF] + Array("IHDR".utf8)
            ),
            ("image/jpeg", [0xFF, 0xD8, 0xFF, 0xE0, 0xFF, 0xFF]),
            ("image/jpeg", [0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x01]),
            ("video/mp4", [0, 0, 0, 1] + Array("moov".utf8) + [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]),
            ("image/webp", Array("RIFF".utf8) + [0xFF, 0xFF, 0xFF, 0xFF] + Array("WEBP".utf8)),
        ]
        for (type, bytes) in claims {
            #expect(throws: MediaFault.self) { try MediaEdit.cleaning(type, MediaBytes(bytes)) }
        }
    }

    @Test func `boxes that hold each other without end are read to a fixed depth`() throws {
        var film: [UInt8] = []
        for _ in 0..<500 { film = box("moov", film) }
        _ = try MediaEdit.cleaning("video/mp4", MediaBytes(film))
    }

    @Test func `a type that carries nothing we know is left as it is`() throws {
        #expect(try MediaEdit.cleaning("application/pdf", MediaBytes([1])) == nil)
        #expect(try MediaEdit.cleaning("image/svg+xml", MediaBytes([1])) == nil)
    }
}
