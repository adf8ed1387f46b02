/// One published version of a rubric: criteria by levels, in words.
public struct RubricDefinition: Hashable, Sendable {
    public let version: ID<RubricVersion>
    public let title: LocalText
    public let criteria: [RubricCriterion]

    public init(version: ID<RubricVersion>, title: LocalText, criteria: [RubricCriterion]) {
        self.version = version
        self.title = title
        self.criteria = criteria
    }

    /// The competencies that the rubric speaks about, each once, in the order of the criteria.
    public var competencies: [ID<Competency>] {
        var seen: Set<ID<Competency>> = []
        return criteria.map(\.competency).filter { seen.insert($0).inserted }
    }

    /// What must be mended before the rubric can be published.
    public enum Problem: Hashable, Sendable {
        case noCriteria
        /// More than `mostCriteria`.
        case tooManyCriteria
        case criterionTwice(ID<Criterion>)
        case criterionWithoutTitle(ID<Criterion>)
        /// A level that no words describe.
        case levelWithoutWords(ID<Criterion>, Level)
    }

    /// More criteria than this nobody judges with care.
    public static let mostCriteria = 30

    public var problems: [Problem] {
        var found: [Problem] = []
        if criteria.isEmpty { found.append(.noCriteria) }
        if criteria.count > Self.mostCriteria { found.append(.tooManyCriteria) }
        var seen: Set<ID<Criterion>> = []
        for criterion in criteria.prefix(Self.mostCriteria) {
            if !seen.insert(criterion.id).inserted { found.append(.criterionTwice(criterion.id)) }
            if criterion.title.isEmpty { found.append(.criterionWithoutTitle(criterion.id)) }
            for level in Level.allCases where criterion.descriptors[level]?.isEmpty ?? true {
                found.append(.levelWithoutWords(criterion.id, level))
            }
        }
        return found
    }
}

/// One row of a rubric: what it looks at, for which competency, and what each level looks like.
public struct RubricCriterion: Hashable, Sendable {
    public let id: ID<Criterion>
    public let competency: ID<Competency>
    public let title: LocalText
    public let descriptors: [Level: LocalText]

    public init(
        id: ID<Criterion>, competency: ID<Competency>, title: LocalText, descriptors: [Level: LocalText]
    ) {
        self.id = id
        self.competency = competency
        self.title = title
        self.descriptors = descriptors
    }
}
