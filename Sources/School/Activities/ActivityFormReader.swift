import Learning
import SQL

/// Reads the form of an activity, and says in sentences what is missing.
struct ActivityFormReader {
    let form: Form
    let t: Messages
    /// What the form showed.
    let model: ActivityForm
    private var refusal = Refusal()

    enum Rubric {
        case existing(ID<RubricVersion>)
        case own(RubricDraft)
    }

    struct Result {
        var draft: ActivityDraft
        let rubric: Rubric
    }

    init(form: Form, t: Messages, model: ActivityForm) {
        self.form = form
        self.t = t
        self.model = model
    }

    private var written: WrittenText {
        WrittenText(language: t.language == .pseudo ? Language.english.code : t.language.code)
    }

    /// - Throws: `Failure.refused` with a sentence for each field that needs a fix.
    mutating func read() throws -> Result {
        let saved = model.activity
        let competencies = try competencies()
        let title = try text("title", most: ActivityLimits.title, shown: saved?.title, missing: t.activitiesNeedTitle)
        let question = try text("question", most: ActivityLimits.question, shown: saved?.question)
        let why = try text("why", most: ActivityLimits.why, shown: saved?.why, missing: t.activitiesNeedWhy)
        let steps = try lines("steps", shown: saved?.steps ?? [])
        if steps.count > ActivityLimits.steps { refusal.add("steps", t.activitiesNeedFewerSteps) }
        let ways = try ways(saved?.ways ?? [])
        let minutes = try minutes()
        let rubric = try rubric(competencies)
        try refusal.check()
        guard let rubric else { throw Failure.badRequest("rubric") }
        var draft =
            saved?.draft
            ?? ActivityDraft(
                title: title, why: why, ways: ways, minutes: minutes, rubric: ID(stored: 0), competencies: [])
        draft.title = title
        draft.question = question
        draft.why = why
        draft.steps = steps
        draft.ways = ways
        draft.minutes = minutes
        draft.competencies = competencies.map(\.name.id)
        return Result(draft: draft, rubric: rubric)
    }

    private mutating func competencies() throws -> [ActivityForm.ChosenCompetency] {
        if model.chosen.isEmpty { refusal.add("find", t.activitiesNeedCompetency) }
        if model.chosen.count > ActivityForm.mostCompetencies {
            refusal.add("find", t.activitiesNeedFewerCompetencies)
        }
        return model.chosen
    }

    private mutating func text(
        _ name: String, most: Int, shown: LocalText?, missing: String? = nil
    ) throws -> LocalText {
        let words = try form.text(name)
        if words.isEmpty, let missing { refusal.add(name, missing) }
        if words.unicodeScalars.count > most { refusal.add(name, t.activitiesNeedShorter(count: most)) }
        return written.text(words, shown: shown ?? .empty)
    }

    private mutating func lines(_ name: String, shown: [LocalText]) throws -> [LocalText] {
        let lines = written.lines(try form.text(name, most: 60_000), shown: shown)
        if let long = lines.first(where: { $0.entries.contains { $0.text.count > ActivityLimits.line } }) {
            let start = String(long.text(in: t.language.code).text.prefix(40)) + "…"
            refusal.add(name, t.activitiesNeedShorterLine(line: start, count: ActivityLimits.line))
        }
        return lines
    }

    private mutating func ways(_ shown: [LocalText]) throws -> [LocalText] {
        let common = CommonWay.allCases.filter { form.all("way").contains($0.rawValue) }.map(\.text)
        var seen: Set<LocalText> = []
        let ways = (common + (try lines("ways", shown: shown))).filter { seen.insert($0).inserted }
        if ways.count < 2 { refusal.add("ways", t.activitiesNeedWays) }
        if ways.count > ActivityLimits.ways { refusal.add("ways", t.activitiesNeedFewerWays) }
        return ways
    }

    private mutating func minutes() throws -> Int? {
        guard try !form.text("minutes").isEmpty else { return nil }
        guard let minutes = form.int("minutes"), (1...10_000).contains(minutes) else {
            refusal.add("minutes", t.activitiesNeedMinutes)
            return nil
        }
        return minutes
    }

    // MARK: The rubric

    private mutating func rubric(_ competencies: [ActivityForm.ChosenCompetency]) throws -> Rubric? {
        // Without a competency there is nothing to judge, and the form has no rows yet.
        guard !competencies.isEmpty else { return nil }
        switch form.raw("rubric") {
        case "own": return .own(try ownRubric(competencies))
        case let choice?:
            guard let version = ID<RubricVersion>(choice),
                let rubric = model.offered.first(where: { $0.version == version })
            else { break }
            guard !Set(rubric.competencies).isDisjoint(with: competencies.map(\.name.id)) else {
                refusal.add("rubric", t.activitiesNeedRubricThatJudges)
                return nil
            }
            return .existing(version)
        case nil: break
        }
        refusal.add("rubric", t.activitiesNeedRubric)
        return nil
    }

    private mutating func ownRubric(_ competencies: [ActivityForm.ChosenCompetency]) throws -> RubricDraft {
        let title = written.text(try form.text("title"), shown: model.own?.title ?? .empty)
        let criteria = try competencies.prefix(ActivityForm.mostCompetencies).map { try criterion($0) }
        return RubricDraft(title: title, criteria: criteria)
    }

    private mutating func criterion(_ competency: ActivityForm.ChosenCompetency) throws -> RubricDraft.Criterion {
        let shown = model.row(of: competency)
        let name = competency.rowTitle.text(in: t.language.code).text
        let id = competency.name.id
        let title = try text(
            RowField.title(id), most: ActivityLimits.rowTitle, shown: shown.title,
            missing: t.activitiesNeedRowTitle(competency: name))
        var levels: [LocalText] = []
        for level in 1...4 {
            levels.append(
                try text(
                    RowField.level(level, id), most: ActivityLimits.level, shown: shown.levels[level - 1],
                    missing: t.activitiesNeedRowLevel(number: level, competency: name)))
        }
        return .init(competency: id, title: title, levels: levels)
    }
}
