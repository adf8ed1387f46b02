import HTML
import Learning
import SQL

/// What a paper sheet for a talk shows.
struct TalkSheet: Sendable {
    let student: ID<Person>
    let name: StudentNames.Name
    let isOwn: Bool
    let next: Talk?
    let goals: [Goal]
    let steps: [TalkStep]

    static func load(_ access: StudentAccess, _ visit: Visit) throws -> TalkSheet {
        TalkSheet(
            student: access.student, name: try StudentNames.name(access, visit.tx),
            isOwn: access.relation == .oneself, next: try TalkStore.upcoming(access, visit).first,
            goals: try GoalStore.open(access, visit.tx), steps: try TalkSteps.open(access, visit))
    }
}

/// A talk on paper: the goals and steps as they are, and room to write at each prompt.
enum TalkSheetPage {
    static func page(_ model: TalkSheet, _ page: PageContext) -> Page {
        let t = page.t
        let prompts = TalkPrompts.all
        let back = "/students/\(model.student)/check-ins"
        let when: HTML = model.next.map { TalkParts.when($0, page) } ?? "\(t.checkinsSheetDate)"
        let goals: HTML =
            model.goals.isEmpty
            ? "<p class=\"soft\">\(t.checkinsPlanNoGoals)</p>"
            : "<ul class=\"outline\">\(each: model.goals.prefix(6), { "<li>\(ownWords($0.words))</li>" as HTML })</ul>"
        let steps: HTML =
            model.steps.isEmpty
            ? "<p class=\"soft\">\(t.checkinsPlanNoSteps)</p>"
            : "<ul class=\"outline\">\(each: model.steps, { step($0, page) })</ul>"
        return Page(
            title: t.checkinsSheetTitle(name: model.name.full), width: .text,
            section: model.isOwn ? "/me/plan" : nil,
            body: """
                <p class="crumb"><a href="\(back)">\(model.isOwn ? t.checkinsMine : t.checkinsTitleOf(name: model.name.full))</a></p>
                <div class="head"><div><h1>\(t.checkinsSheetTitle(name: model.name.full))</h1><p class="mt-2">\(when)</p></div></div>
                <p class="soft noprint">\(t.checkinsSheetHint)</p>
                <div class="stack-l"><div class="split-even">\(section("sheet-goals", t.checkinsPlanGoals, goals))\(section("sheet-steps", t.checkinsPlanSteps, steps))</div>
                \(lines("wins", t.checkinsAgendaWins, prompts.wins, page))\(lines("stuck", t.checkinsAgendaStuck, prompts.stuck, page))
                \(lines("change", t.checkinsAgendaChange, prompts.change, page))
                \(section("next-lines", t.checkinsAgreed, "<p class=\"soft\">\(t.checkinsSheetSteps)</p>\(room)"))</div>
                """)
    }

    private static func lines(_ id: StaticString, _ title: String, _ prompt: LocalText, _ page: PageContext) -> HTML {
        section(id, title, "<p class=\"soft\">\(page.text(prompt))</p>\(room)")
    }

    /// Three lines to write on.
    private static let room: HTML = "<div class=\"lines\" aria-hidden=\"true\"><i></i><i></i><i></i></div>"

    private static func step(_ step: TalkStep, _ page: PageContext) -> HTML {
        let day: HTML? = step.by.map {
            " <span class=\"quiet\">\(page.t.checkinsBy(day: page.format.shortDate($0)))</span>"
        }
        return "<li>\(ownWords(step.words))\(day)</li>"
    }
}
