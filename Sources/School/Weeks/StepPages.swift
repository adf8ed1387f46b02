import HTML
import Learning

/// The form of a step, and everything else that can be done with it.
enum StepPages {
    struct Model: Sendable {
        let step: StudentStep?
        let week: WeekModel
        /// What it is to belong to, for a new one.
        let subject: Int64?
        /// The search of the address, to come back to the same week.
        let of: String
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let title = model.step == nil ? t.weeksNewStep : t.weeksChangeStep
        let back = model.week.path + (model.of.isEmpty ? "" : "?of=" + model.of)
        return Page(
            title: title, width: .text, section: "/me/plan",
            body: """
                <p class="crumb"><a href="\(back)">\(t.weeksBack)</a></p>
                <div class="head"><div><h1>\(title)</h1></div></div>
                \(refusalSummary(page))
                <div class="stack-l">\(placing(model, page))\(form(model, page))\(more(model, page))</div>
                """)
    }

    // MARK: The words

    private static func form(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let step = model.step
        let action = step.map { "/steps/\($0.id)" } ?? "/students/\(model.week.student)/steps"
        let chosen = page.value(
            "subject", else: (step?.subject ?? model.subject).map { ID<Goal>(stored: $0).description } ?? "")
        let subjects = model.week.subjects.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
        func option(_ subject: (key: Int64, value: String)) -> HTML {
            let id = ID<Goal>(stored: subject.key).description
            return
                "<option value=\"\(id)\" translate=\"no\" \(attribute: "selected", if: id == chosen)>\(subject.value)</option>"
        }
        return """
            <form method="post" action="\(action)" class="stack">\(page.hiddenFields(version: step?.version))\
            <input type="hidden" name="back" value="\(model.of)">
            \(textField("title", t.weeksStep, hint: t.weeksStepHint, saved: step?.title ?? "", most: StepDraft.longestTitle, isRequired: true, page))
            <div class="field"><label for="subject">\(t.weeksBelongs)</label><select id="subject" name="subject">\
            <option value="">\(t.weeksBelongsNothing)</option>\(each: subjects, option)</select></div>
            <div class="field"><label for="minutes">\(t.weeksMinutes)</label>\(fieldError("minutes", page))\
            <input id="minutes" name="minutes" inputmode="numeric" size="5" maxlength="5" value="\(page.value("minutes", else: step?.minutes.map(String.init) ?? ""))" \
            \(attribute: "aria-describedby", value: described("minutes", page))></div>
            <div class="field"><label for="by">\(t.weeksByOn)</label>\(fieldError("by", page))\
            <input id="by" name="by" type="date" value="\(page.value("by", else: step?.byOn?.iso ?? ""))" \
            \(attribute: "aria-describedby", value: described("by", page))></div>
            <p><button class="btn btn-main">\(t.weeksSave)</button></p></form>
            """
    }

    // MARK: The day, the order, letting go

    private static func placing(_ model: Model, _ page: PageContext) -> HTML? {
        guard let step = model.step, step.isOpen else { return nil }
        return """
            <div><p><strong>\(ownWords(step.title))</strong></p>\(fieldError("on", page))\(WeekParts.putting(step, model.week, page))</div>
            """
    }

    private static func more(_ model: Model, _ page: PageContext) -> HTML? {
        guard let step = model.step, step.isOpen else { return nil }
        let t = page.t
        func button(_ value: String, _ words: String, _ icon: String) -> HTML {
            "<button class=\"btn\" name=\"to\" value=\"\(value)\">\(page.icon(icon))\(words)</button>"
        }
        return """
            <form method="post" action="/steps/\(step.id.description)/order" class="btns">\(page.hiddenFields())\
            <input type="hidden" name="back" value="\(model.of)">\(button("up", t.weeksEarlier, "up"))\(button("down", t.weeksLater, "down"))</form>
            <form method="post" action="/steps/\(step.id.description)/letting-go" class="stack">\(page.hiddenFields())\
            <input type="hidden" name="back" value="\(model.of)">
            \(textField("reason", t.weeksLetGoWhy, most: 500, page))
            <p><button class="btn">\(t.weeksLetGo)</button></p></form>
            """
    }
}

/// The steps below a goal or an item, on the page of the plan.
enum StepPart {
    static func list(
        _ subject: Int64, _ steps: [StudentStep], of student: ID<Person>, isOneself: Bool, _ page: PageContext
    ) -> HTML? {
        let mine = steps.filter { $0.subject == subject && $0.letGoAt == nil }
        guard !mine.isEmpty || isOneself else { return nil }
        let t = page.t
        let new: HTML? =
            isOneself
            ? """
            <a href="/students/\(student.description)/steps/new?subject=\(ID<Goal>(stored: subject).description)" class="noprint">\(page.smallIcon("plus"))\(t.weeksNewStep)</a>
            """ : nil
        func row(_ step: StudentStep) -> HTML {
            let state: HTML? =
                step.doneAt != nil
                ? " <span class=\"tag tag-leaf\">\(page.icon("check"))\(t.weeksIsDone)</span>"
                : (step.plannedOn ?? step.byOn).map { "<span class=\"quiet\">, \(page.format.shortDate($0))</span>" }
            return "<li>\(ownWords(step.title))\(state)</li>"
        }
        return """
            <dt>\(t.weeksPlanSteps)</dt><dd><ol>\(each: mine.prefix(30), row)</ol>\(new)</dd>
            """
    }
}
