import HTML
import Learning

/// What one competency means, for anybody who is signed in.
enum CompetencyPage {
    static func page(_ model: CompetencyModel, _ page: PageContext) -> Page {
        let t = page.t
        let iCan: HTML? = model.name.iCan.isEmpty ? nil : "<p class=\"own\">\(page.text(model.name.iCan))</p>"
        return Page(
            title: page.words(model.name.title), section: navigation(page),
            body: """
                \(crumbs(model, page))
                <div class="head"><div><h1>\(page.text(model.name.title))</h1>\
                <p>\(facts(model, page))</p></div>\(makeActivity(model, page))</div>
                \(iCan)
                <div class="split mt-5"><div class="stack-l">
                \(levels(model, page))
                \(examples(model, page))
                \(model.parts.isEmpty ? nil : section("parts", t.frameworksParts, names(model.parts, page)))
                \(section("activities", t.frameworksActivities, activities(model, page)))
                </div><div class="stack-l">
                \(model.why.isEmpty ? nil : section("why", t.frameworksWhy, "<p>\(page.text(model.why))</p>"))
                \(section("before", t.frameworksComesBefore, names(model.requirements, none: t.frameworksComesBeforeNone, page)))
                \(section("opens", t.frameworksOpens, names(model.opens, none: t.frameworksOpensNone, page)))
                </div></div>
                """)
    }

    private static func navigation(_ page: PageContext) -> String? {
        guard let viewer = page.viewer else { return nil }
        if viewer.isStaff { return "/activities" }
        return viewer.isStudent ? "/me/map" : nil
    }

    /// Only staff have the pages of frameworks.
    private static func crumbs(_ model: CompetencyModel, _ page: PageContext) -> HTML {
        let path = "/frameworks/\(model.framework.id)"
        guard page.viewer?.isStaff == true else {
            return "<p class=\"crumb\">\(page.text(model.framework.title))</p>"
        }
        return """
            <nav class="crumb" aria-label="\(page.t.frameBreadcrumb)"><a href="\(path)">\(page.text(model.framework.title))</a>\
            \(each: model.path, { name in
                " / <a href=\"\(path)?heading=\(name.id)\">\(page.text(name.title))</a>" as HTML
            })</nav>
            """
    }

    private static func facts(_ model: CompetencyModel, _ page: PageContext) -> HTML {
        let retired: HTML? =
            model.name.isRetired ? " <span class=\"tag\">\(page.t.frameworksRetired)</span>" : nil
        let grades: HTML? = model.gradeLevels.map { grades in
            "<span class=\"quiet\">\(page.t.frameworksGrades(grades: gradesInWords(grades)))</span>"
        }
        return "\(grades)\(codeTag(model.name.code))\(retired)"
    }

    private static func makeActivity(_ model: CompetencyModel, _ page: PageContext) -> HTML? {
        guard let roles = page.viewer?.roles, !roles.isDisjoint(with: ActivityRoutes.makers) else { return nil }
        return """
            <a class="btn" href="/activities/new?competency=\(model.name.id)">\(page.icon("plus"))\(page.t.frameworksMakeActivity)</a>
            """
    }

    private static func levels(_ model: CompetencyModel, _ page: PageContext) -> HTML? {
        guard !model.levels.isEmpty else { return nil }
        let rows: HTML = """
            <ul class="rows">\(each: model.levels.prefix(4).enumerated(), { index, text in
                "<li><p>\(page.text(text))</p>\(rung(index + 1, page))</li>" as HTML
            })</ul>
            """
        return section("levels", page.t.frameworksLevels, rows)
    }

    private static func examples(_ model: CompetencyModel, _ page: PageContext) -> HTML? {
        guard !model.examples.isEmpty else { return nil }
        return section(
            "examples", page.t.frameworksExamples,
            "<ul class=\"rows\">\(each: model.examples, { "<li><p>\(page.text($0))</p></li>" as HTML })</ul>")
    }

    private static func names(_ names: [CompetencyName], none: String = "", _ page: PageContext) -> HTML {
        guard !names.isEmpty else { return "<p class=\"soft\">\(none)</p>" }
        return "<ul class=\"rows\">\(each: names, { "<li><span>\(competencyLink($0, page))</span></li>" as HTML })</ul>"
    }

    /// Students and families see which there are; the pages of activities are for staff.
    private static func activities(_ model: CompetencyModel, _ page: PageContext) -> HTML {
        guard !model.activities.isEmpty else { return "<p class=\"soft\">\(page.t.frameworksActivitiesNone)</p>" }
        let isStaff = page.viewer?.isStaff == true
        return """
            <ul class="rows">\(each: model.activities, { activity in
                let title = page.text(activity.title)
                let name: HTML = isStaff ? "<a href=\"/activities/\(activity.id)\">\(title)</a>" : "<span>\(title)</span>"
                let minutes: HTML? = activity.minutes.map { "<span class=\"quiet\">\(page.format.about(minutes: $0))</span>" as HTML }
                return "<li>\(name)\(minutes)</li>" as HTML
            })</ul>
            """
    }
}

/// `KG,01,02` as `K–2`: the codes of CASE as people say them. Anything else stays as it is.
func gradesInWords(_ grades: String) -> String {
    let codes = grades.split(separator: ",").map { code in
        code == "KG" ? "K" : String(code.drop { $0 == "0" })
    }
    guard let first = codes.first, let last = codes.last, codes.count > 1 else { return codes.first ?? grades }
    return first + "–" + last
}
