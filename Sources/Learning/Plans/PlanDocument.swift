/// The words of a plan that student, school and family agree on, as one value.
///
/// Steps and their dates, and how far something has come, are the student's own and stand beside it: they may change
/// every day without anybody signing again.
public struct PlanDocument: Hashable, Sendable, Codable {
    /// The key of the template whose questions `answers` answers; nothing for a plan without one.
    public var template: String?
    public var answers: [PlanAnswer]
    public var interests: [PlanInterest]
    public var goals: [PlanGoal]
    public var items: [PlanItem]
    public var aim: PlanAim
    public var promises: PlanPromises
    /// The day on which all look at it again.
    public var reviewOn: CalendarDay?

    public init(
        template: String? = nil, answers: [PlanAnswer] = [], interests: [PlanInterest] = [], goals: [PlanGoal] = [],
        items: [PlanItem] = [], aim: PlanAim = PlanAim(), promises: PlanPromises = PlanPromises(),
        reviewOn: CalendarDay? = nil
    ) {
        self.template = template
        self.answers = answers
        self.interests = interests
        self.goals = goals
        self.items = items
        self.aim = aim
        self.promises = promises
        self.reviewOn = reviewOn
    }

    /// The most of each that a plan takes; what comes from outside is held to it before it gets here.
    public static let mostGoals = 40
    public static let mostItems = 300
    public static let mostInterests = 20
    public static let mostAnswers = 60
    /// In characters, of one field.
    public static let longestText = 4_000

    /// Nothing has been written yet.
    public var isEmpty: Bool {
        answers.allSatisfy(\.words.isEmpty) && interests.isEmpty && goals.isEmpty && items.isEmpty && aim == PlanAim()
            && promises == PlanPromises()
    }
}

/// What a student wrote in one part of a template.
public struct PlanAnswer: Hashable, Sendable, Codable {
    /// The key of the template's section.
    public var section: String
    public var words: String

    public init(section: String, words: String) {
        self.section = section
        self.words = words
    }
}

/// Something the student cares about, in the student's words, that goals and items stand under.
public struct PlanInterest: Hashable, Sendable, Codable {
    public var id: ID<PlanInterest>
    /// A tag of the activities; empty for an interest that no tag fits.
    public var tag: String
    public var words: String

    public init(id: ID<PlanInterest>, tag: String = "", words: String) {
        self.id = id
        self.tag = tag
        self.words = words
    }
}

/// How far away the end of something is. Today and the week belong to the steps below a goal.
public enum PlanHorizon: String, Hashable, Sendable, Codable, CaseIterable {
    case term, years, afterGraduation
}

/// Who besides the student may read a goal.
public enum PlanAudience: String, Hashable, Sendable, Codable, CaseIterable {
    /// The student, the family and the school's adults of the student.
    case everyone
    /// The student and the advisor. It is not part of what is signed.
    case advisor
}

/// A goal as it stands in a plan.
public struct PlanGoal: Hashable, Sendable, Codable {
    public var id: ID<Goal>
    /// The key of one of the district's categories: `content-knowledge`, `habits-of-success`.
    public var category: String
    public var title: String
    /// The student's own reason.
    public var reason: String
    /// How all will know that it is reached.
    public var knowing: String
    public var horizon: PlanHorizon
    public var byOn: CalendarDay?
    public var interest: ID<PlanInterest>?
    public var competencies: [ID<Competency>]
    /// The goal further away that this one leads to.
    public var serves: ID<Goal>?
    public var audience: PlanAudience

    public init(
        id: ID<Goal>, category: String, title: String, reason: String = "", knowing: String = "",
        horizon: PlanHorizon = .term, byOn: CalendarDay? = nil, interest: ID<PlanInterest>? = nil,
        competencies: [ID<Competency>] = [], serves: ID<Goal>? = nil, audience: PlanAudience = .everyone
    ) {
        self.id = id
        self.category = category
        self.title = title
        self.reason = reason
        self.knowing = knowing
        self.horizon = horizon
        self.byOn = byOn
        self.interest = interest
        self.competencies = competencies
        self.serves = serves
        self.audience = audience
    }
}

/// Something a plan holds beside its goals: a course, a project, an internship.
public struct PlanItem: Hashable, Sendable, Codable {
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        case courseSequence, activity, project, dualEnrolment, internship, service, reading, support, habit
    }

    public var id: ID<PlanItem>
    public var kind: Kind
    public var title: String
    /// With whom and where, in words: "Willow Street Animal Clinic, Fridays 1:00 to 4:00".
    public var place: String
    public var beginsOn: CalendarDay?
    public var endsOn: CalendarDay?
    public var interest: ID<PlanInterest>?
    public var goals: [ID<Goal>]
    /// The standards it covers.
    public var competencies: [ID<Competency>]
    /// What it counts for of the school's graduation rules.
    public var credits: [PlanCredit]
    /// Hours it takes outside of class; for what counts by the hour, such as service.
    public var hours: Int?
    public var activity: ID<Activity>?
    /// The proposal that student and teacher agreed on.
    public var proposal: ID<Proposal>?

    public init(
        id: ID<PlanItem>, kind: Kind, title: String, place: String = "", beginsOn: CalendarDay? = nil,
        endsOn: CalendarDay? = nil, interest: ID<PlanInterest>? = nil, goals: [ID<Goal>] = [],
        competencies: [ID<Competency>] = [], credits: [PlanCredit] = [], hours: Int? = nil,
        activity: ID<Activity>? = nil, proposal: ID<Proposal>? = nil
    ) {
        self.id = id
        self.kind = kind
        self.title = title
        self.place = place
        self.beginsOn = beginsOn
        self.endsOn = endsOn
        self.interest = interest
        self.goals = goals
        self.competencies = competencies
        self.credits = credits
        self.hours = hours
        self.activity = activity
        self.proposal = proposal
    }
}

/// A number of credits in one area of the graduation rules. Half credits exist, so tenths are counted.
public struct PlanCredit: Hashable, Sendable, Codable {
    /// The key of the area: `science`.
    public var area: String
    public var tenths: Int

    public init(area: String, tenths: Int) {
        self.area = area
        self.tenths = tenths
    }
}

/// What a student wants after school, and a second choice to be glad with.
public struct PlanAim: Hashable, Sendable, Codable {
    public var first: String
    public var second: String

    public init(first: String = "", second: String = "") {
        self.first = first
        self.second = second
    }
}

/// What each of the three does.
public struct PlanPromises: Hashable, Sendable, Codable {
    public var student: String
    public var advisor: String
    public var family: String

    public init(student: String = "", advisor: String = "", family: String = "") {
        self.student = student
        self.advisor = advisor
        self.family = family
    }
}
