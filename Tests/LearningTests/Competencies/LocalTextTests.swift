import Learning
import Testing

struct LocalTextTests {
    let fractions = LocalText(["en": "Fractions", "es": "Fracciones"])

    @Test func `a reader gets the own language, else its base, else English, else the first`() {
        #expect(fractions.text(in: "es").text == "Fracciones")
        #expect(fractions.text(in: "es-MX") == ("Fracciones", "es"))
        #expect(fractions.text(in: "fr") == ("Fractions", "en"))
        #expect(LocalText(["pt": "Frações", "vi": "Phân số"]).text(in: "fr") == ("Frações", "pt"))
        #expect(LocalText.empty.text(in: "fr") == ("", "fr"))
    }

    @Test func `an empty translation is passed over`() {
        #expect(LocalText(["en": "Fractions", "es": ""]).text(in: "es") == ("Fractions", "en"))
        #expect(LocalText(["en": ""]).isEmpty)
        #expect(!fractions.isEmpty)
    }

    @Test func `stored text has its languages in order and reads back the same`() {
        #expect(fractions.json == #"{"en":"Fractions","es":"Fracciones"}"#)
        #expect(LocalText(json: fractions.json) == fractions)
    }

    @Test func `all that JSON can hide in a string survives`() throws {
        let tricky = LocalText("a\"b\\c\n\t\u{1}</script>é😀\u{2028}")
        #expect(try LocalText.parse(tricky.json) == tricky)
        #expect(try LocalText.parse(#" { "en" : "\u00e9\ud83d\ude00\/\b" } "#) == LocalText("é😀/\u{8}"))
        #expect(try LocalText.parse(#"{"en":"\ud83dx\udc00\ud83d\u0041"}"#) == LocalText("\u{FFFD}x\u{FFFD}\u{FFFD}A"))
    }

    @Test(
        arguments: [
            "", "{", "}", "{}x", "[]", "null", #"{"en"}"#, #"{"en":1}"#, #"{"en":{"a":"b"}}"#, #"{"en":"a",}"#,
            #"{"en":"a""#, #"{"en":"a"#, #"{"en":"\"#, #"{"en":"\u12"}"#, #"{"en":"\u"#, #"{"en":"\ud83d\u"}"#,
            #"{"en":"\q"}"#, "{\"en\":\"a\nb\"}", "{\"en\":\"a\\n\nb\"}", #"{en:"a"}"#, #"{"e n":"a"}"#, #"{"":"a"}"#,
        ])
    func `what is no flat object of texts is refused when given and empty when stored`(json: String) {
        #expect(throws: LocalText.Failure.self) { try LocalText.parse(json) }
        #expect(LocalText(json: json).isEmpty)
    }

    @Test func `an empty object is an empty text`() throws {
        #expect(try LocalText.parse(" { } ") == .empty)
    }

    @Test func `size is bounded`() {
        let long = "{\"en\":\"" + String(repeating: "a", count: LocalText.mostBytes) + "\"}"
        #expect(throws: LocalText.Failure.tooLong) { try LocalText.parse(long) }
        let many = "{" + (10...60).map { "\"l\($0)\":\"a\"" }.joined(separator: ",") + "}"
        #expect(throws: LocalText.Failure.tooLong) { try LocalText.parse(many) }
        let nested = String(repeating: "{\"en\":", count: 10_000)
        #expect(LocalText(json: nested).isEmpty)
    }

    @Test func `random bytes never stop the reader`() {
        var numbers = SeededNumbers(seed: 3)
        let letters = Array("{}\":,\\u0dDen \n".utf8)
        for _ in 0..<3_000 {
            let length = Int.random(in: 0...24, using: &numbers)
            let bytes = (0..<length).map { _ in letters[.random(in: letters.indices, using: &numbers)] }
            let text = LocalText(json: String(decoding: bytes, as: UTF8.self))
            #expect(LocalText(json: text.json) == text)
        }
    }
}
