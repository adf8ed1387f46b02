import Learning
import Testing

struct ChoiceAdviceTests {
    @Test func `with little to look at the stage is kept, and the advice says why`() {
        let advice = ChoiceAdvice(at: .fromList, from: ChoiceEvidence(pieces: [piece(1, .gotIt), piece(2, .gotIt)]))
        #expect(advice.direction == .keep)
        #expect(advice.stage == .fromList)
        #expect(advice.reasons.contains(.tooEarly(pieces: 2)))
    }

    @Test func `good work alone suggests more choice, good work with help does not`() {
        let alone = ChoiceEvidence(pieces: (1...4).map { piece($0, .gotIt) })
        #expect(ChoiceAdvice(at: .fromList, from: alone).stage == .propose)
        let helped = ChoiceEvidence(pieces: (1...4).map { piece($0, .beyond, isHelped: true) })
        let advice = ChoiceAdvice(at: .fromList, from: helped)
        #expect(advice.direction == .keep)
        #expect(advice.reasons.contains(.withHelp(4, of: 4)))
    }

    @Test func `only the latest five pieces speak`() {
        let old = (1...5).map { piece($0, .start) }
        let new = (6...10).map { piece($0, .gotIt) }
        let advice = ChoiceAdvice(at: .oneOfTwo, from: ChoiceEvidence(pieces: old + new))
        #expect(advice.direction == .raise)
        #expect(advice.pieces.map(\.work) == (6...10).reversed().map { id($0) })
    }

    @Test func `work that is not there yet, or steps left open, suggest more structure`() {
        let hard = ChoiceEvidence(pieces: (1...3).map { piece($0, .start) })
        #expect(ChoiceAdvice(at: .fromList, from: hard).stage == .oneOfTwo)
        let steps = ChoiceEvidence(pieces: (1...5).map { piece($0, .gotIt) }, stepsDone: 1, stepsOpen: 5)
        #expect(ChoiceAdvice(at: .fromList, from: steps).direction == .lower)
        #expect(ChoiceAdvice(at: .assigned, from: hard).direction == .keep)
        let huge = ChoiceEvidence(pieces: [], stepsDone: .max, stepsOpen: .max)
        #expect(ChoiceAdvice(at: .fromList, from: huge).direction == .keep)
        #expect(ChoiceAdvice(at: .fromList, from: ChoiceEvidence(stepsDone: -5, stepsOpen: .min)).direction == .keep)
    }

    @Test func `the last stage comes after a first agreed idea`() {
        var evidence = ChoiceEvidence(pieces: (1...5).map { piece($0, .gotIt) })
        #expect(ChoiceAdvice(at: .propose, from: evidence).direction == .keep)
        #expect(ChoiceAdvice(at: .propose, from: evidence).reasons.contains(.noIdeaYet))
        evidence.agreedAt = [day(3)]
        #expect(ChoiceAdvice(at: .propose, from: evidence).stage == .direct)
        #expect(ChoiceAdvice(at: .direct, from: evidence).direction == .keep)
    }

    @Test func `one more own success never turns the advice down`() {
        var numbers = SeededNumbers(seed: 4)
        for _ in 0..<3_000 {
            var evidence = random(using: &numbers)
            let stage = ChoiceStage.allCases.randomElement(using: &numbers) ?? .usual
            let before = ChoiceAdvice(at: stage, from: evidence)
            evidence.pieces.append(piece(100, .gotIt))
            let after = ChoiceAdvice(at: stage, from: evidence)
            #expect(after.direction >= before.direction, "\(evidence)")
        }
    }

    @Test func `one more step done, or idea agreed on, never turns the advice down`() {
        var numbers = SeededNumbers(seed: 5)
        for _ in 0..<2_000 {
            let evidence = random(using: &numbers)
            let stage = ChoiceStage.allCases.randomElement(using: &numbers) ?? .usual
            let before = ChoiceAdvice(at: stage, from: evidence)
            var better = evidence
            better.stepsDone += 1
            #expect(ChoiceAdvice(at: stage, from: better).direction >= before.direction)
            better.stepsOpen = max(0, better.stepsOpen - 1)
            better.agreedAt.append(day(9))
            #expect(ChoiceAdvice(at: stage, from: better).direction >= before.direction)
        }
    }

    @Test func `the same evidence gives the same advice in whatever order it is told`() {
        var numbers = SeededNumbers(seed: 6)
        for _ in 0..<200 {
            var evidence = random(using: &numbers)
            let advice = ChoiceAdvice(at: .fromList, from: evidence)
            evidence.pieces.shuffle(using: &numbers)
            #expect(ChoiceAdvice(at: .fromList, from: evidence) == advice)
        }
    }

    private func piece(_ number: Int64, _ level: Level, isHelped: Bool = false) -> ChoiceEvidence.Piece {
        ChoiceEvidence.Piece(work: id(number), doneAt: day(Double(number)), level: level, isHelped: isHelped)
    }

    private func random(using numbers: inout SeededNumbers) -> ChoiceEvidence {
        let count = Int64.random(in: 0...9, using: &numbers)
        let pieces = (0..<count).map { number in
            piece(
                number, Level.allCases.randomElement(using: &numbers) ?? .start,
                isHelped: Int.random(in: 0..<4, using: &numbers) == 0)
        }
        return ChoiceEvidence(
            pieces: pieces, stepsDone: Int.random(in: 0...6, using: &numbers),
            stepsOpen: Int.random(in: 0...6, using: &numbers),
            agreedAt: Bool.random(using: &numbers) ? [] : [day(1)])
    }
}
