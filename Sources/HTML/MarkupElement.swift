/// Where a value would stand.
enum MarkupPlace: Sendable {
    /// Between tags.
    case text
    /// In a title or a text area: characters are shown, tags are not.
    case plainText
    /// In a quoted attribute.
    case value
    /// In a quoted attribute that holds an address.
    case url
    /// In a tag, where an attribute may begin.
    case tag
    /// In `<script type="application/json">`.
    case json
    case elsewhere
}

/// What has to be known of one element to say what a value in it means.
struct MarkupElement: Sendable {
    private enum Kind: Sendable {
        case ordinary
        case script
        /// Its text is not markup and may be code.
        case raw(String)
        /// Its text is not markup, but characters are decoded and shown.
        case plainText(String)
        case meta
        case base
        /// SVG animation can set any attribute of another element, an address too.
        case animation
    }

    private var kind = Kind.ordinary
    /// The script is data.
    private var isJSON = false
    /// The meta element says by name what its content is, so the content is only information.
    private var isNamedMeta = false
    private var isRefresh = false
    private var hasValueInContent = false

    init() {}

    init(named name: ArraySlice<UInt8>) {
        // Most tags of a page are shorter than this.
        guard name.count >= 3 else { return }
        if let known = Self.known.first(where: { name.isName($0.name) }) { kind = known.kind }
    }

    private static let known: [(name: String, kind: Kind)] = [
        ("script", .script), ("style", .raw("style")), ("textarea", .plainText("textarea")),
        ("title", .plainText("title")), ("meta", .meta), ("base", .base), ("iframe", .raw("iframe")),
        ("noembed", .raw("noembed")), ("noframes", .raw("noframes")), ("xmp", .raw("xmp")),
        ("plaintext", .raw("plaintext")), ("set", .animation), ("animate", .animation),
        ("animatemotion", .animation), ("animatetransform", .animation),
    ]

    var hasRawText: Bool {
        switch kind {
        case .script, .raw, .plainText: true
        case .ordinary, .meta, .base, .animation: false
        }
    }

    var placeOfContent: MarkupPlace {
        switch kind {
        case .script: isJSON ? .json : .elsewhere
        case .plainText: .plainText
        case .raw: .elsewhere
        case .ordinary, .meta, .base, .animation: .text
        }
    }

    /// Scripts and the base of all links never come from another site.
    var mayNameScheme: Bool {
        switch kind {
        case .script, .base: false
        case .ordinary, .raw, .plainText, .meta, .animation: true
        }
    }

    /// Whether this is the name of the element, in an end tag.
    func isNamed(_ name: ArraySlice<UInt8>) -> Bool {
        switch kind {
        case .script: name.isName("script")
        case .raw(let own), .plainText(let own): name.isName(own)
        case .ordinary, .meta, .base, .animation: false
        }
    }

    /// - Parameter attribute: In lower case.
    func place(ofValueOf attribute: String) -> MarkupPlace {
        if case .animation = kind { return .elsewhere }
        switch attribute {
        case "content":
            guard case .meta = kind else { return .value }
            return isNamedMeta && !isRefresh ? .value : .elsewhere
        case "style", "srcdoc", "srcset", "imagesrcset", "ping", "http-equiv":
            return .elsewhere
        case "href", "src", "action", "formaction", "poster", "cite", "data", "background", "manifest", "longdesc",
            "codebase":
            return .url
        default:
            if attribute.utf8.starts(with: "on".utf8) { return .elsewhere }
            // Any prefix may be bound to XLink.
            return attribute.hasSuffix(":href") || attribute == "xml:base" ? .url : .value
        }
    }

    /// False for an attribute that would give a value already written another meaning.
    mutating func accepts(attribute bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard case .meta = kind else { return true }
        switch bytes.name(in: range) {
        case "name", "property", "itemprop": isNamedMeta = true
        case "http-equiv": isRefresh = true
        default: break
        }
        return !(isRefresh && hasValueInContent)
    }

    mutating func willInsertValue(in attribute: String) {
        if case .meta = kind, attribute == "content" { hasValueInContent = true }
    }

    /// Called at the closing quote of a value that we wrote ourselves.
    mutating func didRead(literal value: ArraySlice<UInt8>, of attribute: String) {
        if case .script = kind, attribute == "type" { isJSON = value.isName("application/json") }
    }
}
