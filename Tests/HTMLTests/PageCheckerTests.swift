import TestSupport
import Testing

struct PageCheckerTests {
    /// A whole page around some content.
    static func page(_ content: String, head: String = "") -> String {
        """
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8"><title>Plan</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">\(head)</head>
        <body><main><h1>Plan</h1>\(content)</main></body></html>
        """
    }

    static let good = [
        "<!-- <p> --><p>a &amp; b<br>c <em>d</em></p><h2>x</h2><h3>y</h3><h2>z</h2>",
        "<label for=\"a\">A</label><input id=\"a\"><label>B <select><option>1</option></select></label>",
        "<textarea aria-label=\"Note\">a < b </p></textarea><input type=\"hidden\" name=\"x\">",
        "<h2 id=\"h\">H</h2><input aria-labelledby=\"h\" aria-describedby=\"h\"><a href=\"#h\">h</a>",
        "<a href=\"#top\">t</a>",
        "<form method=\"post\" action=\"/a\"><input type=\"hidden\" name=\"token\"><button>Go</button></form>",
        "<form action=\"/find\"><input type=\"submit\" value=\"Find\"></form>",
        "<table><caption>T</caption><thead><tr><th scope=\"col\">a</th></tr></thead><tr><td>1</td></tr></table>",
        "<table aria-label=\"T\"><tr><th scope=\"row\">a</th><td>1</td></tr></table>",
        "<img src=\"/a.png\" alt=\"\"><a href=\"/\"><img src=\"/a.png\" alt=\"Home\"></a>",
        "<svg aria-hidden=\"true\"><path d=\"M0 0\"/><g/></svg><svg role=\"img\" aria-label=\"Growth\"></svg>",
        "<button aria-label=\"Close\"><svg aria-hidden=\"true\"></svg></button><button popovertarget=\"m\">M</button>"
            + "<div id=\"m\" popover>x</div>",
        "<script src=\"/a.js\" type=\"module\"></script><script type=\"application/json\">{\"a\":\"<p>\"}</script>",
        "<details><summary>More</summary><ul><li>a<ol><li>b</li></ol></li></ul></details><dl><dt>a</dt><dd>b</dd></dl>",
        "<a href=\"/x\" aria-labelledby=\"w\"></a><span id=\"w\">Words</span><a href=\"/y\" title=\"Why\"></a>",
    ]

    @Test(arguments: good)
    func `a good page has no problems`(content: String) {
        #expect(PageChecker.problems(in: Self.page(content), language: "en") == [])
    }

    /// What the page contains, and words of a problem it has.
    static let bad = [
        ("<div><p>a</div>", "before the end of line 4: <p>"), ("<div>a", "before the end of line 4: <div>"),
        ("a</div>", "</div> closes nothing"), ("</br>", "</br> closes nothing"), ("<div/>", "cannot be closed by />"),
        ("<p title=\"a\" TITLE=\"b\">a</p>", "title twice"), ("<p title=a>a</p>", "no quotes"),
        ("1 < 2", "begins no tag"),
        ("<p\"a\">a</p>", "an attribute with the name"),
        ("<p id=\"a\">a</p><p id=\"a\">b</p>", "used twice"), ("<p id=\"\">a</p>", "empty or has a space"),
        ("<label for=\"a\">A</label>", "no field has the id \"a\""), ("<label>A</label>", "labels no field"),
        ("<label for=\"a\"></label><input id=\"a\">", "empty label"),
        ("<p id=\"a\">x</p><label for=\"a\">A</label>", "no field has the id"),
        ("<input>", "no label"), ("<input type=\"checkbox\" id=\"a\">", "no label"), ("<select></select>", "no label"),
        ("<textarea aria-label=\" \"></textarea>", "no label"), ("<input placeholder=\"x\">", "no label"),
        ("<input aria-labelledby=\"x\">", "names \"x\""), ("<p aria-describedby=\"x\">a</p>", "names \"x\""),
        ("<p id=\"x\" aria-controls=\"x y\">a</p>", "names \"y\""),
        ("<button popovertarget=\"x\">a</button>", "names \"x\""),
        ("<a href=\"#x\">a</a>", "names \"x\""), ("<p aria-labelledby=\"\">a</p>", "names \"\""),
        ("<img src=\"/a.png\">", "no alt"), ("<svg></svg>", "aria-hidden or role=img"),
        ("<svg role=\"img\"></svg>", "aria-hidden or role=img"), ("<h1>Again</h1>", "2 h1"), ("<h3>a</h3>", "skipped"),
        ("<h2></h2>", "empty heading"), ("<p style=\"color:red\">a</p>", "the attribute style"),
        ("<p onclick=\"a()\">a</p>", "event handler onclick"), ("<script>a()</script>", "script without src"),
        ("<style>p{}</style>", "style sheet"), ("<a href=\"javascript:a()\">a</a>", "a script as href"),
        ("<button></button>", "no name"), ("<a href=\"/\"><svg aria-hidden=\"true\"></svg></a>", "no name"),
        ("<button><span aria-hidden=\"true\">x</span></button>", "no name"), ("<input type=\"submit\">", "no name"),
        ("<a href=\"/\"><img src=\"/a.png\" alt=\"\"></a>", "no name"),
        ("<form method=\"POST\" action=\"/\"><button>a</button></form>", "without a token"),
        ("<form method=\"post\" action=\"/\"><input type=\"hidden\" name=\"id\"></form>", "without a token"),
        ("<table><tr><th scope=\"col\">a</th></tr></table>", "no caption"),
        ("<table aria-label=\"T\"><tr><th>a</th></tr></table>", "no scope"),
        ("<table aria-label=\"T\"><tr><td>a</td></tr></table>", "no th"),
        ("<p>refused</p>", "was refused"), ("<a href=\"#refused\" id=\"refused-x\">a</a>", "was refused"),
        ("<refused>a</refused>", "tag was refused"), ("<a href=\"\">a</a>", "empty href"),
        ("<a href=\"#\">a</a>", "empty href"),
        ("<a href=\"/\"><b><a href=\"/\">x</a></b></a>", "<a> cannot stand in <a>"),
        ("<button>a<a href=\"/\">x</a></button>", "cannot stand in <button>"),
        ("<p>a<div>b</div></p>", "<div> cannot stand in <p>"),
        ("<p><span><ul><li>b</li></ul></span></p>", "<ul> cannot stand in <span>"),
        ("<li>a</li>", "<li> cannot stand in <main>"),
        ("<ul><p>a</p></ul>", "<p> cannot stand in <ul>"), ("<main>a</main>", "2 main"),
        ("<iframe src=\"/a\"></iframe>", "no title"),
    ]

    @Test(arguments: bad)
    func `a mistake is found and named`(content: String, words: String) {
        let problems = PageChecker.problems(in: Self.page(content), language: "en")
        #expect(problems.contains { $0.contains(words) })
    }

    @Test func `what surrounds the content is checked`() {
        let problems = PageChecker.problems(in: "<html><body><p>a</p></body></html>", language: "en")
        for words in ["doctype", "html lang is", "title", "0 main", "no viewport", "0 h1"] {
            #expect(problems.contains { $0.contains(words) }, "\(words)")
        }
        #expect(PageChecker.problems(in: Self.page(""), language: "es") == ["html lang is \"en\", not \"es\""])
        let fixed = Self.page("", head: "").split(separator: "initial-scale=1").joined(separator: "maximum-scale=1")
        #expect(PageChecker.problems(in: fixed, language: "en").count == 1)
    }

    @Test(arguments: [
        "", "<", "</", "<a", "<a b", "<a b=", "<a b='", "<!--", "<!", "<script>", "</a", "&#x110000;&#;&;&",
    ])
    func `a broken page is reported, whatever it ends in`(html: String) {
        #expect(!PageChecker.problems(in: html, language: "en").isEmpty)
    }

    @Test func `a very deep page is no danger`() {
        let deep = String(repeating: "<div>", count: 300) + String(repeating: "</div>", count: 300)
        #expect(PageChecker.problems(in: Self.page(deep), language: "en") == [])
    }
}

struct UntranslatedTests {
    static let translated = [
        "<p>⟦ Hello ⟧</p>", "<p>⟦ See <a>the plan</a> today ⟧ 12 %</p>",
        "<p translate=\"no\">Zoë <b>Ruiz</b></p>",
        "<code>let a</code><kbd>Ctrl</kbd><time>May</time>", "<option translate=\"no\">English</option>",
        "<img alt=\"⟦ Home ⟧\"><input placeholder=\"⟦ x ⟧\" value=\"typed\">",
        "<input type=\"submit\" value=\"⟦ Go ⟧\">",
        "<script type=\"application/json\">{\"a\":1}</script>", "<p>⟦ a ⟧ · ⟦ b ⟧</p>",
        "<img translate=\"no\" alt=\"Zoë\">",
    ]

    @Test(arguments: translated)
    func `text from the messages, names and code pass`(html: String) {
        #expect(PageChecker.untranslated(in: html) == [])
    }

    static let bare = [
        ("<p>Hello</p>", "Hello"), ("<p>⟦ a ⟧ and ⟦ b ⟧</p>", "and"), ("<title>Plan</title>", "Plan"),
        ("<p>⟦ open</p><p>next</p>", "next"), ("<p>⟦ a <b>b</b> ⟧ <i>c</i></p>", "c"),
        ("<img alt=\"Home\">", "Home"),
        ("<a aria-label=\"Close\"></a>", "Close"), ("<input placeholder=\"Name\">", "Name"),
        ("<p title=\"Tip\"></p>", "Tip"),
        ("<input type=\"submit\" value=\"Go\">", "Go"),
        ("<div translate=\"no\"><p translate=\"yes\">Hi</p></div>", "Hi"),
        ("<p>más</p>", "más"),
    ]

    @Test(arguments: bare)
    func `text written into a page is found`(html: String, words: String) {
        let found = PageChecker.untranslated(in: html)
        #expect(found.count == 1 && found[0].contains(words))
    }
}
