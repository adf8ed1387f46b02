import HTML
import Learning

/// What several pages show of a workshop.
enum WorkshopParts {
    /// "Wednesday, May 6, 2:00 PM–2:30 PM"
    static func when(_ workshop: Workshop, _ page: PageContext) -> String {
        page.format.dateInWords(workshop.day) + ", " + clock(workshop, page)
    }

    static func clock(_ workshop: Workshop, _ page: PageContext) -> String {
        page.format.clock(workshop.time.begins) + "–" + page.format.clock(workshop.time.ends)
    }

    /// The room, the place in words, or that it is online; nil where nobody said.
    static func place(_ workshop: Workshop, _ page: PageContext) -> HTML? {
        var parts: [HTML] = []
        if let room = workshop.roomName { parts.append(personName(room)) }
        if !workshop.place.isEmpty { parts.append(ownWords(workshop.place)) }
        if parts.isEmpty, !workshop.link.isEmpty { parts.append("\(page.t.workshopsOnline)") }
        guard !parts.isEmpty else { return nil }
        return "\(each: Array(parts.enumerated()), { "\($0 == 0 ? "" : ", ")\($1)" as HTML })"
    }

    /// A text of the content to choose from, in its language; it is never translated by a browser.
    static func option(
        _ value: String, _ text: LocalText, after: String = "", isChosen: Bool, _ page: PageContext
    ) -> HTML {
        let (words, language) = text.text(in: page.t.language == .pseudo ? "en" : page.language)
        return """
            <option value="\(value)" translate="no" \(attribute: "lang", value: language == page.language ? nil : language) \
            \(attribute: "selected", if: isChosen)>\(words)\(after)</option>
            """
    }

    /// A link of ours to elsewhere: https only, and it tells the other side nothing.
    static func link(_ address: String, _ words: String, isButton: Bool, _ page: PageContext) -> HTML? {
        guard isWebLink(address) else { return nil }
        let style: String? = isButton ? "btn" : nil
        return """
            <a \(attribute: "class", value: style) href="\(address)" rel="noopener noreferrer nofollow" target="_blank">\(page.smallIcon("link")) \(words)</a>
            """
    }

    /// Everything that whoever comes needs to know.
    ///
    /// - Parameter opensLinks: Whoever has a seat, or runs it, joins; others have no link to it.
    static func facts(
        _ workshop: Workshop, isStaff: Bool, opensLinks: Bool, _ page: PageContext
    ) -> HTML {
        let t = page.t
        func fact(_ name: String, _ value: HTML?) -> HTML? { value.map { "<dt>\(name)</dt><dd>\($0)</dd>" } }
        let guestWords: HTML? =
            workshop.guestWords.isEmpty ? nil : "<br><span class=\"soft\">\(ownWords(workshop.guestWords))</span>"
        let activity: HTML? = workshop.activityTitle.map { title in
            let note: HTML? = workshop.variantNote.flatMap {
                $0.isEmpty ? nil : "<br><span class=\"soft\">\(page.text($0))</span>"
            }
            guard isStaff, let id = workshop.activity else { return "\(page.text(title))\(note)" }
            return "<a href=\"/activities/\(id)\">\(page.text(title))</a>\(note)"
        }
        return """
            <dl class="facts">\(fact(t.workshopsWhere, place(workshop, page)))\
            \(fact(t.workshopsAbout, workshop.competencyTitle.map { page.text($0) }))\
            \(fact(t.workshopsWith, personName(workshop.hostName)))\
            \(fact(t.workshopsGuest, workshop.guest.isEmpty ? nil : "\(personName(workshop.guest))\(guestWords)"))\
            \(fact(t.workshopsForm, "\(workshop.modality.words(t))"))\
            \(fact(t.workshopsActivityFact, activity))\
            \(fact(t.workshopsBring, workshop.materials.isEmpty ? nil : ownWords(workshop.materials)))</dl>
            \(opensLinks ? links(workshop, page) : nil)
            """
    }

    /// The time under the title, and whether the class meets then.
    static func head(_ workshop: Workshop, _ page: PageContext) -> HTML {
        let outside: HTML? =
            workshop.isOutside
            ? " <span class=\"tag\">\(page.icon("clock"))\(page.t.workshopsOutside)</span>" : nil
        return "<p class=\"mt-2\">\(when(workshop, page))\(outside)</p>"
    }

    private static func links(_ workshop: Workshop, _ page: PageContext) -> HTML? {
        let t = page.t
        let join = link(workshop.link, t.workshopsJoin, isButton: true, page)
        let screen = link(workshop.screenLink, t.workshopsSeeScreen, isButton: true, page)
        guard join != nil || screen != nil else { return nil }
        return "<div class=\"btns mt-3\">\(join)\(screen)</div><p class=\"hint\">\(t.workshopsLinkLeaves)</p>"
    }

    static func calledOff(_ workshop: Workshop, _ page: PageContext) -> HTML? {
        guard let off = workshop.calledOff else { return nil }
        return notice(
            .sun, icon: "info",
            "<p><strong>\(page.t.workshopsIsCalledOff)</strong></p><p>\(ownWords(off.reason))</p>", page)
    }

    /// What a student and the workshop are to each other, in a few words.
    static func tag(_ own: WorkshopStore.Own, _ page: PageContext) -> HTML? {
        let t = page.t
        if own.workshop.calledOff != nil { return "<span class=\"tag\">\(t.workshopsOffTag)</span>" }
        return switch own.state {
        case .offered: "<span class=\"tag tag-sun\">\(t.workshopsOfferedTag)</span>"
        case .taken where own.attendance == .there || own.attendance == .late:
            "<span class=\"tag tag-leaf\">\(page.icon("check"))\(t.workshopsWasThere)</span>"
        case .taken where own.attendance == .notThere: "<span class=\"tag\">\(t.workshopsWasNot)</span>"
        case .taken: "<span class=\"tag tag-leaf\">\(page.icon("check"))\(t.workshopsTakenTag)</span>"
        case .waiting: "<span class=\"tag\">\(t.workshopsWaitingTag(place: own.place ?? 1))</span>"
        case .asked: "<span class=\"tag\">\(t.workshopsAskedTag)</span>"
        case .givenBack, .declined, .notGiven, nil: nil
        }
    }
}
