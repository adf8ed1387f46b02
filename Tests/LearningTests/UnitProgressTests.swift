import Testing

@testable import Learning

@Suite struct `Progress in a unit` {
    private func activity(_ number: Int64) -> ID<Activity> { ID(stored: number) }
    private let fractions = ID<Competency>(stored: 900)
    private let check = ID<Check>(stored: 901)

    private func progress(
        _ parts: [UnitPartOutline], begun: Set<Int64> = [], sent: Set<Int64> = [], level: Int = 0,
        isChecked: Bool = false
    ) -> [UnitProgress.State] {
        UnitProgress(
            parts, begun: Set(begun.map(activity)), sent: Set(sent.map(activity)), levels: [fractions: level],
            checks: isChecked ? [check] : []
        ).states
    }

    private func part(_ activities: [Int64], choose: Int = 1, _ opening: PartOpening = .always) -> UnitPartOutline {
        UnitPartOutline(activities: activities.map(activity), choose: choose, opening: opening)
    }

    @Test func `a board asks for any two of four`() {
        let board = [part([1, 2, 3, 4], choose: 2)]
        #expect(progress(board) == [.open(left: 2)])
        #expect(progress(board, sent: [3]) == [.open(left: 1)])
        #expect(progress(board, sent: [3, 1]) == [.done])
        #expect(progress(board, sent: [1, 2, 3, 4]) == [.done])
    }

    @Test func `two of a board of one is that one`() {
        #expect(progress([part([1], choose: 2)]) == [.open(left: 1)])
        #expect(progress([part([1], choose: 2)], sent: [1]) == [.done])
    }

    @Test func `a part opens after the one before it, at a level, or after a check`() {
        let parts = [part([1]), part([2], .after), part([3], .level(fractions, 3)), part([4], .check(check))]
        #expect(progress(parts) == [.open(left: 1), .later, .later, .later])
        #expect(progress(parts, sent: [1]) == [.done, .open(left: 1), .later, .later])
        #expect(progress(parts, level: 2) == [.open(left: 1), .later, .later, .later])
        #expect(progress(parts, level: 3)[2] == .open(left: 1))
        #expect(progress(parts, isChecked: true)[3] == .open(left: 1))
    }

    @Test func `what was begun stays open, whatever happened to the condition`() {
        #expect(progress([part([1], .level(fractions, 4))], begun: [1], level: 1) == [.open(left: 1)])
        #expect(progress([part([1]), part([2], .after)], begun: [2]) == [.open(left: 1), .open(left: 1)])
    }

    @Test func `an empty part holds nobody up`() {
        #expect(progress([part([]), part([1], .after)]) == [.done, .open(left: 1)])
        #expect(progress([part([1], .after)]) == [.open(left: 1)])
        #expect(progress([]).isEmpty)
    }

    @Test func `more work never closes or undoes a part`() {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<300 {
            let parts = (0..<Int.random(in: 1...6, using: &generator)).map { place in
                let activities = (0..<Int.random(in: 0...4, using: &generator)).map { Int64(place * 10 + $0) }
                let openings: [PartOpening] = [.always, .after, .level(fractions, 2), .check(check)]
                return part(
                    activities, choose: Int.random(in: 1...3, using: &generator),
                    openings.randomElement(using: &generator) ?? .always)
            }
            let all = parts.flatMap { $0.activities.map(\.rawValue) }
            let few = Set(all.filter { _ in Bool.random(using: &generator) })
            let more = few.union(all.filter { _ in Bool.random(using: &generator) })
            let before = progress(parts, sent: few)
            let after = progress(parts, sent: more)
            for (old, new) in zip(before, after) {
                switch (old, new) {
                case (.done, .done), (.later, _), (.open, .done): break
                case (.open(let left), .open(let now)): #expect(now <= left)
                default: Issue.record("\(old) became \(new)")
                }
            }
        }
    }
}
