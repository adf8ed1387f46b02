import HTML
import Learning

/// The student's plan beside a talk: what the student wants, and what comes next.
enum TalkPlanPart {
    static func part(_ model: TalkModel, _ page: PageContext) -> HTML {
        let t = page.t
        let student = model.talk.student
        let link: HTML = "<a href=\"/students/\(student)/plan\">\(t.checkinsPlanLink)</a>"
        let goals: HTML =
            model.goals.isEmpty
            ? "<p class=\"soft\">\(t.checkinsPlanNoGoals)</p>"
            : "<ul class=\"rows\">\(each: model.goals.prefix(8), goal)</ul>"
        let steps: HTML =
            model.steps.isEmpty
            ? "<p class=\"soft\">\(t.checkinsPlanNoSteps)</p>"
            : "<ul class=\"rows\">\(each: model.steps, { step($0, page) })</ul>"
        let standing: HTML? = model.agreement.map {
            "<p class=\"mt-3\">\(AgreementWords.tag($0.standing, page)) \(AgreementPart.sentence($0, t))</p>"
        }
        let week: HTML? = model.week.map { week in
            let words =
                week.planned == 0
                ? t.checkinsWeekNothing : t.checkinsWeekLine(done: week.done.count, planned: week.planned)
            return "<p>\(words)</p>"
        }
        let wish: HTML? = model.wish.map { saved in
            let at = saved.sharedAt.map { page.format.dateAndTime($0) } ?? ""
            return """
                <p class="own mt-2"><q>\(ownWords(saved.words))</q></p><p class="quiet">\(t.weeksSharedOf(date: at))</p>
                """
        }
        return """
            \(section("plan-goals", t.checkinsPlanGoals, link: link, "\(goals)\(standing)"))
            \(section("plan-steps", t.checkinsPlanSteps, link: "<a href=\"/students/\(student)/week\">\(t.checkinsWeekLink)</a>", "\(wish)\(week)\(steps)"))
            """
    }

    private static func goal(_ goal: Goal) -> HTML {
        let reason: HTML? = goal.interest.isEmpty ? nil : "<p>\(ownWords(goal.interest))</p>"
        return "<li><div><h3>\(ownWords(goal.words))</h3>\(reason)</div></li>"
    }

    private static func step(_ step: TalkStep, _ page: PageContext) -> HTML {
        let day: HTML? = step.by.map {
            "<span class=\"when\">\(page.t.checkinsBy(day: page.format.shortDate($0)))</span>"
        }
        return "<li><div>\(ownWords(step.words))</div>\(day)</li>"
    }
}
