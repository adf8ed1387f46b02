import HTML
import Testing

struct RefusalTests {
    static let outsideTextAndQuotes: [HTML] = [
        "<script>let a = \"\("x")\"</script>",
        "<script type=\"application/json\">\("x")</script>",
        "<script>/* </scriptx> */\("x")</script>",
        "<script>a </\("x")</script>",
        "<style>p { color: \("x") }</style>",
        "<p style=\"color: \("x")\"></p>",
        "<p onclick=\"say('\("x")')\"></p>",
        "<p ONCLICK=\"\("x")\"></p>",
        "<p onanything='\("x")'></p>",
        "<p title=\("x")></p>",
        "<p title= \("x")></p>",
        "<p title=a\("x")></p>",
        "<p \("x")></p>",
        "<p \("x")=\"1\"></p>",
        "<\("x")></p>",
        "<p\("x")></p>",
        "</\("x")>",
        "</p \("x")>",
        "<!-- \("x") -->",
        "<!doctype \("x")>",
        "<iframe srcdoc=\"\("x")\"></iframe>",
        "<iframe>\("x")</iframe>",
        "<img srcset=\"\("x")\">",
        "<a href=\"/\" ping=\"\("x")\"></a>",
        "<meta http-equiv=\"refresh\" content=\"0; url=\("x")\">",
        "<meta content=\"\("x")\" http-equiv=\"refresh\">",
        "<meta name=\"a\" http-equiv=\"refresh\" content=\"\("x")\">",
        "<meta name=\"a\" content=\"\("x")\" HTTP-EQUIV=\"refresh\">",
        "<meta name=\"a\" http-equiv=\"\("x")\">",
        "<animate attributeName=\"href\" to=\"\("x")\" />",
        "<set attributeName=\"href\" to=\"\("x")\" />",
    ]

    @Test(arguments: outsideTextAndQuotes)
    func `a value outside text and quotes is refused`(html: HTML) {
        #expect(html.text.contains("refused"))
        #expect(!html.text.contains("http-equiv=\"refresh\" content=\"0; url=x"))
    }

    @Test func `a refusal is counted and says where it happened`() {
        let before = HTML.refusals
        let html: HTML = "<p onclick=\"\("secret")\"></p>"
        #expect(html.text == "<p onclick=\"refused\"></p>")
        #expect(HTML.refusals > before)
        #expect(HTML.lastRefusal?.contains("secret") == false)
    }

    @Test func `a refused name takes part in the markup, so what follows is still judged`() {
        let html: HTML = "<\("x") href=\"\("javascript:a()")\">\("<")</p>"
        #expect(html.text == "<refused href=\"#refused\">&lt;</p>")
    }

    @Test func `markup is refused outside text`() {
        let bold: HTML = "<b></b>"
        let refused: [HTML] = [
            "<p title=\"\(bold)\"></p>", "<p \(bold)></p>", "<title>\(bold)</title>", "<script>\(bold)</script>",
            "<p title=\"\(each: [1], { _ in bold })\"></p>",
        ]
        #expect(refused.allSatisfy { $0.text.contains("refused") && !$0.text.contains("<b>") })
    }

    static let unfinished: [HTML] = [
        "<p", "<p ", "<p title=\"", "<p title='a", "<p title=", "<", "</", "</p", "<!-- a", "<!-", "<script>",
        "<style>p",
        "<title>a", "<a href=\"\("javascript:a()")", "<p title=\"\("x")", HTML(trusted: "<a href='"),
    ]

    @Test(arguments: unfinished)
    func `markup that does not end in text is refused as a whole`(part: HTML) {
        let page: HTML = "<main>\(part)</main>"
        #expect(page.text == "<main>refused</main>")
        #expect((part + "x").text == "refusedx")
        #expect(HTML([part, part]).text == "refusedrefused")
    }

    @Test func `markup cannot be put together around a value`() {
        let start: HTML = "<a href=\""
        let end: HTML = "\">x</a>"
        #expect((start + "\("javascript:a()")" + end).text == "refusedjavascript:a()\">x</a>")
    }

    @Test func `attributes are refused outside tags and judged by their names`() {
        let outside: HTML = "<p>\(attribute: "checked", if: true)\(attribute: "title", value: "x")</p>"
        #expect(outside.text == "<p>refusedrefused</p>")
        let handlers: HTML = "<p \(attribute: "onclick", value: "x") \(attribute: "style", value: "x")></p>"
        #expect(handlers.text == "<p onclick=\"refused\" style=\"refused\"></p>")
        let address: HTML = "<a \(attribute: "href", value: "javascript:a()")>x</a>"
        #expect(address.text == "<a href=\"#refused\">x</a>")
        let inEndTag: HTML = "</p\(attribute: "hidden", if: true)>"
        #expect(inEndTag.text == "</prefused>")
    }

    @Test func `JSON is refused outside a script that is data`() {
        let island = JSONIsland("1")
        let type = "application/json"
        let refused: [HTML] = [
            "<script>\(json: island)</script>", "<script type=\"module\">\(json: island)</script>",
            "<p>\(json: island)</p>", "<p title=\"\(json: island)\"></p>",
            "<script type=\"\(type)\">\(json: island)</script>",
            "<style type=\"application/json\">\(json: island)</style>",
        ]
        #expect(refused.allSatisfy { $0.text.contains("refused") })
    }

    @Test func `a named meta element may carry a value`() {
        let html: HTML = "<meta name=\"description\" content=\"\("a \"b\"")\">"
        #expect(html.text == "<meta name=\"description\" content=\"a &quot;b&quot;\">")
    }
}
