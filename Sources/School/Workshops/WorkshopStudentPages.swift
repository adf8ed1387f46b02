import HTML
import Learning

/// A student's workshops, and one of them: what is offered, what is mine, what I can choose.
enum WorkshopStudentPages {
    struct Model: Sendable {
        let student: ID<Person>
        let name: StudentNames.Name
        let isOneself: Bool
        let own: [WorkshopStore.Own]
        let open: [WorkshopStore.Own]
        let now: Timestamp
    }

    static func list(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let coming = model.own.filter { !$0.workshop.isOver(at: model.now, page.format) }
        let past = model.own.filter {
            $0.workshop.isOver(at: model.now, page.format) && $0.state == .taken && $0.workshop.calledOff == nil
        }
        let offered = coming.filter { $0.state == .offered && $0.workshop.calledOff == nil }
        let mine = coming.filter { own in
            own.state == .taken || own.state == .waiting || own.state == .asked
                || own.state == .offered && own.workshop.calledOff != nil
        }
        let isEmpty = offered.isEmpty && mine.isEmpty && model.open.isEmpty
        let title = model.isOneself ? t.workshopsMine : t.workshopsOf(name: model.name.full)
        let parts: HTML = """
            \(rows("offered", t.workshopsOfferedToMe, offered, model, page))\
            \(rows("mine", model.isOneself ? t.workshopsMySeats : t.workshopsSeatsOf(name: model.name.given), mine, model, page))\
            \(rows("open", model.isOneself ? t.workshopsChoose : t.workshopsOpenTo(name: model.name.given), model.open, model, page))
            """
        return Page(
            title: title, width: .text, section: model.isOneself ? "/" : nil,
            body: """
                \(model.isOneself ? nil : "<p class=\"crumb\"><a href=\"/students/\(model.student)\">\(personName(model.name.full))</a></p>" as HTML)
                <div class="head"><div><h1>\(title)</h1><p class="mt-2">\(model.isOneself ? t.workshopsMineLede : t.workshopsOfLede)</p></div></div>
                <div class="stack-l">\(liveRegion("my-workshops", class: "stack-l", [.person(model.student)], isEmpty ? empty(model.isOneself ? t.workshopsMineNone : t.workshopsOfNone, page) : parts))
                \(rows("before", t.workshopsBefore, past.reversed(), model, page))\
                \(whoCanSee(model.isOneself ? t.workshopsWhoMine : t.workshopsWhoOf, page))</div>
                """)
    }

    private static func rows(
        _ id: StaticString, _ title: String, _ list: [WorkshopStore.Own], _ model: Model, _ page: PageContext
    ) -> HTML? {
        guard !list.isEmpty else { return nil }
        return section(
            id, title, "<ul class=\"rows\">\(each: list, { row($0, isOneself: model.isOneself, page) })</ul>")
    }

    static func row(_ own: WorkshopStore.Own, isOneself: Bool, _ page: PageContext) -> HTML {
        let workshop = own.workshop
        let place: HTML? = WorkshopParts.place(workshop, page).map { " · \($0)" }
        let about: HTML? = workshop.competencyTitle.map { "<p class=\"soft\">\(page.text($0))</p>" }
        let off: HTML? = workshop.calledOff.map { "<p>\(ownWords($0.reason))</p>" }
        let name: HTML =
            isOneself
            ? "<a href=\"\(workshop.path)\">\(ownWords(workshop.title))</a>" : ownWords(workshop.title)
        let tag: HTML? =
            own.state == nil
            ? "\(page.t.workshopsFree(count: workshop.free))" : WorkshopParts.tag(own, page)
        return """
            <li><div><h3>\(name)</h3>\(about)<p class="quiet">\(WorkshopParts.when(workshop, page))\(place)</p>\(off)<p>\(tag)</p></div></li>
            """
    }

    // MARK: One

    static func one(_ own: WorkshopStore.Own, _ page: PageContext) -> Page {
        let t = page.t
        let workshop = own.workshop
        let isOver = workshop.isOver(at: page.now, page.format)
        let seat: HTML? =
            workshop.calledOff == nil
            ? liveRegion(
                "seat", page.viewer.map { [.person($0.person), .classView(workshop.classID)] } ?? [],
                address: workshop.path, isOver ? "<p>\(t.workshopsIsOver)</p>" : seat(own, page))
            : nil
        return Page(
            title: workshop.title, width: .text, section: "/",
            body: """
                <p class="crumb"><a href="/me/workshops">\(t.workshopsMine)</a></p>
                <div class="head"><div><h1>\(ownWords(workshop.title))</h1>\(WorkshopParts.head(workshop, page))</div></div>
                \(refusalSummary(page))\(WorkshopParts.calledOff(workshop, page))
                <div class="stack-l">\(seat)
                \(section("facts", t.workshopsFacts, WorkshopParts.facts(workshop, isStaff: false, opensLinks: own.state == .taken && workshop.calledOff == nil, page)))
                \(whoCanSee(t.workshopsWhoMine, page))</div>
                """)
    }

    private static func seat(_ own: WorkshopStore.Own, _ page: PageContext) -> HTML {
        let t = page.t
        let workshop = own.workshop
        let isFull = workshop.free == 0
        let (sentence, buttons): (String, [(what: String, words: String, isMain: Bool)]) =
            switch own.state {
            case .taken: (t.workshopsYouHave, [("back", t.workshopsGiveBack, false)])
            case .waiting: (t.workshopsYouWait(place: own.place ?? 1), [("back", t.workshopsLeaveLine, false)])
            case .asked: (t.workshopsYouAsked, [("back", t.workshopsAskNoMore, false)])
            case .offered where isFull:
                (t.workshopsOfferFull, [("wait", t.workshopsWait, true), ("back", t.workshopsNotNow, false)])
            case .offered:
                (
                    t.workshopsYouAreOffered(count: workshop.free),
                    [("take", t.workshopsTake, true), ("back", t.workshopsNotNow, false)]
                )
            case .notGiven: (t.workshopsNotGiven, [])
            case .givenBack, .declined, nil:
                switch workshop.entry {
                case .offer: (t.workshopsOnlyOffered, [])
                case .ask: (t.workshopsMayAsk, [("take", t.workshopsAsk, true)])
                case .open where isFull: (t.workshopsAllTaken, [("wait", t.workshopsWait, true)])
                case .open: (t.workshopsFree(count: workshop.free), [("take", t.workshopsTake, true)])
                }
            }
        let error = fieldError("seat", page)
        return """
            <section class="panel" aria-labelledby="seat-head" id="seat-box"><h2 id="seat-head">\(t.workshopsMySeat)</h2><p>\(sentence)</p>\(error)
            <form class="btns mt-3" method="post" action="\(workshop.path)/seat">\(page.hiddenFields())\(each: buttons, { button in
                "<button class=\"\(button.isMain ? "btn btn-main btn-big" : "btn")\" name=\"what\" value=\"\(button.what)\">\(button.words)</button>" as HTML
            })</form></section>
            """
    }
}
