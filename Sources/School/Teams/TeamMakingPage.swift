import HTML
import Learning

/// The teams of a class for one activity: a select beside each name, so that it works with any hand and without script.
enum TeamMakingPage {
    static func page(_ plan: TeamMaking.Plan, isSaved: Bool, _ page: PageContext) -> Page {
        let t = page.t
        let list: HTML? =
            plan.teams.isEmpty
            ? nil
            : section(
                "teams", t.teamsAll,
                """
                <ul class="rows">\(each: plan.teams.sorted { $0.key < $1.key }, { number, team in
                    let names = plan.students.filter { $0.team == number }.map(\.name).joined(separator: ", ")
                    return """
                        <li><div><h3><a href="/teams/\(team.id)">\(personName(TeamPage.name(team.title, number, page)))</a></h3>
                        <p translate="no">\(names)</p></div></li>
                        """ as HTML
                })</ul>
                """)
        let highest = max(plan.teams.keys.max() ?? 0, min(TeamMaking.mostTeams, max(4, plan.students.count / 2)))
        return Page(
            title: t.teamsMake, width: .text,
            body: """
                <p class="crumb"><a href="/classes/\(plan.classID)" translate="no">\(plan.classTitle)</a></p>
                <div class="head"><div><h1>\(t.teamsMake)</h1><p class="mt-2">\(page.text(plan.activityTitle))</p></div></div>
                \(refusalSummary(page))\(isSaved ? notice(.leaf, icon: "check", "<p>\(t.teamsSaved)</p>", page) : nil)
                <div class="stack-l">\(list)
                <form class="form" method="post" action="/classes/\(plan.classID)/teams/\(plan.activity)">\(page.hiddenFields())
                <p>\(t.teamsMakeLede)</p>
                <ul class="rows mt-3">\(each: plan.students, { row($0, upTo: highest, page) })</ul>
                <div class="btns mt-4"><button class="btn btn-main">\(t.teamsSave)</button></div></form>
                \(whoCanSee(t.teamsWhoStaff, page))</div>
                """)
    }

    private static func row(_ student: TeamMaking.Plan.Student, upTo highest: Int, _ page: PageContext) -> HTML {
        let name = "team-\(student.id)"
        let chosen = page.value(name, else: student.team.map(String.init) ?? "")
        return """
            <li><label for="\(name)">\(personName(student.name))</label><div class="field"><select id="\(name)" name="\(name)">\
            <option value="">\(page.t.teamsNone)</option>\(each: 1...highest, { number in
                "<option value=\"\(number)\" \(attribute: "selected", if: chosen == String(number))>\(page.t.teamsNumber(number: number))</option>" as HTML
            })</select></div></li>
            """
    }
}
