import Learning

/// A short remark to tap while talking; it becomes part of the note, in the teacher's language.
enum ConferChip: String, CaseIterable, Sendable {
    case onTrack, nextStep, again, explained, goal, proud

    func words(_ t: Messages) -> String {
        switch self {
        case .onTrack: t.conferChipOnTrack
        case .nextStep: t.conferChipNextStep
        case .again: t.conferChipAgain
        case .explained: t.conferChipExplained
        case .goal: t.conferChipGoal
        case .proud: t.conferChipProud
        }
    }
}

/// That a teacher talked with a student in class.
enum ConferVisit {}

/// A class in the order of the room, with what a teacher wants to know before sitting down beside somebody.
struct Conferring: Sendable {
    struct Student: Sendable {
        let id: ID<Person>
        let name: String
        let seenAt: Timestamp?
        let isSeenThisWeek: Bool
        let note: Note?
        let goal: String?
        let step: String?
        let help: HelpRequest?
    }

    struct Note: Sendable {
        let words: String
        let audience: NoteAudience
        let writer: String
        let writtenAt: Timestamp
    }

    let classID: ID<Class>
    let title: String
    let students: [Student]
    let viewer: ID<Person>

    var path: String { "/classes/\(classID)/confer" }
    var seen: Int { students.count(where: \.isSeenThisWeek) }
}
