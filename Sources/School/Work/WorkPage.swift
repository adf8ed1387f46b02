import HTML
import Learning

/// One piece of work: the student writes it here and reads the feedback; others read what was sent.
enum WorkPage {
    struct Model: Sendable {
        let details: WorkDetails
        let relation: Relation
        /// What more than one judge adds; nil for a draft.
        var judging: JudgingPart.Model?
        /// What belongs to it beside its steps.
        var materials: WorkMaterials?
        var examples: RubricExamplesPart?

        var isOwn: Bool { relation == .oneself }
        var path: String { "/work/\(details.id)" }

        /// The page is a form only for the student's latest try, while it is not sent.
        var isWriting: Bool { isOwn && details.isShownLatest && details.shown?.isDraft == true }
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let details = model.details
        return Page(
            title: page.words(details.activity.title), section: model.isOwn ? "/me/work" : nil,
            body: """
                \(crumb(model, page))
                <div class="head"><div><h1>\(page.text(details.activity.title))</h1>
                <p class="mt-2">\(status(model, page))</p></div>\(buttons(model, page))</div>
                \(refusalSummary(page))
                <div class="\(page.refusal == nil ? "split" : "split mt-5")"><div class="stack-l">\(main(model, page))</div>
                <aside class="stack-l" aria-label="\(page.t.workAside)">\(aside(model, page))</aside></div>
                """)
    }

    private static func crumb(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let list = "/students/\(model.details.student.id)/work"
        let name = personName(model.details.student.givenName)
        let words: HTML = model.isOwn ? "\(t.navMyWork)" : t.workOf(name: name)
        return """
            <p class="crumb"><a href="\(list)">\(words)</a> / \(page.text(model.details.activity.title))</p>
            """
    }

    /// Which try this is, when it was sent and who answered.
    private static func status(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        guard let shown = model.details.shown else {
            return t.workNotSentYet(name: personName(model.details.student.givenName))
        }
        guard let sentAt = shown.sentAt else { return "\(t.workTryDraft(number: shown.number))" }
        let sent = t.workTrySent(number: shown.number, date: page.format.dateInWords(sentAt))
        guard let judgement = shown.judgement else { return "\(sent) \(t.workWaits)" }
        let answered = t.workAnswered(
            name: personName(judgement.judge.shown(page)), date: page.format.dateInWords(judgement.judgedAt))
        return "\(sent) \(answered)"
    }

    // MARK: What can be done

    private static func buttons(_ model: Model, _ page: PageContext) -> HTML? {
        guard model.details.isShownLatest else { return nil }
        switch model.details.state {
        // On a phone, the task and what good work looks like fill several screens above it.
        case .draft where model.isWriting:
            return """
                <p class="btns"><a class="btn" href="#mine">\(page.icon("down"))\(page.t.workTheWorkOwn)</a>\(HelpHome.button(model.details.id, page))</p>
                """
        case .draft: return nil
        case .sent where model.isOwn:
            return post(model.path + "/sending/withdrawal", page.t.workTakeBackToChange, "btn", page)
        case .sent where model.relation.mayJudge:
            return
                "<p class=\"btns\"><a class=\"btn btn-main\" href=\"\(model.path)/judging\">\(page.t.workJudge)</a></p>"
        case .returned where model.isOwn && !model.details.hasTriesLeft:
            return "<p class=\"soft\" id=\"tries\">\(page.t.workNoTriesLeft(count: model.details.mostTries ?? 1))</p>"
        case .returned where model.isOwn:
            return post(model.path + "/attempts", page.t.workTryAgain, "btn btn-main", page)
        case .returned where model.relation.mayJudge: return takeBack(model, page)
        case .sent, .returned: return nil
        }
    }

    private static func takeBack(_ model: Model, _ page: PageContext) -> HTML? {
        guard let judgement = model.details.shown?.judgement else { return nil }
        return post(
            "\(model.path)/judgements/\(judgement.id)/withdrawal", page.t.workTakeBackScore, "btn btn-stop", page)
    }

    static func post(_ path: String, _ words: String, _ style: String, _ page: PageContext) -> HTML {
        """
        <form method="post" action="\(path)">\(page.hiddenFields())<button class="\(style)">\(words)</button></form>
        """
    }

    // MARK: The parts

    private static func main(_ model: Model, _ page: PageContext) -> HTML {
        let details = model.details
        guard let shown = details.shown else { return WorkParts.task(details, isOpen: true, page) }
        if model.isWriting {
            return """
                \(WorkParts.task(details, isOpen: true, beside: model.materials?.html(page), page))
                \(details.earlier.flatMap { WorkParts.feedback($0, model, page) })
                \(WorkDraftForm.form(shown, model, page))
                """
        }
        let waiting: HTML? =
            details.state == .sent && details.isShownLatest
            ? notice(.plain, icon: "clock", "<p>\(model.isOwn ? page.t.workWaitsOwn : page.t.workWaits)</p>", page)
            : nil
        let work: HTML = "\(WorkParts.paper(shown, page))\(WorkChangesPart.part(details.changes, page))"
        let rubric = WorkParts.rubric(shown, model, page)
        return """
            \(older(model, page))\(waiting)
            \(WorkParts.feedback(shown, model, page))\(JudgingPart.part(model.judging, page))
            \(shown.judgement == nil ? work : rubric)
            \(shown.judgement == nil ? rubric : work)
            \(WorkParts.task(details, isOpen: false, beside: model.materials?.html(page), page))
            """
    }

    private static func older(_ model: Model, _ page: PageContext) -> HTML? {
        guard !model.details.isShownLatest else { return nil }
        let link: HTML = "<a href=\"\(model.path)\">\(page.t.workToLatest)</a>"
        return notice(.plain, icon: "history", "<p>\(page.t.workOlderTry) \(link)</p>", page)
    }

    private static func aside(_ model: Model, _ page: PageContext) -> HTML {
        """
        \(WorkParts.tries(model, page))
        \(reflection(model, page))\(model.isOwn ? ReflectionParts.ofWork(model.details.id, page) : nil)
        \(WorkParts.competencies(model, page))
        \(model.examples?.html(page))
        \(model.isOwn ? PortfolioPart.keep(model.details.shown, page) : nil)
        \(whoCanSee(model.isOwn ? page.t.workWhoSeesMine : page.t.workWhoSees, page))
        """
    }

    private static func reflection(_ model: Model, _ page: PageContext) -> HTML? {
        guard !model.isWriting, let shown = model.details.shown, !shown.reflection.isEmpty else { return nil }
        let title = model.isOwn ? page.t.workThoughtOwn : page.t.workThought
        return section("thought", title, ownWords(shown.reflection))
    }

    private static func ownWords(_ text: String) -> HTML {
        "<div class=\"prose mt-2\" dir=\"auto\" translate=\"no\">\(MarkupText(text).html)</div>"
    }
}
