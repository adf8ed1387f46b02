import Foundation
import HTML
import Learning

/// The parts of a week that several pages show: a day in the order of time, a step, and where a step can go.
enum WeekParts {
    // MARK: A day

    /// What is booked and planned, in the order of time; what has no time comes last.
    static func day(_ day: WeekDay, _ model: WeekModel, _ page: PageContext) -> HTML {
        struct Entry {
            let minute: Int
            let html: HTML
        }
        let timed = day.steps.compactMap { step in
            step.plannedMinute.map { minute in
                Entry(minute: minute, html: row(step, at: page.format.clock(minute), model, page))
            }
        }
        let booked = day.sessions.map { session in
            Entry(minute: session.time.begins, html: "<li>\(self.session(session, page))</li>")
        }
        let free = day.free.map { free in
            Entry(
                minute: free.begins,
                html: """
                    <li class="quiet"><span class="when">\(page.format.clock(free.begins))</span> \(page.t.weeksFree(time: free.ends - free.begins))</li>
                    """)
        }
        let entries = (booked + timed + (model.isOneself && day.day >= model.today ? free : []))
            .enumerated().sorted { ($0.element.minute, $0.offset) < ($1.element.minute, $1.offset) }
        return """
            <ul class="rows">\(each: entries, { $0.element.html })\(each: day.untimed, { row($0, at: nil, model, page) })</ul>
            """
    }

    static func session(_ session: BookedSession, _ page: PageContext) -> HTML {
        let place: HTML? = session.place.isEmpty ? nil : ", \(personName(session.place))"
        let time = page.format.clock(session.time.begins) + "–" + page.format.clock(session.time.ends)
        let what: HTML =
            switch session.kind {
            case .meeting(let title): personName(title)
            case .talk(let id, let name):
                "<a href=\"/check-ins/\(id.description)\">\(page.t.weeksCheckIn(name: name))</a>"
            case .workshop(let id, let title):
                // Only the student's own page of it is sure to open.
                page.viewer?.isStudent == true
                    ? "<a href=\"/workshops/\(id.description)\">\(ownWords(title))</a>" : ownWords(title)
            }
        return "<div><span class=\"when\">\(time)</span> \(what)\(place)</div>"
    }

    private static func row(_ step: StudentStep, at time: String?, _ model: WeekModel, _ page: PageContext) -> HTML {
        let when: HTML? = time.map { "<span class=\"when\">\($0)</span> " }
        return
            "<li><div>\(when)\(line(step, model, page))</div>\(model.isOneself ? choice(step, model, page) : nil)</li>"
    }

    // MARK: A step

    /// The step in words with what it is for, how long it takes and by when.
    static func line(_ step: StudentStep, _ model: WeekModel, _ page: PageContext) -> HTML {
        let t = page.t
        var facts: [HTML] = []
        if let subject = step.subject.flatMap({ model.subjects[$0] }) {
            facts.append("\(t.weeksFor) \(ownWords(subject))")
        }
        if let minutes = step.minutes { facts.append("\(t.weeksAbout(time: minutes))") }
        if let by = step.byOn, step.isOpen { facts.append("\(t.weeksBy(date: page.format.shortDate(by)))") }
        if let name = step.suggestedBy { facts.append("\(t.weeksSuggested(name: name))") }
        if step.letGoAt != nil { facts.append("\(t.weeksWasLetGo(reason: step.letGoReason))") }
        let mark: HTML? =
            step.doneAt == nil
            ? nil
            : " <span class=\"tag tag-leaf\">\(page.icon("check"))\(t.weeksIsDone)</span>"
        let more: HTML? =
            facts.isEmpty
            ? nil
            : "<br><span class=\"quiet\">\(each: Array(facts.enumerated()), { place, fact in place == 0 ? fact : " · \(fact)" as HTML })</span>"
        return "<strong>\(ownWords(step.title))</strong>\(mark)\(more)"
    }

    /// One button for what comes next with the step, and a link to all else.
    static func choice(_ step: StudentStep, _ model: WeekModel, _ page: PageContext) -> HTML? {
        guard model.isOneself else { return nil }
        let t = page.t
        let hidden: HTML = "<span class=\"sr\">: \(ownWords(step.title))</span>"
        func button(_ action: String, _ words: String, isQuiet: Bool = false) -> HTML {
            """
            <form method="post" action="/steps/\(step.id.description)/\(action)">\(page.hiddenFields())\
            <input type="hidden" name="back" value="\(model.week.iso)"><button class="btn\(isQuiet ? " btn-plain" : "")">\(words)\(hidden)</button></form>
            """
        }
        if step.doneAt != nil {
            return "<div class=\"btns noprint\">\(button("reopening", t.weeksNotDone, isQuiet: true))</div>"
        }
        if step.letGoAt != nil {
            return "<div class=\"btns noprint\">\(button("taking-up", t.weeksTakeUp, isQuiet: true))</div>"
        }
        return """
            <div class="btns noprint">\(button("done", t.weeksDone))\
            <a class="btn" href="/steps/\(step.id.description)?of=\(model.week.iso)">\(t.weeksChange)\(hidden)</a></div>
            """
    }

    // MARK: Where a step can go

    /// A list of days and free places, and a button: the same by keyboard, by touch and without script.
    static func putting(_ step: StudentStep, _ model: WeekModel, _ page: PageContext) -> HTML {
        let t = page.t
        let id = "on-\(step.id)"
        return """
            <form method="post" action="/steps/\(step.id.description)/day" class="rowline mt-2 noprint">\(page.hiddenFields())\
            <input type="hidden" name="back" value="\(model.week.iso)">\
            <div class="field"><label class="sr" for="\(id)">\(t.weeksPutOn(step: step.title))</label>\
            <select id="\(id)" name="on">\(choices(step, model, page))</select></div>\
            <button class="btn">\(t.weeksPut)<span class="sr">: \(ownWords(step.title))</span></button></form>
            """
    }

    static func choices(_ step: StudentStep, _ model: WeekModel, _ page: PageContext) -> HTML {
        let t = page.t
        let need = step.minutes ?? 15
        func option(_ value: String, _ words: String, isChosen: Bool = false) -> HTML {
            "<option value=\"\(value)\" \(attribute: "selected", if: isChosen)>\(words)</option>"
        }
        let now = LocalTime(page.now, in: page.format.timeZone)
        var isListed = false
        func options(_ day: WeekDay) -> HTML {
            let name = page.format.weekday(day.day) + " " + String(day.day.day)
            let isHere = step.plannedOn == day.day
            if isHere, step.plannedMinute == nil { isListed = true }
            guard day.day <= max(model.week, model.today).startOfWeek.adding(days: 6) else {
                return option(day.day.iso, page.format.dateInWords(day.day), isChosen: isHere)
            }
            let places = day.free.filter { free in
                let isOver = day.day == model.today && free.begins < now.hour * 60 + now.minute
                return free.ends - free.begins >= need && !isOver
            }
            return """
                \(option(day.day.iso, t.weeksAnyTime(day: name), isChosen: isHere && step.plannedMinute == nil))\(each: places, { free in
                    option(
                        "\(day.day.iso) \(free.begins)",
                        t.weeksAtTime(day: name, time: page.format.clock(free.begins), minutes: free.ends - free.begins))
                })
                """
        }
        let days = HTML(model.choices.map(options))
        guard let on = step.plannedOn else { return days }
        // What holds now comes first and is chosen, so that the button alone changes nothing.
        let time = step.plannedMinute.map { ", " + page.format.clock($0) } ?? ""
        let held = on.iso + (step.plannedMinute.map { " \($0)" } ?? "")
        let current: HTML? = isListed ? nil : option(held, page.format.dateInWords(on) + time, isChosen: true)
        return "\(current)\(option("", t.weeksNoDay))\(days)"
    }
}

extension Format {
    /// A minute of the day as people say it.
    func clock(_ minute: Int) -> String {
        let minute = min(max(minute, 0), 1_440)
        return clock(hour: minute / 60 % 24, minute: minute % 60)
    }
}

/// Ways to begin the sentence of a week, one each week.
enum WeekStarters {
    private struct File: Decodable {
        let weeklyGoalStarters: [LocalText]
    }

    /// Read once; empty when the content does not read, since a page is whole without it.
    static let all: [LocalText] =
        Embedded.bytes("Content/plan-templates.json")
        .flatMap { try? JSONDecoder().decode(File.self, from: Data($0)) }?.weeklyGoalStarters ?? []

    static func starter(of week: CalendarDay) -> LocalText? {
        all.isEmpty ? nil : all[abs(week.daysSinceEpoch / 7) % all.count]
    }
}
