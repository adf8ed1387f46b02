import HTTPTypes
import Logging

/// How a stored file leaves: as a download that no browser runs, whatever is in it.
enum StoredFileReply {
    /// `?inline=1` asks for a file to be shown on a page, and `?inline=small` for its small picture, where there is one.
    static func reply(_ file: StoredBytes, _ request: PageRequest) async throws -> Reply {
        let inline = request.query.raw("inline")
        guard inline == "small", file.isPicture, let small = try await request.core.files.thumbnail(of: file.sha256)
        else { return try await reply(file, isInline: inline != nil, core: request.core) }
        let headers = headers("inline", name: file.name, type: Thumbnail.contentType)
        return Reply(status: .ok, headers: headers, body: .file(path: small.path, size: small.size))
    }

    /// - Parameter isInline: For a picture, a sound or a film on a page; every other type is a download all the same.
    /// - Throws: `Failure.notFound` when the bytes are not in the store as the row says.
    static func reply(_ file: StoredBytes, isInline: Bool, core: Core) async throws -> Reply {
        guard let path = core.files.path(of: file.sha256), try await core.files.size(of: file.sha256) == file.size
        else {
            core.log.error("a stored file is missing or cut short", metadata: ["file": "\(file.sha256)"])
            throw Failure.notFound
        }
        let kind = isInline && (file.isPicture || file.isAudio || file.isVideo) ? "inline" : "attachment"
        return Reply(
            status: .ok, headers: headers(kind, name: file.name, type: file.contentType),
            body: .file(path: path, size: file.size))
    }

    private static func headers(_ kind: String, name: String, type: String) -> HTTPFields {
        [
            .contentType: type,
            .contentDisposition: contentDisposition(kind, name: name),
            .xContentTypeOptions: "nosniff",
            .contentSecurityPolicy: "sandbox; default-src 'none'",
            .crossOriginResourcePolicy: "same-origin",
            .cacheControl: "private, no-store",
        ]
    }
}

/// RFC 6266: a name in ASCII for old readers, and the real one in percent-encoded UTF-8. Nothing of the name can end the
/// header or a quotation in it.
func contentDisposition(_ kind: String, name: String) -> String {
    var ascii = ""
    var encoded = ""
    for byte in name.utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
            ascii.unicodeScalars.append(UnicodeScalar(byte))
            encoded.unicodeScalars.append(UnicodeScalar(byte))
        default:
            // One underscore for each character, not for each of its bytes.
            if byte & 0xC0 != 0x80 { ascii += byte == 32 ? " " : "_" }
            encoded += "%" + [byte].hex.uppercased()
        }
    }
    return "\(kind); filename=\"\(ascii)\"; filename*=UTF-8''\(encoded)"
}
