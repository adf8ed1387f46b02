import Learning
import SQL

/// An activity that a student makes for others.
enum MadeActivity {}

enum MadeState: String, Sendable {
    case draft, sent
    case sentBack = "sent_back"
    case approved, withdrawn

    /// The student writes in it.
    var isOpen: Bool { self == .draft || self == .sentBack }
}

struct MadeModel: Sendable {
    struct Answer: Sendable {
        let isApproved: Bool
        let words: String
        let by: WorkPerson
        let at: Timestamp
    }

    let id: ID<MadeActivity>
    let student: WorkPerson
    let classID: ID<Class>
    let classTitle: String
    let state: MadeState
    let words: MadeWords
    /// Whether the others see who made it.
    let isNamed: Bool
    /// What became of it.
    let activity: ID<Activity>?
    let version: Int
    let changedAt: Timestamp
    let sentAt: Timestamp?
    /// Newest first.
    var answers: [Answer] = []
}

/// What a student writes in it.
struct MadeWords: Sendable, Equatable {
    var title = ""
    var question = ""
    var why = ""
    /// One on each line, like the two below.
    var steps = ""
    var ways = ""
    var materials = ""

    static func lines(_ text: String) -> [String] {
        text.split(separator: "\n").map { trimmed(String($0)) }.filter { !$0.isEmpty }
    }

    /// - Parameter isWhole: Asks for all that a teacher needs to decide.
    /// - Throws: `Failure.refused`.
    static func read(_ form: Form, _ t: Messages, isWhole: Bool) throws -> MadeWords {
        var reader = MaterialsReader(form, t)
        var words = MadeWords()
        words.title = try reader.words(
            "title", most: ActivityLimits.title, missing: isWhole ? t.materialsMadeNeedTitle : nil)
        words.question = try reader.words("question", most: ActivityLimits.question)
        words.why = try reader.words("why", most: ActivityLimits.why, missing: isWhole ? t.materialsMadeNeedWhy : nil)
        words.steps = try reader.words("steps", most: 6_000, missing: isWhole ? t.materialsMadeNeedSteps : nil)
        words.ways = try reader.words("ways", most: 2_000)
        words.materials = try reader.words("materials", most: 2_000)
        for (field, text, most) in [
            ("steps", words.steps, ActivityLimits.steps), ("ways", words.ways, ActivityLimits.ways),
            ("materials", words.materials, 30),
        ] {
            let lines = lines(text)
            if lines.count > most { reader.refusal.add(field, t.materialsNeedFewerLines(count: most)) }
            if lines.contains(where: { $0.unicodeScalars.count > ActivityLimits.line }) {
                reader.refusal.add(field, t.materialsNeedShorterLines(count: ActivityLimits.line))
            }
        }
        if isWhole, lines(words.ways).count < 2 { reader.refusal.add("ways", t.materialsMadeNeedWays) }
        try reader.refusal.check()
        return words
    }
}
