import Testing

@testable import Learning

struct ReadingsTests {
    private let row: ID<Criterion> = ID(stored: 1)
    private let other: ID<Criterion> = ID(stored: 2)

    private func reading(_ number: Int64, _ level: Int, _ second: Int = 2, isTalk: Bool = false) -> Reading {
        Reading(
            id: ID(stored: number), judge: ID(stored: 100 + number), levels: [row: level, other: second],
            isTalk: isTalk)
    }

    @Test func `one judge counts, and a second who is close confirms the first`() {
        #expect(Readings([]).outcome == .none && Readings([]).counted == nil)
        let alone = Readings([reading(1, 3)])
        #expect(alone.outcome == .single && alone.counted?.levels[row] == 3)
        let close = Readings([reading(2, 2), reading(1, 3)])
        #expect(close.outcome == .close && close.counted?.judgement == ID(stored: 1), "the first, in whatever order")
    }

    @Test func `two levels apart in one row, nothing counts until a third or a talk`() {
        let apart = Readings([reading(1, 4), reading(2, 2)])
        #expect(apart.outcome == .apart([row]) && apart.counted == nil)
        let third = Readings([reading(1, 4, 1), reading(2, 2, 2), reading(3, 3, 2)])
        #expect(third.outcome == .middle && third.counted?.judgement == ID(stored: 3))
        #expect(third.counted?.levels == [row: 3, other: 2])
        let talk = Readings([reading(1, 4), reading(2, 2), reading(3, 2, isTalk: true)])
        #expect(talk.outcome == .talk && talk.counted?.levels[row] == 2)
    }

    @Test func `who has judged does not judge again, and a try with enough judges is closed`() {
        let apart = Readings([reading(1, 4), reading(2, 2)])
        #expect(apart.isOpen(to: ID(stored: 900)) && !apart.isOpen(to: ID(stored: 101)))
        #expect(!Readings([reading(1, 3), reading(2, 3)]).isOpen(to: ID(stored: 900)))
        #expect(!Readings([]).isOpen(to: ID(stored: 900)), "the first comes from the list")
        #expect(Readings([reading(1, 3)]).isOpen(to: ID(stored: 900)))
    }

    @Test func `everybody reads and is read equally often, and nobody the own work`() {
        let students: [ID<Person>] = (1...7).map { ID(stored: $0) }
        for each in -1...9 {
            let pairs = PeerPairing.byChance(students, each: each, seed: 5)
            let wanted = min(max(each, 1), PeerPairing.most)
            #expect(pairs.count == 7 * wanted && Set(pairs).count == pairs.count)
            #expect(pairs.allSatisfy { $0.reviewer != $0.author })
            #expect(students.allSatisfy { one in pairs.count { $0.author == one } == wanted })
        }
        #expect(PeerPairing.byChance(students, each: 2, seed: 5) == PeerPairing.byChance(students, each: 2, seed: 5))
        #expect(PeerPairing.byChance([students[0], students[0]], each: 2, seed: 1) == [])
        #expect(PeerPairing.byChance([], each: .max, seed: 0) == [])
        #expect(PeerPairing.byChance(Array(students.prefix(2)), each: 3, seed: 1).count == 2)
    }

    @Test func `the pace is told from waits that happened`() {
        let hour: Int64 = 3_600_000
        func answer(_ wait: Int64?) -> FeedbackPace.Answer {
            .init(
                student: ID(stored: 1), sentAt: Timestamp(milliseconds: 1_000),
                answeredAt: wait.map { Timestamp(milliseconds: 1_000 + $0) })
        }
        let pace = FeedbackPace([answer(2 * hour), answer(nil), answer(30 * hour), answer(9 * 24 * hour), answer(-5)])
        #expect(pace.answered == 4 && pace.waiting == 1 && pace.withinWeek == 3)
        #expect(pace.median == 2 * hour, "a clock that ran back is no wait")
        #expect(FeedbackPace([]).median == nil && FeedbackPace([]).last == nil)
    }
}
