import HTML
import Learning

/// An activity as students see it, and what staff need beside it.
enum ActivityPage {
    enum Done: String, Sendable {
        case saved, given, copied
    }

    struct Model: Sendable {
        let activity: ActivityModel
        let rubric: RubricModel
        let given: [GivenTo]
        let done: Done?
        let extras: ActivityExtras
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let activity = model.activity
        return Page(
            title: page.words(activity.title), section: "/activities",
            body: """
                <p class="crumb"><a href="/activities">\(t.activitiesTitle)</a></p>
                <div class="head"><div><h1>\(page.text(activity.title))</h1><p>\(t.activitiesStudentsSee)</p>\(model.extras.origin(page))</div>\
                \(buttons(activity, page))</div>
                \(doneNotice(model.done, page))
                \(activity.isRetired ? notice(.plain, icon: "info", "<p>\(t.activitiesRetired)</p>", page) : nil)
                <div class="split"><div class="stack-l">
                \(question(activity, page))
                \(section("why", t.activitiesWhy, "<p>\(page.text(activity.why))</p>"))
                \(activity.steps.isEmpty ? nil : section("steps", t.activitiesSteps, steps(activity, page)))
                \(section("ways", t.activitiesWays, ways(activity, page)))
                \(section("rubric", t.activitiesRubric, link: "<a href=\"/rubrics/\(model.rubric.rubric)\">\(t.rubricsOne)</a>", rubricTable(model.rubric, page)))
                </div><div class="stack-l">
                \(section("about", t.activitiesWhat, competencies(activity, page)))
                \(section("facts", t.activitiesFacts, "\(facts(activity, page))\(model.extras.facts(activity, page))"))
                \(isMaker(page) ? section("more", t.materialsVariants, model.extras.links(activity, page)) : nil)
                \(isMaker(page) ? section("given", t.activitiesWhoHasIt, given(model, page)) : nil)
                </div></div>
                """)
    }

    private static func isMaker(_ page: PageContext) -> Bool {
        !(page.viewer?.roles.isDisjoint(with: ActivityRoutes.makers) ?? true)
    }

    private static func buttons(_ activity: ActivityModel, _ page: PageContext) -> HTML? {
        guard isMaker(page), !activity.isRetired else { return nil }
        let edit: HTML? =
            activity.author == page.viewer?.person
            ? "<a class=\"btn\" href=\"/activities/\(activity.id)/edition\">\(page.icon("edit"))\(page.t.commonEdit)</a>"
            : nil
        return """
            <div class="btns"><a class="btn btn-main" href="/activities/\(activity.id)/give">\(page.icon("people"))\
            \(page.t.activitiesGive)</a>\(edit)</div>
            """
    }

    private static func doneNotice(_ done: Done?, _ page: PageContext) -> HTML? {
        switch done {
        case .saved: notice(.leaf, icon: "check", "<p>\(page.t.activitiesSaved)</p>", page)
        case .given: notice(.leaf, icon: "check", "<p>\(page.t.activitiesGivenNotice)</p>", page)
        case .copied: notice(.leaf, icon: "check", "<p>\(page.t.materialsCopied)</p>", page)
        case nil: nil
        }
    }

    private static func question(_ activity: ActivityModel, _ page: PageContext) -> HTML? {
        activity.question.isEmpty ? nil : "<p class=\"own own-big\">\(page.text(activity.question))</p>"
    }

    private static func steps(_ activity: ActivityModel, _ page: PageContext) -> HTML {
        """
        <ol class="stem stem-s">\(each: activity.steps, { step in
            "<li><span class=\"node\" aria-hidden=\"true\"></span><p>\(page.text(step))</p></li>" as HTML
        })</ol>
        """
    }

    private static func ways(_ activity: ActivityModel, _ page: PageContext) -> HTML {
        "<ul class=\"rows\">\(each: activity.ways, { "<li><p>\(page.text($0))</p></li>" as HTML })</ul>"
    }

    private static func competencies(_ activity: ActivityModel, _ page: PageContext) -> HTML {
        """
        <ul class="rows">\(each: activity.competencies, { "<li><span>\(competencyLink($0, page))</span></li>" as HTML })</ul>
        """
    }

    private static func facts(_ activity: ActivityModel, _ page: PageContext) -> HTML {
        let t = page.t
        let minutes: HTML? = activity.minutes.map {
            "<dt>\(t.activitiesTime)</dt><dd>\(page.format.about(minutes: $0))</dd>"
        }
        let grades: HTML? = activity.gradeBand.map {
            "<dt>\(t.activitiesGrades)</dt><dd translate=\"no\">\($0)</dd>"
        }
        return """
            <dl class="facts"><dt>\(t.activitiesKind)</dt><dd>\(kindName(activity.kind, t))</dd>\(minutes)\(grades)</dl>
            """
    }

    static func kindName(_ kind: ActivityKind, _ t: Messages) -> String {
        switch kind {
        case .lesson: t.activitiesKindLesson
        case .module: t.activitiesKindModule
        case .reading: t.activitiesKindReading
        case .discussion: t.activitiesKindDiscussion
        case .task: t.activitiesKindTask
        case .workshop: t.activitiesKindWorkshop
        case .exhibition: t.activitiesKindExhibition
        case .project: t.activitiesKindProject
        case .expedition: t.activitiesKindExpedition
        case .flipped: t.activitiesKindFlipped
        }
    }

    private static func given(_ model: Model, _ page: PageContext) -> HTML {
        guard !model.given.isEmpty else { return "<p class=\"soft\">\(page.t.activitiesNobodyHasIt)</p>" }
        return "<ul class=\"rows\">\(each: model.given, { givenRow($0, model.activity, page) })</ul>"
    }

    private static func givenRow(_ given: GivenTo, _ activity: ActivityModel, _ page: PageContext) -> HTML {
        let t = page.t
        let who: HTML = given.studentName.map { personName($0) } ?? "\(t.activitiesEveryone)"
        let aim: HTML? = given.aimOn.flatMap(CalendarDay.init(iso:)).map {
            "<p>\(t.activitiesAimFor(date: page.format.dateInWords($0)))</p>"
        }
        let tries: HTML? = given.mostTries.map { "<p>\(t.activitiesGiveTriesUpTo(count: $0))</p>" }
        return """
            <li><div><h3 translate="no" dir="auto">\(given.classTitle)</h3><p>\(who)</p>\(aim)\(tries)\
            <p class="quiet">\(t.activitiesGivenOn(date: page.format.shortDate(given.givenAt)))</p></div>\
            <form method="post" action="/activities/\(activity.id)/taken-back">\(page.hiddenFields())\
            <input type="hidden" name="assignment" value="\(given.assignment)">\
            <button class="btn btn-plain">\(t.activitiesTakeBack)<span class="sr"> \(who) \(personName(given.classTitle))</span></button></form></li>
            """
    }
}
