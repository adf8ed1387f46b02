import Learning
import SQL

/// Where a piece of work is on its way.
enum WorkState: String, Sendable {
    /// The student is at it; nobody else sees what is in it.
    case draft
    /// It waits for somebody to judge it.
    case sent
    /// It came back with feedback.
    case returned
}

/// A piece of work as lists show it.
struct WorkSummary: Sendable, Equatable {
    let id: ID<Work>
    let facts: ActivityFacts
    let state: WorkState
    /// How many tries were sent.
    let tries: Int
    /// When the last try was sent.
    let sentAt: Timestamp?
    let returnedAt: Timestamp?
    let changedAt: Timestamp
    /// Feedback is there that the student has not opened yet.
    let isFeedbackUnseen: Bool
    /// From the latest judgement that was not taken back; empty without one.
    let strength: String
    let nextStep: String

    var activity: ID<Activity> { facts.id }
    var title: LocalText { facts.title }
    var competencies: [ID<Competency>] { facts.competencies }
}

/// A person's name as a page shows it: staff with the title that students use.
struct WorkPerson: Sendable, Equatable {
    let id: ID<Person>
    let givenName: String
    let familyName: String
    let title: LocalText

    var fullName: String { givenName + " " + familyName }

    /// `Mr. Oda`, or the full name of somebody without a title.
    func shown(_ page: PageContext) -> String {
        title.isEmpty ? fullName : page.words(title) + " " + familyName
    }
}

extension WorkPerson {
    /// From the columns `person_id, given_name, family_name, person_title`.
    init(_ row: Row) throws {
        self.init(
            id: try row.id("person_id"), givenName: try row.text("given_name"),
            familyName: try row.text("family_name"), title: try row.localText("person_title"))
    }
}

/// One piece of work with one of its tries, for its page.
struct WorkDetails: Sendable {
    let id: ID<Work>
    let student: WorkPerson
    let activity: ActivityModel
    /// The student's own goal that the activity serves, in the student's words.
    let goal: String?
    /// Where it was given, if it was.
    let classID: ID<Class>?
    let classTitle: String?
    let state: WorkState
    let version: Int
    let isFeedbackUnseen: Bool
    /// The tries that the viewer may see, first to last: a draft is for the student alone.
    let tries: [WorkTry]
    /// The try that the page shows; nil when there is none that the viewer may see.
    let shown: AttemptDetails?
    /// The last try with feedback before the one that is shown, so that the student has it beside the draft.
    let earlier: AttemptDetails?
    /// How many tries the teacher set; nil for as many as the student likes.
    var mostTries: Int?
    /// What the try that is shown has that the one before it had not.
    var changes: WorkChanges?

    /// Whether the student may begin another try.
    var hasTriesLeft: Bool { mostTries.map { (tries.last?.number ?? 0) < $0 } ?? true }
    var isShownLatest: Bool { shown?.id == tries.last?.id }
}

/// A try in the list of tries.
struct WorkTry: Sendable, Equatable {
    let id: ID<Attempt>
    /// 1 for the first.
    let number: Int
    let sentAt: Timestamp?
    let isJudged: Bool
}

/// One try with everything in it.
struct AttemptDetails: Sendable {
    let id: ID<Attempt>
    let number: Int
    /// One of the activity's ways to show it, as it read when it was chosen; empty before.
    let way: LocalText
    let words: String
    let link: String
    let reflection: String
    let sentAt: Timestamp?
    let changedAt: Timestamp
    let files: [WorkFile]
    /// The version that it was rated and judged on; for a draft the activity's own.
    let rubric: RubricModel
    /// How the student rates it, 1 to 4.
    let ownLevels: [ID<Criterion>: Int]
    /// Which part shows a criterion and why, in the student's words.
    var claims: [ID<Criterion>: String] = [:]
    /// nil before it was judged, and after the judgement was taken back.
    let judgement: JudgementDetails?
    /// What the student's team made, where it was made in a team.
    var team: TeamProduct?

    var isDraft: Bool { sentAt == nil }
    var isEmpty: Bool { words.isEmpty && link.isEmpty && files.isEmpty && (team?.isEmpty ?? true) }
}

/// What somebody said about a try.
struct JudgementDetails: Sendable {
    /// A level and the judge's words about it.
    struct CriterionResult: Sendable, Equatable {
        /// 1 to 4
        let level: Int
        let words: String
    }

    let id: ID<Judgement>
    let judge: WorkPerson
    let judgedAt: Timestamp
    let strength: String
    let nextStep: String
    let results: [ID<Criterion>: CriterionResult]
}
