import HTML
import Learning

/// A room's week, and the form to book it.
enum RoomWeekPage {
    static func page(_ week: RoomWeek, left: [CalendarDay], isDone: Bool, _ page: PageContext) -> Page {
        let t = page.t
        let room = week.room
        let change: HTML? =
            week.mayChange
            ? "<a class=\"btn\" href=\"/rooms/\(room.id)/edition\">\(page.icon("edit"))\(t.roomsChange)</a>" : nil
        let words: HTML? = room.words.isEmpty ? nil : "<p class=\"mt-2 soft\">\(ownWords(room.words))</p>"
        let traits = RoomParts.traits(room, t)
        let days = week.days.filter { $0.day.weekday != 0 && $0.day.weekday != 6 || !$0.entries.isEmpty }
        return Page(
            title: room.name, section: "/classes",
            body: """
                <p class="crumb"><a href="/rooms">\(t.roomsTitle)</a></p>
                <div class="head"><div><h1>\(personName(room.name))</h1><p class="mt-2">\(t.roomsSeats(count: room.seats))\(traits.isEmpty ? "" : " · \(traits)")</p>\(words)</div>\(change)</div>
                \(refusalSummary(page))\(said(left, isDone, page))
                <div class="split"><div class="stack-l">\(turning(week, page))\(each: days, { day($0.day, $0.entries, week, page) })</div>
                <aside class="stack-l" aria-label="\(t.roomsBook)">\(form(week, page))\(whoCanSee(t.roomsWho, page))</aside></div>
                """)
    }

    private static func said(_ left: [CalendarDay], _ isDone: Bool, _ page: PageContext) -> HTML? {
        guard isDone else { return nil }
        let t = page.t
        guard !left.isEmpty else { return notice(.leaf, icon: "check", "<p>\(t.roomsBooked)</p>", page) }
        let days = left.map { page.format.shortDate($0) }.joined(separator: "; ")
        return notice(.sun, icon: "info", "<p>\(t.roomsBookedBut(days: days))</p>", page)
    }

    private static func turning(_ week: RoomWeek, _ page: PageContext) -> HTML {
        let t = page.t
        func link(_ days: Int) -> String { "/rooms/\(week.room.id)?of=\(week.monday.adding(days: days).iso)" }
        let isNow = week.days.contains { $0.day == week.today }
        let now: HTML? =
            isNow ? nil : "<a class=\"btn\" href=\"/rooms/\(week.room.id)\">\(t.weeksThisWeek)</a>"
        return """
            <div class="rowline"><h2>\(page.format.range(week.monday, week.monday.adding(days: 6)))</h2>\
            <div class="btns noprint"><a class="btn" href="\(link(-7))">\(t.weeksBefore)</a>\(now)<a class="btn" href="\(link(7))">\(t.weeksAfter)</a></div></div>
            """
    }

    private static func day(
        _ day: CalendarDay, _ entries: [RoomWeek.Entry], _ week: RoomWeek, _ page: PageContext
    ) -> HTML {
        let list: HTML =
            entries.isEmpty
            ? "<p class=\"soft\">\(page.t.roomsFreeAllDay)</p>"
            : "<ul class=\"rows\">\(each: entries, { entry($0, week, page) })</ul>"
        let tag: HTML? = day == week.today ? "<span class=\"tag tag-leaf\">\(page.t.dateToday)</span>" : nil
        return """
            <section class="sec"><div class="sec-head"><h3>\(page.format.dateInWords(day))</h3>\(tag)</div>\(list)</section>
            """
    }

    private static func entry(_ entry: RoomWeek.Entry, _ week: RoomWeek, _ page: PageContext) -> HTML {
        let t = page.t
        let time = page.format.clock(entry.time.begins) + "–" + page.format.clock(entry.time.ends)
        switch entry {
        case .lesson(let title, _):
            return """
                <li><div><span class="when">\(time)</span> \(personName(title)) <span class="quiet">\(t.roomsLesson)</span></div></li>
                """
        case .booking(let booking):
            let what: HTML? =
                booking.workshop.map { id in
                    // Colleagues of other classes read that it is a workshop, and have no page of it.
                    booking.by == page.viewer?.person
                        ? "<a href=\"/workshops/\(id)\">\(ownWords(booking.workshopTitle ?? ""))</a>"
                        : "\(page.t.roomsWorkshop)"
                } ?? (booking.words.isEmpty ? nil : ownWords(booking.words))
            let weekly: HTML? = booking.isWeekly ? " <span class=\"tag\">\(t.roomsWeekly)</span>" : nil
            return """
                <li><div><span class="when">\(time)</span> \(personName(booking.byName))\(weekly)<br><span class="soft">\(what)</span></div>\
                \(cancel(booking, time, week, page))</li>
                """
        }
    }

    /// Only who booked it gives it back; the room of a workshop is changed there.
    private static func cancel(
        _ booking: RoomBooking, _ time: String, _ week: RoomWeek, _ page: PageContext
    ) -> HTML? {
        guard booking.by == page.viewer?.person, booking.workshop == nil, booking.day >= week.today else { return nil }
        let t = page.t
        let which: HTML = "<span class=\"sr\">: \(page.format.dateInWords(booking.day)), \(time)</span>"
        let series: HTML? =
            booking.isWeekly
            ? "<button class=\"btn btn-plain\" name=\"series\" value=\"1\">\(t.roomsCancelSeries)\(which)</button>"
            : nil
        return """
            <form class="btns noprint" method="post" action="/rooms/\(week.room.id)/bookings/\(booking.id)/cancelling">\(page.hiddenFields())\
            <button class="btn btn-plain">\(t.roomsCancel)\(which)</button>\(series)</form>
            """
    }

    private static func form(_ week: RoomWeek, _ page: PageContext) -> HTML {
        let t = page.t
        let address = page.form == nil ? nil : page.form
        func field(_ name: String, _ label: String, _ type: String, _ saved: String) -> HTML {
            """
            <div class="field"><label for="\(name)">\(label)</label>\(fieldError(name, page))\
            <input id="\(name)" name="\(name)" type="\(type)" required value="\(page.value(name, else: saved))" \
            \(attribute: "aria-describedby", value: described(name, page)) \
            \(attribute: "aria-invalid", value: page.refusal?.sentences[name] == nil ? nil : "true")></div>
            """
        }
        let day = week.days.contains { $0.day == week.today } ? week.today : week.monday
        return section(
            "book", t.roomsBook,
            """
            <form class="form" id="room" method="post" action="/rooms/\(week.room.id)/bookings">\(page.hiddenFields())\(fieldError("room", page))
            \(field("day", t.workshopsDay, "date", day.iso))
            <div class="split-even">\(field("begins", t.weeksTimesBegins, "time", ""))\(field("ends", t.weeksTimesEnds, "time", ""))</div>
            \(textField("words", t.roomsWhatFor, most: RoomBook.longestWords, page))
            <label class="choice"><input type="checkbox" name="weekly" value="1" \(attribute: "checked", if: address?.isOn("weekly") ?? false)>\
            <span>\(t.roomsEachWeek(date: page.format.dateInWords(week.lastDay)))</span></label>
            <div class="btns"><button class="btn btn-main">\(t.roomsBookIt)</button></div></form>
            """)
    }
}
