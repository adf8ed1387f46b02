import Testing

@testable import School

struct NaturalOrderTests {
    @Test func `numbers in titles are compared as numbers`() {
        let titles = [
            "Science · Grade 10", "Science · Grade 6", "Advisory · Grade 11", "Science · Grade 06 B", "Art", "", "9",
        ]
        #expect(
            titles.sorted(by: standsBefore)
                == [
                    "", "9", "Advisory · Grade 11", "Art", "Science · Grade 6", "Science · Grade 06 B",
                    "Science · Grade 10",
                ])
    }

    @Test func `the order is one, also with numbers that no integer holds`() {
        let titles = [
            String(repeating: "9", count: 60), "1" + String(repeating: "0", count: 60), "a1b", "a01b", "a1", "a",
        ]
        for one in titles {
            #expect(!standsBefore(one, one))
            for other in titles where standsBefore(one, other) { #expect(!standsBefore(other, one)) }
        }
    }
}
