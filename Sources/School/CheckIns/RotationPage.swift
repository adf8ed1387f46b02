import HTML
import Learning

/// The adult's round of talks: whose turn it is, who comes today, with whom it is done.
enum RotationPage {
    static func page(_ model: RotationStore.Model, _ page: PageContext) -> Page {
        let t = page.t
        let due = model.lines.filter { if case .due = $0.turn.state { true } else { false } }
        let today = model.lines.filter { $0.turn.state == .today }
        let held = model.lines.filter { if case .held = $0.turn.state { true } else { false } }
        let body: HTML =
            model.lines.isEmpty
            ? empty(t.checkinsRotationEmpty, page)
            : """
            \(group("today", t.checkinsToday, today.sorted { ($0.talk?.beginsMinute ?? 1440) < ($1.talk?.beginsMinute ?? 1440) }, t.checkinsTodayNone, page))
            \(group("due", t.checkinsDue(count: due.count), due, t.checkinsDueNone, page))
            \(group("held", t.checkinsHeld(count: held.count), held, t.checkinsHeldNone, page))
            """
        let seesKnown = page.viewer.map { !$0.roles.isDisjoint(with: [.advisor, .leader]) } ?? false
        let known: HTML? =
            seesKnown
            ? "<a class=\"btn\" href=\"/leadership/known-well\">\(page.icon("people"))\(t.checkinsKnownTitle)</a>" : nil
        return Page(
            title: t.checkinsTitle,
            body: """
                <div class="head"><div><h1>\(t.checkinsTitle)</h1>
                <p class="mt-2">\(t.checkinsHeldLately(done: model.heldLately, count: model.lines.count))</p></div>
                <div class="btns"><a class="btn" href="/check-ins/times">\(page.icon("clock"))\(t.checkinsTimes)</a>\(known)</div></div>
                <div class="stack-l">\(body)\(whoCanSee(t.checkinsRotationWho, page))</div>
                """)
    }

    private static func group(
        _ id: StaticString, _ title: String, _ lines: [RotationStore.Line], _ none: String, _ page: PageContext
    ) -> HTML {
        section(
            id, title,
            lines.isEmpty
                ? "<p class=\"soft\">\(none)</p>" : "<ul class=\"rows\">\(each: lines, { row($0, page) })</ul>")
    }

    private static func row(_ line: RotationStore.Line, _ page: PageContext) -> HTML {
        let t = page.t
        let student = line.student.id
        let path = "/students/\(student)"
        let ready: HTML? =
            line.talk?.hasAgenda == true
            ? "<span class=\"tag tag-leaf\">\(page.icon("check"))\(t.checkinsAgendaThere)</span>" : nil
        return """
            <li><div><h3><a href="\(path)/check-ins">\(personName(line.student.name))</a></h3>
            <p>\(state(line, page)) \(ready)</p><p class="quiet">\(last(line, page))</p></div>
            <div class="btns">\(button(line, page))\(planned(line, page))<a class="btn" href="\(path)/notes">\(page.icon("edit"))\(t.checkinsNote)\
            <span class="sr">, \(personName(line.student.name))</span></a></div></li>
            """
    }

    private static func state(_ line: RotationStore.Line, _ page: PageContext) -> HTML {
        let t = page.t
        let today = page.format.day(of: page.now)
        let next: HTML? = line.turn.next.map { day in
            "\(t.checkinsNextOn(day: page.format.relativeDay(day, today: today)))"
        }
        switch line.turn.state {
        case .today: return "\(line.talk?.beginsMinute.map { TalkParts.clock($0, page) } ?? t.checkinsTodayNoTime)"
        case .held: return next ?? "\(t.checkinsNoNext)"
        case .due(let since, let isMissed):
            let why =
                isMissed
                ? t.checkinsDueMissed
                : line.turn.lastHeld == nil
                    ? t.checkinsDueNew : t.checkinsDueSince(day: page.format.relativeDay(since, today: today))
            return "\(why) \(next)"
        }
    }

    private static func last(_ line: RotationStore.Line, _ page: PageContext) -> String {
        let t = page.t
        if let day = line.turn.lastHeld { return t.checkinsLast(day: page.format.dateWithYear(day)) }
        guard let before = line.before else { return t.checkinsLastNever }
        return t.checkinsLastWith(day: page.format.dateWithYear(before.at), name: before.name)
    }

    /// A talk of a later day can be looked at and moved.
    private static func planned(_ line: RotationStore.Line, _ page: PageContext) -> HTML? {
        guard let talk = line.talk, talk.day > page.format.day(of: page.now) else { return nil }
        let name: HTML = "<span class=\"sr\">, \(personName(line.student.name))</span>"
        return "<a class=\"btn btn-plain\" href=\"/check-ins/\(talk.id)\">\(page.t.commonOpen)\(name)</a>"
    }

    /// A talk of today, or one that was left open, is opened; for everybody else one begins now.
    private static func button(_ line: RotationStore.Line, _ page: PageContext) -> HTML {
        let t = page.t
        let name: HTML = "<span class=\"sr\">, \(personName(line.student.name))</span>"
        let today = page.format.day(of: page.now)
        if let talk = line.talk, talk.day <= today {
            return
                "<a class=\"btn btn-main\" href=\"/check-ins/\(talk.id)\">\(page.icon("talk"))\(t.commonOpen)\(name)</a>"
        }
        return """
            <form method="post" action="/students/\(line.student.id)/check-ins">\(page.hiddenFields())\
            <button class="btn" name="what" value="now">\(page.icon("talk"))\(t.checkinsTalkNow)\(name)</button></form>
            """
    }
}
