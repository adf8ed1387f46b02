import HTML
import Testing

struct LiteralTests {
    @Test func `a value is shown as text whatever it contains`() {
        let name = "<b>\"Zoë\" & 'co'</b>"
        let html: HTML = "<p>\(name)</p>"
        #expect(html.text == "<p>&lt;b&gt;&quot;Zoë&quot; &amp; &#39;co&#39;&lt;/b&gt;</p>")
    }

    @Test func `a value cannot leave a quoted attribute`() {
        let value = "\" onclick=\"steal()\" x='"
        let html: HTML = "<p title=\"\(value)\"></p><p title='\(value)'></p>"
        #expect(html.text.utf8.count { $0 == UInt8(ascii: "\"") } == 2)
        #expect(html.text.utf8.count { $0 == UInt8(ascii: "'") } == 2)
    }

    @Test func `a quote is escaped even when a mark is combined with it`() {
        let value = "\"\u{301} <\u{338} &\u{20DD} '\u{308}"
        let html: HTML = "<p title=\"\(value)\"></p>"
        #expect(
            html.text == "<p title=\"&quot;\u{301} &lt;\u{338} &amp;\u{20DD} &#39;\u{308}\"></p>")
    }

    @Test func `a mark that would combine with our own quote stays in its place`() {
        let html: HTML = "<p title=\"\("\u{301}x")\">\("\u{338}y")</p>"
        #expect(Array(html.text.utf8) == Array("<p title=\"\u{301}x\">\u{338}y</p>".utf8))
    }

    @Test func `NUL is replaced and writing direction marks stay text`() {
        let html: HTML = "<p>\("a\0b\u{202E}c\u{2066}d")</p>"
        #expect(html.text == "<p>a\u{FFFD}b\u{202E}c\u{2066}d</p>")
    }

    @Test func `nil writes nothing`() {
        let note: String? = nil
        let flash: HTML? = nil
        let html: HTML = "<p>\(note)</p>\(flash)"
        #expect(html.text == "<p></p>")
    }

    @Test(arguments: [true, false])
    func `a choice between two texts is a text`(isOn: Bool) {
        let html: HTML = "<p>\(isOn ? "<on>" : nil)</p><p>\(isOn ? "<on>" : "off")</p>"
        #expect(html.text == (isOn ? "<p>&lt;on&gt;</p><p>&lt;on&gt;</p>" : "<p></p><p>off</p>"))
    }

    @Test func `numbers are written in digits`() {
        let html: HTML = "<td colspan=\"\(3)\">\(Int64.min) \(UInt8(7))</td>"
        #expect(html.text == "<td colspan=\"3\">-9223372036854775808 7</td>")
    }

    @Test func `markup stands in text and is not escaped again`() {
        let inner: HTML = "<em>\("a & b")</em>"
        let html: HTML = "<p>\(inner)</p>"
        #expect(html.text == "<p><em>a &amp; b</em></p>")
    }

    @Test func `each item becomes a row`() {
        let html: HTML = "<ul>\(each: ["a", "<"], { "<li>\($0)</li>" })</ul>"
        #expect(html.text == "<ul><li>a</li><li>&lt;</li></ul>")
    }

    @Test func `an attribute can be there or not`() {
        let html: HTML = """
            <input \(attribute: "checked", if: true) \(attribute: "disabled", if: false)>\
            <input\(attribute: "checked", if: true)\(attribute: "required", if: true)>
            """
        #expect(html.text == "<input checked ><input checked required>")
    }

    @Test func `an attribute can have a value or not be there`() {
        let page: String? = "\"page\""
        let none: String? = nil
        let html: HTML = """
            <a href="/" \(attribute: "aria-current", value: page)>\
            </a><a href="/"\(attribute: "aria-current", value: none)></a>
            """
        #expect(html.text == "<a href=\"/\" aria-current=\"&quot;page&quot;\"></a><a href=\"/\"></a>")
    }

    @Test func `markup is joined in order`() {
        let parts: [HTML] = ["<p>", "</p>", "<b>"]
        var sum = HTML(parts) + "x"
        sum += "</b>"
        #expect(sum.text == "<p></p><b>x</b>")
        #expect(HTML.empty.isEmpty)
        #expect(sum == HTML(trusted: "<p></p><b>x</b>"))
    }

    @Test func `titles and text areas show characters`() {
        let html: HTML = "<title>\("</title><script>")</title><textarea>\("</textarea>")</textarea><p>\("<")</p>"
        #expect(
            html.text
                == "<title>&lt;/title&gt;&lt;script&gt;</title><textarea>&lt;/textarea&gt;</textarea><p>&lt;</p>")
    }

    @Test func `values go on after comments, doctypes and odd but valid markup`() {
        let value = "<"
        let html: HTML = """
            <!doctype html><!-- > -- <a title="x" --><!--> <p>\(value)</p><!---> <p>\(value)</p> 1 < 2 \(value)
            <A HREF = '/x' DATA-x=1 hidden>\(value)</A ><br/><img alt=a/b src="/\(value)"/>\(value)
            <!-- a --!>\(value)
            """
        #expect(html.text.split(separator: "&lt;", omittingEmptySubsequences: false).count == 8)
        #expect(!html.text.contains("refused"))
    }

    @Test func `data for a script cannot end the script`() {
        let island = JSONIsland("{\"a\":\"</script><!--&\u{2028}\u{2029}â€\"}")
        let html: HTML = "<script type=\"application/json\" id=\"d\">\(json: island)</script><p>\("<")</p>"
        #expect(
            html.text == """
                <script type="application/json" id="d">\
                {"a":"\\u003C/script\\u003E\\u003C!--\\u0026\\u2028\\u2029â€"}\
                </script><p>&lt;</p>
                """)
    }
}
