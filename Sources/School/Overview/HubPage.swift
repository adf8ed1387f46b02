import HTML
import Learning

enum HubPage {
    static func page(_ hub: StudentHub, _ page: PageContext) -> Page {
        let t = page.t
        let name = hub.name.given
        let grade: HTML? = hub.grade.map { "<p class=\"mt-2\">\(t.overviewHubGrade(grade: $0))</p>" }
        return Page(
            title: hub.name.full, width: .text, section: page.viewer?.isStaff == true ? "/classes" : "/",
            body: """
                <div class="head"><div><h1>\(personName(hub.name.full))</h1>\(grade)</div></div>
                <div class="stack-l"><nav aria-label="\(t.overviewHubPages(name: name))"><ul class="rows">
                \(link("person", t.overviewHubProfile, t.overviewHubProfileWords(name: name), "profile", hub, page))
                \(planLinks(hub, page))
                \(workLinks(hub, page))
                </ul></nav>
                \(whoCanSee(t.overviewHubWho, page))</div>
                """)
    }

    private static func planLinks(_ hub: StudentHub, _ page: PageContext) -> HTML? {
        guard let plan = hub.plan else { return nil }
        let t = page.t
        let name = hub.name.given
        let sum =
            plan.goals + plan.items == 0
            ? t.overviewHubPlanNone : t.overviewHubPlanSum(goals: plan.goals, items: plan.items)
        let talks =
            plan.nextTalk.map { talk in
                t.overviewHubNextTalk(date: page.format.dateInWords(talk.plannedOn), name: talk.advisorName)
            } ?? t.overviewHubTalksWords
        let notes: HTML? =
            plan.mayReadNotes
            ? link("edit", t.overviewHubNotes, t.overviewHubNotesWords, "notes", hub, page) : nil
        return """
            \(link("plan", t.overviewHubPlan, sum, "plan", tag: AgreementWords.tag(plan.standing, page), hub, page))
            \(link("sprout", t.overviewHubProgress, t.overviewHubProgressWords, "progress", hub, page))
            \(link("check", t.overviewHubWeek, t.overviewHubWeekWords(name: name), "week", hub, page))
            \(link("clock", t.overviewHubYear, t.overviewHubYearWords, "year", hub, page))
            \(link("talk", t.overviewHubTalks, talks, "check-ins", hub, page))\(notes)
            \(link("hand", t.overviewHubProposals, t.overviewHubProposalsWords(name: name), "proposals", hub, page))
            """
    }

    private static func workLinks(_ hub: StudentHub, _ page: PageContext) -> HTML? {
        let t = page.t
        let work: HTML? =
            hub.opensWork ? link("work", t.overviewHubWork, t.overviewHubWorkWords, "work", hub, page) : nil
        let map: HTML? = hub.skills.map { skills in
            link(
                "map", t.overviewHubMap, t.overviewHubMapWords(shown: skills.shown, working: skills.working), "map",
                hub,
                page)
        }
        let portfolio: HTML? =
            hub.opensWork ? link("photo", t.portfolioHub, t.portfolioHubWords, "portfolio", hub, page) : nil
        let reports: HTML? =
            hub.skills == nil ? nil : link("file", t.reportsHub, t.reportsHubWords, "term-reports", hub, page)
        let seen: HTML? =
            hub.skills == nil
            ? nil : link("eye", t.observationsHub, t.observationsHubWords, "observations", hub, page)
        let journal: HTML? =
            hub.opensWork ? link("edit", t.reflectionsHub, t.reflectionsHubWords, "journal", hub, page) : nil
        let time: HTML? = hub.time.map {
            link("clock", t.timeuseHub, TimeUseParts.sentence($0, page), "time", hub, page)
        }
        let roles = page.viewer?.roles ?? []
        let messages: HTML? =
            hub.opensWork && (roles.contains(.teacher) || roles.contains(.advisor))
            ? """
            <li><div class="row-lead">\(page.icon("mail"))<div><h2><a href="/messages/new?about=\(hub.student.description)">\(t.messagesHub)</a></h2>\
            <p>\(t.messagesHubWords(name: hub.name.given))</p></div></div></li>
            """ : nil
        let workshops: HTML? =
            hub.plan == nil ? nil : link("people", t.workshopsTitle, t.workshopsHubWords, "workshops", hub, page)
        let record: HTML? =
            hub.relation == .teacher ? nil : link("lock", t.recordsTitle, t.recordsHubWords, "record", hub, page)
        return "\(messages)\(work)\(portfolio)\(journal)\(map)\(seen)\(workshops)\(time)\(reports)\(record)"
    }

    private static func link(
        _ icon: String, _ title: String, _ words: String, _ address: String, tag: HTML? = nil, _ hub: StudentHub,
        _ page: PageContext
    ) -> HTML {
        """
        <li><div class="row-lead">\(page.icon(icon))<div><h2><a href="/students/\(hub.student.description)/\(address)">\(title)</a></h2>\
        <p>\(words)</p></div></div>\(tag)</li>
        """
    }
}
