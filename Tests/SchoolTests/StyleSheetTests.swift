import Testing

@testable import School

@Suite struct `A style sheet on its way to a browser` {
    @Test(arguments: [
        ("a { b: c }\n\n  /* why */\n  d { e: f }\n", "a { b: c }\nd { e: f }\n"),
        ("a { content: '/* stays */  ' }", "a { content: '/* stays */  ' }"),
        (#"a { content: "\"/* stays */" }"#, #"a { content: "\"/* stays */" }"#),
        ("a {}/* never ends", "a {}"),
        ("/*/ x */b {}", "b {}"),
        ("/**/a /", "a /"),
        ("a { b: 'never ends\\", "a { b: 'never ends\\"),
    ])
    func `loses its comments and indentation and nothing else`(source: String, expected: String) {
        #expect(String(decoding: StyleSheet.compact(Array(source.utf8)), as: UTF8.self) == expected)
    }
}
