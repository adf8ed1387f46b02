import HTML
import Learning
import SQL

/// On the page of a competency: the ways to show it that the student may choose from, and the way to an own idea.
struct ChoiceWays: Sendable {
    let competency: ID<Competency>
    let stage: ChoiceStage
    let offers: [ActivityFacts]

    /// For the student, about something that can be taken up or was begun; nothing else is offered.
    static func load(
        _ competency: CatalogCompetency, _ progress: StudentProgress, _ access: StudentAccess, _ visit: Visit
    ) throws -> ChoiceWays? {
        guard access.relation == .oneself, !competency.isRetired else { return nil }
        let stage = try ChoiceHome.load(access, progress, visit.tx).stages.stage(of: competency.id)
        let isOpen = progress.standings[competency.id] != nil || progress.ready.contains(competency.id)
        guard isOpen else { return ChoiceWays(competency: competency.id, stage: stage, offers: []) }
        let given = try ActivityStore.given(toStudent: access, visit: visit).map(\.facts)
            .filter { $0.competencies.contains(competency.id) }
        let grade = try visit.tx.first("SELECT grade FROM people WHERE id = \(access.student)")?.optionalText("grade")
        let library = try LibraryOffers.about([competency.id], grade: grade, visit: visit)
        let begun = Set(
            try visit.tx.query("SELECT activity_id FROM works WHERE student_id = \(access.student)")
                .map { row -> ID<Activity> in try row.id("activity_id") })
        let all = (given + library).uniqued(by: { $0.id }).filter { !begun.contains($0.id) }
        let isGiven = Set(given.map(\.id))
        let byID = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let offers = stage.ways(of: all.map { $0.available(isGiven: isGiven.contains($0.id)) })
        return ChoiceWays(competency: competency.id, stage: stage, offers: offers.compactMap { byID[$0.id] })
    }

    static func part(_ ways: ChoiceWays, _ student: ID<Person>, _ page: PageContext) -> HTML {
        let t = page.t
        let note: String? =
            switch ways.stage {
            case .assigned: ways.offers.isEmpty ? nil : t.choiceGiven
            case .oneOfTwo: ways.offers.isEmpty ? nil : t.choicePickOne
            case .fromList, .propose, .direct: nil
            }
        let list: HTML =
            ways.offers.isEmpty
            ? "<p class=\"soft\">\(t.choiceNoWays)</p>"
            : "<ul class=\"rows mt-2\">\(each: ways.offers, { row($0, page) })</ul>"
        let idea = "/students/\(student)/proposals/new?kind=way_to_show&competency=\(ways.competency)"
        let own: HTML =
            ways.stage.invitesIdeas || ways.offers.isEmpty
            ? "<a class=\"btn\" href=\"\(idea)\">\(page.icon("sprout"))\(t.choiceOwnIdea)</a>"
            : "<a href=\"\(idea)\">\(t.choiceAskOther)</a>"
        let report: HTML? =
            ways.stage.directs
            ? "<a class=\"btn\" href=\"/students/\(student)/reports/new?competency=\(ways.competency)\">\(t.choiceOwnReport)</a>"
            : nil
        return section(
            "ways", t.choiceWays,
            "\(note.map { "<p class=\"soft\">\($0)</p>" as HTML })\(list)<div class=\"btns mt-4\">\(own)\(report)</div>"
        )
    }

    private static func row(_ activity: ActivityFacts, _ page: PageContext) -> HTML {
        let minutes: HTML? = activity.minutes.map { "<p>\(page.t.todayAboutMinutes(minutes: $0))</p>" }
        return """
            <li><div><h3>\(page.text(activity.title))</h3>\(minutes)</div>\
            <form method="post" action="/activities/\(activity.id)/work">\(page.hiddenFields())\
            <button class="btn">\(page.t.todayStart)<span class="sr">: \(page.text(activity.title))</span></button></form></li>
            """
    }
}
