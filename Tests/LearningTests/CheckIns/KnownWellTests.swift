import Learning
import Testing

struct KnownWellTests {
    private let today = CalendarDay(iso: "2026-05-05") ?? CalendarDay(daysSinceEpoch: 0)

    private func gap(talk: Int?, _ answer: KnownWell.Answer? = nil, weeks: Int = 4) -> KnownWell.Gap? {
        KnownWell(weeks: weeks).gap(
            of: .init(
                id: ID(stored: 1), lastTalk: talk.map { today.adding(days: $0) }, answer: answer,
                answeredOn: answer.map { _ in today.adding(days: -5) }), today: today)
    }

    @Test func `a talk within the weeks is enough`() {
        #expect(gap(talk: 0) == nil)
        #expect(gap(talk: -28) == nil)
        #expect(gap(talk: -29) == .noTalkSince(today.adding(days: -29)))
        #expect(gap(talk: -29, weeks: 5) == nil)
        #expect(gap(talk: nil) == .noTalkYet)
    }

    @Test func `what the student says counts as much as a talk`() {
        #expect(gap(talk: -3, .notYet) == .saidNotYet(on: today.adding(days: -5)))
        for answer in [KnownWell.Answer.yes, .aLittle, .nothing] { #expect(gap(talk: -3, answer) == nil) }
        #expect(gap(talk: nil, .yes) == .noTalkYet)
        #expect(gap(talk: -60, .notYet) == .noTalkSince(today.adding(days: -60)))
    }

    @Test func `the weeks stay within reason`() {
        #expect(KnownWell(weeks: .min).weeks == 1)
        #expect(KnownWell(weeks: .max).weeks == 26)
    }
}
