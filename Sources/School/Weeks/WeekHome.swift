import HTML
import Learning

/// The student's day and week on the home page, and the same on paper.
enum WeekHome {
    struct Model: Sendable {
        let student: ID<Person>
        let isOneself: Bool
        let today: WeekDay
        let count: WeekCount

        var path: String { "/students/\(student)/week" }
    }

    static func load(_ access: StudentAccess, _ visit: Visit) throws -> Model {
        let today = SchoolCalendar.today(visit)
        return Model(
            student: access.student, isOneself: access.relation == .oneself,
            today: WeekDay(
                day: today, sessions: try SessionTimes.booked(access, on: [today], visit)[today] ?? [],
                steps: try StepStore.planned(on: today, access, visit)),
            count: WeekCount(of: today.startOfWeek, try StepMoves.planned(access, visit)))
    }

    static func part(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let link: HTML = "<a href=\"\(model.path)\">\(t.weeksHomeWeek)</a>"
        let day: HTML =
            model.today.isEmpty ? "<p class=\"soft\">\(t.weeksHomeNothing)</p>" : rows(model.today, model, page)
        let count = model.count
        return section(
            "day", t.weeksHomeToday, link: link,
            "\(day)<p class=\"quiet mt-3\">\(t.weeksHomeCount(total: count.planned, done: count.done.count))</p>")
    }

    private static func rows(_ day: WeekDay, _ model: Model, _ page: PageContext) -> HTML {
        func done(_ step: StudentStep) -> HTML? {
            guard model.isOneself, step.isOpen else { return nil }
            return """
                <form method="post" action="/steps/\(step.id.description)/done">\(page.hiddenFields())\
                <input type="hidden" name="back" value="home"><button class="btn">\(page.t.weeksDone)\
                <span class="sr">: \(ownWords(step.title))</span></button></form>
                """
        }
        return list(day, page) { "\(line($0, page))\(done($0))" }
    }

    /// Sessions and steps in the order of time.
    static func list(_ day: WeekDay, _ page: PageContext, step: (StudentStep) -> HTML) -> HTML {
        let sessions = day.sessions.map { (minute: $0.time.begins, html: WeekParts.session($0, page)) }
        let steps = day.steps.map { (minute: $0.plannedMinute ?? 1_440, html: step($0)) }
        let rows = (sessions + steps).enumerated().sorted {
            ($0.element.minute, $0.offset) < ($1.element.minute, $1.offset)
        }
        return "<ul class=\"rows\">\(each: rows, { "<li>\($0.element.html)</li>" as HTML })</ul>"
    }

    private static func line(_ step: StudentStep, _ page: PageContext) -> HTML {
        let when: HTML? = step.plannedMinute.map { "<span class=\"when\">\(page.format.clock($0))</span> " }
        let mark: HTML? =
            step.doneAt == nil
            ? nil : " <span class=\"tag tag-leaf\">\(page.icon("check"))\(page.t.weeksIsDone)</span>"
        return "<div>\(when)\(ownWords(step.title))\(mark)</div>"
    }
}
