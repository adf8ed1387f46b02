import Learning
import Testing

struct LearningSignalsTests {
    @Test func `ordinary work, with its ups and downs, is no signal`() {
        let tries = (1...12).map { one(Double($0), score: $0 % 3 == 0 ? 0.5 : 0.9) }
        #expect(signals(tries).isEmpty)
        #expect(signals([]).isEmpty)
    }

    @Test func `five misses in a row are lost, with what, how many and since when`() {
        let tries = [one(1, score: 1)] + (2...6).map { one(Double($0), about: 4, score: 0.3) }
        #expect(
            signals(tries) == [
                LearningSignal(
                    kind: .lost, since: day(2), evidence: [.missesInRow(5, id(4))],
                    help: [.talk, .stepBack(from: id(4))])
            ])
    }

    @Test func `three misses need a second sign`() {
        let tries = (2...4).map { one(Double($0), about: 4, score: 0.3) }
        #expect(signals(tries).isEmpty)
        var trace = LearningTrace(tries: tries, since: day(0))
        trace.helpAskedAt = [day(25), day(26), day(27), day(40), day(2)]
        let lost = LearningSignals.signals(in: trace, at: now)
        #expect(lost.first?.evidence == [.missesInRow(3, id(4)), .helpAsked(times: 3)])
        #expect(lost.first?.since == day(2))
    }

    @Test func `a step back that did not help is a signal by itself, and one that did is none`() {
        var trace = LearningTrace(tries: [one(3, about: 2, score: 0.4), one(4, about: 2, score: 0.5)], since: day(0))
        trace.stepsBack = [.init(to: id(2), at: day(2))]
        #expect(
            LearningSignals.signals(in: trace, at: now).map(\.evidence) == [
                [.steppedBackWithoutProgress(to: id(2), tries: 2)]
            ])
        trace.tries.append(one(5, about: 2, score: 0.9))
        #expect(LearningSignals.signals(in: trace, at: now).isEmpty)
    }

    @Test func `long without anything shown counts the days on which the student was there`() {
        var trace = LearningTrace(
            tries: (0..<6).map { one(Double($0 * 4 + 1), about: Int64($0), score: 0.5) }, since: day(0))
        trace.schoolDays = (1...21).map { day(Double($0)) }
        #expect(
            LearningSignals.signals(in: trace, at: now).map(\.evidence) == [[.nothingShown(schoolDays: 21, tries: 6)]])
        trace.schoolDays = [day(1), day(20)]
        #expect(LearningSignals.signals(in: trace, at: now).isEmpty)
    }

    @Test func `everything right at once for long is bored`() {
        let tries = (1...15).map { one(Double($0), about: Int64($0 % 4), score: 1) }
        #expect(
            signals(tries) == [
                LearningSignal(
                    kind: .bored, since: day(1), evidence: [.rightAtOnce(15)], help: [.talk, .lookAhead, .moveOn])
            ])
        #expect(signals(Array(tries.prefix(8))).isEmpty)
        #expect(signals(tries + [one(16, score: 0.4)]).isEmpty)
    }

    @Test func `tasks far below the student and nothing new are told with their numbers`() {
        var trace = LearningTrace(
            tries: (1...8).map { one(Double($0) + 10, score: 0.95, expected: 0.92, wasShown: true, time: 0.3) },
            since: day(0))
        trace.schoolDays = (1...25).map { day(Double($0)) }
        trace.lastShownAt = day(5)
        trace.lastNewAt = day(9)
        let signals = LearningSignals.signals(in: trace, at: now)
        #expect(
            signals.map(\.evidence) == [
                [
                    .rightAtOnce(8), .alreadyShown(tries: 8, of: 8), .nothingNew(schoolDays: 16, tries: 8),
                    .quick(tries: 8, of: 8), .farAboveTasks(tries: 6, hundredths: 92),
                ]
            ])
        #expect(signals.first?.since == day(9))
    }

    @Test func `reviews of what was shown bore nobody`() {
        let tries = (1...20).map { one(Double($0), score: 1, expected: 0.99, wasShown: true, isReview: true) }
        #expect(signals(tries).isEmpty)
    }

    @Test func `a student can be lost in one thing and bored in another, and both are said`() {
        let misses = (1...5).map { one(Double($0), about: 9, score: 0.2) }
        let easy = (6...20).map { one(Double($0), about: 2, score: 1) }
        #expect(signals(misses + easy).map(\.kind) == [.lost, .bored])
    }

    @Test func `a class shows as many who are bored as who are lost, those who wait longest first`() {
        func signal(_ kind: LearningSignal.Kind, _ since: Double) -> LearningSignal {
            LearningSignal(kind: kind, since: day(since), evidence: [], help: [])
        }
        var signals: [ID<Person>: [LearningSignal]] = [:]
        for number in 1...6 as ClosedRange<Int64> { signals[id(number)] = [signal(.lost, Double(10 - number))] }
        signals[id(3)]?.append(signal(.bored, 1))
        let lists = ClassSignals(signals, room: 2)
        #expect(lists.lost.map(\.student) == [id(6), id(5)])
        #expect(lists.bored.map(\.student) == [id(3)])
        #expect(lists.moreLost == 4 && lists.moreBored == 0)
    }

    @Test func `numbers that are none, old tries and the ends of time are no trouble`() {
        var trace = LearningTrace(
            tries: (0..<5_000).map { _ in
                LearningTry(
                    competency: id(1), score: .nan, doneAt: day(28), expected: .nan, confidence: .infinity,
                    shareOfUsualTime: -.infinity)
            },
            since: .distantPast, goodScore: .nan)
        trace.schoolDays = [.distantPast, .distantFuture]
        trace.helpAskedAt = [.distantFuture, .distantPast]
        trace.stepsBack = [.init(to: id(1), at: .distantFuture)]
        _ = LearningSignals.signals(in: trace, at: .distantPast)
        _ = LearningSignals.signals(in: trace, at: .distantFuture)
        trace.goodScore = 0.8
        let lost = LearningSignals.signals(in: trace, at: now)
        #expect(lost.first?.evidence == [.missesInRow(LearningSignals.mostTries, id(1))])
        let old = (1...9).map { one(Double($0), about: 4, score: 0) }
        #expect(LearningSignals.signals(in: LearningTrace(tries: old, since: day(0)), at: day(90)).isEmpty)
    }

    private let now = day(30)

    private func signals(_ tries: [LearningTry]) -> [LearningSignal] {
        LearningSignals.signals(in: LearningTrace(tries: tries, since: day(0)), at: now)
    }

    private func one(
        _ at: Double, about competency: Int64 = 1, score: Double, expected: Double? = nil, wasShown: Bool = false,
        isReview: Bool = false, time: Double? = nil
    ) -> LearningTry {
        LearningTry(
            competency: id(competency), score: score, doneAt: day(at), expected: expected, wasShown: wasShown,
            isReview: isReview, shareOfUsualTime: time)
    }
}
