/// All steps a student could take, sort by sort, the best first.
struct NextStepCandidates {
    private let situation: NextStepsSituation
    private let paths: GoalPaths
    private let activities: [ID<Competency>: [AvailableActivity]]
    /// The ready set, the most worth doing first.
    private let ready: [ReadyCompetency]

    /// Two tries in a row that did not go well: the next step is back, not the same again.
    static let missesBeforeStepBack = 2

    init(_ situation: NextStepsSituation) {
        self.situation = situation
        paths = GoalPaths(graph: situation.graph, goals: situation.goals)
        activities = Self.activitiesByCompetency(situation)
        ready = ReadyCompetency.ranked(in: situation, paths: paths, activities: activities)
    }

    /// Work with feedback, the one that waits longest first; then work begun: what serves a goal, then the latest.
    func toFinish() -> [NextStep] {
        let waiting = situation.inProgress.filter { $0.state == .feedbackWaiting }
            .sorted { ($0.touchedAt, $0.id) < ($1.touchedAt, $1.id) }
        let started = situation.inProgress.filter { $0.state == .started }
            .sorted { (rank($0), $1.touchedAt, $0.id) < (rank($1), $0.touchedAt, $1.id) }
        return (waiting + started).compactMap { work in
            guard let competency = work.competencies.first(where: paths.serves) ?? work.competencies.first else {
                return nil
            }
            let isWaiting = work.state == .feedbackWaiting
            return NextStep(
                kind: isWaiting ? .improve : .carryOn, reason: isWaiting ? .feedbackWaiting : .alreadyStarted,
                competency: competency, work: work.id, activity: work.activity, minutes: nil,
                why: paths.why(competency, activity: work.activity))
        }
    }

    private func rank(_ work: WorkInProgress) -> Int {
        work.competencies.contains(where: paths.serves) ? 0 : 1
    }

    /// Steps back from what went wrong twice, then what is ready and serves a goal.
    func toAdvance() -> [NextStep] {
        let isStuck = Set(stuck)
        let back = stuck.compactMap(stepBack)
        let new = ready.filter { ($0.servesGoal || situation.goals.isEmpty) && !isStuck.contains($0.competency) }
        return back + new.compactMap { step($0.competency, kind: .begin, reason: $0.reason) }
    }

    /// What is due for a refresh, then what is ready outside the goals, then other ready things by another area.
    func forAChange() -> [NextStep] {
        let refresh = situation.dueForRefresh.compactMap { competency in
            let lastDoneAt = situation.standings[competency]?.lastDoneAt
            return step(competency, kind: .refresh, reason: .dueForRefresh(lastDoneAt: lastDoneAt))
        }
        let isStuck = Set(stuck)
        let outside = ready.filter { !$0.servesGoal && !isStuck.contains($0.competency) }
        return refresh + outside.compactMap { step($0.competency, kind: .explore, reason: .otherArea) }
    }

    /// The other activities for what is ready.
    func otherTasks() -> [NextStep] {
        ready.flatMap { candidate in
            (activities[candidate.competency] ?? []).dropFirst().prefix(NextSteps.options).map {
                step(candidate.competency, kind: .explore, reason: .otherTask, activity: $0)
            }
        }
    }

    /// Where no activity is at hand.
    func toPropose() -> [NextStep] {
        ready.filter { activities[$0.competency] == nil }.map {
            step($0.competency, kind: .propose, reason: $0.reason, activity: nil)
        }
    }

    /// Competencies on the way to a goal whose last tries did not go well, in order of id.
    private var stuck: [ID<Competency>] {
        situation.standings.values
            .filter { !$0.isDemonstrated && $0.missesInRow >= Self.missesBeforeStepBack }
            .map(\.competency)
            .filter { situation.goals.isEmpty || paths.serves($0) }
            .sorted()
    }

    /// To the requirement with the lowest lower bound. What requires nothing is tried again by another task.
    private func stepBack(from competency: ID<Competency>) -> NextStep? {
        let weakest = situation.graph.requirements(of: competency).min { left, right in
            let (leftBound, rightBound) = (lowerBound(left), lowerBound(right))
            return leftBound == rightBound ? left < right : leftBound < rightBound
        }
        guard let weakest else { return step(competency, kind: .begin, reason: .otherTask) }
        return step(weakest, kind: .stepBack, reason: .strengthens(from: competency))
            ?? step(weakest, kind: .stepBack, reason: .strengthens(from: competency), activity: nil)
    }

    private func lowerBound(_ competency: ID<Competency>) -> Double {
        situation.standings[competency]?.estimate.lowerBound ?? 0
    }

    /// With the best activity; nothing when there is none.
    private func step(_ competency: ID<Competency>, kind: NextStep.Kind, reason: NextStep.Reason) -> NextStep? {
        activities[competency]?.first.map { step(competency, kind: kind, reason: reason, activity: $0) }
    }

    private func step(
        _ competency: ID<Competency>, kind: NextStep.Kind, reason: NextStep.Reason, activity: AvailableActivity?
    ) -> NextStep {
        NextStep(
            kind: kind, reason: reason, competency: competency, work: nil, activity: activity?.id,
            minutes: activity?.minutes, why: paths.why(competency, activity: activity?.id))
    }

    /// Not done lately before done lately, as the student likes to work before others, short before long.
    private static func activitiesByCompetency(
        _ situation: NextStepsSituation
    ) -> [ID<Competency>: [AvailableActivity]] {
        let begun = Set(situation.inProgress.compactMap(\.activity))
        let ranked = situation.activities.filter { !begun.contains($0.id) }.map { activity in
            let isRecent = situation.recentActivities.contains(activity.id)
            let isLiked = activity.modalities.contains(where: situation.preferredModalities.contains)
            return (activity, (isRecent ? 1 : 0, isLiked ? 0 : 1, activity.minutes, activity.id))
        }
        var found: [ID<Competency>: [AvailableActivity]] = [:]
        for (activity, _) in ranked.sorted(by: { $0.1 < $1.1 }) {
            for competency in Set(activity.competencies) { found[competency, default: []].append(activity) }
        }
        return found
    }
}
