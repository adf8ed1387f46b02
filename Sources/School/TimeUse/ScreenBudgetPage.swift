import HTML
import Learning

/// Where leaders set the advice about screen time.
enum ScreenBudgetPage {
    struct Model: Sendable {
        struct School: Sendable {
            let id: ID<Organization>
            let name: String
            let budgets: [String: ScreenBudget]
        }

        let schools: [School]
        let chosen: School
    }

    static func page(_ model: Model, isSaved: Bool, _ page: PageContext) -> Page {
        let t = page.t
        let others: HTML? =
            model.schools.count > 1
            ? """
            <nav class="chips" aria-label="\(t.roomsSchool)">\(each: model.schools.prefix(100), { school in
                let current: String? = school.id == model.chosen.id ? "true" : nil
                return "<a class=\"chip\" href=\"/admin/screen-time?school=\(school.id)\" \(attribute: "aria-current", value: current)>\(personName(school.name))</a>" as HTML
            })</nav>
            """ : nil
        return Page(
            title: t.timeuseBudgets, width: .text,
            body: """
                <div class="head"><div><h1>\(t.timeuseBudgets)</h1><p class="mt-2">\(t.timeuseBudgetsLede)</p></div></div>
                \(refusalSummary(page))\(isSaved ? notice(.leaf, icon: "check", "<p>\(t.workshopsSaved)</p>", page) : nil)
                <div class="stack-l">\(others)<form class="form" method="post" action="/admin/screen-time">\(page.hiddenFields())
                <input type="hidden" name="school" value="\(model.chosen.id)">
                \(each: ScreenBudget.bands, { band($0, model, page) })
                <div class="btns"><button class="btn btn-main">\(t.commonSave)</button></div></form>
                <p>\(t.timeuseMeaningScreen)</p>\(whoCanSee(t.timeuseBudgetsWho, page))</div>
                """)
    }

    private static func band(_ band: String, _ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let saved = model.chosen.budgets[band]
        let name = "minutes-\(band)"
        return """
            <fieldset class="field"><legend>\(t.timeuseBand(band: band))</legend>
            <div class="field"><label for="\(name)">\(t.timeuseBandMinutes)</label>\(fieldError(name, page))\
            <input id="\(name)" class="short" name="\(name)" type="number" min="0" max="\(ScreenBudget.mostMinutes)" \
            value="\(page.value(name, else: saved.map { String($0.minutes) } ?? ""))" \(attribute: "aria-describedby", value: described(name, page))></div>
            <div class="mt-3">\(textField("words-\(band)", t.timeuseBandWhy, saved: saved?.words ?? "", most: ScreenBudget.longestWords, page))</div></fieldset>
            """
    }
}
