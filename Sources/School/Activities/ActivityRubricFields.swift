import HTML
import Learning

/// The last part of the form of an activity: one of the rubrics that fit, or rows of its own.
struct ActivityRubricFields {
    let model: ActivityForm
    let page: PageContext

    private var t: Messages { page.t }
    private var choice: String { page.value("rubric", else: model.savedRubricChoice) }

    var html: HTML {
        """
        <section class="sec" aria-labelledby="judged"><h2 id="judged">\(t.activitiesFormRubric)</h2>
        \(model.chosen.isEmpty ? "<p class=\"soft mt-3\">\(t.activitiesFormRubricFirst)</p>" : fields)\(leftOutRows)</section>
        """
    }

    private var fields: HTML {
        let isOwn = choice == "own"
        let versions: HTML? = model.own == nil ? nil : "<p class=\"hint\">\(t.activitiesFormVersions)</p>"
        return """
            <fieldset class="field mt-3" id="rubric" tabindex="-1"><legend class="sr">\(t.activitiesFormRubric)</legend>\(fieldError("rubric", page))
            \(each: model.offered, offer)
            <label class="choice"><input type="radio" name="rubric" value="own" \(attribute: "checked", if: isOwn)>\
            <span>\(t.activitiesFormRubricOwn)<br><span class="quiet">\(t.activitiesFormRubricOwnHint)</span></span></label></fieldset>
            <details class="more" \(attribute: "open", if: isOwn || hasRowRefusals)><summary>\(t.activitiesFormRows)</summary>\
            <div class="stack-l">\(versions)\(each: model.chosen.prefix(ActivityForm.mostCompetencies), row)</div></details>
            """
    }

    private var hasRowRefusals: Bool {
        page.refusal?.sentences.keys.contains { $0.hasPrefix("row-") } ?? false
    }

    private func offer(_ rubric: RubricModel) -> HTML {
        let chosen = Set(model.chosen.map(\.name.id))
        let judged = Set(rubric.competencies).intersection(chosen).count
        let value = rubric.version.description
        return """
            <div><label class="choice"><input type="radio" name="rubric" value="\(value)" \(attribute: "checked", if: choice == value)>\
            <span>\(t.activitiesFormRubricUse(title: page.words(rubric.title)))<br>\
            <span class="quiet">\(t.activitiesFormRubricJudges(count: judged, total: chosen.count))</span></span></label>
            <details class="more"><summary>\(t.activitiesFormRubricRead)<span class="sr"> \(page.text(rubric.title))</span></summary>\
            \(rubricTable(rubric, page))</details></div>
            """
    }

    private func row(_ competency: ActivityForm.ChosenCompetency) -> HTML {
        let shown = model.row(of: competency)
        let id = competency.name.id
        return """
            <fieldset class="crit"><legend>\(page.text(competency.rowTitle))</legend><div class="stack">
            \(textField(RowField.title(id), t.activitiesFormRowTitle, saved: page.words(shown.title), most: ActivityLimits.rowTitle, page))
            \(each: 1...4, { level in
                textArea(
                    RowField.level(level, id), t.activitiesFormLevel(number: level, name: levelName(level, t)),
                    saved: page.words(shown.levels[level - 1]), most: ActivityLimits.level, rows: 2, page)
            })</div></fieldset>
            """
    }

    /// What was written for a competency that is not marked any more travels along, in case it is marked again.
    private var leftOutRows: HTML? {
        guard let form = page.form else { return nil }
        let shown = model.chosen.prefix(ActivityForm.mostCompetencies)
            .flatMap { chosen in [RowField.title(chosen.name.id)] + (1...4).map { RowField.level($0, chosen.name.id) } }
        let names = Set(shown)
        let left = form.fields.filter { $0.name.hasPrefix("row-") && !names.contains($0.name) && !$0.value.isEmpty }
        return """
            \(each: left.prefix(200), { field in
                "<input type=\"hidden\" name=\"\(field.name)\" value=\"\(field.value)\">" as HTML
            })
            """
    }
}
