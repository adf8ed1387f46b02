import Learning

/// What an answer of the interview could become in the profile, if the student wants it to.
struct InventoryProposal: Sendable, Equatable {
    let question: String
    /// The picture that it is about; nil for what was written, said or drawn.
    let choice: String?
    let field: ProfileField
    let tag: String
    let words: String

    /// One for each picture chosen, and one for the student's own words or files.
    static func proposals(
        _ answer: InventoryAnswer, to question: Interview.Question, hasFiles: Bool, language: String
    ) -> [InventoryProposal] {
        guard let field = fields[question.key] else { return [] }
        var found = (question.choices ?? []).filter { answer.choices.contains($0.key) }.map { choice in
            InventoryProposal(
                question: question.key, choice: choice.key, field: field,
                tag: tags["\(question.key).\(choice.key)"] ?? "", words: choice.label.text(in: language).text)
        }
        if !answer.words.isEmpty || hasFiles {
            found.append(
                InventoryProposal(
                    question: question.key, choice: nil, field: field, tag: "", words: answer.words))
        }
        return found
    }

    /// The way of working that it stands for.
    var way: (way: ProfileField.Way, choice: String)? { field == .wayOfWorking ? ProfileField.Way.read(tag) : nil }

    /// Where an answer fits, by the question's key in `Content/plan-templates.json`.
    static let fields: [String: ProfileField] = [
        "like": .interest, "feel-good": .selfConcept, "with": .wayOfWorking, "good": .strength, "want": .interest,
        "free": .interest, "asked": .talent, "lost-time": .interest, "proud": .strength, "bothers": .priority,
        "learned-alone": .talent, "home": .background, "people-admire": .aspiration, "best-lesson": .wayOfWorking,
        "wish": .interest,
    ]

    private static let tags: [String: String] = [
        "like.draw": "art", "like.build": "building", "like.animals": "animals", "like.run": "sports",
        "want.space": "space", "want.plants": "plants", "want.food": "food", "want.people": "travel",
        "with.alone": "with:alone", "with.friend": "with:one", "with.group": "with:group",
    ]
}
