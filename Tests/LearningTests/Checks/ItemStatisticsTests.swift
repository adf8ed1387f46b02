import Learning
import Testing

struct ItemStatisticsTests {
    private let item = ItemDefinition(
        prompt: LocalText("What?"),
        answer: .choice(
            ItemAnswer.options(
                [(LocalText("x"), .empty), (LocalText("y"), .empty), (LocalText("z"), .empty)], right: [0])))

    private func statistics(_ answers: [(key: String, rest: Double?)]) -> ItemStatistics {
        var statistics = ItemStatistics(of: item)
        for (place, answer) in answers.enumerated() {
            statistics.add(
                .init(
                    response: ItemResponse([answer.key]), score: answer.key == "a" ? 1 : 0, isHelped: place == 0,
                    milliseconds: Int64(place) * 1000, rest: answer.rest))
        }
        return statistics
    }

    @Test func `under ten answers nothing is said`() {
        let nine = statistics(Array(repeating: ("b", 1.0), count: 9))
        #expect(!nine.isEnough && nine.ease == nil && nine.discrimination == nil && nine.flags == [])
        #expect(nine.count == 9)
    }

    @Test func `a sound item has no flag`() {
        let sound = statistics((0..<20).map { ($0 < 12 ? "a" : "b", $0 < 12 ? 0.9 : 0.3) })
        #expect(sound.ease == 0.6 && sound.helped == 1)
        #expect((sound.discrimination ?? 0) > 0.9)
        #expect(sound.flags == [])
        #expect(sound.medianMilliseconds == 9_500)
        #expect(sound.shares().map(\.answer) == ["a", "b", "c"])
        #expect(sound.shares().map(\.count) == [12, 8, 0])
    }

    @Test func `an item that the strong get wrong is flagged, with the option that draws them`() {
        let odd = statistics((0..<20).map { ($0 < 10 ? "c" : "a", $0 < 10 ? 0.9 : 0.2) })
        #expect((odd.discrimination ?? 0) < -0.9)
        #expect(odd.flags == [.invertsTheRest, .wrongOptionDrawsTheStrong(key: "c")])
    }

    @Test func `without differences there is no correlation, and odd numbers do no harm`() {
        let same = statistics(Array(repeating: ("a", 0.5), count: 12))
        #expect(same.discrimination == nil && same.flags == [])
        var hostile = ItemStatistics(of: item)
        for _ in 0..<12 {
            hostile.add(.init(response: ItemResponse(["zz"]), score: .nan, milliseconds: .max, rest: .nan))
        }
        _ = (hostile.flags, hostile.discrimination, hostile.shares())
        #expect(hostile.medianMilliseconds != nil)
    }

    @Test func `a forecast that is too high, too low or fitting reads so`() {
        func calibration(_ confidence: Confidence, _ scores: [Double]) -> Calibration {
            Calibration(scores.enumerated().map { .init(confidence, score: $1, at: day(Double($0))) })
        }
        #expect(calibration(.sure, Array(repeating: 1, count: 7)).reading == .tooFew)
        #expect(calibration(.sure, Array(repeating: 1, count: 8)).reading == .fits)
        #expect(calibration(.sure, [1, 0, 1, 0, 1, 0, 1, 0]).reading == .lessSureThanFelt)
        #expect(calibration(.guessing, Array(repeating: 1, count: 8)).reading == .surerThanFelt)
        let better = calibration(.sure, Array(repeating: 0, count: 8) + Array(repeating: 1, count: 8))
        #expect(better.trend?.isCloser == true)
        #expect(better.points.map(\.confidence) == [.sure] && better.points.map(\.score) == [0.5])
        #expect(Calibration([]).reading == .tooFew && Calibration([]).trend == nil)
    }

    @Test func `a review mixes what is due longest and never asks for one thing twice in a row`() {
        func candidate(_ number: Int64, due: Double, items: [(Int64, Double?)]) -> ReviewCandidate {
            ReviewCandidate(
                competency: id(number), dueAt: day(due),
                items: items.map { .init(task: TaskKey(rawValue: $0.0), answeredAt: $0.1.map { day($0) }) })
        }
        let candidates = [
            candidate(1, due: 5, items: [(11, 1), (12, nil), (13, 2)]), candidate(2, due: 3, items: [(21, 1)]),
            candidate(3, due: 30, items: [(31, nil)]), candidate(4, due: 1, items: []),
        ]
        let chosen = MixedReview.choose(candidates, asOf: day(10), count: 5).map(\.rawValue)
        #expect(chosen == [21, 12])
        let three = MixedReview.choose(
            candidates + [candidate(5, due: 9, items: [(51, nil), (52, nil)])], asOf: day(10), count: 10)
        #expect(three.map(\.rawValue) == [21, 12, 51, 11, 52])
        #expect(MixedReview.choose(candidates, asOf: day(10), count: -1) == [])
        #expect(
            MixedReview.choose([candidate(1, due: 1, items: [(1, nil), (2, nil)])], asOf: day(2), count: 5).count == 2)
    }
}
