/// Signs that a student is bored.
struct BoredSigns {
    let trace: LearningTrace
    let recent: RecentTries

    var all: [LearningSignals.Sign] {
        [rightAtOnce, alreadyShown, nothingNew, quick, farAboveTasks].compactMap { $0 }
    }

    /// Eight tries in a row up to now, reviews not counted; fifteen are a signal by themselves.
    private var rightAtOnce: LearningSignals.Sign? {
        let work = recent.tries.filter { !$0.isReview }
        var run = work[...]
        if let last = work.lastIndex(where: { !isRightAtOnce($0) }) { run = work[(last + 1)...] }
        guard run.count >= 8, let first = run.first else { return nil }
        return LearningSignals.Sign(
            evidence: .rightAtOnce(run.count), since: first.doneAt, isStrong: run.count >= 15)
    }

    private func isRightAtOnce(_ one: LearningTry) -> Bool {
        one.score >= trace.goodScore && !one.helped && !one.isRetry
    }

    /// Six of the last eight tries about what was shown already; all eight are a signal by themselves.
    private var alreadyShown: LearningSignals.Sign? {
        let last = recent.tries.filter { !$0.isReview }.suffix(8)
        let shown = last.filter { $0.wasShown && $0.score >= trace.goodScore }
        guard last.count == 8, shown.count >= 6, let first = shown.first else { return nil }
        return LearningSignals.Sign(
            evidence: .alreadyShown(tries: shown.count, of: 8), since: first.doneAt, isStrong: shown.count == 8)
    }

    /// Ten school days and five tries; twenty days are a signal by themselves.
    private var nothingNew: LearningSignals.Sign? {
        let start = max(trace.lastNewAt ?? trace.since, trace.since)
        let (days, tries) = recent.since(start, trace)
        guard days >= 10, tries >= 5 else { return nil }
        // Who still works on what is there is not bored by it.
        let goodTries = recent.tries.count { $0.doneAt > start && $0.score >= trace.goodScore }
        guard goodTries * 2 > tries else { return nil }
        return LearningSignals.Sign(
            evidence: .nothingNew(schoolDays: days, tries: tries), since: start, isStrong: days >= 20)
    }

    private var quick: LearningSignals.Sign? {
        let last = recent.tries.filter { $0.shareOfUsualTime != nil }.suffix(8)
        let quick = last.filter { ($0.shareOfUsualTime ?? 1) < 0.5 && isRightAtOnce($0) }
        guard quick.count >= 6, let first = quick.first else { return nil }
        return LearningSignals.Sign(
            evidence: .quick(tries: quick.count, of: last.count), since: first.doneAt, isStrong: false)
    }

    /// The last six tasks were expected to go very well, and did.
    private var farAboveTasks: LearningSignals.Sign? {
        let last = recent.tries.filter { $0.expected != nil && !$0.isReview }.suffix(6)
        guard last.count == 6, last.allSatisfy({ $0.score >= trace.goodScore }), let first = last.first else {
            return nil
        }
        let expected = last.reduce(0) { $0 + ($1.expected ?? 0) } / 6
        guard expected >= 0.9 else { return nil }
        return LearningSignals.Sign(
            evidence: .farAboveTasks(tries: 6, hundredths: Int((expected * 100).rounded())), since: first.doneAt,
            isStrong: expected >= 0.97)
    }

    func help(_ evidence: [LearningSignal.Evidence]) -> [LearningSignal.Help] {
        var help: [LearningSignal.Help] = [.talk]
        for sign in evidence {
            switch sign {
            case .rightAtOnce, .alreadyShown: help += [.lookAhead, .moveOn]
            case .nothingNew: help += [.moveOn, .ownProject]
            case .farAboveTasks, .quick: help += [.deeperTask, .lookAhead]
            case .missesInRow, .steppedBackWithoutProgress, .nothingShown, .helpAsked, .belowExpected, .unsure: break
            }
        }
        return help.uniqued
    }
}
