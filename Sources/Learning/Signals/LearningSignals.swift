/// Notices that a student may be lost or bored.
///
/// One strong sign is enough for a signal, and so are two signs of any strength. The bounds are advice, not measured;
/// both kinds have as many signs and bounds of the same sort, so that neither is easier to overlook.
public enum LearningSignals {
    /// Older tries than the latest of this number, and than `window`, are not looked at.
    public static let mostTries = 200
    static let windowDays = 42

    /// None, one or both, lost before bored: a student may be lost in one thing and bored in another.
    public static func signals(in trace: LearningTrace, at now: Timestamp) -> [LearningSignal] {
        let recent = RecentTries(trace, at: now)
        return [lost(trace, recent), bored(trace, recent)].compactMap { $0 }
    }

    private static func lost(_ trace: LearningTrace, _ recent: RecentTries) -> LearningSignal? {
        let signs = LostSigns(trace: trace, recent: recent)
        guard let signal = signal(.lost, signs.all) else { return nil }
        return signal.helped(by: signs.help(signal.evidence))
    }

    private static func bored(_ trace: LearningTrace, _ recent: RecentTries) -> LearningSignal? {
        let signs = BoredSigns(trace: trace, recent: recent)
        guard let signal = signal(.bored, signs.all) else { return nil }
        return signal.helped(by: signs.help(signal.evidence))
    }

    private static func signal(_ kind: LearningSignal.Kind, _ signs: [Sign]) -> LearningSignal? {
        guard signs.count >= 2 || signs.contains(where: \.isStrong), let since = signs.map(\.since).min() else {
            return nil
        }
        return LearningSignal(kind: kind, since: since, evidence: signs.map(\.evidence), help: [])
    }

    /// One thing seen.
    struct Sign {
        let evidence: LearningSignal.Evidence
        let since: Timestamp
        /// Enough for a signal by itself.
        let isStrong: Bool
    }
}

extension LearningSignal {
    fileprivate func helped(by help: [Help]) -> LearningSignal {
        LearningSignal(kind: kind, since: since, evidence: evidence, help: help)
    }
}

/// The tries of the last weeks in the order of the work.
struct RecentTries {
    let tries: [LearningTry]
    /// By competency: its tries since it last went well, in order; only where there is one.
    private(set) var missesInRow: [ID<Competency>: [LearningTry]] = [:]
    let now: Timestamp

    init(_ trace: LearningTrace, at now: Timestamp) {
        self.now = now
        let from = max(trace.since, now.adding(days: -LearningSignals.windowDays))
        let sorted = trace.tries.filter { $0.doneAt >= from && $0.doneAt <= now }.sorted { left, right in
            (left.doneAt, left.competency, left.score) < (right.doneAt, right.competency, right.score)
        }
        tries = Array(sorted.suffix(LearningSignals.mostTries))
        for one in tries {
            if one.score >= trace.goodScore {
                missesInRow[one.competency] = nil
            } else {
                missesInRow[one.competency, default: []].append(one)
            }
        }
    }

    /// School days after a point in time, up to now, and the tries on them.
    func since(_ start: Timestamp, _ trace: LearningTrace) -> (schoolDays: Int, tries: Int) {
        (trace.schoolDays.count { $0 > start && $0 <= now }, tries.count { $0.doneAt > start })
    }
}
