import Foundation
import HTML
import HTTPTypes
import Learning
import SQL

/// What a page function gets beside its model: the words, the formats and the links, and nothing that reads a store.
struct PageContext: Sendable {
    let viewer: Viewer?
    let t: Messages
    let format: Format
    let now: Timestamp
    /// The address of this page, to come back to.
    let address: String
    let path: String
    let assets: AssetCatalog
    let formToken: String
    let formKey: String
    let readingHelp: ReadingHelp
    var refusal: Refusal?
    /// The form that was refused, to fill the fields with again.
    var form: Form?

    var language: String { t.language.code }

    /// A text of the content in the reader's language; a text in another language is marked as such.
    func text(_ text: LocalText) -> HTML {
        let (words, language) = text.text(in: t.language == .pseudo ? "en" : t.language.code)
        guard language != self.language else { return "\(words)" }
        return "<span lang=\"\(language)\" translate=\"no\">\(words)</span>"
    }

    /// The same as plain text, for a title or an attribute.
    func words(_ text: LocalText) -> String {
        text.text(in: t.language == .pseudo ? "en" : t.language.code).text
    }

    /// What every form carries: the token, a key that makes a second sending harmless, and the version it was drawn from.
    func hiddenFields(version: Int? = nil) -> HTML {
        let version: HTML? = version.map { "<input type=\"hidden\" name=\"version\" value=\"\($0)\">" }
        return """
            <input type="hidden" name="token" value="\(formToken)"><input type="hidden" name="key" value="\(formKey)">\(version)
            """
    }

    /// The value a field shows: what was sent and refused, or what is saved.
    func value(_ field: String, else saved: String = "") -> String {
        form?.raw(field) ?? saved
    }

    func icon(_ name: String) -> HTML {
        "<svg class=\"i\" aria-hidden=\"true\"><use href=\"\(assets.path("icons.svg"))#\(name)\"/></svg>"
    }

    func smallIcon(_ name: String) -> HTML {
        "<svg class=\"i-s\" aria-hidden=\"true\"><use href=\"\(assets.path("icons.svg"))#\(name)\"/></svg>"
    }
}

/// One page: what stands between the header and the footer.
struct Page: Sendable {
    enum Width: Sendable {
        case full, text
    }

    let title: String
    var width: Width = .full
    /// The path of the navigation's link that this page belongs to.
    var section: String? = nil
    let body: HTML
}

/// How a person wants to read. Kept in the account and, before sign-in, in a cookie: `large wide open more dark`.
struct ReadingHelp: Sendable, Equatable {
    enum Choice: String, CaseIterable, Sendable {
        case large, largest, wide, open, more, dark
    }

    let choices: Set<Choice>

    init(_ text: String) {
        choices = Set(text.split(separator: ".").prefix(10).compactMap { Choice(rawValue: String($0)) })
    }

    var stored: String { choices.map(\.rawValue).sorted().joined(separator: ".") }

    func value(_ options: Choice...) -> String? {
        options.first(where: choices.contains)?.rawValue
    }
}

extension PageRequest {
    func context(_ viewer: Viewer?) -> PageContext {
        let chosen = Language.chosen(
            cookie: cookies[.language], account: viewer?.language.flatMap(Language.init(offered:)),
            acceptLanguage: headers[.acceptLanguage], allowsPseudo: core.configuration.isDevelopment)
        return PageContext(
            viewer: viewer, t: Messages(chosen),
            format: Format(chosen, timeZone: zone(viewer?.timeZone ?? core.configuration.timeZone)),
            now: core.now(), address: address, path: path, assets: core.assets,
            formToken: core.secret.formToken(session: formSession), formKey: randomBytes(12).hex,
            readingHelp: ReadingHelp(viewer?.readingHelp ?? cookies[.reading] ?? ""))
    }

    /// The page in its frame. A visitor without a session gets the random cookie that form tokens belong to.
    func finished(_ page: Page, viewer: Viewer?) async throws -> Reply {
        // A page that asks for itself in the background is no sign of somebody at the keyboard.
        if let token = cookies.session, viewer != nil, headers[.liveRefresh] == nil {
            try await SessionStore.touch(token: token, core: core)
        }
        return Reply.html(frame(page, context(viewer)))
    }
}
