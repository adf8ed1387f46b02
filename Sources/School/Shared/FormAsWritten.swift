import HTTPTypes
import Learning
import Synchronization

/// What has come of a request's form. It lives as long as the request and is stored nowhere: when the form cannot be
/// done, the answer shows its words again, for with script off the page they were written on is gone.
final class FormAsWritten: Sendable {
    struct Content: Sendable {
        var fields: [(name: String, value: String)]
        var isMultipart = false
        var hasFiles = false
        /// False when it was too large and only its beginning is here.
        var isWhole = true
    }

    private let kept = Mutex<Content?>(nil)

    var content: Content? { kept.withLock { $0 } }

    func keep(_ content: Content) { kept.withLock { $0 = content } }

    /// As much as can be read of the first bytes of an URL-encoded form, which may end in the middle of a character:
    /// twelve bytes as `%F0%9F%8D%8B`.
    static func start(of bytes: [UInt8]) -> Content {
        for cut in 0..<12 {
            guard let form = try? Form(urlEncoded: bytes.dropLast(cut)) else { continue }
            return Content(fields: form.fields, isWhole: false)
        }
        return Content(fields: [], isWhole: false)
    }
}

/// The fields of a `multipart/form-data` form without its files, for the same purpose: it takes whatever comes.
struct FieldsAsWritten {
    private let limit: Int
    private var size = 0
    private var name: String?
    private var value: [UInt8] = []
    private(set) var content = FormAsWritten.Content(fields: [], isMultipart: true)

    /// - Parameter limit: Bytes of all names and values together.
    init(limit: Int) {
        self.limit = limit
    }

    mutating func take(_ event: MultipartParser.Event) {
        switch event {
        case .begin(let header) where header.fileName == nil: name = header.name
        case .begin(let header): content.hasFiles = content.hasFiles || header.fileName != ""
        case .bytes(let bytes):
            guard let name else { return }
            let room = max(0, limit - size - name.utf8.count)
            value += bytes.prefix(room)
            size += min(bytes.count, room)
            if bytes.count > room { content.isWhole = false }
        case .end:
            guard let name else { return }
            self.name = nil
            size += name.utf8.count
            if content.fields.count < Form.mostFields {
                content.fields.append((name, String(decoding: value.filter { $0 != 0 }, as: UTF8.self)))
            }
            value = []
        }
    }
}

/// The words of a form that was not done, for the page that shows them again.
struct FormWords: Sendable {
    /// Where the form was going.
    let action: String
    /// The page on which it was written.
    let page: String
    let content: FormAsWritten.Content
    /// A browser said that the form came from a page of this site, and all of it is here. Anything else is only shown:
    /// a button here must not finish what another site began.
    let maySendAgain: Bool

    /// What a page brings by itself and what one chooses rather than writes: it is sent again, and not shown.
    private static let choices: Set<String> = [
        "key", "version", "do", "way", "how", "kind", "to", "who", "find", "class", "row", "level", "rubric", "student",
        "attempt", "assignment", "competency",
    ]

    /// What somebody wrote, in the order of the page.
    var written: [String] {
        content.fields.filter { name, value in
            !Self.choices.contains(name) && !trimmed(value).isEmpty && Int(value) == nil
                && ID<Form>(value) == nil
        }.map(\.value)
    }
}

extension PageRequest {
    private static let secretFields: Set<String> = ["password", "current", "new"]

    /// Whether the words of this form are shown when it cannot be done: to a browser in which somebody has signed in,
    /// on a page of this site. A script keeps its words itself.
    var keepsWords: Bool {
        guard method == .post, route.access != .anyone, isFromThisSite else { return false }
        guard cookies.session != nil || cookies[.device] != nil else { return false }
        return headers[.accept] != "text/plain" && headers[.accept] != "application/json"
    }

    /// What was written in this request's form; nil without words, and always for a form with a password.
    var formWords: FormWords? {
        guard keepsWords, var content = written.content else { return nil }
        guard !content.fields.contains(where: { Self.secretFields.contains($0.name) }) else { return nil }
        content.fields.removeAll { $0.name == "token" }
        let isOurs = headers[.secFetchSite] == "same-origin"
        let words = FormWords(
            action: address, page: pageOfForm, content: content, maySendAgain: isOurs && content.isWhole)
        return words.written.isEmpty ? nil : words
    }

    /// The path of the page that the browser says it comes from. Only the path is taken, so it leads to this site.
    private var pageOfForm: String {
        guard let referer = headers[.referer], let scheme = referer.firstRange(of: "://") else { return "/" }
        return sitePath(String(referer[scheme.upperBound...].drop { $0 != "/" })) ?? "/"
    }
}
