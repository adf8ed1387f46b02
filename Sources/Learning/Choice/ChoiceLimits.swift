/// Holds the choice of next steps to what a student chooses alone in each subject. Work that was begun is no offer: it
/// is always there to go on with. Limits only leave out; whatever is offered was a candidate without them.
struct ChoiceLimits {
    private let stages: ChoiceStages
    private let given: Set<ID<Activity>>
    /// Subjects at the first stage in which a teacher gave something that can be taken up now.
    private let givenOnly: Set<ID<Framework>>
    private var taken: [ID<Framework>: Int] = [:]

    /// Nothing where no subject is limited, so that the usual case counts nothing.
    init?(_ situation: NextStepsSituation, candidates: () -> [StepDraft]) {
        guard situation.choice.limits else { return nil }
        stages = situation.choice
        let given = Set(situation.activities.filter(\.isGiven).map(\.id))
        self.given = given
        var givenOnly: Set<ID<Framework>> = []
        for step in candidates() {
            guard let activity = step.activity, given.contains(activity), step.work == nil,
                let (subject, stage) = stages.limited(step.competency), stage == .assigned
            else { continue }
            givenOnly.insert(subject)
        }
        self.givenOnly = givenOnly
    }

    func allows(_ step: StepDraft) -> Bool {
        guard step.work == nil, let (subject, stage) = stages.limited(step.competency) else { return true }
        guard taken[subject, default: 0] + stages.used(in: subject) < stage.mostOffers else { return false }
        guard givenOnly.contains(subject) else { return true }
        return step.activity.map(given.contains) ?? false
    }

    mutating func take(_ step: StepDraft) {
        guard step.work == nil, let (subject, _) = stages.limited(step.competency) else { return }
        taken[subject, default: 0] += 1
    }
}

extension NextSteps {
    /// What the student is on, and what can come next: the first choice, and the choices without it. The limits of a
    /// subject hold for both together.
    public static func nowAndNext(in situation: NextStepsSituation) -> (now: NextStep?, next: [NextStep]) {
        guard let now = choose(in: situation).first else { return (nil, []) }
        var rest = situation
        rest.inProgress.removeAll { $0.id == now.work }
        rest.activities.removeAll { $0.id == now.activity }
        rest.choice = situation.choice.after(now)
        return (now, choose(in: rest))
    }
}

extension ChoiceStage {
    /// The activities about one competency that this stage offers: at the first stage one that a teacher gave, where
    /// there is one. Given before found, short before long.
    public func ways(of activities: [AvailableActivity]) -> [AvailableActivity] {
        let ranked = activities.sorted { left, right in
            if left.isGiven != right.isGiven { return left.isGiven }
            return left.minutes == right.minutes ? left.id < right.id : left.minutes < right.minutes
        }
        return Array(ranked.prefix(mostOffers))
    }
}
