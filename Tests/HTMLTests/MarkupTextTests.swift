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

    @Test func `a quotation stands apart`() {
        #expect(
            markup("She said:\n> *Yes*\n> <b>\nSo")
                == "<p>She said:</p><blockquote><p><em>Yes</em><br>&lt;b&gt;</p></blockquote><p>So</p>")
        #expect(markup("a > b\n>c") == "<p>a &gt; b<br>&gt;c</p>")
    }

    @Test func `code keeps its spaces and marks, line by line`() {
        #expect(
            markup("Look:\n```swift\nif a < b {\n    **c**\n\n}\n```\nok")
                == "<p>Look:</p><pre class=\"code\" dir=\"ltr\" translate=\"no\"><code><span>if a &lt; b {</span>\n"
                + "<span>    **c**</span>\n<span></span>\n<span>}</span></code></pre><p>ok</p>")
        #expect(
            markup("```\n</code></pre><script>\r\n").contains("<span>&lt;/code&gt;&lt;/pre&gt;&lt;script&gt;</span>"))
        #expect(markup("```") == "<p>```</p>", "nothing that was written is lost")
        #expect(markup("``` a b\nc") == "<p>``` a b<br>c</p>")
        let long = markup("```\n" + String(repeating: "x\n", count: 3_000))
        #expect(!long.contains("<span>") && long.utf8.count < 8_000)
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

    @Test(arguments: ["*", "**a ", "*a **b ", "- ", "> ", "```", "`", "https://", "\n- *", "a* ", "<", "https://.*"])
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
