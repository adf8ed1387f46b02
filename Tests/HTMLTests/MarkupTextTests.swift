import HTML
import Testing

struct MarkupTextTests {
    private func markup(_ source: String) -> String { MarkupText(source).html.text }

    @Test func `paragraphs, line breaks and lists`() {
        #expect(
            markup("One\r\ntwo\n\n\n- a\n- b\nThree\n")
                == "<p>One<br>two</p><ul><li>a</li><li>b</li></ul><p>Three</p>")
        #expect(markup("") == "")
        #expect(markup(" \n\t\n") == "")
    }

    @Test(arguments: [
        ("**a** and *b*", "<strong>a</strong> and <em>b</em>"),
        ("**a *b* c**", "<strong>a <em>b</em> c</strong>"),
        ("*a **b** c*", "<em>a <strong>b</strong> c</em>"),
        ("***a***", "<strong><em>a</em></strong>"),
        ("**a *b**", "<strong>a *b</strong>"),
        ("*a **b*", "<em>a **b</em>"),
        ("3 * 4 * 5", "3 * 4 * 5"),
        ("a*b", "a*b"),
        ("**a", "**a"),
        ("a **", "a **"),
        ("****a****", "****a****"),
        ("*", "*"),
        ("**a **b*", "**a **b*"),
    ])
    func `emphasis is what has a beginning and an end`(source: String, expected: String) {
        #expect(markup(source) == "<p>\(expected)</p>")
    }

    @Test func `an address becomes a link without the punctuation around it`() {
        func link(_ address: String) -> String {
            "<a href=\"\(address)\" rel=\"noopener noreferrer nofollow\">\(address)</a>"
        }
        #expect(
            markup("See (https://example.org/a?b=1&c), ok")
                == "<p>See (\(link("https://example.org/a?b=1&amp;c"))), ok</p>")
        #expect(markup("**https://example.org**") == "<p><strong>\(link("https://example.org"))</strong></p>")
        #expect(
            markup("https:// xhttps://a http://a javascript:a") == "<p>https:// xhttps://a http://a javascript:a</p>")
    }

    @Test func `markup in the text is shown, not obeyed`() {
        let shown = markup("<img src=x onerror=a()> **<b>** https://a\"onclick=\"b [x](javascript:a)\0")
        #expect(!shown.contains("<img") && !shown.contains("<b>") && !shown.contains("\"onclick"))
        #expect(shown.contains("&lt;img src=x onerror=a()&gt; <strong>&lt;b&gt;</strong>"))
        #expect(shown.contains("[x](javascript:a)\u{FFFD}"))
    }

    @Test func `a very long text is cut and says so`() {
        let shown = markup(String(repeating: "é", count: MarkupText.limit))
        #expect(shown == "<p>" + String(repeating: "é", count: MarkupText.limit / 2) + "…</p>")
    }

    @Test(arguments: ["*", "**a ", "*a **b ", "- ", "https://", "\n- *", "a* ", "<", "https://.*"])
    func `nothing is lost or multiplied however hostile the repetition`(unit: String) {
        let source = String(repeating: unit, count: MarkupText.limit / unit.utf8.count)
        let shown = markup(source)
        #expect(shown.utf8.count < 8 * source.utf8.count)
        #expect(shown.utf8.count { $0 == UInt8(ascii: ">") } <= source.utf8.count)
    }

    @Test func `a hundred thousand asterisks are a hundred thousand asterisks`() {
        let asterisks = String(repeating: "*", count: 100_000)
        #expect(markup(asterisks) == "<p>\(asterisks)</p>")
    }
}
