import HTML
import Learning

/// The seats of a workshop on the page of those who run it.
enum WorkshopSeatParts {
    typealias Model = WorkshopPage.Model

    static func lists(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let workshop = model.workshop
        let taken = model.seats(.taken)
        let count = t.workshopsSeatCount(seats: workshop.seats, taken: workshop.taken)
        let nobody: HTML? = taken.isEmpty ? "<p class=\"soft\">\(t.workshopsNobodyYet)</p>" : nil
        return """
            <section class="sec" aria-labelledby="taken"><div class="sec-head"><h2 id="taken">\(t.workshopsHaveSeat)</h2><span class="when">\(count)</span></div>
            \(nobody)<ul class="rows">\(each: taken, { seat($0, model, page) })</ul></section>
            \(list("asked", t.workshopsAskFor, model.seats(.asked), [.give, .take], model, page))\
            \(list("waiting", t.workshopsInLine, model.seats(.waiting), [.give, .take], isOrdered: true, model, page))\
            \(list("offered", t.workshopsHaveOffer, model.seats(.offered), [.give, .take], model, page))\
            \(answers(model, page))
            """
    }

    private enum Action: String {
        case give
        case take
    }

    private static func list(
        _ id: StaticString, _ title: String, _ seats: [WorkshopStore.Seat], _ actions: [Action],
        isOrdered: Bool = false,
        _ model: Model, _ page: PageContext
    ) -> HTML? {
        guard !seats.isEmpty else { return nil }
        let rows: HTML = "\(each: seats, { row($0, actions, model, page) })"
        let list: HTML =
            isOrdered ? "<ol class=\"rows\">\(rows)</ol>" : "<ul class=\"rows\">\(rows)</ul>"
        return "<div class=\"mt-5\">\(section(id, title, list))</div>"
    }

    private static func row(
        _ seat: WorkshopStore.Seat, _ actions: [Action], _ model: Model, _ page: PageContext
    ) -> HTML {
        let buttons: HTML? =
            model.mayRun && !model.isOver && model.workshop.calledOff == nil
            ? "\(each: actions, { button($0, seat, model, page) })" : nil
        return """
            <li><div><a href="/students/\(seat.student)">\(personName(seat.name))</a></div>\(form(seat, buttons, model, page))</li>
            """
    }

    private static func form(
        _ seat: WorkshopStore.Seat, _ buttons: HTML?, _ model: Model, _ page: PageContext
    ) -> HTML? {
        guard let buttons else { return nil }
        return """
            <form class="btns" method="post" action="\(model.workshop.path)/seats">\(page.hiddenFields())\
            <input type="hidden" name="student" value="\(seat.student)">\(buttons)</form>
            """
    }

    private static func button(
        _ action: Action, _ seat: WorkshopStore.Seat, _ model: Model, _ page: PageContext
    ) -> HTML {
        let t = page.t
        let words =
            switch action {
            case .give: t.workshopsGive
            case .take: seat.state == .taken ? t.workshopsTakeBack : t.workshopsNotThisTime
            }
        let style = action == .give ? "btn" : "btn btn-plain"
        return """
            <button class="\(style)" name="what" value="\(action.rawValue)">\(words)<span class="sr">: \(personName(seat.name))</span></button>
            """
    }

    // MARK: Who has a seat

    private static func seat(_ seat: WorkshopStore.Seat, _ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let walkIn: HTML? = seat.isWalkIn ? " <span class=\"tag\">\(t.workshopsWalkIn)</span>" : nil
        let isOpen = model.mayRun && model.workshop.calledOff == nil
        let see: HTML? =
            model.mayRun && model.isToday && (seat.attendance == .there || seat.attendance == .late)
            ? "<p><a href=\"\(observing(seat, model))\">\(t.workshopsObserve)<span class=\"sr\">: \(personName(seat.name))</span></a></p>"
            : nil
        let actions: HTML? =
            !isOpen
            ? seat.attendance.map { "<span class=\"when\">\(words($0, t))</span>" }
            : model.isToday ? attendance(seat, model, page) : form(seat, button(.take, seat, model, page), model, page)
        return """
            <li><div><a href="/students/\(seat.student)">\(personName(seat.name))</a>\(walkIn)\(see)</div>\(actions)</li>
            """
    }

    private static func observing(_ seat: WorkshopStore.Seat, _ model: Model) -> String {
        let about = model.workshop.competency.map { "?competency=\($0)" } ?? ""
        return "/students/\(seat.student)/observations/new\(about)"
    }

    private static func attendance(_ seat: WorkshopStore.Seat, _ model: Model, _ page: PageContext) -> HTML {
        """
        <form class="btns" method="post" action="\(model.workshop.path)/attendance" data-swap="#seats">\(page.hiddenFields())\
        <input type="hidden" name="student" value="\(seat.student)">\(each: Attendance.allCases, { one in
            let isOn = seat.attendance == one
            return """
                <button class="btn" name="was" value="\(isOn ? "" : one.rawValue)" aria-pressed="\(isOn ? "true" : "false")">\
                \(words(one, page.t))<span class="sr">: \(personName(seat.name))</span></button>
                """ as HTML
        })</form>
        """
    }

    static func words(_ attendance: Attendance, _ t: Messages) -> String {
        switch attendance {
        case .there: t.workshopsThere
        case .late: t.workshopsLate
        case .notThere: t.workshopsNotThere
        }
    }

    /// Those who said no, so that nobody asks them twice.
    private static func answers(_ model: Model, _ page: PageContext) -> HTML? {
        let no = model.seats(.declined) + model.seats(.givenBack)
        guard !no.isEmpty else { return nil }
        return """
            <p class="quiet mt-3">\(page.t.workshopsSaidNo(count: no.count)) <span translate="no">\(no.map(\.name).joined(separator: ", "))</span></p>
            """
    }

    // MARK: More students

    /// One tap for everybody who is ready, or a choice of them.
    static func ready(_ model: Model, _ page: PageContext) -> HTML? {
        guard model.mayRun, model.workshop.calledOff == nil, !model.isOver, model.workshop.competency != nil else {
            return nil
        }
        let t = page.t
        guard !model.ready.isEmpty else {
            return section("ready", t.workshopsReady, "<p class=\"soft\">\(t.workshopsReadyNone)</p>")
        }
        return section(
            "ready", t.workshopsReady,
            """
            <form class="form" method="post" action="\(model.workshop.path)/offers">\(page.hiddenFields())
            <p>\(t.workshopsReadyWhy)</p>
            <details class="more"><summary>\(t.workshopsReadyWho(count: model.ready.count))</summary>\(each: model.ready, { student in
                """
                <label class="choice"><input type="checkbox" name="student" value="\(student.id)" checked><span>\(personName(student.name))</span></label>
                """ as HTML
            })</details>
            <div class="btns"><button class="btn btn-main">\(t.workshopsOfferTo(count: model.ready.count))</button></div>
            <p class="hint">\(t.workshopsOfferHint)</p></form>
            """)
    }

    /// Somebody else: an offer, a seat at once, or on the day who simply came.
    static func add(_ model: Model, _ page: PageContext) -> HTML? {
        guard model.mayRun, model.workshop.calledOff == nil, !model.others.isEmpty else { return nil }
        guard !model.isOver || model.isToday else { return nil }
        let t = page.t
        let offers: HTML? =
            model.isOver
            ? nil
            : """
            <button class="btn" formaction="\(model.workshop.path)/offers">\(t.workshopsOffer)</button>\
            <button class="btn" formaction="\(model.workshop.path)/seats" name="what" value="give">\(t.workshopsGive)</button>
            """
        let came: HTML? =
            model.isToday
            ? "<button class=\"btn\" formaction=\"\(model.workshop.path)/attendance\" name=\"was\" value=\"there\">\(t.workshopsCame)</button>"
            : nil
        return section(
            "add", t.workshopsAdd,
            """
            <form class="form" method="post" action="\(model.workshop.path)/seats">\(page.hiddenFields())
            <div class="field"><label for="student">\(t.workshopsStudent)</label><select id="student" name="student" translate="no">\
            \(each: model.others, { "<option value=\"\($0.id)\">\($0.name)</option>" as HTML })</select></div>
            <div class="btns mt-3">\(offers)\(came)</div></form>
            """)
    }
}
