/// Markup that is safe to send: written as a literal, with every value escaped for the place it stands in.
///
///     let row: HTML = """
///         <tr><th scope="row"><a href="/students/\(student.id)">\(student.name)</a></th></tr>
///         """
///
/// A literal part is written by us and trusted. An interpolated part is never code: where a value would be (a script,
/// a style, an event handler, a tag name, an attribute without quotes) it is refused, which writes the word "refused"
/// and counts in ``refusals``. Markup begins and ends in text; a literal that ends inside a tag is refused as a whole.
public struct HTML: Sendable, Equatable, ExpressibleByStringInterpolation {
    /// The markup in UTF-8, ready to be written into a response.
    public private(set) var bytes: [UInt8]

    public static let empty = HTML(whole: [])

    public init(stringLiteral literal: String) {
        self.init(trusted: literal)
    }

    public init(stringInterpolation interpolation: Interpolation) {
        self.init(whole: interpolation.finished())
    }

    /// Markup that some other code has made safe. Each use of this is a place to review.
    public init(trusted markup: String) {
        var interpolation = Interpolation(literalCapacity: markup.utf8.count, interpolationCount: 0)
        interpolation.appendLiteral(markup)
        self.init(stringInterpolation: interpolation)
    }

    /// The parts one after the other, with nothing between them.
    public init(_ parts: some Sequence<HTML>) {
        self = .empty
        for part in parts { self += part }
    }

    /// Only for bytes that begin and end in text.
    private init(whole bytes: [UInt8]) {
        self.bytes = bytes
    }

    public var isEmpty: Bool { bytes.isEmpty }

    public var text: String { String(decoding: bytes, as: UTF8.self) }

    public static func + (first: HTML, second: HTML) -> HTML {
        HTML(whole: first.bytes + second.bytes)
    }

    public static func += (first: inout HTML, second: HTML) {
        first.bytes += second.bytes
    }
}
