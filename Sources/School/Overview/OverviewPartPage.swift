import HTML
import Learning

/// Everything that the numbers of one category count.
enum OverviewPartPage {
    static func page(_ part: CategoryOverview.Part, _ overview: CategoryOverview, _ page: PageContext) -> Page {
        let t = page.t
        let own = overview.isOneself
        let title = page.words(part.category.title)
        return Page(
            title: own ? title : t.overviewPartTitle(category: title, name: overview.name.full), width: .text,
            section: own ? "/me/plan" : nil,
            body: """
                <div class="head"><div><p class="over"><a href="\(overview.path)">\
                \(own ? t.overviewTitleOwn : t.overviewTitle(name: overview.name.full))</a></p>
                <h1>\(page.text(part.category.title))</h1>
                <p class="mt-2 lede">\(OverviewWords(overview: overview, page: page).sentence(part))</p></div></div>
                <div class="stack-l">\(goals(part.progress, overview, page))\
                \(skills("shown", t.overviewSkillsShown, part.progress.skills(.shown), overview, page))\
                \(skills("working", t.overviewSkillsWorking, part.progress.skills(.working), overview, page))\
                \(skills("open", t.overviewSkillsOpen, part.progress.skills(.open), overview, page))\
                \(items(part.progress, overview, page))\
                \(skills("growth", t.overviewGrown(date: page.format.shortDate(overview.yearBegan)), part.progress.growth, overview, page))\
                \(whoCanSee(own ? t.overviewWhoOwn : t.overviewWho(name: overview.name.given), page))</div>
                """)
    }

    private static func goals(
        _ progress: CategoryProgress, _ overview: CategoryOverview, _ page: PageContext
    ) -> HTML? {
        let titles = Dictionary(
            overview.plan.goals.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
        func row(_ goal: ID<Goal>, isDone: Bool) -> HTML {
            let done: HTML? =
                isDone ? "<span class=\"tag tag-leaf\">\(page.icon("check"))\(page.t.overviewGoalDone)</span>" : nil
            return """
                <li><a href="/students/\(overview.student.description)/plan#g\(goal.description)">\(ownWords(titles[goal] ?? ""))</a>\(done)</li>
                """
        }
        let rows = progress.openGoals.map { row($0, isDone: false) } + progress.doneGoals.map { row($0, isDone: true) }
        guard !rows.isEmpty else { return nil }
        return section("goals", page.t.overviewGoals, "<ul class=\"rows\">\(HTML(rows))</ul>")
    }

    private static func items(
        _ progress: CategoryProgress, _ overview: CategoryOverview, _ page: PageContext
    ) -> HTML? {
        let known = Dictionary(overview.plan.items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        func row(_ id: ID<PlanItem>, isDone: Bool) -> HTML {
            let done: HTML? =
                isDone ? "<span class=\"tag tag-leaf\">\(page.icon("check"))\(page.t.overviewItemDone)</span>" : nil
            let item = known[id]
            let place: HTML? = item.flatMap { $0.place.isEmpty ? nil : "<p>\(ownWords($0.place))</p>" }
            let hours: HTML? = item?.hours.map { "<p class=\"quiet\">\(page.t.overviewPlanned(count: $0))</p>" }
            return """
                <li><div><a href="/students/\(overview.student.description)/plan#i\(id.description)">\(ownWords(item?.title ?? ""))</a>\
                \(place)\(hours)</div>\(done)</li>
                """
        }
        let rows = progress.openItems.map { row($0, isDone: false) } + progress.doneItems.map { row($0, isDone: true) }
        guard !rows.isEmpty else { return nil }
        return section("items", page.t.overviewItems, "<ul class=\"rows\">\(HTML(rows))</ul>")
    }

    private static func skills(
        _ id: StaticString, _ title: String, _ skills: [CategoryProgress.Skill], _ overview: CategoryOverview,
        _ page: PageContext
    ) -> HTML? {
        guard !skills.isEmpty else { return nil }
        let t = page.t
        func row(_ skill: CategoryProgress.Skill) -> HTML {
            let since: HTML? = skill.since.map { at in
                let date = page.format.dateWithYear(at)
                return
                    "<p class=\"quiet\">\(skill.place == .shown ? t.overviewSince(date: date) : t.overviewLastOn(date: date))</p>"
            }
            return """
                <li><div><a href="/students/\(overview.student.description)/map/\(skill.competency.description)">\
                \(page.text(overview.title(skill.competency)))</a>\(since)</div>\(OverviewPage.sign(skill.place, words: true, page))</li>
                """
        }
        return section(id, title, "<ul class=\"rows\">\(each: skills, row)</ul>")
    }
}
