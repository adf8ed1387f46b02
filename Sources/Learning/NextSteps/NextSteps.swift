/// Chooses what a student could do next.
public enum NextSteps {
    /// How many options a student gets.
    public static let options = 3

    /// Three options, or fewer where there truly are fewer: something to finish, something new, and a change.
    /// A sort that has nothing to offer gives its place to the next best of the others, of another kind where there
    /// is one. The same situation always gives the same options.
    public static func choose(in situation: NextStepsSituation) -> [NextStep] {
        let candidates = NextStepCandidates(situation)
        let finish = candidates.toFinish()
        let advance = candidates.toAdvance()
        let change = candidates.forAChange()
        let limits = ChoiceLimits(situation) { advance + change + candidates.otherTasks() }
        var choice = Choice(limits: limits)
        choice.take(from: finish, avoidingCompetencies: false)
        choice.take(from: advance, avoidingCompetencies: true)
        choice.take(from: change, avoidingCompetencies: true)
        if !choice.isFull {
            choice.fill(from: advance + change + finish + candidates.otherTasks() + candidates.toPropose())
        }
        return choice.steps.map(candidates.step)
    }

    /// What can be taken up now, in order of id: not demonstrated, and all that it requires is enough to build on.
    ///
    /// The same as `CompetencyGraph.ready`, with one look at each standing. Made for one student at each request.
    public static func ready(
        in graph: CompetencyGraph, standings: [ID<Competency>: Standing]
    ) -> [ID<Competency>] {
        StandingTable(graph: graph, standings: standings).ready().map { graph.competencies[$0] }
    }

    /// The options chosen so far.
    private struct Choice {
        private(set) var steps: [StepDraft] = []
        /// What the student's stages leave out; nothing where they leave out nothing.
        private var limits: ChoiceLimits?

        init(limits: ChoiceLimits?) {
            self.limits = limits
        }

        var isFull: Bool { steps.count >= NextSteps.options }

        /// Takes the first that is new; one about another competency rather than one about the same.
        mutating func take(from candidates: [StepDraft], avoidingCompetencies: Bool) {
            let other = avoidingCompetencies ? candidates.first { isNew($0) && isOtherCompetency($0) } : nil
            if let step = other ?? candidates.first(where: isNew) { add(step) }
        }

        /// Other competencies and kinds first, then other competencies, then anything new.
        mutating func fill(from candidates: [StepDraft]) {
            for step in candidates where !isFull && isNew(step) && isOtherCompetency(step) && isOtherKind(step) {
                add(step)
            }
            for step in candidates where !isFull && isNew(step) && isOtherCompetency(step) { add(step) }
            for step in candidates where !isFull && isNew(step) { add(step) }
        }

        private mutating func add(_ step: StepDraft) {
            steps.append(step)
            limits?.take(step)
        }

        private func isOtherCompetency(_ step: StepDraft) -> Bool {
            !steps.contains { $0.competency == step.competency }
        }

        private func isOtherKind(_ step: StepDraft) -> Bool {
            !steps.contains { $0.kind == step.kind }
        }

        /// Not the same work, nor the same activity, nor the same competency twice without an activity; and within what
        /// the student's stages offer.
        private func isNew(_ step: StepDraft) -> Bool {
            if let limits, !limits.allows(step) { return false }
            return !steps.contains { chosen in
                if let work = step.work, chosen.work == work { return true }
                if let activity = step.activity { return chosen.activity == activity }
                return chosen.activity == nil && chosen.work == nil && step.work == nil
                    && chosen.competency == step.competency
            }
        }
    }
}
