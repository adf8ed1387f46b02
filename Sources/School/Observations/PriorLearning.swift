import Learning

/// What a student could do before, brought by the student or the family, and how an educator answered.
struct PriorLearning: Sendable {
    enum State: String, Sendable {
        case waiting
        /// It counts: a row of the ledger came of it.
        case counted
        /// It came back with a reason and what would help.
        case answered
        case takenBack = "taken_back"
    }

    let id: ID<PriorLearning>
    let student: ID<Person>
    let competency: CatalogCompetency
    let words: String
    let place: String
    let link: String
    let doneOn: CalendarDay
    let state: State
    let broughtBy: WorkPerson
    let broughtAt: Timestamp
    let level: Level?
    let answer: String
    let answeredBy: WorkPerson?
    let answeredAt: Timestamp?
    /// False where the row that came of it was taken back from the ledger.
    let isInForce: Bool
    let files: [KeptFile]

    var path: String { "/prior-learning/\(id)" }
}

/// What the form of a student or a family holds.
struct PriorDraft: Sendable {
    static let longestWords = 4_000
    static let longestPlace = 200
    static let longestLink = 2_000
    static let mostYearsAgo = 20

    let competency: ID<Competency>?
    let words: String
    let place: String
    let link: String
    let day: String

    init(_ form: Form) throws {
        competency = form.id("competency")
        words = try form.text("words", most: 200_000)
        place = try form.text("place", most: 20_000)
        link = try form.text("link", most: 20_000)
        day = try form.text("day", most: 100)
    }

    func refusal(files: [StoredBytes], today: CalendarDay?, _ t: Messages) -> Refusal {
        var refusal = Refusal()
        if competency == nil { refusal.add("competency", t.observationsPriorNeedSkill) }
        if words.isEmpty { refusal.add("words", t.observationsPriorNeedWords) }
        for (field, text, most) in [
            ("words", words, Self.longestWords), ("place", place, Self.longestPlace), ("link", link, Self.longestLink),
        ] where text.unicodeScalars.count > most {
            refusal.add(field, t.observationsPriorTooLong(count: most))
        }
        if !link.isEmpty, !isWebLink(link) { refusal.add("link", t.observationsPriorNeedLink) }
        if day.isEmpty { refusal.add("day", t.observationsPriorNeedDay) }
        refusal.checkPastDay("day", day, today: today, mostDaysAgo: Self.mostYearsAgo * 366, t)
        refusal.checkFiles(files, t)
        return refusal
    }
}

/// What the form of whoever reviews it holds.
struct PriorAnswer: Sendable {
    static let longestAnswer = 2_000

    enum Choice: String {
        case count, answer
    }

    let choice: Choice?
    let level: Level?
    let words: String

    init(_ form: Form) throws {
        choice = form.raw("choice").flatMap(Choice.init(rawValue:))
        level = form.int("level").flatMap(Level.init(rawValue:))
        words = try form.text("answer", most: 100_000)
    }

    func refusal(_ t: Messages) -> Refusal {
        var refusal = Refusal()
        if choice == nil { refusal.add("choice", t.observationsPriorNeedChoice) }
        if choice == .count, level == nil { refusal.add("level", t.observationsPriorNeedLevel) }
        if choice == .answer, words.isEmpty { refusal.add("answer", t.observationsPriorNeedReason) }
        if words.unicodeScalars.count > Self.longestAnswer {
            refusal.add("answer", t.observationsTooLong(count: Self.longestAnswer))
        }
        return refusal
    }
}
