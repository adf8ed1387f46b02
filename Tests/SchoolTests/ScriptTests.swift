import Testing

@testable import School

@Suite struct `A script on its way to a browser` {
    @Test(arguments: [
        ("// why\n\nif (a) {\n  b(); // stays\n}\n", "if (a) {\nb(); // stays\n}\n"),
        ("/** What it does. */\nc()", "c()\n"),
        ("/** begins */ d()", "/** begins */ d()\n"),
        ("e('// stays')\n\t f()", "e('// stays')\nf()\n"),
    ])
    func `loses whole lines of comment and its indentation and nothing else`(source: String, expected: String) {
        #expect(String(decoding: Script.compact(Array(source.utf8)), as: UTF8.self) == expected)
    }

    @Test func `is written so that this is safe`() throws {
        let paths = Embedded.paths(under: "Assets/").filter { $0.hasSuffix(".js") }
        #expect(paths.count > 5)
        for path in paths {
            for line in try #require(Embedded.text(path)).split(separator: "\n") {
                let backquotes = line.count { $0 == "`" }
                #expect(backquotes.isMultiple(of: 2), "\(path): \(line)")
                let opensComment = line.contains("/*") && !line.contains("*/")
                #expect(!opensComment, "\(path): \(line)")
            }
        }
    }
}
