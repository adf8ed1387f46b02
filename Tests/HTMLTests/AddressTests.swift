import HTML
import Testing

struct AddressTests {
    static let unsafe = [
        "javascript:a()", "JaVaScRiPt:a()", " javascript:a()", "\u{1}javascript:a()", "\0javascript:a()",
        "\n\tjavascript:a()", "java\tscript:a()", "java\nscript:a()", "java\r\nscript:a()", "javascript\t:a()",
        "\u{A0}javascript:a()", "javascript:https://x.org", "vbscript:a",
        "data:text/html,<script>", "data:image/svg+xml,x", "file:///etc/passwd", "blob:x", "feed:javascript:a()",
        "view-source:x", "httpss:x", "mailtox:x", "tel2:x", "://x", ":x", "'javascript:a()", "\"javascript:a()",
        "//evil.org", "\\\\evil.org", "/\\evil.org", "\\/evil.org", "/\t/evil.org", " //evil.org", "\t/\n/evil.org",
        "ｊavascript:a()", "java\u{301}script:a()", "javascript\u{200B}:a()",
    ]

    @Test(arguments: unsafe)
    func `an unsafe address is replaced wherever addresses stand`(address: String) {
        let anchors: HTML = "<a href=\"\(address)\">x</a><a HREF = '\(address)'>x</a><a xlink:href=\"\(address)\">x</a>"
        #expect(
            anchors.text
                == "<a href=\"#refused\">x</a><a HREF = '#refused'>x</a><a xlink:href=\"#refused\">x</a>")
        let others: HTML = """
            <form action="\(address)"></form><button formaction="\(address)"></button><img src="\(address)" alt="">\
            <video poster="\(address)"></video><q cite="\(address)"></q><object data="\(address)"></object>
            """
        #expect(others.text.split(separator: "#refused", omittingEmptySubsequences: false).count == 7)
    }

    static let safe = [
        "", "/", "/students/7?tab=a:b#c:d", "students/7", "?q=javascript:a()", "#javascript:a()", "./a:b", "../x",
        "a/b:c",
        "https://example.org/a?b=c", "HTTP://example.org", "mailto:a@example.org", "tel:+34-1", "a&b", "/a//b", "é",
        "\\a",
    ]

    @Test(arguments: safe)
    func `a safe address is kept`(address: String) {
        let html: HTML = "<a href=\"\(address)\">x</a>"
        let shown = address.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&amp;")
        #expect(html.text == "<a href=\"\(shown)\">x</a>")
    }

    @Test func `references in a value are not decoded, so they hide no scheme`() {
        let html: HTML = "<a href=\"\("&#106;avascript:a()")\">x</a><a href=\"\("javascript&colon;a()")\">x</a>"
        #expect(
            html.text == "<a href=\"&amp;#106;avascript:a()\">x</a><a href=\"javascript&amp;colon;a()\">x</a>")
    }

    @Test func `an address is judged as a whole, however many pieces it has`() {
        let nothing = ""
        let script = "javascript:a()"
        let addresses: [HTML] = [
            "<a href=\"\(nothing)\(script)\">x</a>", "<a href=\"\("java")\("script:a()")\">x</a>",
            "<a href=\"java\("script:a()")\">x</a>", "<a href=\"\("javascript")\(":a()")\">x</a>",
            "<a href=\"\("javascript"):a()\">x</a>", "<a href=\" \n\t\(script)\">x</a>",
            "<a href=\"j\ta\(nothing)\n\("vascript:")a()\">x</a>", "<a href=\"&#106;\("avascript:a()")\">x</a>",
            "<a href=\"&#\(106);avascript:a()\">x</a>", "<a href=\"javascript&colon;\("a()")\">x</a>",
            "<a href=\"\(nothing)//evil.org\">x</a>", "<a href=\"/\("/evil.org")\">x</a>",
            "<a href=\"/\(nothing)/evil.org\">x</a>", "<a href=\"\("/")/evil.org\">x</a>",
        ]
        #expect(addresses.allSatisfy { $0.text == "<a href=\"#refused\">x</a>" })
    }

    @Test func `what we write ourselves may name another host`() {
        let html: HTML = "<a href=\"//example.org/\("a")\">x</a><a href=\"https://example.org/\("//a")\">y</a>"
        #expect(html.text == "<a href=\"//example.org/a\">x</a><a href=\"https://example.org///a\">y</a>")
    }

    @Test func `scripts and the base of links stay within the site`() {
        let html: HTML = """
            <script src="\("https://evil.org/a.js")"></script><script src="\("/a.js")"></script>\
            <base href="\("https://evil.org")">
            """
        #expect(
            html.text == "<script src=\"#refused\"></script><script src=\"/a.js\"></script><base href=\"#refused\">")
    }

    @Test func `what follows a replaced address keeps its place`() {
        let long = "javascript:" + String(repeating: "a", count: 300)
        let html: HTML = "<a href=\"\(long)\" title=\"\("\"")\" class=x>\("<")</a><a href=\"\(long)\">\("&")</a>"
        #expect(
            html.text
                == "<a href=\"#refused\" title=\"&quot;\" class=x>&lt;</a><a href=\"#refused\">&amp;</a>")
    }
}
