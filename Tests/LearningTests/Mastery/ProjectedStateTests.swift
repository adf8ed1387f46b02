import Learning
import Testing

struct ProjectedStateTests {
    @Test func `a record read from its lines goes on as if nothing had been written down`() {
        for seed in 0..<60 as Range<UInt64> {
            var numbers = SeededNumbers(seed: seed)
            var whole = LearningRecord()
            var parts = LearningRecord()
            for number in 1...40 as ClosedRange<Int64> {
                let about = Int64.random(in: 1...3, using: &numbers)
                let kinds: [EvidenceKind] = [.itemResponse, .rubricJudgement, .overrule, .confirmation]
                let added = row(
                    number, about: about, score: Double.random(in: 0...1, using: &numbers), weight: 2,
                    kind: kinds.randomElement(using: &numbers) ?? .itemResponse,
                    modality: number % 2 == 0 ? .talk : .writing, occasion: number % 5, transfer: number % 7 == 0,
                    level: Level(rawValue: Int.random(in: 1...4, using: &numbers)), reason: "Seen.")
                whole.apply(added, under: standardPolicy)
                let key: ID<Competency> = id(about)
                let touched = parts.competencies[key].flatMap { CompetencyProgress(text: $0.text) }
                guard var next = LearningRecord(head: parts.head, competencies: touched.map { [key: $0] } ?? [:])
                else {
                    Issue.record("the line could not be read, seed \(seed)")
                    return
                }
                let isApplied = next.apply(added, under: standardPolicy)
                #expect(isApplied)
                let merged = parts.competencies.merging(next.competencies) { $1 }
                parts = LearningRecord(head: next.head, competencies: merged) ?? parts
            }
            #expect(parts == whole, "seed \(seed)")
        }
    }

    @Test(arguments: [
        "", "1", "2 x0", "1 - - - -", "1 x7ff8000000000000 x3fe3333333333333 - -", "1 x3fe3 -",
        "1 x3fe3333333333333 x3fe3333333333333 99999999999999999999 1 -", String(repeating: "9", count: 10_000),
        "1 x3fe3333333333333 x3fe3333333333333 5 -3 -", "🦆 🦆",
    ])
    func `a line that nobody wrote is no state`(text: String) {
        #expect(LearningRecord(head: text, competencies: [:]) == nil)
        #expect(CompetencyProgress(text: text) == nil)
    }

    @Test func `every cut or changed line of a real state is read or refused, never worse`() {
        let progress = replayed((1...6).map { strong($0) }).competencies[id(1)] ?? CompetencyProgress()
        let bytes = Array(progress.text.utf8)
        for place in bytes.indices {
            _ = CompetencyProgress(text: String(decoding: bytes[..<place], as: UTF8.self))
            for letter in "-x9 ".utf8 {
                var changed = bytes
                changed[place] = letter
                guard let read = CompetencyProgress(text: String(decoding: changed, as: UTF8.self)) else { continue }
                var record = LearningRecord(head: LearningRecord().head, competencies: [id(1): read])
                record?.apply(strong(50), under: standardPolicy)
                _ = record?.standing(of: id(1), under: standardPolicy)
            }
        }
        #expect(CompetencyProgress(text: progress.text) == progress)
    }

    @Test func `states agree when only the last digits differ`() {
        #expect(statesAgree("1 x3fe3333333333333 5", "1 x3fe3333333333334 5"))
        #expect(!statesAgree("1 x3fe3333333333333 5", "1 x3fe3343333333333 5"))
        #expect(!statesAgree("1 x3fe3333333333333 5", "1 x3fe3333333333333 6"))
        #expect(!statesAgree("1 2", "1"))
    }
}
