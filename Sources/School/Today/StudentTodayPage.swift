import HTML
import Learning

/// The student's home: what I do now, what can come next and why, and why it matters to me.
enum StudentTodayPage {
    struct Model: Sendable {
        let student: ID<Person>
        /// nil when there is nothing to do yet.
        let now: Option?
        let next: [Option]
        let inHand: Int
        let waiting: Int
        let feedback: [Feedback]
        let goals: [Goal]
        let shown: Int
        /// Shown, and worth another look now: the most urgent first.
        let due: [DueReview]
        /// Whatever a step can be about, by id.
        let competencies: [ID<Competency>: CatalogCompetency]
        let checks: CheckHome.Model
        let choice: ChoiceHome.Model
        let agreements: AgreementHome.Model
        let known: KnownAsk?
        let interview: InventoryInvitation?
        let rubrics: RubricHome.Model
        let units: [UnitOfStudent]
        let peers: [PeerTask]
        let week: WeekHome.Model
        var report: ReportHome.Waiting? = nil
        /// Answers of the last days to what the student brought from before.
        var prior: [PriorLearning] = []
        var help: HelpHome.Model? = nil
        /// The groups in which the student works now.
        var groups: [GroupStore.Own] = []
        /// Seats that are offered, and workshops of today.
        var workshops: [WorkshopStore.Own] = []
        /// How the week was spent; nil where nobody may say.
        var time: TimeUseParts.Line? = nil

        func title(of competency: ID<Competency>) -> LocalText? { competencies[competency]?.title }
    }

    /// A next step with the texts it is shown by.
    struct Option: Sendable {
        let step: NextStep
        let activityTitle: LocalText?
        /// The activity's question or reason.
        let question: LocalText?
    }

    struct Feedback: Sendable {
        let work: ID<Work>
        let title: LocalText
        let isNew: Bool
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        return Page(
            title: t.todayTitle, section: "/",
            body: """
                <div class="head"><div><h1>\(greeting(page))</h1>
                <p class="mt-2">\(page.format.dateInWords(page.now)). \(summary(model, t))</p></div></div>
                \(CheckHome.poll(model.checks, page))\(model.help.map { HelpHome.part($0, page) })
                <div class="split"><div class="stack-l">
                \(ChoiceHome.ideas(model.choice, page))\(ObservationPart.answered(model.prior, page))
                \(now(model, page))
                \(StartHelp.part(model, page))
                \(why(model, page))
                \(next(model, page))
                \(ChoiceHome.own(model, page))
                \(StudentAsked.part(model, page))
                \(StudentTodayReviews.part(model, page))
                </div>
                <aside class="stack-l" aria-label="\(t.todayGoals)">
                \(GroupHome.part(model.groups, model.student, page))\(WorkshopHome.part(model.workshops, model.student, page))\(WeekHome.part(model.week, page))
                \(feedback(model, page))
                \(AgreementHome.part(model.agreements, page))\(UnitStudentPage.home(model.units, page))
                \(CheckHome.part(model.checks, page))
                \(goals(model, page))
                \(shown(model, page))
                \(model.time.map { TimeUseParts.part($0, page) })\(OverviewPart.ownLinks(model.student, page))\(model.help == nil ? nil : HelpHome.links(page))
                \(whoCanSee(t.todayWho, page))
                </aside></div>
                """)
    }

    private static func greeting(_ page: PageContext) -> String {
        let name = page.viewer?.givenName ?? ""
        return switch LocalTime(page.now, in: page.format.timeZone).hour {
        case ..<12: page.t.todayMorning(name: name)
        case ..<18: page.t.todayAfternoon(name: name)
        default: page.t.todayEvening(name: name)
        }
    }

    private static func summary(_ model: Model, _ t: Messages) -> String {
        model.inHand > 0 ? t.todayThings(count: model.inHand) : t.todayNothingInHand
    }

    // MARK: Now

    private static func now(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let art: HTML =
            "<svg class=\"art\" aria-hidden=\"true\"><use href=\"\(page.assets.path("icons.svg"))#art-corner\"/></svg>"
        guard let option = model.now else {
            return """
                <section class="now" aria-labelledby="now">\(art)<h2 id="now">\(t.todayEmptyTitle)</h2><p>\(t.todayEmpty)</p>
                <div class="btns"><a class="btn btn-main btn-big" href="/students/\(model.student.description)/goals/new">\(t.goalsNew)</a>\(HelpHome.button(nil as NextStep?, page))</div></section>
                """
        }
        let minutes: HTML? = option.step.minutes.map {
            "<span>\(page.smallIcon("clock"))\(t.todayAboutMinutes(minutes: $0))</span>"
        }
        return """
            <section class="now" aria-labelledby="now">\(art)<p class="over">\(t.todayNow) \(minutes)</p>
            <h2 id="now">\(title(option, model, page))</h2>
            <p>\(option.question.map(page.text) ?? "\(reason(option.step, model, page))")</p>
            <div class="btns">\(button(option, model, isMain: true, page))\(HelpHome.button(option.step, page))</div>\(ChoiceHome.note(option.step, model, page))</section>
            """
    }

    private static func title(_ option: Option, _ model: Model, _ page: PageContext) -> HTML {
        if let title = option.activityTitle { return page.text(title) }
        return page.text(model.title(of: option.step.competency) ?? .empty)
    }

    /// Opens work that is there, or starts the activity; a competency without a task leads to its page.
    private static func button(_ option: Option, _ model: Model, isMain: Bool, _ page: PageContext) -> HTML {
        let t = page.t
        let style = isMain ? "btn btn-main btn-big" : "btn"
        let hidden = title(option, model, page)
        let more: HTML = isMain ? .empty : "<span class=\"sr\">: \(hidden)</span>"
        if let work = option.step.work {
            let words = option.step.kind == .improve ? t.todaySeeFeedback : t.todayCarryOn
            return "<a class=\"\(style)\" href=\"/work/\(work.description)\">\(words)\(more)</a>"
        }
        if let activity = option.step.activity {
            return """
                <form method="post" action="/activities/\(activity.description)/work">\(page.hiddenFields())\
                <button class="\(style)">\(t.todayStart)\(more)</button></form>
                """
        }
        return """
            <a class="\(style)" href="/students/\(model.student.description)/map/\(option.step.competency.description)">\(t.todayLook)\(more)</a>
            """
    }

    // MARK: Why

    private static func why(_ model: Model, _ page: PageContext) -> HTML? {
        guard let option = model.now else { return nil }
        let t = page.t
        let chain = option.step.why
        let competency = model.title(of: option.step.competency) ?? .empty
        let map = "/students/\(model.student)/map/\(option.step.competency)"
        let opened: HTML? = chain.competencies.dropFirst().last.flatMap { model.title(of: $0) }.map {
            "<li><small>\(t.todayOpens)</small>\(page.text($0))</li>"
        }
        let goal: HTML =
            chain.goal.map { goal in
                let because: HTML? =
                    goal.interest.isEmpty
                    ? nil : "<li><small>\(t.todayBecause)</small><q>\(ownWords(goal.interest))</q></li>"
                return """
                    <li><small>\(t.todayForMyGoal)</small><a href="/goals/\(goal.id.description)">\(ownWords(goal.words))</a></li>\(because)
                    """
            } ?? .empty
        let invitation: HTML? =
            if chain.goal != nil {
                nil
            } else if model.goals.isEmpty {
                "<p class=\"soft mt-3\">\(t.todayNoGoalYet) <a href=\"/students/\(model.student.description)/goals/new\">\(t.goalsNew)</a></p>"
            } else {
                "<p class=\"soft mt-3\">\(t.todayOtherGoal)</p>"
            }
        return section(
            "why", t.todayWhy,
            """
            <ol class="why mt-3"><li><small>\(t.todayIDo)</small>\(title(option, model, page))</li>
            <li><small>\(t.todayToGetBetter)</small><a href="\(map)">\(page.text(competency))</a></li>\(opened)\(goal)</ol>\(invitation)
            """)
    }

    // MARK: Next

    private static func next(_ model: Model, _ page: PageContext) -> HTML? {
        guard !model.next.isEmpty else { return nil }
        let hint: HTML? = ChoiceHome.hint(model, page.t).map { "<span class=\"quiet\">\($0)</span>" }
        return section(
            "next", page.t.todayNext, link: hint,
            """
            <ol class="stem">\(each: Array(model.next.enumerated()), { place, option in item(place + 1, option, model, page) })</ol>
            """)
    }

    private static func item(_ place: Int, _ option: Option, _ model: Model, _ page: PageContext) -> HTML {
        let about: HTML? =
            option.activityTitle == nil
            ? nil
            : model.title(of: option.step.competency).map {
                "<p class=\"quiet\">\(page.t.todayAbout(title: page.words($0)))</p>"
            }
        return """
            <li><span class="node" aria-hidden="true">\(place)</span><div class="rowline"><div><h3>\(title(option, model, page))</h3>
            <p class="soft">\(reason(option.step, model, page))</p>\(about)\(ChoiceHome.note(option.step, model, page))</div>
            \(button(option, model, isMain: false, page))</div></li>
            """
    }

    /// Each option says why it is there.
    static func reason(_ step: NextStep, _ model: Model, _ page: PageContext) -> String {
        let t = page.t
        return switch step.reason {
        case .feedbackWaiting: t.todayReasonFeedback
        case .alreadyStarted: t.todayReasonStarted
        case .ready where step.kind == .propose: t.todayReasonPropose
        case .ready(let opens): opens > 0 ? t.todayReasonReadyOpens(count: opens) : t.todayReasonReady
        case .almostShown: t.todayReasonAlmost
        case .strengthens(let from): t.todayReasonStrengthens(title: page.words(model.title(of: from) ?? .empty))
        case .dueForRefresh: t.todayReasonRefresh
        case .otherArea: t.todayReasonOtherArea
        case .otherTask: t.todayReasonOtherTask
        }
    }

    // MARK: Beside it

    private static func feedback(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let new = model.feedback.filter(\.isNew).count
        let tag: HTML? = new > 0 ? "<span class=\"tag tag-leaf\">\(t.todayFeedbackNew(count: new))</span>" : nil
        func line(_ feedback: Feedback) -> HTML {
            let link: HTML = "<a href=\"/work/\(feedback.work.description)\">\(page.text(feedback.title))</a>"
            return "<p class=\"mt-2\">\(t.todayFeedbackOn(work: link))</p>"
        }
        let waiting: HTML? =
            model.waiting > 0 ? "<p class=\"quiet mt-3\">\(t.todayWaiting(count: model.waiting))</p>" : nil
        return section(
            "feedback", t.todayFeedback, link: tag,
            "\(model.feedback.isEmpty ? "<p class=\"soft\">\(t.todayFeedbackNone)</p>" : .empty)\(each: model.feedback.prefix(3), line)\(waiting)"
        )
    }

    private static func goals(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let path = "/students/\(model.student)/goals"
        let link: HTML = "<a href=\"\(path)\">\(t.todayAllGoals)</a>"
        func goal(_ goal: Goal) -> HTML {
            "<li><a href=\"/goals/\(goal.id.description)\">\(ownWords(goal.words))</a></li>"
        }
        let list: HTML =
            model.goals.isEmpty
            ? "<p class=\"soft\">\(t.goalsNone)</p><p class=\"btns mt-3\"><a class=\"btn\" href=\"\(path)/new\">\(t.goalsNew)</a></p>"
            : "<ul class=\"rows\">\(each: model.goals.prefix(3), goal)</ul>"
        return section("goals", t.todayGoals, link: link, list)
    }

    private static func shown(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let link: HTML = "<a href=\"/students/\(model.student.description)/map\">\(t.todaySeeMap)</a>"
        return section("shown", t.todayShown, link: link, "<p>\(t.todayShownCount(count: model.shown))</p>")
    }
}
