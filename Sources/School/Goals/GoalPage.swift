import HTML
import Learning

enum GoalPage {
    struct Model: Sendable {
        let student: ID<Person>
        let name: StudentNames.Name
        let isOneself: Bool
        let mayWrite: Bool
        let goals: [GoalModel]
        let demonstrated: Set<ID<Competency>>
    }

    struct FormModel: Sendable {
        let student: ID<Person>
        let saved: GoalModel?
        let isOneself: Bool
        let chosen: Set<ID<Competency>>
        let search: String
        let choices: [CompetencyName]
    }

    // MARK: The list

    static func list(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let title = model.isOneself ? t.goalsTitle : t.goalsTitleOf(name: model.name.full)
        let new: HTML? =
            model.mayWrite
            ? "<a class=\"btn btn-main\" href=\"/students/\(model.student.description)/goals/new\">\(page.icon("plus"))\(t.goalsNew)</a>"
            : nil
        let current = model.goals.filter { $0.endedAt == nil }
        let past = model.goals.filter { $0.endedAt != nil }
        let pastSection: HTML? =
            past.isEmpty
            ? nil
            : section("past", t.goalsPast, "<ul class=\"rows\">\(each: past, { pastGoal($0, page) })</ul>")
        return Page(
            title: title, width: .text, section: "/me/goals",
            body: """
                <div class="head"><div><h1>\(title)</h1>\
                \(model.isOneself ? "<p class=\"mt-2\">\(t.goalsLede)</p>" as HTML : nil)\(model.isOneself ? PlacementPart.invitation(page) : nil)</div>\(new)</div>
                <div class="stack-l">
                \(current.isEmpty ? empty(model.isOneself ? t.goalsNone : t.goalsNoneOf, page) : .empty)
                \(each: current, { goal($0, model, page) })
                \(pastSection)
                \(whoCanSee(model.isOneself ? t.goalsWho : t.goalsWhoOf, page))</div>
                """)
    }

    private static func goal(_ goal: GoalModel, _ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let done = goal.competencies.filter { model.demonstrated.contains($0.id) }.count
        let written =
            goal.writtenWith.map { t.goalsWrittenBy(date: page.format.dateWithYear(goal.writtenAt), name: $0) }
            ?? t.goalsWritten(date: page.format.dateWithYear(goal.writtenAt))
        let buttons: HTML? =
            model.mayWrite
            ? """
            <div class="btns mt-4"><a class="btn" href="/goals/\(goal.goal.id.description)">\(page.icon("edit"))\(t.goalsEdit)</a>
            <form method="post" action="/goals/\(goal.goal.id.description)/ending">\(page.hiddenFields())\
            <button class="btn">\(t.goalsEnd)</button></form></div>
            """ : nil
        return """
            <section class="sec" aria-labelledby="g\(goal.goal.id.description)"><h2 id="g\(goal.goal.id.description)">\(ownWords(goal.goal.words))</h2>
            \(goal.goal.interest.isEmpty ? nil : "<p class=\"own mt-2\"><q>\(ownWords(goal.goal.interest))</q></p>" as HTML)
            <p class="mt-3">\(t.goalsShownOf(done: done, total: goal.competencies.count))</p>
            <ul class="rows mt-2">\(each: goal.competencies, { competency($0, model, page) })</ul>
            <p class="quiet mt-3">\(written)</p>\(buttons)</section>
            """
    }

    private static func competency(_ name: CompetencyName, _ model: Model, _ page: PageContext) -> HTML {
        let isShown = model.demonstrated.contains(name.id)
        let state: HTML =
            isShown
            ? "<span class=\"lv lv-shown\"><svg aria-hidden=\"true\"><use href=\"\(page.assets.path("icons.svg"))#lv-shown\"/></svg>\(page.t.stateShown)</span>"
            : .empty
        return """
            <li><a href="/students/\(model.student.description)/map/\(name.id.description)">\(page.text(name.title))</a>\(state)</li>
            """
    }

    private static func pastGoal(_ goal: GoalModel, _ page: PageContext) -> HTML {
        let ended = goal.endedAt.map { page.t.goalsEnded(date: page.format.dateWithYear($0)) }
        return "<li><div><h3>\(ownWords(goal.goal.words))</h3><p class=\"quiet\">\(ended)</p></div></li>"
    }

    // MARK: The form

    static func form(_ model: FormModel, _ page: PageContext) -> Page {
        let t = page.t
        let title = model.saved == nil ? t.goalsNew : t.goalsEdit
        let action = model.saved.map { "/goals/\($0.goal.id)" } ?? "/students/\(model.student)/goals"
        return Page(
            title: title, width: .text, section: "/me/goals",
            body: """
                <div class="head"><div><h1>\(title)</h1></div></div>
                \(refusalSummary(page))
                <form class="form" method="post" action="\(action)">\(page.hiddenFields(version: model.saved?.version))
                \(textField("title", t.goalsWhat, hint: t.goalsWhatHint, saved: model.saved?.goal.words ?? "", most: GoalDraft.longestTitle, page))
                \(textArea("reason", t.goalsWhy, hint: t.goalsWhyHint, saved: model.saved?.goal.interest ?? "", most: GoalDraft.longestReason, rows: 2, page))
                \(picker(model, page))
                <div class="btns mt-5"><button class="btn btn-main btn-big">\(t.goalsSave)</button></div></form>
                """)
    }

    private static func picker(_ model: FormModel, _ page: PageContext) -> HTML {
        let t = page.t
        let note: HTML? =
            model.search.isEmpty
            ? nil
            : model.choices.contains { !model.chosen.contains($0.id) }
                ? nil : "<p>\(t.goalsFoundNone(search: model.search))</p>"
        return """
            <fieldset class="field" id="serves" tabindex="-1"><legend>\(t.goalsServes)</legend>\
            <p class="hint">\(t.goalsServesHint)</p>\(fieldError("serves", page))\
            <div class="picks">\(each: model.choices, { choice($0, model, page) })</div>\(note)</fieldset>
            <div class="field"><label for="q">\(t.goalsFind)</label><div class="btns"><input id="q" name="q" type="search" value="\(model.search)" maxlength="200">\
            <button class="btn" name="find" value="1" formnovalidate>\(t.goalsFindButton)</button></div></div>
            """
    }

    private static func choice(_ name: CompetencyName, _ model: FormModel, _ page: PageContext) -> HTML {
        let code: HTML? = name.code.map { "<span class=\"quiet\" translate=\"no\">\($0)</span> " }
        let can: HTML? = name.iCan.isEmpty ? nil : "<br><span class=\"soft\">\(page.text(name.iCan))</span>"
        return """
            <label class="choice"><input type="checkbox" name="competency" value="\(name.id.description)" \
            \(attribute: "checked", if: model.chosen.contains(name.id))><span>\(code)\(page.text(name.title))\(can)</span></label>
            """
    }
}

/// What somebody wrote: never translated, in whatever direction it is written.
func ownWords(_ words: String) -> HTML {
    "<span translate=\"no\" dir=\"auto\">\(words)</span>"
}
