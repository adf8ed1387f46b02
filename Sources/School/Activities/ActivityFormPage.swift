import HTML
import Learning

/// The form in which a teacher makes an activity. It works without script: its first two buttons search for competencies
/// and take the marked ones, and whatever was written stays.
enum ActivityFormPage {
    static func page(_ model: ActivityForm, _ page: PageContext) -> Page {
        let t = page.t
        let title = model.activity == nil ? t.activitiesNew : t.activitiesEdit
        let action = model.activity.map { "/activities/\($0.id)/edition" } ?? "/activities"
        let saved = model.activity
        let back: HTML? = saved.map { " / <a href=\"/activities/\($0.id)\">\(page.text($0.title))</a>" as HTML }
        return Page(
            title: title, width: .text, section: "/activities",
            body: """
                <p class="crumb"><a href="/activities">\(t.activitiesTitle)</a>\(back)</p>
                <div class="head"><div><h1>\(title)</h1></div></div>
                \(refusalSummary(page))
                <form class="form" method="post" action="\(action)">\(page.hiddenFields(version: saved?.version))
                \(competencies(model, page))
                \(textField("title", t.activitiesFormTitle, saved: saved.map { page.words($0.title) } ?? "", most: ActivityLimits.title, page))
                \(textField("question", t.activitiesFormQuestion, hint: t.commonOptional, saved: saved.map { page.words($0.question) } ?? "", most: ActivityLimits.question, page))
                \(textArea("why", t.activitiesFormWhy, hint: t.activitiesFormWhyHint, saved: saved.map { page.words($0.why) } ?? "", most: ActivityLimits.why, rows: 2, page))
                \(textArea("steps", t.activitiesFormSteps, hint: t.activitiesFormOnePerLine, saved: lines(saved?.steps ?? [], page), rows: 5, page))
                \(ways(saved?.ways ?? [], page))
                \(minutes(saved?.minutes, page))
                \(ActivityRubricFields(model: model, page: page).html)
                <div class="btns"><button class="btn btn-main btn-big" name="do" value="save">\(t.activitiesFormSave)</button></div></form>
                """)
    }

    private static func lines(_ texts: [LocalText], _ page: PageContext) -> String {
        texts.map(page.words).joined(separator: "\n")
    }

    // MARK: What it is about

    private static func competencies(_ model: ActivityForm, _ page: PageContext) -> HTML {
        let t = page.t
        return """
            <section class="sec" aria-labelledby="about"><h2 id="about">\(t.activitiesFormCompetencies)</h2>
            <div class="field mt-3"><label for="find">\(t.activitiesFormFind)</label>\
            <p class="hint" id="find-hint">\(t.activitiesFormCompetenciesHint)</p>\(fieldError("find", page))\
            <input id="find" name="find" type="search" value="\(model.search)" maxlength="200" \
            \(attribute: "aria-describedby", value: described("find", hint: true, page)) \
            \(attribute: "aria-invalid", value: page.refusal?.sentences["find"] == nil ? nil : "true")></div>
            <div class="btns mt-2"><button class="btn" name="do" value="find">\(t.commonSearch)</button></div>
            \(found(model, page))
            \(chosen(model, page))</section>
            """
    }

    private static func found(_ model: ActivityForm, _ page: PageContext) -> HTML? {
        guard !model.search.isEmpty else { return nil }
        guard !model.found.isEmpty else {
            guard model.chosen.isEmpty else { return nil }
            return "<p class=\"mt-3\" role=\"status\">\(page.t.activitiesFormFoundNone)</p>"
        }
        return """
            <fieldset class="field mt-4"><legend>\(page.t.activitiesFormFound)</legend>\
            \(each: model.found, { choice($0.name, in: $0.framework, isOn: false, page) })</fieldset>
            <div class="btns mt-2"><button class="btn" name="do" value="choose">\(page.icon("plus"))\
            \(page.t.activitiesFormUseThese)</button></div>
            """
    }

    private static func chosen(_ model: ActivityForm, _ page: PageContext) -> HTML? {
        guard !model.chosen.isEmpty else { return nil }
        return """
            <fieldset class="field mt-4"><legend>\(page.t.activitiesFormChosen)</legend>\
            \(each: model.chosen, { choice($0.name, in: nil, isOn: true, page) })</fieldset>
            """
    }

    private static func choice(
        _ name: CompetencyName, in framework: LocalText?, isOn: Bool, _ page: PageContext
    ) -> HTML {
        let place: HTML? = framework.map { "<br><span class=\"quiet\">\(page.text($0))</span>" as HTML }
        return """
            <label class="choice"><input type="checkbox" name="competency" value="\(name.id)" \(attribute: "checked", if: isOn)>\
            <span>\(page.text(name.title))\(codeTag(name.code))\(place)</span></label>
            """
    }

    // MARK: Ways and time

    private static func ways(_ saved: [LocalText], _ page: PageContext) -> HTML {
        let t = page.t
        let common = CommonWay.allCases.map { ($0, $0.text) }
        let own = saved.filter { way in !common.contains { $0.1 == way } }
        return """
            <fieldset class="field"><legend>\(t.activitiesFormWays)</legend><p class="hint">\(t.activitiesFormWaysHint)</p>\
            <div class="columns">\(each: common, { way, text in
                let isOn = page.form?.all("way").contains(way.rawValue) ?? saved.contains(text)
                return """
                    <label class="choice"><input type="checkbox" name="way" value="\(way.rawValue)" \(attribute: "checked", if: isOn)>\
                    <span>\(way.name(t))</span></label>
                    """ as HTML
            })</div></fieldset>
            \(textArea("ways", t.activitiesFormOwnWays, hint: t.activitiesFormOnePerLine, saved: lines(own, page), rows: 3, page))
            """
    }

    private static func minutes(_ saved: Int?, _ page: PageContext) -> HTML {
        let t = page.t
        return """
            <div class="field"><label for="minutes">\(t.activitiesFormMinutes)</label><p class="hint" id="minutes-hint">\(t.activitiesFormMinutesHint)</p>\
            \(fieldError("minutes", page))<input id="minutes" name="minutes" inputmode="numeric" maxlength="6" \
            value="\(page.value("minutes", else: saved.map(String.init) ?? ""))" \
            \(attribute: "aria-describedby", value: described("minutes", hint: true, page)) \
            \(attribute: "aria-invalid", value: page.refusal?.sentences["minutes"] == nil ? nil : "true")></div>
            """
    }
}
