import HTML
import Learning

/// What the student's home says of workshops: a seat that is offered, and one that is called off.
enum WorkshopHome {
    static func part(_ own: [WorkshopStore.Own], _ student: ID<Person>, _ page: PageContext) -> HTML {
        // Empty as well, so that an offer comes to an open page.
        guard !own.isEmpty else { return liveRegion("home-workshops", [.person(student)], .empty) }
        let link: HTML = "<a href=\"/me/workshops\">\(page.t.workshopsAll)</a>"
        return liveRegion(
            "home-workshops", [.person(student)],
            section(
                "workshops", page.t.workshopsTitle, link: link,
                "<ul class=\"rows\">\(each: own, { row($0, page) })</ul>"))
    }

    private static func row(_ own: WorkshopStore.Own, _ page: PageContext) -> HTML {
        let workshop = own.workshop
        let off: HTML? = workshop.calledOff.map { "<p>\(ownWords($0.reason))</p>" }
        return """
            <li><div><h3><a href="\(workshop.path)">\(ownWords(workshop.title))</a></h3>\
            <p class="quiet">\(WorkshopParts.when(workshop, page))</p>\(off)<p>\(WorkshopParts.tag(own, page))</p></div></li>
            """
    }
}
