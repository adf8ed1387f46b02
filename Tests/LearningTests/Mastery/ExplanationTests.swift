import Learning
import Testing

struct ExplanationTests {
    @Test func `the steps lead from the start to the number that is shown`() {
        for seed in 0..<60 {
            let ledger = randomLedger(seed: UInt64(seed), rows: 40)
            let explanation = Explanation(of: id(1), from: ledger) { _ in standardPolicy }
            var here = explanation.estimateAtStart
            for step in explanation.steps {
                #expect(abs(step.before - here) < 1e-12)
                here = step.after
            }
            #expect(abs(here - explanation.standing.estimate.mean) < 1e-9, "seed \(seed)")
            let standing = replayed(ledger).standing(of: id(1), under: standardPolicy)
            #expect(explanation.standing == standing)
        }
    }

    @Test func `each row of the ledger is either a step or not in force`() {
        for seed in 0..<60 {
            let ledger = randomLedger(seed: UInt64(seed), rows: 40)
            let explanation = Explanation(of: id(1), from: ledger) { _ in standardPolicy }
            let named = explanation.steps.compactMap(\.row) + explanation.notInForce
            #expect(Set(named) == Set(ledger.filter { $0.competency == id(1) }.map(\.id)))
            #expect(named.count == Set(named).count)
        }
    }

    @Test func `conditions name the rows behind them`() {
        let rows = [row(1, score: 0.6), row(2, helped: true), row(3, task: 8), row(4, modality: .talk, task: 8)]
        let explanation = Explanation(of: id(1), from: rows) { _ in standardPolicy }
        let behind = Dictionary(
            uniqueKeysWithValues: explanation.conditionsOfNext.map { ($0.kind, $0.evidence.map(\.rawValue)) })
        #expect(explanation.standing.nextLevel == .gotIt)
        #expect(behind[.evidenceCount] == [1, 2, 3, 4])
        #expect(behind[.successesWithoutHelp] == [3, 4])
        #expect(behind[.differentTasks] == [3])
        #expect(behind[.agreement] == [3, 4])
    }

    @Test func `the rows behind a condition are as many as it counts`() {
        for seed in 0..<80 {
            let ledger = randomLedger(seed: UInt64(seed), rows: 50)
            let explanation = Explanation(of: id(2), from: ledger) { _ in standardPolicy }
            for condition in explanation.conditionsOfNext {
                switch condition.kind {
                case .evidenceCount, .successesWithoutHelp:
                    #expect(Double(condition.evidence.count) == condition.have, "seed \(seed)")
                case .differentTasks:
                    #expect(min(condition.evidence.count, 4) == Int(condition.have), "seed \(seed)")
                case .agreement:
                    #expect((condition.evidence.count >= 2) == condition.isMet, "seed \(seed)")
                case .transfer:
                    #expect(condition.evidence.isEmpty != condition.isMet, "seed \(seed)")
                case .lowerBound, .highestScore, .latestScore, .recentScores, .decayingAverage, .teacherConfirmation:
                    continue
                }
            }
        }
    }

    @Test func `work on other competencies is a step of its own`() {
        let rows = [row(1), row(2, about: 2), row(3, about: 2), row(4)]
        let explanation = Explanation(of: id(1), from: rows) { _ in standardPolicy }
        #expect(
            explanation.steps.map(\.cause) == [
                .evidence(score: 1, weight: 1), .otherWork(rows: 2), .evidence(score: 1, weight: 1),
            ])
        #expect(explanation.steps.allSatisfy { $0.change > 0 })
    }

    @Test func `a level that was kept says which condition is no longer met`() {
        let rows = (1...4).map { strong($0) } + (5...7).map { row($0, score: 0) }
        let explanation = Explanation(of: id(1), from: rows) { _ in standardPolicy }
        #expect(explanation.standing.level == .gotIt)
        #expect(explanation.conditionsOfLevel.filter { !$0.isMet }.map(\.kind) == [.successesWithoutHelp, .lowerBound])
    }

    @Test func `an explanation can be asked for any day`() {
        let rows = (1...4).map { strong($0) }
        let explanation = Explanation(of: id(1), from: rows, asOf: day(2)) { _ in standardPolicy }
        #expect(explanation.steps.map(\.row) == [id(1), id(2)])
        #expect(explanation.standing.level == .gettingThere)
    }
}
