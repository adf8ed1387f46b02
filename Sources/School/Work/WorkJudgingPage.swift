import HTML
import Learning

/// Judging: the work at the left, the rubric at the right. The student's own rating is not on this page, so that it
/// does not lead the judge.
enum WorkJudgingPage {
    struct Model: Sendable {
        let details: WorkDetails
        let attempt: AttemptDetails
        let kept: WorkJudgingStore.KeptWords
        let place: QueuePlace
        let comfort: JudgingComfort
        /// What the viewer sent just before.
        var sent: RecentJudgement?
        var isChanged = false
        /// What sending the form would change, when that was asked for.
        var preview: [LevelPreview] = []
        /// Another reading of a try that somebody has judged already, or what came of a talk about it.
        var reading: ReadingFrame?

        var path: String { "/work/\(details.id)" }
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let details = model.details
        return Page(
            title: t.workFeedbackOn(title: page.words(details.activity.title)), section: "/feedback",
            body: """
                \(model.sent.map { sentNotice($0, page) })
                <div class="\(model.sent == nil ? "head" : "head mt-5")"><div>\(over(model, page))<h1 class="mt-1">\(personName(details.student.fullName)), \
                \(page.text(details.activity.title))</h1><p class="mt-2 soft">\(status(model, page))</p></div>\
                <div class="btns">\(neighbours(model, page))</div></div>
                \(refusalSummary(page))\(changed(model, page))\(model.reading.map { ReadingParts.frame($0, model, page) })
                <div class="\(page.refusal == nil && !model.isChanged && model.reading == nil ? "desk" : "desk mt-5")"><section aria-labelledby="work"><div class="sec-head"><h2 id="work">\(model.attempt.team == nil ? t.workTheWork : t.workOwnPart)</h2>\
                \(tries(model, page))</div>\(WorkParts.paperBody(model.attempt, page))\
                \(TeamPage.part(model.attempt.team, attempt: model.attempt.id, isWriting: false, page))\(WorkChangesPart.part(model.details.changes, page))\(facts(model, page))
                \(WorkParts.task(details, isOpen: false, page))</section>
                \(WorkJudgingForm.form(model, page))</div>
                """)
    }

    /// What was just sent, and the way to take it back.
    static func sentNotice(_ sent: RecentJudgement, _ page: PageContext) -> HTML {
        let name = personName(sent.student.givenName)
        let back = WorkPage.post(
            "/work/\(sent.work)/judgements/\(sent.id)/withdrawal", page.t.workTakeBackScore, "btn", page)
        return notice(
            .leaf, icon: "check",
            "<p data-announce>\(page.t.workSentTo(name: name))</p><div class=\"btns\">\(back)</div>", page)
    }

    private static func over(_ model: Model, _ page: PageContext) -> HTML? {
        guard let number = model.place.number else { return nil }
        return "<p class=\"over\">\(page.t.workJudgingPlace(number: number, total: model.place.total))</p>"
    }

    private static func status(_ model: Model, _ page: PageContext) -> HTML {
        let sent = model.attempt.sentAt.map {
            page.t.workTrySent(number: model.attempt.number, date: page.format.dateInWords($0))
        }
        let classTitle: HTML? = model.details.classTitle.map { " <span translate=\"no\">\($0)</span>" }
        return "\(sent)\(classTitle)"
    }

    /// Named for the keys: the page that opens stands on the same row of the rubric.
    private static func neighbours(_ model: Model, _ page: PageContext) -> HTML {
        let place = model.place
        let back: HTML? = place.previous.map {
            "<a class=\"btn\" rel=\"prev\" data-previous href=\"\(place.address(of: $0.id))\">\(page.t.workPrevious(name: personName($0.student.givenName)))</a>"
        }
        let next: HTML? = place.next.map {
            "<a class=\"btn\" rel=\"next\" data-next href=\"\(place.address(of: $0.id))\">\(page.t.workFollowing(name: personName($0.student.givenName)))</a>"
        }
        return
            "\(back)\(next)<a class=\"btn btn-plain\" href=\"/feedback\(place.filter.query())\">\(page.t.workAllWaiting)</a>"
    }

    private static func changed(_ model: Model, _ page: PageContext) -> HTML? {
        guard model.isChanged else { return nil }
        let name = personName(model.details.student.givenName)
        return notice(.sun, icon: "refresh", "<p>\(page.t.workChangedSince(name: name))</p>", page)
    }

    private static func tries(_ model: Model, _ page: PageContext) -> HTML? {
        let tries = model.details.tries
        guard tries.count > 1 else { return nil }
        return """
            <span class="btns">\(each: tries.reversed(), { one in
                one.id == model.attempt.id
                    ? "<span class=\"chip\" aria-current=\"true\">\(page.t.workTry(number: one.number))</span>" as HTML
                    : "<a class=\"chip\" href=\"\(model.path)?try=\(String(one.number))\">\(page.t.workTry(number: one.number))</a>"
            })</span>
            """
    }

    private static func facts(_ model: Model, _ page: PageContext) -> HTML? {
        let reflection = model.attempt.reflection
        let goal = model.details.goal
        guard !reflection.isEmpty || goal != nil else { return nil }
        let thought: HTML? =
            reflection.isEmpty
            ? nil : "<dt>\(page.t.workThought)</dt><dd>\(WorkParts.written(reflection))</dd>"
        let wants: HTML? = goal.map {
            "<dt>\(page.t.workGoal)</dt><dd dir=\"auto\" translate=\"no\">\($0)</dd>"
        }
        return "<dl class=\"facts mt-4\">\(thought)\(wants)</dl>"
    }
}
