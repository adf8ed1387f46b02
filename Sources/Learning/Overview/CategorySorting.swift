/// Into which category each part of a plan and of a record belongs.
struct CategorySorting {
    private(set) var goals: [ID<Goal>: String] = [:]
    private(set) var items: [ID<PlanItem>: String] = [:]
    /// What the plan names, by category, in the order of the plan.
    private(set) var named: [String: [ID<Competency>]] = [:]
    /// What the student has worked on, by category, in order of id.
    private(set) var record: [String: [ID<Competency>]] = [:]

    init(_ situation: CategorySituation, _ categories: [String]) {
        guard let first = categories.first else { return }
        let known = Set(categories)
        let plan = situation.document
        func framework(_ competency: ID<Competency>) -> String? {
            situation.frameworkCategory[competency].flatMap { known.contains($0) ? $0 : nil }
        }
        for goal in plan.goals where !situation.letGo.contains(goal.id.rawValue) {
            goals[goal.id] = known.contains(goal.category) ? goal.category : first
        }
        for item in plan.items where !situation.letGo.contains(item.id.rawValue) {
            let ofKind = item.kind.category.flatMap { known.contains($0) ? $0 : nil }
            items[item.id] =
                ofKind ?? item.goals.lazy.compactMap { [goals] in goals[$0] }.first
                ?? item.competencies.lazy.compactMap(framework).first ?? first
        }
        var ofNaming: [ID<Competency>: String] = [:]
        for goal in plan.goals {
            guard let category = goals[goal.id] else { continue }
            for competency in goal.competencies where ofNaming[competency] == nil { ofNaming[competency] = category }
        }
        for item in plan.items {
            guard let category = items[item.id] else { continue }
            for competency in item.competencies where ofNaming[competency] == nil { ofNaming[competency] = category }
        }
        for competency in plan.namedCompetencies(without: situation.letGo) {
            named[framework(competency) ?? ofNaming[competency] ?? first, default: []].append(competency)
        }
        for competency in situation.standings.keys.sorted() {
            record[framework(competency) ?? ofNaming[competency] ?? first, default: []].append(competency)
        }
    }
}

extension PlanItem.Kind {
    /// The built-in category that things of this kind belong to by themselves; nothing for what its goals decide.
    var category: String? {
        switch self {
        case .internship, .service: "real-life-experiences"
        case .habit: "habits-of-success"
        case .courseSequence, .activity, .project, .dualEnrolment, .reading, .support: nil
        }
    }
}
