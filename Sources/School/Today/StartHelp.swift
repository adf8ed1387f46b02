import HTML
import Learning
import SQL

/// How to get started with an activity: its steps as a checklist, and what good work looks like.
struct StartHelp: Sendable {
    let activity: ID<Activity>
    let title: LocalText
    let steps: [LocalText]
    /// What "got it" means in each row of its rubric.
    let good: [(title: LocalText, words: LocalText)]

    /// - Returns: nil for an activity without steps and without words for good work.
    static func load(_ id: ID<Activity>, _ visit: Visit) throws -> StartHelp? {
        let activity = try ActivityStore.activity(id, visit.tx)
        let rubric = try RubricStore.load(activity.rubric, visit.tx)
        let good = rubric.criteria.map { ($0.title, $0.words(3)) }.filter { !$0.1.isEmpty }
        guard !activity.steps.isEmpty || !good.isEmpty else { return nil }
        return StartHelp(activity: id, title: activity.title, steps: activity.steps, good: good)
    }

    /// The fold on the home, or the link to it for whoever needs none now.
    static func part(_ model: StudentTodayPage.Model, _ page: PageContext) -> HTML? {
        guard model.now?.step.activity != nil else { return nil }
        let t = page.t
        guard let help = model.choice.start else {
            return "<p class=\"noprint\"><a href=\"/?help=start#start\">\(t.choiceStart)</a></p>"
        }
        let steps: HTML? =
            help.steps.isEmpty
            ? nil
            : """
            <h3>\(t.choiceSteps)</h3><ol class="picks">\(each: help.steps, { step in
                "<li><label class=\"choice\"><input type=\"checkbox\"><span>\(page.text(step))</span></label></li>" as HTML
            })</ol>
            """
        let good: HTML? =
            help.good.isEmpty
            ? nil
            : """
            <h3>\(t.choiceGoodWork)</h3><dl class="facts">\(each: help.good, { row in
                "<dt>\(page.text(row.title))</dt><dd>\(page.text(row.words))</dd>" as HTML
            })</dl>
            """
        return """
            <details class="more" id="start" open><summary>\(t.choiceStart)</summary>\
            <p>\(t.choiceStartLede(title: page.text(help.title)))</p>\(steps)\(good)</details>
            """
    }
}
