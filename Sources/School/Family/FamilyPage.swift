import HTML
import Learning

/// A family's week: one sentence, the work itself, what comes next.
enum FamilyPage {
    struct Child: Sendable {
        let id: ID<Person>
        let name: String
    }

    struct Shown: Sendable {
        let competency: ID<Competency>
        let title: LocalText
        let level: Int
        let since: Timestamp
    }

    struct Feedback: Sendable {
        let work: ID<Work>
        let title: LocalText
        let teacher: String
        let strength: String
        let nextStep: String
        let at: Timestamp
    }

    struct Model: Sendable {
        let child: Child
        let children: [Child]
        /// The activity the child is on, and the competency it is about.
        let topic: LocalText?
        let work: ID<Work>?
        let goal: Goal?
        let sentThisWeek: Int
        let shown: [Shown]
        let feedback: Feedback?
        let next: [LocalText]
        let atHome: LocalText?
        let agreements: AgreementHome.Model
        let shared: WrittenNote?
        var report: ReportHome.Waiting? = nil
        var time: TimeUseParts.Line? = nil
        var messages: MessagesHome.Model? = nil
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let week = page.format.day(of: page.now).startOfWeek
        return Page(
            title: t.familyTitle(name: model.child.name), width: .text, section: "/",
            body: """
                <div class="head"><div><h1>\(t.familyTitle(name: model.child.name))</h1>
                <p class="mt-2">\(t.familyWeek(first: page.format.shortDate(week), last: page.format.dateWithYear(week.adding(days: 6))))</p></div>\
                \(children(model, page))</div>
                <div class="stack-l">\(now(model, page))\(AgreementHome.part(model.agreements, page))\(ReportHome.familyPart(model.report, page))\(feedback(model, page))\(CheckInHome.shared(model.shared, page))\(shown(model, page))\(next(model, page))\
                \(atHome(model, page))\(model.messages.map { MessagesHome.part($0, page) })\(model.time.map { TimeUseParts.part($0, page) })\(OverviewPart.familyLinks(model.child.id, name: model.child.name, page))\(whoCanSee(t.familyWho(name: model.child.name), page))</div>
                """)
    }

    static func nobody(_ page: PageContext) -> Page {
        Page(
            title: page.t.familyThisWeek, width: .text, section: "/",
            body:
                "<div class=\"head\"><div><h1>\(page.t.familyThisWeek)</h1></div></div>\(empty(page.t.familyNoChildren, page))"
        )
    }

    private static func children(_ model: Model, _ page: PageContext) -> HTML? {
        guard model.children.count > 1 else { return nil }
        func chip(_ child: Child) -> HTML {
            """
            <a class="chip" href="/family/\(child.id.description)" \
            \(attribute: "aria-current", value: child.id == model.child.id ? "true" : nil)>\(personName(child.name))</a>
            """
        }
        return "<nav class=\"chips\" aria-label=\"\(page.t.familyChildren)\">\(each: model.children, chip)</nav>"
    }

    private static func sentence(_ model: Model, _ page: PageContext) -> String {
        let t = page.t
        guard let topic = model.topic.map(page.words) else { return t.familySentenceQuiet(name: model.child.name) }
        guard let goal = model.goal else { return t.familySentenceWorking(name: model.child.name, topic: topic) }
        return t.familySentenceBecause(name: model.child.name, topic: topic, goal: goal.words)
    }

    private static func now(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let button: HTML? = model.work.map {
            "<div class=\"btns\"><a class=\"btn btn-main btn-big\" href=\"/work/\($0.description)\">\(t.familySeeWork)</a></div>"
        }
        return """
            <section class="now" aria-labelledby="now"><svg class="art" aria-hidden="true"><use href="\(page.assets.path("icons.svg"))#art-corner"/></svg>\
            <p class="over">\(t.familyThisWeek)</p><h2 id="now">\(sentence(model, page))</h2>
            <p>\(t.familySentSince(count: model.sentThisWeek))</p>\(button)</section>
            """
    }

    private static func feedback(_ model: Model, _ page: PageContext) -> HTML? {
        guard let feedback = model.feedback else { return nil }
        let t = page.t
        return section(
            "feedback", t.familyFeedback,
            """
            <p><strong>\(personName(feedback.teacher))</strong>, <a href="/work/\(feedback.work.description)">\(page.text(feedback.title))</a>, \
            \(page.format.relativeDay(feedback.at, now: page.now))</p>
            <dl class="facts mt-3"><dt>\(t.familyFeedbackStrength)</dt><dd>\(ownWords(feedback.strength))</dd>
            <dt>\(t.familyFeedbackNext)</dt><dd>\(ownWords(feedback.nextStep))</dd></dl>
            """)
    }

    private static func shown(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        func row(_ shown: Shown) -> HTML {
            let words = t.familyLevelSince(
                level: shown.level, word: levelName(shown.level, t), date: page.format.shortDate(shown.since))
            return """
                <li><div class="row-lead"><span class="lv lv-shown"><svg aria-hidden="true"><use href="\(page.assets.path("icons.svg"))#lv-shown"/></svg></span>\
                <div><h3>\(page.text(shown.title))</h3><p>\(words)</p></div></div>\
                <a class="btn" href="/students/\(model.child.id.description)/map/\(shown.competency.description)">\(t.familySeeWhy)\
                <span class="sr">: \(page.text(shown.title))</span></a></li>
                """
        }
        return section(
            "shown", t.familyAchieved(name: model.child.name),
            model.shown.isEmpty
                ? "<p class=\"soft\">\(t.familyAchievedNone)</p>"
                : "<ul class=\"rows mt-3\">\(each: model.shown, row)</ul>")
    }

    private static func next(_ model: Model, _ page: PageContext) -> HTML? {
        guard !model.next.isEmpty else { return nil }
        return section(
            "next", page.t.familyNext,
            """
            <p class="soft">\(page.t.familyNextChoice(name: model.child.name))</p>\
            <ul class="rows mt-2">\(each: model.next, { "<li>\(page.text($0))</li>" as HTML })</ul>
            """)
    }

    private static func atHome(_ model: Model, _ page: PageContext) -> HTML? {
        guard let idea = model.atHome else { return nil }
        return section(
            "home", page.t.familyHome,
            notice(.leaf, icon: "sprout", "<p><strong>\(page.t.familyTenMinutes)</strong> \(page.text(idea))</p>", page)
        )
    }
}
