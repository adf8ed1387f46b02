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
