/// A competency that a student can take up, and how much it is worth doing now.
struct ReadyCompetency {
    let node: Int
    let competency: ID<Competency>
    let servesGoal: Bool
    let reason: NextStep.Reason
    let score: Double

    /// The best first; equals in order of id.
    ///
    ///     score = value · chance · fit - repetition
    ///
    /// value: the open competencies on the way to a goal that wait for this one, plus one. Chance: that five tries
    /// are enough (`chanceToUnlock`). Fit: how well the difficulty suits (`fit`). Repetition: up to half of the
    /// value, as far as the tasks at hand were done lately. The numbers are advice, not measured.
    static func ranked(
        in situation: NextStepsSituation, table: StandingTable, serving: [Bool], tasks: OfferedTasks,
        isWithinBounds: (Int) -> Bool
    ) -> [ReadyCompetency] {
        let ready = table.ready().filter(isWithinBounds)
        let onTheWay = ready.filter { serving[$0] }
        // Both lists rise, and nobody on the way to a goal waits for what does not lead there.
        var waiting = table.waiting(for: onTheWay, serving: serving).makeIterator()
        let candidates = ready.map { node in
            let competency = situation.graph.competencies[node]
            let standing = situation.standings[competency]
            let isProvisional = standing?.state == .provisional
            let opens = serving[node] ? waiting.next() ?? 0 : 0
            let expected = standing?.estimate.mean ?? 0.5
            let value = Double(opens + 1)
            let gain = value * chanceToUnlock(expected, isProvisional: isProvisional) * fit(of: expected)
            return ReadyCompetency(
                node: node, competency: competency, servesGoal: serving[node],
                reason: isProvisional ? .almostShown : .ready(opens: opens),
                score: gain - value / 2 * tasks.recentShare(about: node))
        }
        return candidates.sorted { left, right in
            left.score == right.score ? left.competency < right.competency : left.score > right.score
        }
    }

    /// The chance of two successes in a row within five tries, each a success with the expected score as its chance;
    /// of one success where only one is missing.
    ///
    /// Of the 32 ways in which five tries can end, 1, 5, 6 and 1 have no, one, two and three successes and never two
    /// in a row.
    static func chanceToUnlock(_ expected: Double, isProvisional: Bool) -> Double {
        let p = expected.kept(within: 0...1)
        let q = 1 - p
        if isProvisional { return 1 - q * q * q * q * q }
        let never = q * q * (q * q * q + 5 * p * q * q + 6 * p * p * q + p * p * p)
        return 1 - never
    }

    /// 1 where the expected score lies between .60 and .85: neither bored nor lost. Less outside, never below .2.
    static func fit(of expectedScore: Double) -> Double {
        let distance = max(0.60 - expectedScore, expectedScore - 0.85, 0)
        return max(1 - 2 * distance, 0.2)
    }
}
