import Interchange
import Testing

@Suite struct JSONTests {
    private func parse(_ text: String, _ limits: JSONLimits = JSONLimits()) throws(JSONFailure) -> JSONValue {
        try JSONValue(parsing: Array(text.utf8), limits: limits)
    }

    @Test func `a text becomes a tree`() throws {
        let value = try parse(" {\"a\": [1, -2.5e1, true, false, null, \"x\", {}, []], \"b\": {\"c\": \"d\"}} \n")
        #expect(value["a"]?.array?.count == 8)
        #expect(value["a"]?.array?.first?.integer == 1)
        #expect(value["a"]?.array?[1].number?.double == -25)
        #expect(value["b"]?["c"]?.string == "d")
        #expect(value["x"] == nil && value["b"]?["c"]?["d"] == nil)
    }

    @Test func `numbers keep their text and are never forced into a size`() throws {
        let value = try parse("[123456789012345678901234567890, 1e999, 3.0, 0.1]")
        let numbers = value.array?.compactMap(\.number) ?? []
        #expect(numbers.map(\.text) == ["123456789012345678901234567890", "1e999", "3.0", "0.1"])
        #expect(numbers.map(\.integer) == [nil, nil, 3, nil])
        #expect(numbers[1].double == nil)
    }

    @Test func `of a key written twice the last counts`() throws {
        #expect(try parse("{\"a\":1,\"b\":2,\"a\":3}")["a"]?.integer == 3)
    }

    @Test func `escapes are undone and lone surrogates replaced`() throws {
        #expect(try parse(#""\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00""#).string == "\"\\/\u{8}\u{c}\n\r\té😀")
        #expect(try parse(#""\ud83dx\ude00\ud83d\u0041""#).string == "\u{FFFD}x\u{FFFD}\u{FFFD}A")
    }

    @Test(arguments: [
        "", " ", "{", "[", "[1", "[1,", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "\"abc", "\"\\", "\"\\u12", "-",
        "1.", "1e",
        "01", "+1", ".5", "tru", "nul", "[1,]", "{,}", "{\"a\":1,}", "{a:1}", "{1:1}", "[1 2]", "1 2", "]", "\"\n\"",
        "'a'",
        "NaN", "[}", "{]", "\"\\x\"", "\"\\u12g4\"", "--1", "1.e1", "{\"a\" 1}", "//", "\u{FEFF}",
    ])
    func `what is not JSON is an error`(text: String) {
        #expect(throws: JSONFailure.self) { try parse(text) }
    }

    @Test func `an error names its line and its place`() {
        #expect(throws: JSONFailure.self) { try parse("{\n  \"a\": 1,\n  \"b\" 2\n}") }
        do throws(JSONFailure) {
            _ = try parse("{\n  \"a\": 1,\n  \"b\" 2\n}")
        } catch {
            guard case .unexpected(let position) = error else {
                Issue.record("\(error)")
                return
            }
            #expect(position.line == 3 && position.column == 7 && position.offset == 18)
        }
    }

    @Test func `a million open brackets are refused at once`() {
        let deep = String(repeating: "[", count: 1_000_000)
        #expect(throws: JSONFailure.self) { try parse(deep) }
        let keys = String(repeating: "{\"a\":", count: 100_000)
        #expect(throws: JSONFailure.self) { try parse(keys) }
    }

    @Test func `sixty-four levels are read and one more is not`() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        _ = try parse(nested(64))
        #expect(throws: JSONFailure.self) { try parse(nested(65)) }
    }

    @Test func `size, texts, numbers and values have limits`() {
        var limits = JSONLimits()
        limits.bytes = 5
        #expect(throws: JSONFailure.tooLarge(limit: 5)) { try parse("[1,2,3]", limits) }
        limits = JSONLimits()
        limits.values = 3
        #expect(throws: JSONFailure.tooManyValues(limit: 3)) { try parse("[1,2,3]", limits) }
        limits = JSONLimits()
        limits.stringBytes = 3
        #expect(throws: JSONFailure.self) { try parse("\"abcd\"", limits) }
        #expect(throws: JSONFailure.self) { try parse("\"\\nbcd\"", limits) }
        #expect(throws: JSONFailure.self) { try parse(String(repeating: "1", count: 300)) }
    }

    @Test func `bytes that are not UTF-8 are refused`() {
        #expect(throws: JSONFailure.self) { try JSONValue(parsing: [0x22, 0xFF, 0x22]) }
    }

    @Test func `what is written reads back the same`() throws {
        let value: JSONValue = [
            "text": "a\"b\\c\n\u{1}</script>&\u{2028}é😀", "list": [1, [], nil, true], "empty": [:], "deep": [[["x"]]],
        ]
        let bytes = value.serialized()
        #expect(try JSONValue(parsing: bytes) == value)
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(!text.contains("<") && !text.contains("&") && !text.contains("\u{2028}"))
    }

    @Test func `random bytes never stop the parser`() {
        var random = Chance(seed: 11)
        let letters = Array("{}[]\",:\\u0d8eE+-.1tfn \n".utf8)
        for _ in 0..<3_000 {
            let bytes = (0..<Int.random(in: 0..<30, using: &random)).map { _ in
                letters.randomElement(using: &random) ?? 0
            }
            guard let value = try? JSONValue(parsing: bytes) else { continue }
            #expect((try? JSONValue(parsing: value.serialized())) == value)
        }
    }
}
