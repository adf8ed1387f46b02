import Learning

/// In which of the lists a name stands.
enum NeedKind: String, Sendable, CaseIterable {
    case lost, bored, away
}

/// One student who may need the teacher today, with what was seen.
struct Need: Sendable {
    let student: ID<Person>
    let name: String
    let kind: NeedKind
    /// A class in which the viewer meets the student.
    let classID: ID<Class>
    /// Nothing for somebody who was not seen.
    let signal: LearningSignal?
    /// The newest sign of the student, and how many school days have gone since; nothing where there was never one.
    let lastSeenAt: Timestamp?
    let schoolDays: Int
    /// A coming workshop of the class about what was seen, to which a seat can be offered.
    var workshop: Workshop?

    /// What was seen, as it is kept beside a reason for setting it aside: another sight has another mark.
    var mark: String {
        guard let signal else { return "away" }
        return String(signal.evidence.map(\.mark).sorted().joined(separator: " ").prefix(500))
    }

    /// What a workshop or a group could be about.
    var competency: ID<Competency>? {
        for evidence in signal?.evidence ?? [] {
            switch evidence {
            case .missesInRow(_, let competency), .steppedBackWithoutProgress(let competency, _): return competency
            default: continue
            }
        }
        return nil
    }
}

extension LearningSignal.Evidence {
    /// The kind of what was seen, and of what; its numbers may grow without anything new.
    fileprivate var mark: String {
        switch self {
        case .missesInRow(_, let competency): "misses-\(competency)"
        case .steppedBackWithoutProgress(let competency, _): "back-\(competency)"
        case .nothingShown: "nothing-shown"
        case .helpAsked: "help"
        case .belowExpected: "below"
        case .unsure: "unsure"
        case .rightAtOnce: "at-once"
        case .nothingNew: "nothing-new"
        case .farAboveTasks: "above"
        case .alreadyShown: "shown"
        case .quick: "quick"
        }
    }
}

/// What a teacher set aside, with the reason.
struct SetAside: Sendable {
    let id: Int64
    let student: ID<Person>
    let name: String
    let kind: NeedKind
    let reason: String
    let at: Timestamp
    let until: Timestamp
}

/// Who may need the teacher today.
struct NeedLists: Sendable {
    struct Unknown: Sendable {
        let student: ID<Person>
        let name: String
    }

    /// Those who have waited longest first: a list is no ranking.
    var lost: [Need] = []
    var bored: [Need] = []
    var away: [Need] = []
    /// Of these nothing can be said: no work of theirs was judged lately.
    var unknown: [Unknown] = []
    var aside: [SetAside] = []
    /// After how many school days without a sign a name is shown.
    var awayDays = NeedStore.usualAwayDays
    var students = 0

    func list(_ kind: NeedKind) -> [Need] {
        switch kind {
        case .lost: lost
        case .bored: bored
        case .away: away
        }
    }
}
