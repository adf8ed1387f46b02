import Learning
import Testing

struct PolicyPreviewTests {
    private let strict = MasteryPolicy(version: id(2), bars: LevelBars(gettingThere: 0.9, gotIt: 0.97, beyond: 0.99))
    private let generous = MasteryPolicy(version: id(3), rule: .highest, needsAgreement: false, needsTransfer: false)

    private func progress(_ rows: [Evidence]) -> CompetencyProgress {
        replayed(rows).competencies[id(1)] ?? CompetencyProgress()
    }

    @Test func `each student and competency moves up, stays, or keeps a level that would need fresh evidence`() {
        let gotIt = progress((1...4).map { strong($0) })
        #expect(gotIt.outcome(under: standardPolicy) == .stays)
        #expect(gotIt.outcome(under: strict) == .needsFreshEvidence)
        #expect(gotIt.outcome(under: generous) == .movesUp(.beyond))
        #expect(CompetencyProgress().outcome(under: generous) == .stays)
        let told = progress([row(1, score: 0.3), row(2, kind: .confirmation, level: .gotIt)])
        #expect(told.outcome(under: strict) == .stays)
    }

    @Test func `the preview counts by the level that is shown and by the level reached`() {
        var preview = PolicyPreview()
        preview.add(progress((1...4).map { strong($0) }), under: generous)
        preview.add(progress([strong(1)]), under: generous)
        preview.add(progress([row(1, score: 0.2)]), under: generous)
        preview.add(CompetencyProgress(), under: generous)
        #expect(preview.byLevel.map(\.movesUp) == [0, 0, 1, 1, 0])
        #expect(preview.byLevel.map(\.stays) == [1, 1, 0, 0, 0])
        #expect(preview.reached == [0, 0, 0, 0, 2])
        #expect(preview.total.total == 4 && preview.total.needsFreshEvidence == 0)
    }

    @Test func `the preview tells what the next piece of work does, and nothing goes down`() {
        for seed in 700..<760 {
            let ledger = randomLedger(seed: UInt64(seed), rows: 40, corrections: false)
            for policy in [strict, generous, MasteryPolicy(version: id(4), rule: .nOfM(n: 2, m: 3))] {
                let before = replayed(ledger)
                let next = row(99, score: 1, weight: 0.0001, done: 50)
                let after = LearningRecord.replay(ledger + [next]) { _, time in
                    time < day(45) ? standardPolicy : policy
                }
                let old = before.standing(of: id(1), under: policy).shownLevel
                let new = after.standing(of: id(1), under: policy).shownLevel
                #expect(new >= old, "seed \(seed)")
                if case .movesUp(let level) = before.competencies[id(1)]?.outcome(under: policy), policy != strict {
                    #expect(new >= level.rawValue, "seed \(seed)")
                }
            }
        }
    }

    @Test func `a history gives each row the version that was in force when it was recorded`() {
        let history = PolicyHistory(
            current: strict,
            entries: [.init(policy: strict, since: day(5)), .init(policy: standardPolicy, since: day(0))])
        #expect(history.policy(at: day(-1)) == standardPolicy)
        #expect(history.policy(at: day(4.9)) == standardPolicy)
        #expect(history.policy(at: day(5)) == strict)
        #expect(history.policy(id(2)) == strict)
        #expect(history.policy(nil) == standardPolicy)
        #expect(history.policy(id(99)) == standardPolicy)
        #expect(PolicyHistory(current: strict).policy(at: day(-1)) == strict)
    }

    @Test func `the version that read the latest work is kept, through late work as well`() {
        let history = PolicyHistory(
            current: strict,
            entries: [.init(policy: standardPolicy, since: day(0)), .init(policy: strict, since: day(5))])
        func version(_ rows: [Evidence]) -> ID<PolicyVersion>? {
            LearningRecord.replay(rows) { history.policy(at: $1) }.competencies[id(1)]?.state.ruleVersion
        }
        #expect(version([row(1), row(2)]) == id(1))
        #expect(version([row(1), row(6)]) == id(2))
        #expect(version([row(3), row(6, done: 1, recorded: 6)]) == id(1))
    }
}

struct LevelPreviewTests {
    private func preview(_ rows: [Evidence], after ledger: [Evidence]) -> [LevelPreview] {
        LevelPreview.adding(rows, to: ledger) { _ in PolicyHistory(current: standardPolicy) }
    }

    @Test func `what a judgement would change is told before it is made`() {
        let ledger = (1...3).map { strong($0) }
        let found = preview([strong(4), row(5, about: 2, score: 0.6, done: 4)], after: ledger)
        #expect(found.map(\.competency) == [id(1), id(2)])
        #expect(found[0].before.shownLevel == replayed(ledger).standing(of: id(1), under: standardPolicy).shownLevel)
        #expect(found[0].after.level == .gotIt && found[0].change == .up)
        #expect(found[1].before.shownLevel == 0 && found[1].change == .up)
    }

    @Test func `poor work changes no level, an overrule does, and a teacher's word stands beside the rule's`() {
        let ledger = (1...4).map { strong($0) }
        #expect(preview([row(9, score: 0)], after: ledger).map(\.change) == [.same])
        let lowered = row(9, kind: .overrule, level: .start, reason: "Copied.")
        #expect(preview([lowered], after: ledger).map(\.change) == [.down])
        #expect(preview([row(9, kind: .confirmation, level: .gotIt)], after: ledger).map(\.change) == [.otherAuthor])
    }
}

struct EstimatePartsTests {
    @Test func `the parts add up to the estimate`() {
        for seed in 0..<60 {
            let ledger = randomLedger(seed: UInt64(seed), rows: 40)
            let explanation = Explanation(of: id(1), from: ledger) { _ in standardPolicy }
            let parts = explanation.parts
            let sum = parts.start + parts.raised.change + parts.lowered.change + parts.otherWork.change
            #expect(abs(sum - parts.end) < 1e-9, "seed \(seed)")
            #expect(abs(parts.end - explanation.standing.estimate.mean) < 1e-9, "seed \(seed)")
            #expect(parts.raised.change >= 0 && parts.lowered.change <= 0)
        }
    }

    @Test func `good work raises, poor work lowers, and other work has a part of its own`() {
        let rows = [row(1), row(2, about: 2), row(3, about: 2), row(4), row(5, score: 0)]
        let parts = Explanation(of: id(1), from: rows) { _ in standardPolicy }.parts
        #expect(parts.raised.pieces == 2 && parts.lowered.pieces == 1 && parts.otherWork.pieces == 2)
        #expect(parts.start == 0.5)
    }
}
