import HTML
import Learning

/// A workshop as those who run it see it: who has a seat, who was there, what it was for.
enum WorkshopPage {
    struct Model: Sendable {
        let workshop: Workshop
        let seats: [WorkshopStore.Seat]
        let ready: [WorkshopReady.Student]
        /// Students of the class who have nothing to do with it yet.
        let others: [WorkshopReady.Student]
        let mayRun: Bool
        let isOver: Bool
        /// From that day on it is noted who is there.
        let isToday: Bool

        func seats(_ state: SeatState) -> [WorkshopStore.Seat] { seats.filter { $0.state == state } }
    }

    static func page(_ model: Model, done: String?, _ page: PageContext) -> Page {
        let t = page.t
        let workshop = model.workshop
        let path = "/classes/\(workshop.classID)"
        let change: HTML? =
            model.mayRun && workshop.calledOff == nil && !model.isOver
            ? "<div class=\"btns\"><a class=\"btn\" href=\"\(workshop.path)/edition\">\(page.icon("edit"))\(t.workshopsChange)</a></div>"
            : nil
        let groups: HTML? =
            model.mayRun
            ? workshop.groupSet.map { set in
                " / <a href=\"/groups/\(ID<ClassGroups>(stored: set))\">\(t.groupsTitle)</a>"
            } : nil
        return Page(
            title: workshop.title, section: "/classes",
            body: """
                <p class="crumb"><a href="\(path)" translate="no">\(workshop.classTitle)</a> / <a href="\(path)/workshops">\(t.workshopsTitle)</a>\(groups)</p>
                <div class="head"><div><h1>\(ownWords(workshop.title))</h1>\(WorkshopParts.head(workshop, page))</div>\(change)</div>
                \(refusalSummary(page))\(said(done, page))\(WorkshopParts.calledOff(workshop, page))
                <div class="split"><div class="stack-l">
                \(liveRegion("seats", [.classView(workshop.classID)], address: workshop.path, WorkshopSeatParts.lists(model, page)))
                \(WorkshopSeatParts.ready(model, page))\(WorkshopSeatParts.add(model, page))\(note(model, page))</div>
                <aside class="stack-l" aria-label="\(t.workshopsFacts)">\(section("facts", t.workshopsFacts, WorkshopParts.facts(workshop, isStaff: true, opensLinks: true, page)))
                <p class="quiet">\(entry(workshop, t))</p>\(callOff(model, page))\(whoCanSee(t.workshopsWhoStaff, page))</aside></div>
                """)
    }

    private static func said(_ done: String?, _ page: PageContext) -> HTML? {
        let t = page.t
        let words: String? =
            switch done {
            case "made": t.workshopsMade
            case "saved": t.workshopsSaved
            case "offered": t.workshopsOffered
            default: nil
            }
        return words.map { notice(.leaf, icon: "check", "<p>\($0)</p>", page) }
    }

    private static func entry(_ workshop: Workshop, _ t: Messages) -> String {
        let who =
            switch workshop.audience {
            case .ofClass: t.workshopsAudienceClass
            case .ofTeacher: t.workshopsAudienceTeacher
            case .ofSchool: t.workshopsAudienceSchool
            }
        let how =
            switch workshop.entry {
            case .open: t.workshopsEntryOpen
            case .ask: t.workshopsEntryAsk
            case .offer: t.workshopsEntryOffer
            }
        return t.workshopsFor(who: who, how: how)
    }

    /// Afterwards: what it was for, for whoever reads the record later.
    private static func note(_ model: Model, _ page: PageContext) -> HTML? {
        let t = page.t
        let saved = model.workshop.note
        guard model.isToday, model.workshop.calledOff == nil else { return nil }
        guard model.mayRun else {
            return saved.isEmpty ? nil : section("note", t.workshopsNote, "<p>\(ownWords(saved))</p>")
        }
        return section(
            "afterwards", t.workshopsNote,
            """
            <form class="form" method="post" action="\(model.workshop.path)/note">\(page.hiddenFields())
            \(textArea("note", t.workshopsNoteLabel, hint: t.workshopsNoteHint, saved: saved, most: 2_000, rows: 3, page))
            <button class="btn mt-2">\(t.commonSave)</button></form>
            """)
    }

    private static func callOff(_ model: Model, _ page: PageContext) -> HTML? {
        guard model.mayRun, model.workshop.calledOff == nil, !model.isOver else { return nil }
        let t = page.t
        return """
            <details class="more" \(attribute: "open", if: page.refusal?.sentences["reason"] != nil)><summary>\(t.workshopsCallOff)</summary>\
            <form class="form mt-3" method="post" action="\(model.workshop.path)/calling-off">\(page.hiddenFields())
            \(textArea("reason", t.workshopsCallOffWhy, hint: t.workshopsCallOffHint, most: 500, rows: 2, page))
            <button class="btn btn-stop mt-2">\(t.workshopsCallOff)</button></form></details>
            """
    }
}
