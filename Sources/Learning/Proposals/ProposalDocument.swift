/// What a student asks to learn, or how to show it, as one value: the words that both sides agree on.
public struct ProposalDocument: Hashable, Sendable, Codable {
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        /// Something to find out more about.
        case topic
        /// Something to make or do.
        case project
        /// Another way to show a competency.
        case wayToShow = "way_to_show"
    }

    public var kind: Kind
    /// A short name, as lists show it.
    public var title: String
    /// What the student wants to find out or be able to do.
    public var question: String
    /// What there will be to see in the end.
    public var product: String
    /// With whom, and who helps.
    public var people: String
    /// How all will know that it is good work, one line each.
    public var criteria: [String]
    /// The standards it covers, in order of id.
    public var competencies: [ID<Competency>]
    public var beginsOn: CalendarDay?
    public var endsOn: CalendarDay?
    /// An interest of the student's plan that it stands under.
    public var interest: ID<PlanInterest>?
    /// Why it matters to the student, in the student's words.
    public var interestWords: String
    /// Hours it takes outside of class.
    public var hours: Int?

    public init(
        kind: Kind, title: String = "", question: String = "", product: String = "", people: String = "",
        criteria: [String] = [], competencies: [ID<Competency>] = [], beginsOn: CalendarDay? = nil,
        endsOn: CalendarDay? = nil, interest: ID<PlanInterest>? = nil, interestWords: String = "", hours: Int? = nil
    ) {
        self.kind = kind
        self.title = title
        self.question = question
        self.product = product
        self.people = people
        self.criteria = criteria
        self.competencies = competencies
        self.beginsOn = beginsOn
        self.endsOn = endsOn
        self.interest = interest
        self.interestWords = interestWords
        self.hours = hours
    }

    /// The most of each that a proposal takes; a form is held to it before it gets here.
    public static let mostCriteria = 10
    public static let mostCompetencies = 12
    public static let mostHours = 2_000
    /// In Unicode scalars, as a database counts.
    public static let longestTitle = 200
    public static let longestText = 2_000
    public static let longestCriterion = 300

    /// Nothing has been written yet, whatever is named already.
    public var isEmpty: Bool {
        title.isEmpty && question.isEmpty && product.isEmpty && people.isEmpty && criteria.isEmpty
            && interestWords.isEmpty
    }

    /// What has to be written before somebody is asked to agree.
    public var missing: [ProposalField] {
        var missing: [ProposalField] = []
        if title.isEmpty { missing.append(.title) }
        if question.isEmpty { missing.append(.question) }
        if product.isEmpty { missing.append(.product) }
        if criteria.isEmpty { missing.append(.criteria) }
        if let beginsOn, let endsOn, endsOn < beginsOn { missing.append(.endsOn) }
        return missing
    }

    /// The fields in which two proposals differ, in the order of the page.
    public func changes(to other: ProposalDocument) -> [ProposalField] {
        ProposalField.allCases.filter { !$0.isSame(in: self, and: other) }
    }

    /// What stands in a plan once both sides agreed.
    public func planItem(_ id: ID<PlanItem>, proposal: ID<Proposal>) -> PlanItem {
        PlanItem(
            id: id, kind: kind == .project ? .project : .activity, title: title,
            place: String(people.prefix(Self.longestTitle)), beginsOn: beginsOn,
            endsOn: endsOn, interest: interest, competencies: competencies, hours: hours, proposal: proposal)
    }
}

/// A part of a proposal that is written, shown and compared on its own.
public enum ProposalField: String, Hashable, Sendable, CaseIterable {
    case title, question, product, people, criteria, competencies, beginsOn, endsOn, interest, hours

    /// `interest` and the words beside it are one field.
    func isSame(in one: ProposalDocument, and other: ProposalDocument) -> Bool {
        switch self {
        case .title: one.title == other.title
        case .question: one.question == other.question
        case .product: one.product == other.product
        case .people: one.people == other.people
        case .criteria: one.criteria == other.criteria
        case .competencies: one.competencies == other.competencies
        case .beginsOn: one.beginsOn == other.beginsOn
        case .endsOn: one.endsOn == other.endsOn
        case .interest: one.interest == other.interest && one.interestWords == other.interestWords
        case .hours: one.hours == other.hours
        }
    }
}
