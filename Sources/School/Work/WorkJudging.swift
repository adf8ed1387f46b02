import Learning

/// What a judging form says, and what it was drawn for.
struct WorkJudging: Sendable {
    static let longestWords = 600
    static let longestChange = 1000

    /// Whose work, which try, which version of it, judged on which rubric: the server stores nothing when one of them is
    /// not what it is now, so that a score can never land on somebody else.
    let student: ID<Person>?
    let attempt: ID<Attempt>?
    let version: Int?
    let rubric: ID<RubricVersion>?
    let levels: [ID<Criterion>: Int]
    /// What the judge says to a criterion.
    let words: [ID<Criterion>: String]
    let strength: String
    let nextStep: String
    let isHelped: Bool
    let isTransfer: Bool
    /// Feedback on the way: it is kept and shown, and never counts.
    let isFormative: Bool
    /// What the judge will do differently in class, after feedback on the way.
    let change: String
    /// What the judges agreed on in a talk.
    let isTalk: Bool
    /// Levels that the judge confirms by hand, by competency.
    let confirmed: [ID<Competency>: Int]
    /// A voice or a picture that belongs to the feedback.
    let files: [ReceivedFile]

    /// - Throws: `Failure.badRequest` for a field far longer than the page lets through.
    init(_ form: Form) throws {
        student = form.id("student")
        attempt = form.id("attempt")
        version = form.int("version")
        rubric = form.id("rubric")
        levels = WorkFields.levels(WorkFields.level, form)
        var words: [ID<Criterion>: String] = [:]
        for (name, _) in form.fields {
            guard let id: ID<Criterion> = WorkFields.id(WorkFields.words, name) else { continue }
            words[id] = try form.text(name)
        }
        self.words = words
        strength = try form.text("strength")
        nextStep = try form.text("next")
        isHelped = form.isOn("helped")
        isTransfer = form.isOn("transfer")
        isFormative = form.isOn("formative")
        change = try form.text("change")
        isTalk = form.isOn("talk")
        confirmed = WorkFields.levels(WorkFields.confirm, form)
        files = form.files
    }

    /// The name under which files wait until the form is sent.
    static func formName(_ attempt: ID<Attempt>) -> String { "judging-\(attempt)" }

    /// What the page can word, field by field.
    func refusal(on rubric: RubricModel, _ t: Messages) -> Refusal {
        var refusal = Refusal()
        for criterion in rubric.criteria {
            if levels[criterion.id] == nil {
                let row = criterion.title.text(in: t.language.code).text
                refusal.add("\(WorkFields.level)\(criterion.id)-1", t.workChooseLevel(row: row))
            }
            if (words[criterion.id] ?? "").utf16.count > Self.longestWords {
                refusal.add("\(WorkFields.words)\(criterion.id)", t.workTooLongStaff(count: Self.longestWords))
            }
        }
        for (field, text) in [("strength", strength), ("next", nextStep)] {
            if text.isEmpty { refusal.add(field, field == "strength" ? t.workNeedStrength : t.workNeedNext) }
            if text.utf16.count > Self.longestWords {
                refusal.add(field, t.workTooLongStaff(count: Self.longestWords))
            }
        }
        if files.count > StudentFiles.mostFiles {
            refusal.add("files", t.judgingTooManyFiles(count: StudentFiles.mostFiles))
        }
        if change.utf16.count > Self.longestChange {
            refusal.add("change", t.workTooLongStaff(count: Self.longestChange))
        }
        return refusal
    }
}
