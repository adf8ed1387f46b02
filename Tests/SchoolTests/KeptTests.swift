import Testing

@testable import School

struct KeptTests {
    @Test
    func `a value is made once while its stamp stays`() {
        let kept = Kept<String, Int, String>(most: 10)
        var made = 0
        func ask(_ stamp: Int) -> String {
            kept.value("maya", stamp: stamp) {
                made += 1
                return "made \(made)"
            }
        }
        #expect(ask(1) == "made 1")
        #expect(ask(1) == "made 1")
        #expect(ask(2) == "made 2")
        #expect(ask(2) == "made 2")
    }

    @Test
    func `a value from before a change is not shown to whoever sees the change`() {
        let kept = Kept<Int, Int, Int>(most: 10)
        kept.keep(1, stamp: 1, 100)
        #expect(kept.value(1, stamp: 2) == nil)
        #expect(kept.value(1, stamp: 1) == 100)
    }

    @Test
    func `what is asked for again outlives what is not`() {
        let kept = Kept<Int, Int, Int>(most: 8)
        for key in 0..<100 {
            kept.keep(key, stamp: 0, key)
            #expect(kept.value(0, stamp: 0) == 0)
        }
        #expect(kept.value(50, stamp: 0) == nil)
        #expect((0..<100).count { kept.value($0, stamp: 0) != nil } <= 8)
    }

    @Test
    func `a failure to make a value is thrown and nothing is kept`() {
        struct Broken: Error {}
        let kept = Kept<Int, Int, Int>(most: 2)
        #expect(throws: Broken.self) { try kept.value(1, stamp: 1) { throw Broken() } }
        #expect(kept.value(1, stamp: 1) == nil)
    }
}
