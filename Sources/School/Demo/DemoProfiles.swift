import Learning
import SQL

extension DemoHistory {
    /// Who the student is, in the student's own words. Interests stand there already.
    mutating func writeProfile() throws {
        var dice = DemoRandom(seed: ground.settings.seed, 11, student.number)
        let at = calendar.time(2, minute: DemoSubject.advisory.lesson + 25 + dice.below(15))
        let strength = try say(.strength, student.strength.text(in: student.language).text, at)
        if let proof { rows.add(.profile_entry_evidence, strength, proof) }
        try say(.aspiration, student.aspiration.text(in: student.language).text, at.adding(milliseconds: 120_000))
        if student.homeLanguage == "es" {
            try say(
                .language, DemoProfileWords.spanish.text(in: student.language).text, at.adding(milliseconds: 180_000))
        }
        for way in ProfileField.Way.allCases where dice.chance(0.6) || isShown {
            guard let choice = dice.pick(way.choices) else { continue }
            let first = try say(.wayOfWorking, "", tag: way.tag(choice), at.adding(milliseconds: 240_000))
            // Some try another way after a month.
            guard dice.chance(0.3), let other = dice.pick(way.choices.filter { $0 != choice }) else { continue }
            let later = calendar.time(24 + dice.below(20), minute: DemoSubject.advisory.lesson + dice.below(20))
            try say(.wayOfWorking, "", tag: way.tag(other), later, replacing: first)
        }
        if isShown { try writeShownProfile() }
    }

    @discardableResult
    private mutating func say(
        _ field: ProfileField, _ words: String, tag: String = "", _ at: Timestamp, source: ProfileSource = .own,
        by writer: ID<Person>? = nil, to audience: ProfileAudience? = nil, replacing: ID<ProfileEntry>? = nil
    ) throws -> ID<ProfileEntry> {
        let entry: ID<ProfileEntry> = try mint.mint()
        let audience = audience ?? field.usualAudience
        rows.add(
            .profile_entries, entry, id, field.rawValue, tag, words, source.rawValue, audience.rawValue, writer ?? id,
            at, replacing)
        return entry
    }

    // MARK: The student whom visitors see

    private mutating func writeShownProfile() throws {
        let early = calendar.time(3, minute: DemoSubject.advisory.lesson)
        let late = calendar.time(calendar.last - 6, minute: DemoSubject.advisory.lesson)
        let first = try say(.words, DemoProfileWords.firstWords, early)
        try say(.words, DemoProfileWords.words, late, replacing: first)
        try say(.strength, DemoProfileWords.drawing, late.adding(milliseconds: 60_000))
        try say(.talent, DemoProfileWords.talent, early.adding(milliseconds: 60_000))
        try say(.priority, DemoProfileWords.priority, early.adding(milliseconds: 120_000))
        try say(.selfConcept, DemoProfileWords.selfConcept, late.adding(milliseconds: 120_000))
        try say(.background, DemoProfileWords.background, early.adding(milliseconds: 180_000))
        try say(.wayOfWorking, DemoProfileWords.help, late.adding(milliseconds: 180_000))
        try writeAdultsWords()
        try interview(DemoProfileWords.firstAnswers, from: calendar.time(4, minute: DemoSubject.advisory.lesson))
        try interview(
            DemoProfileWords.secondAnswers, from: calendar.time(calendar.last - 7, minute: DemoSubject.advisory.lesson))
    }

    /// What a teacher and the advisor wrote, and what the student says of it.
    private mutating func writeAdultsWords() throws {
        if let teacher = teacher(.math)?.teacher {
            let at = calendar.time(30, minute: 15 * 60 + 10)
            let entry = try say(.strength, DemoProfileWords.seen, at, source: .teacher, by: teacher)
            rows.add(
                .profile_remarks, try mint.mint(ProfileLine.Remark.Key.self), entry, "note", DemoProfileWords.note, id,
                at.adding(days: 1), "", ID<Person>?.none, Timestamp?.none)
        }
        guard let advisor = teacher(.advisory)?.teacher else { return }
        let at = calendar.time(12, minute: 15 * 60 + 30)
        let entry = try say(.priorLearning, DemoProfileWords.earlier, at, source: .teacher, by: advisor)
        rows.add(
            .profile_remarks, try mint.mint(ProfileLine.Remark.Key.self), entry, "dispute", DemoProfileWords.dispute,
            id,
            at.adding(days: 2), DemoProfileWords.answer, advisor, at.adding(days: 3))
        rows.add(
            .supports, try mint.mint(Support.self), id, SupportLine.Kind.language.rawValue, DemoProfileWords.support,
            calendar.today.adding(days: 60).iso, advisor, at)
    }

    private mutating func interview(_ answers: [(question: String, words: String)], from began: Timestamp) throws {
        let round: ID<InventoryRound> = try mint.mint()
        let ended = began.adding(milliseconds: 5 * 60_000)
        rows.add(.inventory_rounds, round, id, "inventory.3-12", began, ended)
        for (place, answer) in answers.enumerated() {
            let at = began.adding(milliseconds: Int64(place + 1) * 25_000)
            rows.add(.inventory_answers, round, answer.question, "[]", answer.words, at)
        }
    }
}

/// What the first student and the adults around wrote.
private enum DemoProfileWords {
    static let spanish = LocalText([
        "en": "Spanish at home, English at school.", "es": "Español en casa, inglés en la escuela.",
    ])
    static let firstWords = "I love goats and drawing."
    static let words = """
        I love goats and drawing. I like to know why a thing works before I do it. I don’t like it when people rush me.
        """
    static let drawing = "I draw what I see. My goat comic has eight pages so far."
    static let talent = "I make change in my head at my aunt’s stand. I have never been wrong by more than a quarter."
    static let priority = "I want to learn things that I can use for the snack stand."
    static let selfConcept = "I think I am slow, but my work is good when I get the time."
    static let background = "My family comes from Oaxaca. I was born here. My grandmother lives with us."
    static let help = "A quiet corner. A timer that I set. Seeing one example first."
    static let seen =
        "Maya explains her steps so that others get it. She taught unit prices to a classmate in four minutes."
    static let note = "I used the juice boxes from the cafeteria for that. They help me more than the book does."
    static let earlier = "Maya had little practice with fractions before this school."
    static let dispute = "I did fractions with my uncle when we cut wood. I just did not write them down."
    static let answer = "Thank you for telling me. I will ask you to show me how you cut the wood, and count it."
    static let support =
        "Maya may ask for the words of a task in Spanish. Teachers give new words a picture or an example."
    static let firstAnswers = [
        ("free", "I draw."), ("asked", "Carrying boxes and making change."), ("proud", "My goat comic."),
        ("bothers", "Dogs that nobody feeds."), ("learned-alone", "Drawing goats, from videos."),
        ("wish", "Animals."),
    ]
    static let secondAnswers = [
        ("free", "I draw, and now I also plan the snack stand."), ("asked", "Carrying boxes and making change."),
        ("lost-time", "When I made the price list. It was dark when I looked up."),
        ("proud", "My goat comic and the price sheet."), ("bothers", "Dogs that nobody feeds."),
        ("learned-alone", "A spreadsheet that counts what is sold."), ("home", "How my aunt buys fruit for less."),
    ]
}
