/// How a goal or an item of a plan stands. It is no part of what is signed.
public enum PlanMark: String, Hashable, Sendable, Codable, CaseIterable {
    case underWay = "under_way"
    case done
    case letGo = "let_go"
}

/// How far everything in a plan has come; what has no mark is planned.
public struct PlanMarks: Hashable, Sendable {
    public var goals: [ID<Goal>: PlanMark]
    public var items: [ID<PlanItem>: PlanMark]

    public init(goals: [ID<Goal>: PlanMark] = [:], items: [ID<PlanItem>: PlanMark] = [:]) {
        self.goals = goals
        self.items = items
    }
}

/// Something that the school asks of everybody, as a plan has to make room for it.
public struct PlanRequirement: Hashable, Sendable {
    public enum Ask: Hashable, Sendable {
        /// Credits in an area, in tenths.
        case credits(area: String, tenths: Int)
        /// At least one competency of a part of a framework.
        case competencies(Set<ID<Competency>>)
        /// Hours in items of one kind.
        case hours(PlanItem.Kind, count: Int)
    }

    public let key: String
    public let title: LocalText
    public let ask: Ask

    public init(key: String, title: LocalText, ask: Ask) {
        self.key = key
        self.title = title
        self.ask = ask
    }
}
