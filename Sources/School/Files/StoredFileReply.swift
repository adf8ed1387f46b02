import HTTPTypes
import Logging

/// How a stored file leaves: as a download that no browser runs, whatever is in it.
enum StoredFileReply {
    /// - Parameter isInline: For a picture or a sound on a page; every other type is a download all the same.
    /// - Throws: `Failure.notFound` when the bytes are not in the store as the row says.
    static func reply(_ file: StoredBytes, isInline: Bool, core: Core) async throws -> Reply {
        guard let path = core.files.path(of: file.sha256), try await core.files.size(of: file.sha256) == file.size
        else {
            core.log.error("a stored file is missing or cut short", metadata: ["file": "\(file.sha256)"])
            throw Failure.notFound
        }
        let kind = isInline && (file.isPicture || file.isAudio) ? "inline" : "attachment"
        let headers: HTTPFields = [
            .contentType: file.contentType,
            .contentDisposition: contentDisposition(kind, name: file.name),
            .xContentTypeOptions: "nosniff",
            .contentSecurityPolicy: "sandbox; default-src 'none'",
            .crossOriginResourcePolicy: "same-origin",
            .cacheControl: "private, no-store",
        ]
        return Reply(status: .ok, headers: headers, body: .file(path: path, size: file.size))
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
