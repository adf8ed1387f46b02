/// Chooses what a student could do next.
public enum NextSteps {
    /// How many options a student gets.
    public static let options = 3

    /// Three options, or fewer where there truly are fewer: something to finish, something new, and a change.
    /// A sort that has nothing to offer gives its place to the next best of the others. The same situation always
    /// gives the same options.
    public static func choose(in situation: NextStepsSituation) -> [NextStep] {
        let candidates = NextStepCandidates(situation)
        let finish = candidates.toFinish()
        let advance = candidates.toAdvance()
        let change = candidates.forAChange()
        var choice = Choice()
        choice.take(from: finish, avoidingCompetencies: false)
        choice.take(from: advance, avoidingCompetencies: true)
        choice.take(from: change, avoidingCompetencies: true)
        choice.fill(from: advance + change + finish + candidates.otherTasks() + candidates.toPropose())
        return choice.steps
    }

    /// The options chosen so far.
    private struct Choice {
        private(set) var steps: [NextStep] = []

        /// Takes the first that is new; one about another competency rather than one about the same.
        mutating func take(from candidates: [NextStep], avoidingCompetencies: Bool) {
            let new = candidates.filter(isNew)
            let other = avoidingCompetencies ? new.first { isOtherCompetency($0) } : nil
            if let step = other ?? new.first { steps.append(step) }
        }

        mutating func fill(from candidates: [NextStep]) {
            for pass in [isOtherCompetency, { _ in true }] {
                for step in candidates where steps.count < NextSteps.options && isNew(step) && pass(step) {
                    steps.append(step)
                }
            }
        }

        private func isOtherCompetency(_ step: NextStep) -> Bool {
            !steps.contains { $0.competency == step.competency }
        }

        /// Not the same work, nor the same activity, nor the same competency twice without an activity.
        private func isNew(_ step: NextStep) -> Bool {
            !steps.contains { chosen in
                if let work = step.work, chosen.work == work { return true }
                if let activity = step.activity { return chosen.activity == activity }
                return chosen.activity == nil && chosen.work == nil && step.work == nil
                    && chosen.competency == step.competency
            }
        }
    }
}
