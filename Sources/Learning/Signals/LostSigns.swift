/// Signs that a student is lost.
struct LostSigns {
    let trace: LearningTrace
    let recent: RecentTries

    var all: [LearningSignals.Sign] {
        [missesInRow, steppedBack, nothingShown, helpAsked, belowExpected, unsure].compactMap { $0 }
    }

    /// Three tries in a row; five are a signal by themselves. Of several competencies, the one with the most.
    private var missesInRow: LearningSignals.Sign? {
        let longest = recent.missesInRow.max { left, right in
            left.value.count == right.value.count ? left.key > right.key : left.value.count < right.value.count
        }
        guard let (competency, misses) = longest, misses.count >= 3, let first = misses.first else { return nil }
        return LearningSignals.Sign(
            evidence: .missesInRow(misses.count, competency), since: first.doneAt, isStrong: misses.count >= 5)
    }

    /// Two tries after the latest step back, none of which went well.
    private var steppedBack: LearningSignals.Sign? {
        let known = trace.stepsBack.filter { $0.at <= recent.now }
        guard let step = known.max(by: { ($0.at, $0.to) < ($1.at, $1.to) }) else { return nil }
        let after = recent.tries.filter { $0.competency == step.to && $0.doneAt > step.at }
        guard after.count >= 2, after.allSatisfy({ $0.score < trace.goodScore }) else { return nil }
        return LearningSignals.Sign(
            evidence: .steppedBackWithoutProgress(to: step.to, tries: after.count), since: step.at, isStrong: true)
    }

    /// Ten school days and five tries; twenty days are a signal by themselves.
    private var nothingShown: LearningSignals.Sign? {
        let start = max(trace.lastShownAt ?? trace.since, trace.since)
        let (days, tries) = recent.since(start, trace)
        guard days >= 10, tries >= 5 else { return nil }
        // Who shows again and again what was shown already is not lost.
        let goodTries = recent.tries.count { $0.doneAt > start && $0.score >= trace.goodScore }
        guard goodTries * 2 < tries else { return nil }
        return LearningSignals.Sign(
            evidence: .nothingShown(schoolDays: days, tries: tries), since: start, isStrong: days >= 20)
    }

    private var helpAsked: LearningSignals.Sign? {
        let week = trace.helpAskedAt.filter { $0 > recent.now.adding(days: -7) && $0 <= recent.now }
        guard week.count >= 3, let first = week.min() else { return nil }
        return LearningSignals.Sign(
            evidence: .helpAsked(times: week.count), since: first, isStrong: week.count >= 6)
    }

    /// The last six tries with an expectation, a quarter below it on average.
    private var belowExpected: LearningSignals.Sign? {
        let last = recent.tries.filter { $0.expected != nil }.suffix(6)
        guard last.count == 6, let first = last.first else { return nil }
        let gap = last.reduce(0) { $0 + ($1.expected ?? 0) - $1.score } / 6
        guard gap >= 0.25 else { return nil }
        return LearningSignals.Sign(
            evidence: .belowExpected(tries: 6, hundredths: Int((gap * 100).rounded())), since: first.doneAt,
            isStrong: gap >= 0.5)
    }

    private var unsure: LearningSignals.Sign? {
        let last = recent.tries.filter { $0.confidence != nil }.suffix(6)
        let unsure = last.filter { ($0.confidence ?? 1) <= 0.34 }
        guard unsure.count >= 4, let first = unsure.first else { return nil }
        return LearningSignals.Sign(
            evidence: .unsure(tries: unsure.count, of: last.count), since: first.doneAt, isStrong: false)
    }

    func help(_ evidence: [LearningSignal.Evidence]) -> [LearningSignal.Help] {
        var help: [LearningSignal.Help] = [.talk]
        for sign in evidence {
            switch sign {
            case .missesInRow(_, let competency): help.append(.stepBack(from: competency))
            case .steppedBackWithoutProgress: help += [.otherWay, .smallerSteps]
            case .nothingShown, .belowExpected: help.append(.smallerSteps)
            case .helpAsked, .unsure: help.append(.workWithSomebody)
            case .rightAtOnce, .nothingNew, .farAboveTasks, .alreadyShown, .quick: break
            }
        }
        return help.uniqued
    }
}

extension [LearningSignal.Help] {
    /// Each once, where it comes first.
    var uniqued: [LearningSignal.Help] {
        reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}
