/// What a file is, from its first bytes and the extension of its name, which must agree. Anything else, and anything
/// that a browser would run, is `application/octet-stream`: it is kept and given back, and never shown.
///
/// - Parameter firstBytes: 512 are enough.
func contentType(of name: String, firstBytes: [UInt8]) -> String {
    let ending = fileExtension(name)?.lowercased() ?? ""
    return signatures.first { $0.matches(firstBytes) && $0.endings.contains(ending) }?.type
        ?? zipTypes[ending].flatMap { firstBytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) ? $0 : nil }
        ?? textTypes[ending].flatMap { isText(firstBytes) ? $0 : nil }
        ?? "application/octet-stream"
}

/// The pictures that a page may show.
let pictureTypes: Set<String> = ["image/jpeg", "image/png", "image/gif", "image/webp"]

/// The sounds that a page may play.
let audioTypes: Set<String> = ["audio/webm", "audio/mp4", "audio/mpeg", "audio/ogg", "audio/wav"]

/// The films that a page may play.
let videoTypes: Set<String> = ["video/mp4", "video/webm"]

/// Bytes at a place in the file, and the extensions that may go with them.
private struct Signature {
    let type: String
    let endings: Set<String>
    var start: [UInt8] = []
    var offset = 0
    var second: [UInt8] = []

    init(_ type: String, _ endings: Set<String>, _ start: [UInt8], at offset: Int = 0, then second: String = "") {
        self.type = type
        self.endings = endings
        self.start = start
        self.offset = offset
        self.second = Array(second.utf8)
    }

    init(_ type: String, _ endings: Set<String>, _ start: String, at offset: Int = 0, then second: String = "") {
        self.init(type, endings, Array(start.utf8), at: offset, then: second)
    }

    func matches(_ bytes: [UInt8]) -> Bool {
        guard bytes.dropFirst(offset).starts(with: start) else { return false }
        return second.isEmpty || bytes.dropFirst(offset + start.count + (offset == 0 ? 4 : 0)).starts(with: second)
    }
}

/// Phones and chats often give a picture the extension of another kind of picture.
private let pictureEndings: Set<String> = ["jpg", "jpeg", "jpe", "jfif", "png", "gif", "webp"]

private let signatures: [Signature] = [
    Signature("image/jpeg", pictureEndings, [0xFF, 0xD8, 0xFF]),
    Signature("image/png", pictureEndings, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
    Signature("image/gif", pictureEndings, "GIF87a"),
    Signature("image/gif", pictureEndings, "GIF89a"),
    // RIFF, four bytes of length, then the kind.
    Signature("image/webp", pictureEndings, "RIFF", then: "WEBP"),
    Signature("audio/wav", ["wav"], "RIFF", then: "WAVE"),
    Signature("image/heic", ["heic", "heif"], "ftyp", at: 4),
    Signature("application/pdf", ["pdf"], "%PDF-"),
    Signature("audio/mpeg", ["mp3"], "ID3"),
    Signature("audio/mpeg", ["mp3"], [0xFF, 0xFB]),
    Signature("audio/mpeg", ["mp3"], [0xFF, 0xF3]),
    Signature("audio/mpeg", ["mp3"], [0xFF, 0xF2]),
    Signature("audio/mp4", ["m4a"], "ftyp", at: 4),
    Signature("video/mp4", ["mp4", "m4v"], "ftyp", at: 4),
    Signature("video/quicktime", ["mov"], "ftyp", at: 4),
    Signature("video/webm", ["webm"], [0x1A, 0x45, 0xDF, 0xA3]),
    Signature("audio/webm", ["weba"], [0x1A, 0x45, 0xDF, 0xA3]),
    Signature("audio/ogg", ["ogg", "oga", "opus"], "OggS"),
    Signature("video/ogg", ["ogv"], "OggS"),
]

private let zipTypes: [String: String] = [
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "odt": "application/vnd.oasis.opendocument.text",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "odp": "application/vnd.oasis.opendocument.presentation",
    "sb3": "application/zip",
    "zip": "application/zip",
]

private let textTypes: [String: String] = [
    "txt": "text/plain; charset=utf-8",
    "md": "text/plain; charset=utf-8",
    "csv": "text/csv; charset=utf-8",
]

/// Readable as text: no control characters but tab and line ends. An old encoding passes as well; nothing runs it.
private func isText(_ bytes: [UInt8]) -> Bool {
    bytes.allSatisfy { $0 >= 32 || (9...13).contains($0) }
}
