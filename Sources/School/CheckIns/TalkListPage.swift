import HTML
import Learning
import SQL

/// All talks of one student, those to come first.
struct TalkList: Sendable {
    let student: ID<Person>
    let name: StudentNames.Name
    let relation: Relation
    let viewer: ID<Person>
    let upcoming: [Talk]
    /// Days that passed without a word; for adults of the school.
    let open: [Talk]
    let past: [Talk]
    /// By talk, what the student and the adult agreed on.
    let agreed: [ID<CheckIn>: [TalkStep]]
    /// What the viewer reads of what student and family read.
    let shared: [WrittenNote]
    let known: KnownAsk?

    static func load(_ access: StudentAccess, _ visit: Visit) throws -> TalkList {
        let past = try TalkStore.past(access, visit)
        var agreed: [ID<CheckIn>: [TalkStep]] = [:]
        for talk in past.prefix(12) { agreed[talk.id] = try TalkSteps.agreed(in: talk, access, visit) }
        return TalkList(
            student: access.student, name: try StudentNames.name(access, visit.tx), relation: access.relation,
            viewer: access.viewer, upcoming: try TalkStore.upcoming(access, visit),
            open: access.relation.isStaff ? try TalkStore.open(access, visit) : [], past: past, agreed: agreed,
            shared: try NoteStore.shared(access, limit: 20, visit.tx),
            known: access.relation == .oneself ? try KnownStore.ask(access, visit) : nil)
    }
}

enum TalkListPage {
    static func page(_ model: TalkList, _ page: PageContext) -> Page {
        let t = page.t
        let isOwn = model.relation == .oneself
        let title = isOwn ? t.checkinsMine : t.checkinsTitleOf(name: model.name.full)
        let upcoming: HTML =
            model.upcoming.isEmpty
            ? "<p class=\"soft\">\(isOwn ? t.checkinsNextNoneMine : t.checkinsNextNone)</p>"
            : "<ul class=\"rows\">\(each: model.upcoming.prefix(3), { row($0, model, page) })</ul>"
        let past: HTML =
            model.past.isEmpty
            ? "<p class=\"soft\">\(t.checkinsPastNone)</p>"
            : """
            <ol class="stem stem-s">\(each: model.past.prefix(mostShown), { pastRow($0, model, page) })</ol>\
            \(earlier(model, page))
            """
        let open: HTML? =
            model.open.isEmpty
            ? nil
            : section(
                "open", t.checkinsOpenTitle, "<ul class=\"rows\">\(each: model.open, { row($0, model, page) })</ul>")
        return Page(
            title: title, width: .text, section: isOwn ? "/me/plan" : nil,
            body: """
                <div class="head"><div><h1>\(title)</h1></div>\(buttons(model, page))</div>
                \(refusalSummary(page))
                <div class="stack-l">\(open)\(section("next-talks", t.checkinsNextTitle, upcoming))
                \(model.known.map { KnownParts.mine($0, page) })\(shared(model, page))
                \(section("past", t.checkinsPastTitle, past))\(model.relation.mayJudge ? plan(model, page) : nil)
                \(whoCanSee(who(model, t), page))</div>
                """)
    }

    private static let mostShown = 6

    private static func earlier(_ model: TalkList, _ page: PageContext) -> HTML? {
        let rest = model.past.dropFirst(mostShown)
        guard !rest.isEmpty else { return nil }
        return """
            <details class="more mt-3"><summary>\(page.t.checkinsPastMore(count: rest.count))</summary>
            <ol class="stem stem-s">\(each: Array(rest), { pastRow($0, model, page) })</ol></details>
            """
    }

    private static func buttons(_ model: TalkList, _ page: PageContext) -> HTML? {
        let t = page.t
        let path = "/students/\(model.student)"
        let sheet: HTML =
            "<a class=\"btn\" href=\"\(path)/check-ins/sheet\">\(page.icon("print"))\(t.checkinsSheet)</a>"
        switch model.relation {
        case .teacher, .advisor:
            return """
                <div class="btns"><form method="post" action="\(path)/check-ins">\(page.hiddenFields())\
                <button class="btn btn-main" name="what" value="now">\(page.icon("talk"))\(t.checkinsTalkNow)</button></form>
                <a class="btn" href="\(path)/notes">\(page.icon("edit"))\(t.checkinsNoteWrite)</a>\(sheet)</div>
                """
        case .leader:
            return
                "<div class=\"btns\"><a class=\"btn\" href=\"\(path)/notes\">\(page.icon("edit"))\(t.checkinsNoteWrite)</a>\(sheet)</div>"
        case .oneself: return "<div class=\"btns\">\(sheet)</div>"
        case .guardian, .administrator: return nil
        }
    }

    /// The next one has a button; for those after it a link is enough.
    private static func row(_ talk: Talk, _ model: TalkList, _ page: PageContext) -> HTML {
        let t = page.t
        let isOwn = model.relation == .oneself
        let path = "/check-ins/\(talk.id)"
        let ready: HTML? =
            talk.agenda.isEmpty || model.relation == .guardian
            ? nil : " <span class=\"tag tag-leaf\">\(page.icon("check"))\(t.checkinsAgendaThere)</span>"
        let day = page.format.dateInWords(talk.plannedOn)
        let when = talk.beginsMinute.map { t.dateAtTime(date: day, time: TalkParts.clock($0, page)) } ?? day
        let isNext = talk.id == model.upcoming.first?.id
        let words = isOwn ? (talk.agenda.isEmpty ? t.checkinsGetReady : t.checkinsChangeAgenda) : t.commonOpen
        let button: HTML? =
            isNext
            ? "<a class=\"\(isOwn ? "btn btn-main" : "btn")\" href=\"\(path)\">\(words)<span class=\"sr\">: \(page.format.shortDate(talk.plannedOn))</span></a>"
            : nil
        let title: HTML = isNext ? "\(when)" : "<a href=\"\(path)\">\(when)</a>"
        return """
            <li><div><h3>\(title)</h3><p>\(t.checkinsWith(name: personName(talk.advisorName)))\(ready)</p></div>\(button)</li>
            """
    }

    private static func pastRow(_ talk: Talk, _ model: TalkList, _ page: PageContext) -> HTML {
        let t = page.t
        let day = talk.heldAt.map(page.format.dateWithYear) ?? page.format.dateWithYear(talk.plannedOn)
        let steps = (model.agreed[talk.id] ?? []).map(\.words) + talk.record.promises.map(\.words)
        let agreed: HTML? =
            steps.isEmpty ? nil : "<ul class=\"outline\">\(each: steps, { "<li>\(ownWords($0))</li>" as HTML })</ul>"
        let missed: HTML? =
            talk.state == .missed
            ? "<p class=\"soft\">\(t.checkinsStateMissed) <span dir=\"auto\" translate=\"no\">\(talk.reason)</span></p>"
            : nil
        return """
            <li class="\(talk.state == .held ? "is-done" : "is-later")"><span class="node" aria-hidden="true"></span>\
            <p><a href="/check-ins/\(talk.id)">\(day)</a> · \(t.checkinsWith(name: personName(talk.advisorName)))</p>\(missed)\(agreed)</li>
            """
    }

    private static func shared(_ model: TalkList, _ page: PageContext) -> HTML? {
        guard !model.shared.isEmpty else { return nil }
        return section(
            "shared", page.t.checkinsSharedTitle,
            "<ul class=\"rows\">\(each: model.shared.prefix(8), { "<li><div>\(NoteParts.note($0, page))</div></li>" as HTML })</ul>"
        )
    }

    private static func plan(_ model: TalkList, _ page: PageContext) -> HTML {
        let t = page.t
        return section(
            "plan", t.checkinsPlanTitle,
            """
            <form class="form" method="post" action="/students/\(model.student)/check-ins">\(page.hiddenFields())
            \(TalkDayPage.fields(day: "", time: "", minutes: 15, place: "", page))
            <div class="btns"><button class="btn" name="what" value="plan">\(page.icon("clock"))\(t.checkinsPlanButton)</button></div></form>
            """)
    }

    private static func who(_ model: TalkList, _ t: Messages) -> String {
        switch model.relation {
        case .oneself: t.checkinsListWhoStudent
        case .guardian: t.checkinsWhoFamily(name: model.name.given)
        case .teacher, .advisor, .leader, .administrator: t.checkinsListWhoStaff(name: model.name.given)
        }
    }
}

/// Another day for a talk, or a word why it does not take place.
enum TalkDayPage {
    struct Model: Sendable {
        let talk: Talk
        let name: StudentNames.Name
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let talk = model.talk
        let path = "/check-ins/\(talk.id)"
        return Page(
            title: t.checkinsMoveTitle(name: model.name.full), width: .text,
            body: """
                <p class="crumb"><a href="\(path)">\(t.checkinsTalkTitle(name: model.name.full))</a></p>
                <div class="head"><div><h1>\(t.checkinsMoveTitle(name: model.name.full))</h1><p class="mt-2">\(TalkParts.when(talk, page))</p></div></div>
                \(refusalSummary(page))
                <form class="form" method="post" action="\(path)/day">\(page.hiddenFields())
                \(fields(day: talk.plannedOn.iso, time: talk.beginsMinute.map(clockText) ?? "", minutes: talk.minutes, place: talk.place, page))
                <div class="btns"><button class="btn btn-main" name="what" value="move">\(t.checkinsMoveButton)</button></div>
                <section class="sec" aria-labelledby="off"><div class="sec-head"><h2 id="off">\(t.checkinsOffTitle)</h2></div>
                <p class="soft">\(t.checkinsOffLede)</p>
                \(textField("reason", t.checkinsOffReason, hint: t.checkinsOffHint(name: model.name.given), most: 500, page))
                <label class="choice"><input type="checkbox" name="again" value="yes" \(attribute: "checked", if: page.form?.isOn("again") ?? false)>\
                <span>\(t.checkinsOffAgain)</span></label>
                <div class="btns"><button class="btn btn-stop" name="what" value="off">\(t.checkinsOffButton)</button></div></section></form>
                """)
    }

    static func fields(day: String, time: String, minutes: Int, place: String, _ page: PageContext) -> HTML {
        let t = page.t
        return """
            <div class="split-even"><div class="field"><label for="day">\(t.checkinsDay)</label>\(fieldError("day", page))\
            <input id="day" name="day" type="date" value="\(page.value("day", else: day))" \(attribute: "aria-describedby", value: described("day", page))></div>
            <div class="field"><label for="time">\(t.checkinsTime)</label>\(fieldError("time", page))\
            <input id="time" name="time" type="time" value="\(page.value("time", else: time))" \(attribute: "aria-describedby", value: described("time", page))></div></div>
            <div class="split-even"><div class="field"><label for="minutes">\(t.checkinsMinutes)</label>\
            <input id="minutes" name="minutes" type="number" min="5" max="120" step="5" value="\(page.value("minutes", else: String(minutes)))"></div>
            \(textField("place", t.checkinsPlace, saved: place, most: 200, page))</div>
            """
    }
}
