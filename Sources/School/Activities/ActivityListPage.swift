import HTML
import Learning

/// The list of activities.
enum ActivityListPage {
    static func page(_ model: ActivityListStore.Model, _ page: PageContext) -> Page {
        let t = page.t
        let isFiltered = !model.search.isEmpty || model.competency != nil
        let mine: HTML? =
            if isMaker(page), !isFiltered || !model.mine.entries.isEmpty {
                section("mine", t.activitiesMine, part(model.mine, none: t.activitiesMineNone, page))
            } else {
                nil
            }
        let none: HTML? = isFiltered && model.isEmpty ? "<p role=\"status\">\(t.activitiesFoundNone)</p>" : nil
        return Page(
            title: t.activitiesTitle, section: "/activities",
            body: """
                <div class="head"><div><h1>\(t.activitiesTitle)</h1>\
                <p><a href="/frameworks">\(t.frameworksTitle)</a></p></div>\(isMaker(page) ? newButton(model, page) : nil)</div>
                \(searchForm(model, page))
                <div class="stack-l mt-6">\(none)
                \(mine)
                \(model.school.entries.isEmpty ? nil : section("school", t.activitiesSchool, part(model.school, page)))
                \(model.library.entries.isEmpty ? nil : section("library", t.activitiesLibrary, part(model.library, page)))</div>
                """)
    }

    private static func isMaker(_ page: PageContext) -> Bool {
        !(page.viewer?.roles.isDisjoint(with: ActivityRoutes.makers) ?? true)
    }

    private static func newButton(_ model: ActivityListStore.Model, _ page: PageContext) -> HTML {
        let query = model.competency.map { "?competency=\($0.id)" } ?? ""
        return """
            <div class="btns"><a class="btn btn-main" href="/activities/new\(query)">\(page.icon("plus"))\(page.t.activitiesNew)</a>\
            <a class="btn" href="/units">\(page.t.unitsTitle)</a><a class="btn" href="/rubrics">\(page.t.rubricsTitle)</a>\
            <a class="btn" href="/activities/import">\(page.t.materialsImport)</a></div>
            """
    }

    private static func searchForm(_ model: ActivityListStore.Model, _ page: PageContext) -> HTML {
        let t = page.t
        let filter: HTML? = model.competency.map { name in
            """
            <input type="hidden" name="competency" value="\(name.id)"><p>\(t.activitiesAbout(competency: page.words(name.title)))\
            \(codeTag(name.code)) <a href="/activities">\(t.activitiesShowAll)</a></p>
            """
        }
        return """
            <form class="form" method="get" action="/activities" role="search">\(filter)<div class="field">\
            <label for="q">\(t.activitiesSearch)</label><p class="hint" id="q-hint">\(t.activitiesSearchHint)</p>\
            <input id="q" name="q" type="search" value="\(model.search)" maxlength="200" aria-describedby="q-hint"></div>
            <div class="btns mt-3"><button class="btn">\(t.commonSearch)</button></div></form>
            """
    }

    private static func part(_ part: ActivityListStore.Part, none: String = "", _ page: PageContext) -> HTML {
        guard !part.entries.isEmpty else { return "<p class=\"soft\">\(none)</p>" }
        let more: HTML? = part.hasMore ? "<p class=\"quiet\">\(page.t.activitiesMore)</p>" : nil
        return "<ul class=\"rows\">\(each: part.entries, { row($0, page) })</ul>\(more)"
    }

    private static func row(_ entry: ActivityListStore.Entry, _ page: PageContext) -> HTML {
        let minutes: HTML? = entry.minutes.map {
            "<span class=\"quiet nowrap\">\(page.format.about(minutes: $0))</span>"
        }
        let author: HTML? = entry.authorName.map { "<p class=\"quiet\">\(page.t.activitiesBy(name: $0))</p>" as HTML }
        return """
            <li><div><h3><a href="/activities/\(entry.id)">\(page.text(entry.title))</a></h3><p>\(page.text(entry.why))</p>\
            <p class="quiet">\(names(entry.competencies, page))</p>\(author)</div>\(minutes)</li>
            """
    }

    private static func names(_ names: [CompetencyName], _ page: PageContext) -> HTML {
        HTML(
            names.prefix(ActivityForm.mostCompetencies).enumerated().map { index, name in
                "\(index > 0 ? " · " : "")\(page.text(name.title))"
            })
    }
}
