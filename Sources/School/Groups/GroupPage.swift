import HTML
import Learning

/// Groups that work now, or did: who is where, what comes of it, and what a teacher does with them.
enum GroupPage {
    struct Model: Sendable {
        let reading: GroupReading
        let state: ClassGroups.State
        let outcomes: [ID<Person>: GroupOutcome]
        let today: CalendarDay

        var board: GroupBoard { reading.board }
    }

    static func page(_ model: Model, done: String?, _ page: PageContext) -> Page {
        let t = page.t
        let set = model.board.set
        let made: HTML? =
            done == "session" ? notice(.leaf, icon: "check", "<p>\(t.groupsSessionMade)</p>", page) : nil
        let over: HTML? =
            model.state == .ended ? notice(.plain, icon: "clock", "<p>\(t.groupsIsOver)</p>", page) : nil
        return Page(
            title: t.groupsTitle, section: "/classes",
            body: """
                \(GroupParts.crumb(set.classID, set.classTitle, page))
                <div class="head"><div><h1>\(ownWords(set.purpose))</h1></div>\(buttons(model, page))</div>
                <div class="stack-l">\(refusalSummary(page))\(made)\(over)
                <div class="split"><div class="stack-l">\(each: model.board.groups, { group($0, model, page) })</div>
                <aside class="stack-l" aria-label="\(t.groupsAbout)">\(about(model, page))\(changes(model, page))\(whoCanSee(t.groupsWho, page))</aside></div></div>
                """)
    }

    private static func buttons(_ model: Model, _ page: PageContext) -> HTML? {
        let t = page.t
        let path = model.board.set.path
        switch model.state {
        case .draft:
            return "<div class=\"btns\"><a class=\"btn btn-main\" href=\"\(path)/board\">\(t.groupsBoard)</a></div>"
        case .ended: return nil
        case .running:
            let hasOpen = model.board.groups.contains {
                $0.workshop == nil && !model.board.members($0.number).isEmpty
            }
            let session: HTML? =
                hasOpen
                ? "<a class=\"btn btn-main\" href=\"\(path)/session\">\(page.icon("plan"))\(t.groupsSession)</a>" : nil
            return """
                <div class="btns">\(session)\
                <a class="btn" href="\(path)/projector">\(page.icon("eye"))\(t.groupsProjector)</a><a class="btn" href="\(path)/board">\(page.icon("edit"))\(t.groupsBoard)</a></div>
                """
        }
    }

    private static func group(_ group: ClassGroup, _ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let number = String(group.number)
        let about = (group.competency ?? model.board.set.competency).flatMap { id in
            model.reading.titles[id].map { (id, $0) }
        }
        let title: HTML? = about.map { "<p class=\"soft\">\(page.text($0.1))</p>" }
        let place: HTML? = group.place.isEmpty ? nil : "<p class=\"quiet\">\(ownWords(group.place))</p>"
        let session: HTML? = group.workshop.map {
            "<a href=\"/workshops/\($0)\">\(t.groupsWorkshop)<span class=\"sr\">: \(personName(group.name))</span></a>"
        }
        return """
            <section class="sec" aria-labelledby="g-\(number)"><div class="sec-head"><h2 id="g-\(number)">\(personName(group.name))</h2>\(session)</div>\
            \(title)\(place)
            <ul class="rows mt-3">\(each: model.board.members(group.number), { seat($0, about?.0, model, page) })</ul></section>
            """
    }

    private static func seat(
        _ seat: GroupSeat, _ about: ID<Competency>?, _ model: Model, _ page: PageContext
    ) -> HTML {
        let outcome = model.outcomes[seat.student]
        let tone: String =
            switch outcome {
            case .shownSince: "tag tag-leaf"
            case .shownBefore, .inPart, .notYet, nil: "tag"
            }
        let shown: HTML? = outcome.map { "<span class=\"\(tone)\">\($0.words(page.t))</span>" }
        let query = about.map { "?competency=\($0)" } ?? ""
        var observe: HTML?
        switch outcome {
        case .notYet, .inPart:
            observe =
                "<a href=\"/students/\(seat.student)/observations/new\(query)\">\(page.t.groupsObserve)<span class=\"sr\">: \(personName(seat.name))</span></a>"
        case .shownSince, .shownBefore, nil: observe = nil
        }
        let observing: HTML? = observe.map { "<p class=\"quiet\">\($0)</p>" }
        return """
            <li><div><a href="/students/\(seat.student)">\(personName(seat.name))</a>\(observing)</div>\(shown)</li>
            """
    }

    // MARK: Beside them

    private static func about(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let set = model.board.set
        let more: HTML? =
            set.prolongedAt == nil
            ? nil : "<p class=\"soft\">\(t.groupsProlongedWhy)\(ownWords(set.prolongedReason))</p>"
        let ended: HTML? =
            set.endedAt == nil ? nil : "<p class=\"soft\">\(t.groupsEndedWhy)\(ownWords(set.endedReason))</p>"
        return section(
            "about", t.groupsAbout,
            """
            \(GroupParts.facts(set, model.today, page))\(more)\(ended)<p class="quiet">\(t.groupsMadeBy(name: set.madeBy))</p>\(shown(model, page))
            """)
    }

    /// The exit evidence, counted from the records.
    private static func shown(_ model: Model, _ page: PageContext) -> HTML? {
        let t = page.t
        guard model.state != .draft else { return nil }
        guard !model.outcomes.isEmpty else { return "<p class=\"soft\">\(t.groupsShownNoCompetency)</p>" }
        let since = model.outcomes.values.count { if case .shownSince = $0 { true } else { false } }
        return """
            <h3 class="mt-3">\(t.groupsShownTitle)</h3><p>\(t.groupsShownCount(count: since, of: model.outcomes.count))</p>
            """
    }

    private static func changes(_ model: Model, _ page: PageContext) -> HTML? {
        guard model.state == .running else { return nil }
        let t = page.t
        let set = model.board.set
        let isOpen = { (field: String) in page.refusal?.sentences[field] != nil }
        let longer: HTML? =
            set.prolongedAt != nil
            ? nil
            : """
            <details class="more" \(attribute: "open", if: isOpen("more") || isOpen("ends"))><summary>\(t.groupsProlong)</summary>
            <form class="form mt-3" method="post" action="\(set.path)/prolonging">\(page.hiddenFields())
            <div class="field"><label for="ends">\(t.groupsEnds)</label>\(fieldError("ends", page))\
            <input id="ends" name="ends" type="date" required value="\(page.value("ends", else: set.endsOn.adding(days: 7).iso))" \
            \(attribute: "aria-describedby", value: described("ends", page))></div>
            \(textField("more", t.groupsProlongReason, most: ClassGroups.longestReason, isRequired: true, page))
            <div class="btns"><button class="btn">\(t.groupsProlongDo)</button></div></form></details>
            """
        return """
            <div class="stack noprint">\(longer)
            <details class="more" \(attribute: "open", if: isOpen("reason"))><summary>\(t.groupsEnd)</summary>
            <form class="form mt-3" method="post" action="\(set.path)/ending">\(page.hiddenFields())
            \(textField("reason", t.groupsEndReason, most: ClassGroups.longestReason, isRequired: true, page))
            <div class="btns"><button class="btn">\(t.groupsEnd)</button></div></form></details></div>
            """
    }
}
