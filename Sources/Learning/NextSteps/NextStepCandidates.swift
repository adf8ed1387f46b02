/// A step before it is known whether it is taken: without the chain of why, which only the chosen ones need.
struct StepDraft {
    let kind: NextStep.Kind
    let reason: NextStep.Reason
    let competency: ID<Competency>
    var work: ID<Work>?
    var activity: ID<Activity>?
    var minutes: Int?
}

/// All steps a student could take, sort by sort, the best first.
struct NextStepCandidates {
    private let situation: NextStepsSituation
    private let paths: GoalPaths
    private let tasks: OfferedTasks
    /// On the way to a goal or on the teacher's list.
    private let stuck: [ID<Competency>]
    /// The ready set within goals and list, the most worth doing first.
    private let ready: [ReadyCompetency]

    init(_ situation: NextStepsSituation) {
        self.situation = situation
        let paths = GoalPaths(graph: situation.graph, goals: situation.goals)
        let serving = paths.servingNodes
        let table = StandingTable(graph: situation.graph, standings: situation.standings)
        let list = situation.teachersList
        tasks = OfferedTasks(situation)
        stuck = table.stuck.filter { competency in
            if paths.serves(competency) { return true }
            return list?.contains(competency) ?? situation.goals.isEmpty
        }
        ready = ReadyCompetency.ranked(in: situation, table: table, serving: serving, tasks: tasks) { node in
            guard let list, !serving[node] else { return true }
            return list.contains(situation.graph.competencies[node])
        }
        self.paths = paths
    }

    /// Adds to a draft why it matters.
    func step(_ draft: StepDraft) -> NextStep {
        NextStep(
            kind: draft.kind, reason: draft.reason, competency: draft.competency, work: draft.work,
            activity: draft.activity, minutes: draft.minutes,
            why: paths.why(draft.competency, activity: draft.activity))
    }

    /// Work with feedback, the one that waits longest first; then work begun: what serves a goal, then the latest.
    func toFinish() -> [StepDraft] {
        let waiting = situation.inProgress.filter { $0.state == .feedbackWaiting }
            .sorted { ($0.touchedAt, $0.id) < ($1.touchedAt, $1.id) }
        let started = situation.inProgress.filter { $0.state == .started }
            .sorted { (rank($0), $1.touchedAt, $0.id) < (rank($1), $0.touchedAt, $1.id) }
        return (waiting + started).compactMap { work in
            guard let competency = work.competencies.first(where: paths.serves) ?? work.competencies.first else {
                return nil
            }
            let isWaiting = work.state == .feedbackWaiting
            return StepDraft(
                kind: isWaiting ? .improve : .carryOn, reason: isWaiting ? .feedbackWaiting : .alreadyStarted,
                competency: competency, work: work.id, activity: work.activity)
        }
    }

    private func rank(_ work: WorkInProgress) -> Int {
        work.competencies.contains(where: paths.serves) ? 0 : 1
    }

    /// Steps back from what went wrong twice, then what is ready and serves a goal.
    func toAdvance() -> [StepDraft] {
        let isStuck = Set(stuck)
        let back = stuck.compactMap(stepBack)
        let new = ready.filter { ($0.servesGoal || situation.goals.isEmpty) && !isStuck.contains($0.competency) }
        return back + new.compactMap { draft($0.competency, kind: .begin, reason: $0.reason) }
    }

    /// What is due for a refresh, then other things that are ready, by another area.
    func forAChange() -> [StepDraft] {
        let refresh = situation.dueForRefresh.compactMap { competency in
            let lastDoneAt = situation.standings[competency]?.lastDoneAt
            return draft(competency, kind: .refresh, reason: .dueForRefresh(lastDoneAt: lastDoneAt))
        }
        let isStuck = Set(stuck)
        let outside = ready.filter { !$0.servesGoal && !isStuck.contains($0.competency) }
        return refresh + outside.compactMap { draft($0.competency, kind: .explore, reason: .otherArea) }
    }

    /// The other activities for what is ready.
    func otherTasks() -> [StepDraft] {
        ready.flatMap { candidate in
            tasks.others(about: candidate.node).map {
                draft(candidate.competency, kind: .explore, reason: .otherTask, activity: $0)
            }
        }
    }

    /// Where no activity is at hand.
    func toPropose() -> [StepDraft] {
        ready.filter { !tasks.isOffered(about: $0.node) }.map {
            draft($0.competency, kind: .propose, reason: $0.reason, activity: nil)
        }
    }

    /// To the requirement with the lowest lower bound: not to an easier task about the same. What requires nothing is
    /// tried again by another task.
    private func stepBack(from competency: ID<Competency>) -> StepDraft? {
        let weakest = situation.graph.requirements(of: competency).min { left, right in
            let (leftBound, rightBound) = (lowerBound(left), lowerBound(right))
            return leftBound == rightBound ? left < right : leftBound < rightBound
        }
        guard let weakest else { return draft(competency, kind: .begin, reason: .otherTask) }
        return draft(weakest, kind: .stepBack, reason: .strengthens(from: competency))
            ?? draft(weakest, kind: .stepBack, reason: .strengthens(from: competency), activity: nil)
    }

    private func lowerBound(_ competency: ID<Competency>) -> Double {
        situation.standings[competency]?.estimate.lowerBound ?? 0
    }

    /// With the best activity; nothing when there is none.
    private func draft(_ competency: ID<Competency>, kind: NextStep.Kind, reason: NextStep.Reason) -> StepDraft? {
        tasks.best(about: competency).map { draft(competency, kind: kind, reason: reason, activity: $0) }
    }

    private func draft(
        _ competency: ID<Competency>, kind: NextStep.Kind, reason: NextStep.Reason, activity: AvailableActivity?
    ) -> StepDraft {
        StepDraft(
            kind: kind, reason: reason, competency: competency, activity: activity?.id, minutes: activity?.minutes)
    }
}

extension NextStepsSituation {
    /// What the teacher put forward or gave; nothing where no list is kept.
    fileprivate var teachersList: Set<ID<Competency>>? {
        putForward.map { list in
            activities.reduce(into: list) { list, activity in
                if activity.isGiven { list.formUnion(activity.competencies) }
            }
        }
    }
}
