import HTML
import Learning

/// Somebody's choice of a level, shown in the cell it chose.
struct RubricMark: Sendable {
    enum Kind: Sendable {
        /// What a teacher judged: the cell is filled.
        case judged
        /// How the student rates the own work.
        case own
    }

    let level: Int
    let kind: Kind
    /// Who chose: a name, or "you".
    let who: String
}

/// A rubric to read: a row per criterion, a column per level.
///
/// - Parameter marks: What was chosen so far, by criterion.
func rubricTable(
    _ model: RubricModel, marks: [ID<Criterion>: [RubricMark]] = [:], _ page: PageContext
) -> HTML {
    let t = page.t
    return """
        <table class="rubric"><caption class="sr">\(t.rubricsTable) \(page.text(model.title))</caption>
        <thead><tr><th scope="col">\(t.rubricsRow)</th>\(each: 1...4, { level in
            "<th scope=\"col\">\(levelHeading(level, t))</th>" as HTML
        })</tr></thead>
        <tbody>\(each: model.criteria, { criterion in
            """
            <tr><th scope="row">\(page.text(criterion.title))</th>\(each: 1...4, { level in
                cell(level, of: criterion, (marks[criterion.id] ?? []).filter { $0.level == level }, page)
            })</tr>
            """ as HTML
        })</tbody></table>
        """
}

/// `3 Got it`: what stands above a rubric's column and in its cells on a phone.
func levelHeading(_ level: Int, _ t: Messages) -> String {
    t.rubricsLevelHeading(number: level, name: levelName(level, t))
}

private func cell(
    _ level: Int, of criterion: RubricCriterionModel, _ marks: [RubricMark], _ page: PageContext
) -> HTML {
    let isJudged = marks.contains { $0.kind == .judged }
    let tags: HTML? = marks.isEmpty ? nil : "<span class=\"marks\">\(each: marks, { tag($0, page) })</span>"
    return """
        <td data-th="\(levelHeading(level, page.t))" \(attribute: "class", value: isJudged ? "is-here" : nil)>\
        \(page.text(criterion.words(level)))\(tags)</td>
        """
}

private func tag(_ mark: RubricMark, _ page: PageContext) -> HTML {
    switch mark.kind {
    case .judged: "<span class=\"tag tag-leaf\">\(page.icon("check"))<span translate=\"no\">\(mark.who)</span></span>"
    case .own: "<span class=\"tag tag-sky\">\(page.icon("person"))<span translate=\"no\">\(mark.who)</span></span>"
    }
}
