import Learning
import Testing

struct MarkCrosswalkTests {
    private let rule = MarkCrosswalk(
        rows: [.init(mark: "A", shown: 85, beyond: 25), .init(mark: "B", shown: 70), .init(mark: "C", shown: 50)],
        fewest: 3)

    @Test func `the first row whose conditions hold gives the mark, and nothing is rounded up`() {
        #expect(rule.mark(for: SkillTally(worked: 8, shown: 7, beyond: 2))?.mark == "A")
        #expect(rule.mark(for: SkillTally(worked: 8, shown: 7, beyond: 1))?.mark == "B")
        #expect(rule.mark(for: SkillTally(worked: 20, shown: 17, beyond: 5))?.mark == "A")
        #expect(rule.mark(for: SkillTally(worked: 1_000, shown: 849, beyond: 800))?.mark == "B")
        #expect(rule.mark(for: SkillTally(worked: 4, shown: 1, beyond: 0)) == nil)
    }

    @Test func `too little work gives no mark`() {
        #expect(rule.mark(for: SkillTally(worked: 2, shown: 2, beyond: 2)) == nil)
        #expect(rule.mark(for: SkillTally(worked: 0, shown: 0, beyond: 0)) == nil)
        #expect(MarkCrosswalk(rows: [.init(mark: "A", shown: 0)], fewest: 0).mark(for: SkillTally(levels: [])) == nil)
    }

    @Test func `numbers from outside are brought within bounds`() {
        #expect(
            SkillTally(worked: .max, shown: .max, beyond: .min)
                == SkillTally(worked: 1_000_000, shown: 1_000_000, beyond: 0))
        #expect(SkillTally(levels: [0, 3, 4, 2]) == SkillTally(worked: 4, shown: 2, beyond: 1))
        let odd = MarkCrosswalk(rows: [.init(mark: "A", shown: .max, beyond: .min)])
        #expect(odd.mark(for: SkillTally(worked: 1, shown: 1, beyond: 0))?.mark == "A")
    }

    @Test func `a rule that contradicts itself is named by its row`() {
        #expect(rule.problem == nil)
        #expect(MarkCrosswalk(rows: []).problem == .noRows)
        #expect(MarkCrosswalk(rows: Array(repeating: .init(mark: "A", shown: 1), count: 16)).problem == .tooManyRows)
        #expect(MarkCrosswalk(rows: rule.rows, fewest: 0).problem == .fewest)
        #expect(MarkCrosswalk(rows: [.init(mark: "", shown: 1)]).problem == .mark(0))
        #expect(MarkCrosswalk(rows: [.init(mark: String(repeating: "A", count: 13), shown: 1)]).problem == .mark(0))
        #expect(MarkCrosswalk(rows: [.init(mark: "A", shown: 9), .init(mark: "A", shown: 1)]).problem == .sameMark(1))
        #expect(MarkCrosswalk(rows: [.init(mark: "A", shown: 101)]).problem == .number(0))
        #expect(MarkCrosswalk(rows: [.init(mark: "A", shown: 1, beyond: -1)]).problem == .number(0))
        #expect(MarkCrosswalk(rows: [.init(mark: "A", shown: 9), .init(mark: "B", shown: 10)]).problem == .order(1))
    }
}
