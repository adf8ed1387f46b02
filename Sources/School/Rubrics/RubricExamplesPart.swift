import HTML
import Learning
import SQL

/// Examples of work at each level beside a piece of work, and the teacher's question whether this one may be one.
struct RubricExamplesPart: Sendable {
    let work: ID<Work>
    let rubric: RubricModel
    /// In the order of the rows and levels.
    let examples: [RubricExample]
    let judgement: ID<Judgement>?
    /// Judged rows for which the student was not asked yet; none for whoever may not ask.
    let free: [(row: RubricCriterionModel, level: Int)]

    /// - Returns: nil while nothing was begun.
    static func load(
        _ details: WorkDetails, _ access: StudentAccess, _ tx: any Transaction
    ) throws -> RubricExamplesPart? {
        guard let shown = details.shown else { return nil }
        var free: [(row: RubricCriterionModel, level: Int)] = []
        if access.relation.mayJudge, let judgement = shown.judgement {
            let asked = Set(
                try tx.query("SELECT criterion_id FROM rubric_examples WHERE attempt_id = \(shown.id)")
                    .map { try $0.id("criterion_id", of: Criterion.self) })
            free = shown.rubric.criteria.compactMap { row in
                asked.contains(row.id) ? nil : judgement.results[row.id].map { (row, $0.level) }
            }
        }
        return RubricExamplesPart(
            work: details.id, rubric: shown.rubric,
            examples: try RubricExamples.shown(of: [shown.rubric.version], for: nil, tx),
            judgement: shown.judgement?.id, free: free)
    }

    func html(_ page: PageContext) -> HTML? {
        guard !examples.isEmpty || !free.isEmpty else { return nil }
        return section(
            "examples", page.t.rubricsExamples, "\(each: examples, { example($0, page) })\(question(page))")
    }

    private func example(_ example: RubricExample, _ page: PageContext) -> HTML {
        let title: HTML? =
            example.title.isEmpty ? nil : "<p dir=\"auto\" translate=\"no\"><strong>\(example.title)</strong></p>"
        let by: HTML? = example.by.map { "<p class=\"quiet\">\(page.t.rubricsExampleBy) \(personName($0))</p>" }
        let words = example.piece.isEmpty ? example.words : example.piece
        return """
            <details class="more"><summary>\(RubricTalkPage.cell(example.criterion, example.level, rubric, page))</summary>\
            <div class="paper">\(title)<div class="prose" dir="auto" translate="no">\(MarkupText(words).html)</div>\(by)</div></details>
            """
    }

    /// The student answers; until then nobody else sees it as an example.
    private func question(_ page: PageContext) -> HTML? {
        guard let judgement, !free.isEmpty else { return nil }
        let t = page.t
        return """
            <form class="form mt-3" method="post" action="/work/\(work)/example">\(page.hiddenFields())\
            <input type="hidden" name="judgement" value="\(judgement)"><div class="field"><label for="example">\(t.rubricsCell)</label>\
            \(fieldError("example", page))<select id="example" name="criterion">\(each: free, { choice in
                "<option value=\"\(choice.row.id)\" translate=\"no\">\(page.words(choice.row.title)) · \(levelHeading(choice.level, t))</option>" as HTML
            })</select></div><button class="btn mt-2">\(page.icon("star"))\(t.rubricsAskStudent)</button></form>
            """
    }
}
