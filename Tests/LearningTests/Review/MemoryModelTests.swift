import Learning
import Testing

struct MemoryModelTests {
    private let model = MemoryModel.standard

    private struct Review {
        let grade: ReviewGrade
        /// Since the review before.
        let days: Double
        let stability: Double
        let difficulty: Double
        let recallAfterTenDays: Double
        let interval: Int
    }

    /// Computed from the equations with 40 decimal digits.
    private static let histories: [[Review]] = [
        [
            Review(
                grade: .good, days: 0, stability: 2.306500000, difficulty: 2.118103970,
                recallAfterTenDays: 0.774366917, interval: 2),
            Review(
                grade: .good, days: 2, stability: 10.964332336, difficulty: 2.111214236,
                recallAfterTenDays: 0.906199146, interval: 11),
            Review(
                grade: .again, days: 30, stability: 1.760592442, difficulty: 7.392238132,
                recallAfterTenDays: 0.748081635, interval: 2),
            Review(
                grade: .good, days: 1, stability: 3.787486643, difficulty: 7.380074264,
                recallAfterTenDays: 0.821172906, interval: 4),
            Review(
                grade: .hard, days: 4, stability: 7.486598405, difficulty: 8.245999577,
                recallAfterTenDays: 0.878914122, interval: 7),
        ],
        [
            Review(
                grade: .again, days: 0, stability: 0.212000000, difficulty: 6.413300000,
                recallAfterTenDays: 0.551845498, interval: 1),
            Review(
                grade: .easy, days: 0.25, stability: 0.424379964, difficulty: 5.200020370,
                recallAfterTenDays: 0.612196846, interval: 1),
            Review(
                grade: .easy, days: 9, stability: 12.571283772, difficulty: 3.581319225,
                recallAfterTenDays: 0.914937925, interval: 13),
            Review(
                grade: .again, days: 0.5, stability: 3.778488381, difficulty: 7.875451646,
                recallAfterTenDays: 0.820955607, interval: 4),
        ],
        [
            Review(
                grade: .hard, days: 0, stability: 1.293100000, difficulty: 5.112170706,
                recallAfterTenDays: 0.717869655, interval: 1),
            Review(
                grade: .hard, days: 1, stability: 3.249411766, difficulty: 6.740459511,
                recallAfterTenDays: 0.807009023, interval: 3),
            Review(
                grade: .hard, days: 5, stability: 8.185807371, difficulty: 7.821393498,
                recallAfterTenDays: 0.885668074, interval: 8),
            Review(
                grade: .easy, days: 20, stability: 40.899460892, difficulty: 7.078633097,
                recallAfterTenDays: 0.967410417, interval: 41),
        ],
        [
            Review(
                grade: .easy, days: 0, stability: 8.295600000, difficulty: 1, recallAfterTenDays: 0.886657220,
                interval: 8),
            Review(
                grade: .good, days: 8, stability: 38.905149982, difficulty: 1, recallAfterTenDays: 0.965940293,
                interval: 39),
            Review(
                grade: .again, days: 400, stability: 4.044162847, difficulty: 7.026989569,
                recallAfterTenDays: 0.827128322, interval: 4),
        ],
    ]

    @Test func `reviews move the memory as the equations say`() {
        for (number, history) in Self.histories.enumerated() {
            var memory: Memory?
            for review in history {
                let next = memory.map { model.next($0, review.grade, afterDays: review.days) }
                let now = next ?? model.first(review.grade)
                #expect(abs(now.stability - review.stability) < 1e-8, "history \(number)")
                #expect(abs(now.difficulty - review.difficulty) < 1e-8, "history \(number)")
                let recall = model.retrievability(now, afterDays: 10)
                #expect(abs(recall - review.recallAfterTenDays) < 1e-8, "history \(number)")
                #expect(model.intervalDays(now) == review.interval, "history \(number)")
                memory = now
            }
        }
    }

    @Test func `after its stability in days, the chance to recall is 90 in 100`() {
        for stability in [0.001, 0.5, 8.2956, 400, 36_500] {
            let memory = Memory(stability: stability, difficulty: 5)
            #expect(abs(model.retrievability(memory, afterDays: stability) - 0.9) < 1e-12)
            #expect(model.retrievability(memory, afterDays: 0) == 1)
        }
    }

    @Test func `a surer wish asks for a shorter interval`() {
        let memory = Memory(stability: 50, difficulty: 5)
        #expect(model.intervalDays(memory, retention: 0.95) < model.intervalDays(memory))
        #expect(model.intervalDays(memory, retention: 0.8) > model.intervalDays(memory))
    }

    @Test func `a million reviews and odd numbers stay finite and in range`() {
        var numbers = SeededNumbers(seed: 11)
        let odd = [Double.nan, -.infinity, .infinity, -5, 0, 1e-300, 1e300, 0.99999, 1, 400]
        var memory = Memory(stability: .nan, difficulty: .infinity)
        for count in 0..<1_000_000 {
            let grade = ReviewGrade.allCases.randomElement(using: &numbers) ?? .good
            memory = model.next(memory, grade, afterDays: odd[count % odd.count])
            guard memory.stability.isFinite, (0.001...36_500).contains(memory.stability),
                (1...10).contains(memory.difficulty)
            else {
                Issue.record("\(memory) after \(count) reviews")
                return
            }
        }
        for days in odd { #expect((0...1).contains(model.retrievability(memory, afterDays: days))) }
        for retention in odd { #expect((1...36_500).contains(model.intervalDays(memory, retention: retention))) }
    }
}
