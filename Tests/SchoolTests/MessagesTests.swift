import HTML
import Testing

@testable import School

struct MessagesTests {
    @Test func `a message is said in the language of the reader`() {
        #expect(Messages(.english).frameSignIn == "Sign in")
        #expect(Messages(.spanish).frameSignIn == "Iniciar sesión")
        #expect(Messages(.pseudo).frameSignIn == "⟦Šîîgñ îîñ⟧")
    }

    @Test func `every message of the files can be taken apart in both languages`() throws {
        #expect(MessagesTable.sources.count > 100)
        for message in MessagesTable.sources {
            for language in Language.offered {
                let words = try #require(message.words[language.code], "\(message.key) in \(language)")
                #expect(throws: Never.self, "\(message.key) in \(language)") {
                    try MessageTemplate(words, arguments: message.arguments)
                }
            }
        }
    }

    @Test func `a count chooses its words`() {
        let english = Messages(.english)
        let spanish = Messages(.spanish)
        #expect(english.dateDaysAgo(days: 1) == "1 day ago")
        #expect(english.dateDaysAgo(days: 0) == "0 days ago")
        #expect(spanish.dateDaysAgo(days: 1) == "hace 1 día")
        #expect(spanish.dateDaysAgo(days: 1_000_000) == "hace 1,000,000 días")
        #expect(english.dateDaysAgo(days: .min) == "-9,223,372,036,854,775,808 days ago")
    }

    @Test func `numbers outside a plural are grouped too`() {
        #expect(Messages(.english).commonDoneOf(done: 12, total: 1234) == "12 of 1,234 done")
    }

    @Test func `an argument is not read as a message`() {
        #expect(Messages(.english).commonBy(name: "{name} # ⟦") == "by {name} # ⟦")
    }
}

struct MessageTemplateTests {
    @Test func `one form for a count exactly wins over the plural`() throws {
        let template = try MessageTemplate(
            "{n, plural, =0 {No work waits.} one {# piece waits.} other {# pieces wait.}}", arguments: ["n"])
        #expect(template.text([.number(0)]) == "No work waits.")
        #expect(template.text([.number(1)]) == "1 piece waits.")
        #expect(template.text([.number(2000)]) == "2,000 pieces wait.")
    }

    @Test func `the other form stands in where there is no form for one, and many is other`() throws {
        let template = try MessageTemplate("{n, plural, many {M} other {# días}}", arguments: ["n"])
        #expect(template.text([.number(1)]) == "1 días")
        #expect(template.text([.number(1_000_000)]) == "1,000,000 días")
    }

    @Test func `a plural may stand in a plural, and each count is its own`() throws {
        let template = try MessageTemplate(
            "{a, plural, one {# a, {b, plural, one {# b} other {# bs}}} other {# as, {b}}}!", arguments: ["b", "a"])
        #expect(template.text([.number(7), .number(1)]) == "1 a, 7 bs!")
        #expect(template.text([.number(7), .number(2)]) == "2 as, 7!")
    }

    @Test func `markup goes in whole and everything else is escaped`() throws {
        let template = try MessageTemplate("<b> {link, html} & {name}", arguments: ["link", "name"])
        let link: HTML = "<a href=\"/\">x</a>"
        let html = template.markup([.html(link), .text("<script>")])
        #expect(html.text == "&lt;b&gt; <a href=\"/\">x</a> &amp; &lt;script&gt;")
    }

    @Test func `an argument that is missing or of another kind is left out`() throws {
        let template = try MessageTemplate("a{x}b{n, plural, one {1} other {#}}c", arguments: ["x", "n"])
        #expect(template.text([]) == "abc")
        #expect(template.text([.html("<i></i>"), .text("two")]) == "abtwoc")
    }

    @Test(
        arguments: [
            ("{", MessageSyntaxError.unknownArgument("")), ("{n", .unclosedBrace), ("n}", .strayBrace),
            ("{m}", .unknownArgument("m")), ("{n, select, a {x}}", .unknownKind("select")), ("{n,", .unknownKind("")),
            ("{n, plural}", .unknownKind("plural")), ("{n, plural, one {x}}", .missingOther),
            ("{n, plural, other {x}", .unclosedBrace), ("{n, plural, few {x} other {x}}", .unknownCategory("few")),
            ("{n, plural, =x {x} other {x}}", .unknownCategory("=x")), ("{n, plural, other", .unknownCategory("other")),
        ])
    func `words that are not well formed are refused`(words: String, error: MessageSyntaxError) {
        #expect(throws: error) { try MessageTemplate(words, arguments: ["n"]) }
    }

    @Test func `neither depth nor length is without end`() {
        let nested = String(repeating: "{n, plural, other {", count: 100)
        #expect(throws: MessageSyntaxError.tooDeep) { try MessageTemplate(nested, arguments: ["n"]) }
        let long = String(repeating: "a", count: 4001)
        #expect(throws: MessageSyntaxError.tooLong) { try MessageTemplate(long, arguments: []) }
    }

    @Test func `the pseudo-language brackets the whole message, lengthens it and keeps its arguments`() throws {
        let template = try MessageTemplate(
            "Hello {name}, {n, plural, one {# day} other {# days}}", arguments: ["name", "n"]
        ).pseudo
        #expect(template.text([.text("Ana"), .number(2)]) == "⟦Hééllöö Ana, 2 dååÿš⟧")
        #expect(MessageTemplate(verbatim: "Save").pseudo == MessageTemplate(verbatim: "⟦Šååvéé⟧"))
    }
}

struct LanguageTests {
    @Test func `the cookie comes first, then the account, then the browser, then English`() {
        #expect(Language.chosen(cookie: "es", account: .english, acceptLanguage: "en") == .spanish)
        #expect(Language.chosen(cookie: "xx", account: .spanish, acceptLanguage: "en") == .spanish)
        #expect(Language.chosen(cookie: nil, account: nil, acceptLanguage: "es-MX,en;q=0.5") == .spanish)
        #expect(Language.chosen(cookie: nil, account: nil, acceptLanguage: "fr") == .english)
        #expect(Language.chosen(cookie: nil, account: nil, acceptLanguage: nil) == .english)
    }

    @Test func `the pseudo-language is there in development only`() {
        #expect(Language.chosen(cookie: "qps", account: nil, acceptLanguage: "qps, es") == .spanish)
        let inDevelopment = Language.chosen(cookie: "qps", account: .spanish, acceptLanguage: nil, allowsPseudo: true)
        #expect(inDevelopment == .pseudo)
    }

    @Test(
        arguments: [
            ("es", Language.spanish), ("ES-us", .spanish), (" fr , es ;q=0.1", .spanish),
            ("en;q=0.5, es;q=0.6", .spanish),
            ("en, es", .english), ("es;q=0, en;q=0.1", .english), ("es;q=0.5, en;q=0.5", .spanish),
            ("es;level=1;q=0.2, en;q=0.1", .spanish), ("en;q=abc, es;q=0.1", .spanish), ("en;q=-1, es;q=0.1", .spanish),
            ("en;q=1e400, es;q=0.1", .spanish), ("en;q=nan, es;q=0.1", .spanish),
        ])
    func `the heaviest language that is offered is preferred`(header: String, language: Language) {
        #expect(Language.preferred(in: header) == language)
    }

    @Test(arguments: ["", ",,,;;;", "*", "fr;q=1", ";q=1", "español", "\u{0}", "e\u{301}s"])
    func `a header that names no language of ours decides nothing`(header: String) {
        #expect(Language.preferred(in: header) == nil)
    }

    @Test func `a header of any length costs the same`() {
        let ranges = String(repeating: "fr,", count: 20) + "es"
        #expect(Language.preferred(in: ranges) == nil)
        #expect(Language.preferred(in: String(repeating: ";", count: 1_000_000)) == nil)
    }
}
