import HTML
import Learning

/// A student's request: the ways on, in order, on one page; afterwards what helped.
enum HelpPage {
    struct Model: Sendable {
        let request: HelpRequest
        let ways: HelpWays

        var path: String { "/me/help/\(request.id)" }
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let request = model.request
        let topics: [LiveTopic] = [.person(request.student)]
        let main: HTML = liveRegion(
            "help-now", class: "stack-l", topics, address: model.path,
            request.isOpen
                ? "\(help(model, page))\(ways(model, page))\(ending(model, page))"
                : "\(HelpOutcomePart.over(model, page))")
        let outcome: HTML? = request.isOpen || request.state == .takenBack ? nil : HelpOutcomePart.outcome(model, page)
        return Page(
            title: request.isOpen ? t.helpWaysTitle : t.helpOverTitle, width: .text, section: "/",
            body: """
                <p class="crumb"><a href="/me/help">\(t.helpMine)</a></p>
                <div class="head"><div><h1>\(request.isOpen ? t.helpWaysTitle : t.helpOverTitle)</h1>
                <p class="mt-2">\(ownWords(request.about)) · \(ownWords(request.classTitle))</p></div></div>
                \(refusalSummary(page))<div class="stack-l" id="ways">\(main)\(outcome)\(words(model, page))\(whoCanSee(t.helpWho, page))</div>
                """)
    }

    // MARK: Help that is there

    private static func help(_ model: Model, _ page: PageContext) -> HTML? {
        let t = page.t
        let teacher: HTML? =
            if model.request.state == .taken {
                notice(
                    .leaf, icon: "hand",
                    "<p><strong>\(t.helpTeacherComes(name: personName(model.request.takenName)))</strong></p>", page)
            } else if let place = model.ways.place {
                notice(
                    .leaf, icon: "clock",
                    "<p><strong>\(HelpParts.place(place, t))</strong></p><p>\(t.helpPlaceHint)</p>", page)
            } else { nil }
        let peer: HTML? =
            if case .yes(let name, _) = model.ways.peer {
                notice(
                    .leaf, icon: "people",
                    """
                    <p><strong>\(t.helpPeerYes(name: personName(name)))</strong></p><p>\(t.helpPeerYesHint)</p>
                    """, page)
            } else { nil }
        return teacher == nil && peer == nil ? nil : "<div class=\"stack\">\(teacher)\(peer)</div>"
    }

    // MARK: The ways

    private static func ways(_ model: Model, _ page: PageContext) -> HTML {
        """
        \(hint(model, page))\(resources(model, page))\(peer(model, page))\(workshops(model, page))\(line(model, page))
        """
    }

    private static func post(
        _ model: Model, _ path: String, _ fields: [(String, String)], _ label: HTML, style: String = "btn",
        _ page: PageContext
    ) -> HTML {
        """
        <form method="post" action="\(model.path)\(path)">\(page.hiddenFields())\
        \(each: fields, { "<input type=\"hidden\" name=\"\($0.0)\" value=\"\($0.1)\">" as HTML })\
        <button class="\(style)">\(label)</button></form>
        """
    }

    private static func hint(_ model: Model, _ page: PageContext) -> HTML? {
        let t = page.t
        let ways = model.ways
        guard !ways.hints.isEmpty else { return nil }
        let seen = ways.hints.filter { ways.isUsed("hint", $0.key) }
        let shown: HTML? =
            seen.isEmpty
            ? nil
            : """
            <ul class="rows">\(each: seen, { hint in
                let title: HTML = hint.isOwn ? ownWords(text(hint.title)) : page.text(hint.title)
                let how: HTML =
                    hint.isOwn
                    ? "<div class=\"prose\" dir=\"auto\" translate=\"no\">\(MarkupText(text(hint.how)).html)</div>"
                    : "<p>\(page.text(hint.how))</p>"
                return "<li><div><h3>\(title)</h3>\(how)</div></li>" as HTML
            })</ul>
            """
        let more: HTML? = ways.nextHint.map {
            post(
                model, "/ways", [("way", "hint"), ("thing", $0.key)],
                "\(page.icon("star"))\(seen.isEmpty ? t.helpHintShow : t.helpHintAnother)", page)
        }
        return section("hint", t.helpHint, "\(shown)<div class=\"\(seen.isEmpty ? "" : "mt-3")\">\(more)</div>")
    }

    private static func text(_ text: LocalText) -> String { text.text(in: "en").text }

    private static func resources(_ model: Model, _ page: PageContext) -> HTML? {
        let t = page.t
        guard !model.ways.resources.isEmpty else { return nil }
        return section(
            "resources", t.helpResources,
            """
            <ul class="rows">\(each: model.ways.resources, { resource in
                let key = resource.id.description
                guard model.ways.isUsed("resource", key) else {
                    return """
                        <li><div><h3>\(ownWords(resource.title))</h3></div>\
                        \(post(model, "/ways", [("way", "resource"), ("thing", key)], "\(t.helpResourceOpen)<span class=\"sr\">: \(ownWords(resource.title))</span>", page))</li>
                        """ as HTML
                }
                return "<li><div><h3>\(ownWords(resource.title))</h3>\(content(resource, page))</div></li>"
            })</ul>
            """)
    }

    private static func content(_ resource: HelpResource, _ page: PageContext) -> HTML {
        let words: HTML? =
            resource.words.isEmpty
            ? nil : "<div class=\"prose\" dir=\"auto\" translate=\"no\">\(MarkupText(resource.words).html)</div>"
        let link: HTML? =
            resource.link.isEmpty
            ? nil
            : """
            <p class="mt-2">\(page.smallIcon("link")) <a href="\(resource.link)" rel="noopener noreferrer nofollow" dir="ltr" translate="no">\(resource.link)</a></p>
            """
        let activity: HTML? = resource.activity.flatMap { id in
            resource.activityTitle.map { title in
                """
                <form class="mt-2" method="post" action="/activities/\(id.description)/work">\(page.hiddenFields())\
                <button class="btn">\(page.icon("work"))\(page.text(title))</button></form>
                """ as HTML
            }
        }
        return "\(words)\(link)\(activity)"
    }

    private static func peer(_ model: Model, _ page: PageContext) -> HTML? {
        let t = page.t
        let body: HTML
        switch model.ways.peer {
        case .yes: return nil
        case .asked: body = "<p>\(t.helpPeerAsked)</p>"
        case .free(let count) where count > 0:
            body = """
                <p>\(t.helpPeerLede(count: count))</p><div class="mt-3">\
                \(post(model, "/peer", [], "\(page.icon("people"))\(t.helpPeerAsk)", page))</div>
                """
        case .free: body = "<p class=\"soft\" id=\"peer\">\(t.helpPeerNobody)</p>"
        }
        return section("classmate", t.helpPeer, "\(fieldError("peer", page))\(body)")
    }

    private static func workshops(_ model: Model, _ page: PageContext) -> HTML? {
        let t = page.t
        guard !model.ways.workshops.isEmpty else { return nil }
        return section(
            "workshops", t.helpWorkshops,
            """
            <ul class="rows">\(each: model.ways.workshops, { own in
                """
                <li><div><h3><a href="\(own.workshop.path)">\(ownWords(own.workshop.title))</a></h3>\
                <p class="quiet">\(page.format.dateInWords(own.workshop.day)), \(page.format.clock(own.workshop.time.begins))</p></div></li>
                """ as HTML
            })</ul>
            """)
    }

    private static func line(_ model: Model, _ page: PageContext) -> HTML? {
        let t = page.t
        let body: HTML
        switch model.request.state {
        case .open: body = post(model, "/line", [], "\(page.icon("hand"))\(t.helpLineStand)", page)
        case .waiting:
            body = post(
                model, "/line", [("leave", "yes")], "\(t.helpLineLeave)", style: "btn btn-plain", page)
        default: return nil
        }
        return section("teacher", t.helpLine, body)
    }

    // MARK: The end

    private static func ending(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let hasPeer = if case .yes = model.ways.peer { true } else { false }
        let isHelped = hasPeer || !model.ways.used.isEmpty
        let helped: HTML? =
            isHelped
            ? "<button class=\"btn\" name=\"how\" value=\"helped\">\(page.icon("check"))\(t.helpEndHelped)</button>"
            : nil
        return section(
            "end", t.helpEnd,
            """
            <form class="btns" method="post" action="\(model.path)/ending">\(page.hiddenFields())\(helped)\
            <button class="btn" name="how" value="solved">\(page.icon("sprout"))\(t.helpEndSolved)</button>\
            <button class="btn btn-plain" name="how" value="taken_back">\(t.helpEndBack)</button></form>
            """)
    }

    /// What the student said, to change while it is open.
    private static func words(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let request = model.request
        guard request.isOpen else { return section("said", t.helpSaid, HelpParts.said(request, page)) }
        let chosen = page.form.map { Set($0.all("tried").compactMap(HelpTried.init(rawValue:))) } ?? Set(request.tried)
        let isOpen = page.refusal?.sentences["about"] != nil || page.refusal?.sentences["words"] != nil
        return section(
            "said", t.helpSaid,
            """
            \(HelpParts.said(request, page))<details class="more mt-3" \(attribute: "open", if: isOpen)><summary>\(t.helpChange)</summary>
            <form class="form mt-3" method="post" action="\(model.path)/words" data-draft>\(page.hiddenFields())
            \(textField("about", t.helpAbout, saved: request.about, most: HelpRequest.longestAbout, page))\(HelpParts.tried(chosen, page))
            \(textArea("words", t.helpMore, saved: request.words, most: HelpRequest.longestWords, rows: 3, page))
            <div class="btns"><button class="btn">\(t.commonSave)</button></div></form></details>
            """)
    }
}
