/// An activity that this student could take up now.
public struct AvailableActivity: Hashable, Sendable {
    public let id: ID<Activity>
    public let competencies: [ID<Competency>]
    public let minutes: Int
    public let modalities: [Modality]
    /// A teacher gave it to this student; otherwise it comes from the library.
    public let isGiven: Bool

    public init(
        id: ID<Activity>, competencies: [ID<Competency>], minutes: Int, modalities: [Modality], isGiven: Bool = false
    ) {
        self.id = id
        self.competencies = competencies
        self.minutes = minutes
        self.modalities = modalities
        self.isGiven = isGiven
    }
}

/// A piece of work that the student has begun and not finished.
public struct WorkInProgress: Hashable, Sendable {
    public enum State: String, Hashable, Sendable, Codable {
        /// With feedback that is not answered yet.
        case feedbackWaiting
        case started
        /// In the hands of somebody else: nothing for the student to do.
        case handedIn
    }

    public let id: ID<Work>
    public let activity: ID<Activity>?
    public let competencies: [ID<Competency>]
    public let state: State
    public let touchedAt: Timestamp

    public init(
        id: ID<Work>, activity: ID<Activity>?, competencies: [ID<Competency>], state: State, touchedAt: Timestamp
    ) {
        self.id = id
        self.activity = activity
        self.competencies = competencies
        self.state = state
        self.touchedAt = touchedAt
    }
}

/// All that the choice of next steps looks at.
public struct NextStepsSituation: Sendable {
    public var graph: CompetencyGraph
    /// A competency without a standing is not started.
    public var standings: [ID<Competency>: Standing]
    /// In the student's order: the first matters most.
    public var goals: [Goal]
    public var activities: [AvailableActivity]
    public var inProgress: [WorkInProgress]
    /// The most urgent first.
    public var dueForRefresh: [ID<Competency>]
    /// Activities done lately, which are offered last.
    public var recentActivities: Set<ID<Activity>>
    /// How the student likes to work.
    public var preferredModalities: Set<Modality>
    /// The teacher's list: competencies put forward for this student. With a list, new things come only from the way
    /// to the goals, from the list, and from what was given. Nothing means that no list is kept: all that is ready
    /// may be explored.
    public var putForward: Set<ID<Competency>>?
    /// How much the student chooses alone in each subject.
    public var choice: ChoiceStages

    public init(
        graph: CompetencyGraph,
        standings: [ID<Competency>: Standing],
        goals: [Goal],
        activities: [AvailableActivity],
        inProgress: [WorkInProgress] = [],
        dueForRefresh: [ID<Competency>] = [],
        recentActivities: Set<ID<Activity>> = [],
        preferredModalities: Set<Modality> = [],
        putForward: Set<ID<Competency>>? = nil,
        choice: ChoiceStages = .usual
    ) {
        self.graph = graph
        self.standings = standings
        self.goals = goals
        self.activities = activities
        self.inProgress = inProgress
        self.dueForRefresh = dueForRefresh
        self.recentActivities = recentActivities
        self.preferredModalities = preferredModalities
        self.putForward = putForward
        self.choice = choice
    }
}
