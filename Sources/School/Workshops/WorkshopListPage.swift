import HTML
import Learning

/// The workshops of a class, as its teachers see them.
enum WorkshopListPage {
    struct Model: Sendable {
        let classID: ID<Class>
        let classTitle: String
        let coming: [Workshop]
        let past: [Workshop]
        let mayTeach: Bool
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let path = "/classes/\(model.classID)"
        let new: HTML? =
            model.mayTeach
            ? "<a class=\"btn btn-main\" href=\"\(path)/workshops/new\">\(page.icon("plus"))\(t.workshopsNew)</a>" : nil
        let coming: HTML =
            model.coming.isEmpty
            ? empty(t.workshopsNone, page)
            : "<ul class=\"rows\">\(each: model.coming, { row($0, page) })</ul>"
        let past: HTML? =
            model.past.isEmpty
            ? nil
            : """
            <details class="more"><summary>\(t.workshopsPast(count: model.past.count))</summary>\
            <ul class="rows mt-3">\(each: model.past, { row($0, page) })</ul></details>
            """
        return Page(
            title: t.workshopsTitleOf(name: model.classTitle), section: "/classes",
            body: """
                <p class="crumb"><a href="\(path)" translate="no">\(model.classTitle)</a></p>
                <div class="head"><div><h1>\(t.workshopsTitle)</h1><p class="mt-2">\(t.workshopsLede)</p></div>\
                <div class="btns">\(new)<a class="btn" href="/rooms">\(t.roomsTitle)</a></div></div>
                \(classNavigation(model.classID, .workshops, mayTeach: model.mayTeach, page))
                <div class="stack-l">\(liveRegion("workshops", [.classView(model.classID)], "\(coming)\(past)"))
                \(whoCanSee(t.workshopsWhoStaff, page))</div>
                """)
    }

    static func row(_ workshop: Workshop, _ page: PageContext) -> HTML {
        let t = page.t
        let place: HTML? = WorkshopParts.place(workshop, page).map { " · \($0)" }
        let about: HTML? = workshop.competencyTitle.map { "<p class=\"soft\">\(page.text($0))</p>" }
        let wait: HTML? = workshop.waiting > 0 ? " · \(t.workshopsWaitCount(count: workshop.waiting))" : nil
        let ask: HTML? =
            workshop.asked > 0
            ? " <span class=\"tag tag-sun\">\(t.workshopsAskCount(count: workshop.asked))</span>" : nil
        let off: HTML? =
            workshop.calledOff == nil ? nil : " <span class=\"tag\">\(t.workshopsOffTag)</span>"
        return """
            <li><div><h2><a href="\(workshop.path)">\(ownWords(workshop.title))</a>\(off)\(ask)</h2>\(about)\
            <p class="quiet">\(WorkshopParts.when(workshop, page))\(place)</p>\
            <p>\(t.workshopsSeatCount(seats: workshop.seats, taken: workshop.taken))\(wait)</p></div></li>
            """
    }
}
