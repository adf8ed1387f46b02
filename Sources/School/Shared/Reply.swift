import HTML
import HTTPTypes
import Hummingbird
import NIOCore

/// What a handler answers, before headers, compression and the frame's bytes are decided in one place.
struct Reply: Sendable {
    enum Body: Sendable {
        case none
        case bytes([UInt8])
        /// A stored file, streamed in pieces.
        case file(path: String, size: Int64)
        /// Made while it is sent; its length is not known before.
        case stream(ResponseBody)
    }

    var status: HTTPResponse.Status
    var headers: HTTPFields
    var body: Body

    static func html(_ html: HTML, status: HTTPResponse.Status = .ok) -> Reply {
        Reply(status: status, headers: [.contentType: "text/html; charset=utf-8"], body: .bytes(html.bytes))
    }

    static func text(_ text: String, status: HTTPResponse.Status = .ok) -> Reply {
        Reply(status: status, headers: [.contentType: "text/plain; charset=utf-8"], body: .bytes(Array(text.utf8)))
    }

    static func json(_ json: String, status: HTTPResponse.Status = .ok) -> Reply {
        Reply(status: status, headers: [.contentType: "application/json"], body: .bytes(Array(json.utf8)))
    }

    /// To a path of this site, with GET. The answer to every form that did its work.
    static func redirect(to path: String) -> Reply {
        Reply(status: .seeOther, headers: [.location: path], body: .none)
    }

    func setting(_ cookie: Cookie) -> Reply {
        var reply = self
        reply.headers.append(HTTPField(name: .setCookie, value: cookie.header))
        return reply
    }
}

/// A cookie to set. It is never readable by script, and goes to no other site.
struct Cookie: Sendable {
    let name: String
    let value: String
    /// nil ends with the browser; 0 deletes.
    let maxAge: Int?
    let isSecure: Bool

    var header: String {
        var header = "\(name)=\(value); Path=/; HttpOnly; SameSite=Lax"
        if let maxAge { header += "; Max-Age=\(maxAge)" }
        if isSecure { header += "; Secure" }
        return header
    }
}

/// A path of this site that is safe to redirect to, or nothing: one leading slash, no scheme, no control characters.
func sitePath(_ text: String) -> String? {
    guard text.utf8.first == UInt8(ascii: "/"), text.utf8.count <= 2_000 else { return nil }
    let second = text.utf8.dropFirst().first
    guard second != UInt8(ascii: "/"), second != UInt8(ascii: "\\") else { return nil }
    return text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") } ? text : nil
}
