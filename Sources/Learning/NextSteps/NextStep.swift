/// One option for what a student does next, with its reason. Options advise; the student chooses.
public struct NextStep: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// Work that came back with feedback.
        case improve
        /// Work that was begun.
        case carryOn
        /// A competency that is ready and serves a goal.
        case begin
        /// What a hard competency builds on.
        case stepBack
        /// Something demonstrated a while ago.
        case refresh
        /// Another area, or another way, for a change.
        case explore
        /// No task is at hand: the student proposes one.
        case propose

        /// Three sorts of choice that a student gets side by side.
        enum Sort: Hashable {
            case finish
            case advance
            case change
        }

        var sort: Sort {
            switch self {
            case .improve, .carryOn: .finish
            case .begin, .stepBack, .propose: .advance
            case .refresh, .explore: .change
            }
        }
    }

    public enum Reason: Hashable, Sendable {
        /// Somebody wrote feedback that the work has not answered.
        case feedbackWaiting
        case alreadyStarted
        /// All it requires is there; `opens` open competencies on the way to the goal wait for it.
        case ready(opens: Int)
        /// "Got it" as far as the rule can see: showing it in a second way or on another day settles it.
        case almostShown
        /// The last two tries at `from` did not go well, and this is the weakest thing it builds on.
        case strengthens(from: ID<Competency>)
        /// Shown before; it is time to look whether it is still there.
        case dueForRefresh(lastDoneAt: Timestamp?)
        /// Outside of what the other options are about.
        case otherArea
        /// The same competency by another task.
        case otherTask
    }

    public let kind: Kind
    public let reason: Reason
    public let competency: ID<Competency>
    public let work: ID<Work>?
    public let activity: ID<Activity>?
    /// How long it takes, where the activity says so.
    public let minutes: Int?
    public let why: WhyChain
}

/// An activity that this student could take up now.
public struct AvailableActivity: Hashable, Sendable {
    public let id: ID<Activity>
    public let competencies: [ID<Competency>]
    public let minutes: Int
    public let modalities: [Modality]

    public init(id: ID<Activity>, competencies: [ID<Competency>], minutes: Int, modalities: [Modality]) {
        self.id = id
        self.competencies = competencies
        self.minutes = minutes
        self.modalities = modalities
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

    public init(
        graph: CompetencyGraph,
        standings: [ID<Competency>: Standing],
        goals: [Goal],
        activities: [AvailableActivity],
        inProgress: [WorkInProgress] = [],
        dueForRefresh: [ID<Competency>] = [],
        recentActivities: Set<ID<Activity>> = [],
        preferredModalities: Set<Modality> = []
    ) {
        self.graph = graph
        self.standings = standings
        self.goals = goals
        self.activities = activities
        self.inProgress = inProgress
        self.dueForRefresh = dueForRefresh
        self.recentActivities = recentActivities
        self.preferredModalities = preferredModalities
    }
}
