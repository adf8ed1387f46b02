import HTML
import TestSupport
import Testing

struct HostileValueTests {
    private static let pieces = [
        "<", ">", "\"", "'", "&", "=", "/", "\\", ":", ";", "#", "`", "-->", "<!--", "</p>", "</textarea>", "<script>",
        "]]>",
        "javascript", "JaVa", "script:", "data:", "//", "onload=", "&#x3C;", "&colon;", "\0", "\t", "\n", "\r",
        "\u{301}",
        "\u{338}", "\u{200D}", "\u{202E}", "\u{FEFF}", "\u{2028}", "\u{1F469}", "é", "a", " ",
    ]

    /// The same 2,000 values in each run (a linear congruential generator, Knuth's MMIX constants).
    private static let values: [String] = {
        var state: UInt64 = 7
        func next(below bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        return (0..<2000).map { _ in (0...next(below: 8)).map { _ in pieces[next(below: pieces.count)] }.joined() }
    }()

    @Test func `no value changes the markup around it`() {
        for value in Self.values {
            let html: HTML = """
                <p title="\(value)" data-x='\(value)'>\(value)</p><textarea>\(value)</textarea><a href="\(value)">x</a>
                """
            let shown = value.utf8.split(separator: 0, omittingEmptySubsequences: false)
                .joined(separator: "\u{FFFD}".utf8)
            let outline = PageOutline(html.text)
            #expect(outline.tags == ["p title data-x", "textarea", "a href"])
            #expect(outline.firstValues.allSatisfy { $0.utf8.elementsEqual(shown) })
        }
    }

    @Test func `no address that is kept can run as code or leave the site unseen`() {
        for value in Self.values {
            let html: HTML = "<a href=\"\(value)\">x</a>"
            let address = PageOutline(html.text).firstValues.first ?? ""
            // What a browser reads: without tabs and line breaks, and from the first byte that is no control or space.
            let read = address.unicodeScalars.filter { !["\t", "\n", "\r"].contains($0) }.drop { $0.value <= 0x20 }
            let start = String(String.UnicodeScalarView(read)).lowercased()
            #expect(
                !["javascript:", "data:", "//", "\\\\", "/\\", "\\/"].contains { start.utf8.starts(with: $0.utf8) })
        }
    }
}
