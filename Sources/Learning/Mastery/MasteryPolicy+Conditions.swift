extension MasteryPolicy {
    /// Everything that a level asks for. With `isConfirmed` given and a teacher deciding, that is one of them.
    func conditions(
        for level: Level, state: CompetencyState, lowerBound: Double, isConfirmed: Bool
    ) -> [Condition] {
        var all: [Condition] = []
        _ = holds(for: level, state: state, lowerBound: lowerBound) { condition in
            all.append(condition)
            return true
        }
        if decider == .teacher {
            all.append(Condition(kind: .teacherConfirmation, have: isConfirmed ? 1 : 0, need: 1))
        }
        return all
    }

    /// True when the rule's conditions for a level are all met.
    func allows(_ level: Level, state: CompetencyState, lowerBound: Double) -> Bool {
        holds(for: level, state: state, lowerBound: lowerBound, test: \.isMet)
    }

    /// True when "got it" lacks nothing but a second way, a later occasion or a teacher's word.
    func isProvisional(state: CompetencyState, lowerBound: Double) -> Bool {
        holds(for: .gotIt, state: state, lowerBound: lowerBound) { $0.isMet || $0.kind == .agreement }
    }

    /// Shows the conditions of a level one by one to `test` until it says false. Here, and nowhere else, is
    /// written what a level asks for.
    private func holds(
        for level: Level, state: CompetencyState, lowerBound: Double, test: (Condition) -> Bool
    ) -> Bool {
        let seen = state.ruleEvidence
        let pieces = piecesNeeded(for: level, isAfterOverrule: seen.isAfterOverrule)
        let count = Condition(kind: .evidenceCount, have: Double(seen.count), need: Double(pieces))
        guard test(count) else { return false }
        guard level > .start else { return true }
        guard ruleHolds(for: level, seen: seen, lowerBound: lowerBound, test: test) else { return false }
        guard level >= .gotIt else { return true }
        if needsAgreement {
            let agrees = seen.modalities.count >= 2 || seen.hasLaterSuccess
            guard test(Condition(kind: .agreement, have: agrees ? 1 : 0, need: 1)) else { return false }
        }
        if level == .beyond, needsTransfer {
            guard test(Condition(kind: .transfer, have: seen.hasTransfer ? 1 : 0, need: 1)) else { return false }
        }
        return true
    }

    /// Where an overrule held the student back, every level asks for as much fresh evidence as "got it" does.
    private func piecesNeeded(for level: Level, isAfterOverrule: Bool) -> Int {
        guard case .sureEnough(let minimumEvidence, _, _, _) = rule else { return isAfterOverrule ? 3 : 1 }
        return level >= .gotIt || isAfterOverrule ? minimumEvidence : 1
    }

    private func ruleHolds(
        for level: Level, seen: RuleEvidence, lowerBound: Double, test: (Condition) -> Bool
    ) -> Bool {
        let bar = bars[level]
        switch rule {
        case .sureEnough(_, let lastSuccesses, let differentTasks, _):
            if level >= .gotIt {
                let inRow = Double(seen.successesInRow)
                guard test(Condition(kind: .successesWithoutHelp, have: inRow, need: Double(lastSuccesses))),
                    test(Condition(kind: .differentTasks, have: Double(seen.tasks.count), need: Double(differentTasks)))
                else { return false }
            }
            return test(Condition(kind: .lowerBound, have: lowerBound, need: bar))
        case .highest:
            return test(Condition(kind: .highestScore, have: seen.highestScore, need: bar))
        case .mostRecent:
            return test(Condition(kind: .latestScore, have: seen.lastScore, need: bar))
        case .nOfM(let n, let m):
            let reached = seen.scores(atLeast: level, amongLast: m)
            return test(Condition(kind: .recentScores, have: Double(reached), need: Double(n)))
        case .decayingAverage:
            return test(Condition(kind: .decayingAverage, have: seen.decayingAverage, need: bar))
        }
    }
}
