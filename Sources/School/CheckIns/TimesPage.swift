import HTML
import Learning

/// Times for talks, for several students at once: one after the other from the first time on.
enum TimesPage {
    static func page(_ model: TimesStore.Model, _ page: PageContext) -> Page {
        let t = page.t
        let body: HTML = model.lines.isEmpty ? empty(t.checkinsRotationEmpty, page) : form(model, page)
        return Page(
            title: t.checkinsTimes, width: .text,
            body: """
                <p class="crumb"><a href="/check-ins">\(t.checkinsTitle)</a></p>
                <div class="head"><div><h1>\(t.checkinsTimes)</h1><p class="mt-2">\(t.checkinsTimesLede)</p></div></div>
                \(refusalSummary(page))\(body)
                """)
    }

    private static func form(_ model: TimesStore.Model, _ page: PageContext) -> HTML {
        let t = page.t
        let chosen = Set(page.form?.all("student") ?? [])
        return """
            <form class="form" method="post" action="/check-ins/times">\(page.hiddenFields())
            <fieldset class="field" id="students"><legend>\(t.checkinsTimesWho)</legend>\(fieldError("students", page))
            \(each: model.lines, { line($0, isChosen: chosen.contains($0.student.id.description), page) })</fieldset>
            <div class="split-even"><div class="field"><label for="weekday">\(t.checkinsWeekday)</label><select id="weekday" name="weekday">\
            \(each: Array(1...5), { weekday($0, page) })</select></div>
            <div class="field"><label for="time">\(t.checkinsFirstTime)</label>\(fieldError("time", page))\
            <input id="time" name="time" type="time" value="\(page.value("time"))" \(attribute: "aria-describedby", value: described("time", page)) \
            \(attribute: "aria-invalid", value: page.refusal?.sentences["time"] == nil ? nil : "true")></div></div>
            <div class="split-even"><div class="field"><label for="minutes">\(t.checkinsMinutesEach)</label>\
            <input id="minutes" name="minutes" type="number" min="5" max="120" step="5" value="\(page.value("minutes", else: "15"))"></div>
            <div class="field"><label for="every">\(t.checkinsHowOften)</label><select id="every" name="every">\
            \(each: [1, 2], { every($0, page) })</select></div></div>
            <div class="field"><label for="from">\(t.checkinsFrom)</label><input id="from" name="from" type="date" value="\(page.value("from", else: model.today.iso))"></div>
            <div class="btns"><button class="btn btn-main" name="what" value="set">\(t.checkinsTimesSet)</button>
            <button class="btn" name="what" value="end">\(t.checkinsTimesEnd)</button></div></form>
            """
    }

    private static func line(_ line: TimesStore.Line, isChosen: Bool, _ page: PageContext) -> HTML {
        let slot = line.slot.map { words($0, page) } ?? page.t.checkinsTimesNone
        return """
            <label class="choice"><input type="checkbox" name="student" value="\(line.student.id)" \(attribute: "checked", if: isChosen)>\
            <span>\(personName(line.student.name)) <span class="quiet">\(slot)</span></span></label>
            """
    }

    /// "Tuesdays, 2:10 PM, every 2 weeks, 15 min"
    static func words(_ slot: TalkSlot, _ page: PageContext) -> String {
        page.t.checkinsSlot(
            day: page.format.weekday(slot.firstDay), time: TalkParts.clock(slot.beginsMinute, page),
            weeks: slot.everyWeeks, minutes: slot.minutes)
    }

    private static func weekday(_ number: Int, _ page: PageContext) -> HTML {
        let chosen = page.value("weekday", else: "2") == String(number)
        // 1970-01-05 was a Monday.
        let name = page.format.weekday(CalendarDay(daysSinceEpoch: 3 + number))
        return "<option value=\"\(number)\" \(attribute: "selected", if: chosen)>\(name)</option>"
    }

    private static func every(_ weeks: Int, _ page: PageContext) -> HTML {
        let chosen = page.value("every", else: "2") == String(weeks)
        return
            "<option value=\"\(weeks)\" \(attribute: "selected", if: chosen)>\(page.t.checkinsEvery(weeks: weeks))</option>"
    }
}
