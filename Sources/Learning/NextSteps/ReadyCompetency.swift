/// A competency that a student can take up, and how much it is worth doing now.
struct ReadyCompetency {
    let competency: ID<Competency>
    let servesGoal: Bool
    let reason: NextStep.Reason
    let value: Double

    /// The best first; equals in order of id. The value is the number of open competencies on the way to a goal
    /// that wait for this one, plus one, times how well its difficulty fits. The numbers are advice, not measured.
    static func ranked(
        in situation: NextStepsSituation, paths: GoalPaths, activities: [ID<Competency>: [AvailableActivity]]
    ) -> [ReadyCompetency] {
        let graph = situation.graph
        let isOpen = graph.competencies.map { !(situation.standings[$0]?.isDemonstrated ?? false) }
        let serving = paths.servingNodes
        let waiting = graph.waiting(selected: serving, isOpen: isOpen)
        let candidates = graph.ready(situation.standings).map { competency in
            let node = graph.node(competency) ?? 0
            let standing = situation.standings[competency]
            let offered = activities[competency] ?? []
            let isWorn = !offered.isEmpty && offered.allSatisfy { situation.recentActivities.contains($0.id) }
            let fit = fit(of: standing?.estimate.mean ?? 0.5)
            return ReadyCompetency(
                competency: competency,
                servesGoal: serving[node],
                reason: standing?.state == .provisional ? .almostShown : .ready(opens: waiting[node]),
                value: Double(waiting[node] + 1) * fit * (isWorn ? 0.5 : 1))
        }
        return candidates.sorted { left, right in
            left.value == right.value ? left.competency < right.competency : left.value > right.value
        }
    }

    /// 1 where the expected score lies between .60 and .85: neither bored nor lost. Less outside, never below .2.
    private static func fit(of expectedScore: Double) -> Double {
        let distance = max(0.60 - expectedScore, expectedScore - 0.85, 0)
        return max(1 - 2 * distance, 0.2)
    }
}
