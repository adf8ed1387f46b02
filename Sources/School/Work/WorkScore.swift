import HTML
import Learning

/// One row of a rubric to choose a level in.
enum WorkScore {
    static func criterion(
        _ criterion: RubricCriterionModel, prefix: String, saved: Int?, after: HTML, _ page: PageContext
    ) -> HTML {
        let name = "\(prefix)\(criterion.id)"
        let first = name + "-1"
        let chosen = page.form == nil ? saved.map(String.init) : page.form?.raw(name)
        return """
            <fieldset class="crit" \(attribute: "aria-describedby", value: described(first, page))>\
            <legend>\(page.text(criterion.title))</legend>\(fieldError(first, page))
            <div class="score">\(each: 1...4, { level in
                choice(level, criterion, name: name, isChosen: chosen == String(level), page)
            })</div>\(after)</fieldset>
            """
    }

    private static func choice(
        _ level: Int, _ criterion: RubricCriterionModel, name: String, isChosen: Bool, _ page: PageContext
    ) -> HTML {
        """
        <label><span><input type="radio" id="\(name)-\(level)" name="\(name)" value="\(level)" \
        \(attribute: "checked", if: isChosen)>\(levelHeading(level, page.t))</span>\
        <span>\(page.text(criterion.words(level)))</span></label>
        """
    }
}
