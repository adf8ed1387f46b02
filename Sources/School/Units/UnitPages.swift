import HTML
import Learning

/// Units to find and to read, for the school's adults.
enum UnitPages {
    static func list(_ lines: [UnitLine], _ page: PageContext) -> Page {
        let t = page.t
        func part(_ id: StaticString, _ title: String, _ lines: [UnitLine]) -> HTML? {
            guard !lines.isEmpty else { return nil }
            return section(
                id, title,
                """
                <ul class="rows">\(each: lines, { line in
                    let author: HTML? =
                        line.isOwn && !line.helps
                        ? nil : " · \(personName(line.authorName))\(line.helps ? " · \(t.unitsYouHelp)" as HTML : nil)"
                    return """
                        <li><div><h3><a href="/units/\(line.id)">\(page.text(line.title))</a></h3>
                        <p>\(t.unitsPartCount(count: line.parts))\(author)</p></div></li>
                        """ as HTML
                })</ul>
                """)
        }
        let make: HTML? =
            mayMake(page)
            ? "<a class=\"btn btn-main\" href=\"/units/new\">\(page.icon("plus"))\(t.unitsNew)</a>" : nil
        let paste: HTML? = mayMake(page) ? "<p><a href=\"/units/paste\">\(t.unitsPaste)</a></p>" : nil
        return Page(
            title: t.unitsTitle, width: .text, section: "/activities",
            body: """
                <div class="head"><div><h1>\(t.unitsTitle)</h1><p class="mt-2">\(t.unitsLede)</p></div>\(make)</div>
                <div class="stack-l">\(lines.isEmpty ? empty(t.unitsEmpty, page) : .empty)\(part("own", t.unitsOwn, lines.filter { $0.isOwn && !$0.isAway }))\
                \(part("others", t.unitsOthers, lines.filter { !$0.isOwn }))\(part("away", t.unitsAway, lines.filter(\.isAway)))\
                \(paste)</div>
                """)
    }

    /// Leaders and others of the school read units; those who teach or advise write them.
    private static func mayMake(_ page: PageContext) -> Bool {
        !(page.viewer?.roles ?? []).isDisjoint(with: ActivityRoutes.makers)
    }

    struct Model: Sendable {
        let unit: Unit
        let viewer: ID<Person>
        let classes: [TaughtClass]
        let given: Set<ID<Class>>
        let rooms: [UnitPreview.Room]
        /// Whom the viewer could ask to help; nobody for somebody who did not make it.
        let colleagues: [UnitAuthor]
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let unit = model.unit
        let copied: HTML? = unit.copiedFrom.map { from in
            "<p class=\"quiet\">\(t.unitsCopiedFrom) \(page.text(from.title)), \(personName(from.author))</p>"
        }
        let buttons: HTML? =
            !mayMake(page)
            ? nil
            : unit.isOwn && !unit.isRetired
                ? """
                <div class="btns"><a class="btn btn-main" href="\(unit.path)/parts/new">\(page.icon("plus"))\(t.unitsAddPart)</a>\
                <a class="btn" href="\(unit.path)/edition">\(page.icon("edit"))\(t.unitsEdit)</a>\(copyButton(unit, page))</div>
                """ : "<div class=\"btns\">\(copyButton(unit, page))</div>"
        return Page(
            title: page.words(unit.title), section: "/activities",
            body: """
                \(UnitForms.crumb(nil, page))<div class="head"><div><h1>\(page.text(unit.title))</h1><p class="mt-2">\(page.text(unit.question))</p>\
                \(unit.isOwn ? nil : "<p class=\"quiet\">\(personName(unit.authorName))</p>" as HTML)\(copied)</div>\(buttons)</div>
                \(refusalSummary(page))\(unit.isRetired ? notice(.plain, icon: "info", "<p>\(t.unitsIsAway)</p>", page) : nil)
                <div class="stack-l">\(unit.why.isEmpty ? nil : "<p>\(page.text(unit.why))</p>" as HTML)
                \(section("spine", t.unitsSpine, spine(unit, page)))\(unit.isRetired ? nil : around(model, page))\(UnitAway.part(unit, page))
                \(whoCanSee(t.unitsWho, page))</div>
                """)
    }

    private static func around(_ model: Model, _ page: PageContext) -> HTML {
        "\(classes(model, page))\(preview(model, page))\(writers(model, page))"
    }

    private static func copyButton(_ unit: Unit, _ page: PageContext) -> HTML {
        """
        <form method="post" action="\(unit.path)/copies">\(page.hiddenFields())<button class="btn">\(page.t.unitsCopy)</button></form>
        """
    }

    private static func spine(_ unit: Unit, _ page: PageContext) -> HTML {
        guard !unit.parts.isEmpty else { return "<p class=\"soft\">\(page.t.unitsNoParts)</p>" }
        return """
            <ol class="stem mt-4">\(each: Array(unit.parts.enumerated()), { place, part in
                """
                <li><span class="node" aria-hidden="true">\(place + 1)</span><h3>\(page.text(part.title))</h3>
                <p class="quiet">\(asks(part, page))\(opens(part, page).map { " · \($0)" as HTML })</p>\(items(part, page))\(partButtons(part, place, unit, page))</li>
                """ as HTML
            })</ol>
            """
    }

    private static func items(_ part: Unit.Part, _ page: PageContext) -> HTML {
        """
        <ul class="rows mt-2">\(each: part.items, { item in
            "<li><div><a href=\"/activities/\(item.id)\">\(page.text(item.title))</a> <span class=\"quiet\">\(ActivityPage.kindName(item.kind, page.t))</span></div></li>" as HTML
        })</ul>
        """
    }

    /// "Any 2 of 4", or that all of it is asked for.
    static func asks(_ part: Unit.Part, _ page: PageContext) -> String {
        let outline = part.outline
        return outline.isBoard
            ? page.t.unitsChoose(count: outline.asked, total: outline.activities.count)
            : page.t.unitsAll(count: outline.activities.count)
    }

    /// The condition in words; nothing for a part that is always open.
    static func opens(_ part: Unit.Part, _ page: PageContext) -> HTML? {
        let t = page.t
        return switch part.opening {
        case .always: nil
        case .after: "\(t.unitsOpensAfter)"
        case .level(_, let level):
            "\(t.unitsOpensLevel(level: levelName(level, t))) \(page.text(part.conditionTitle))"
        case .check: "\(t.unitsOpensCheck) \(page.text(part.conditionTitle))"
        }
    }

    private static func partButtons(_ part: Unit.Part, _ place: Int, _ unit: Unit, _ page: PageContext) -> HTML? {
        guard unit.isOwn, !unit.isRetired else { return nil }
        let t = page.t
        let name: HTML = "<span class=\"sr\">: \(page.text(part.title))</span>"
        func button(_ move: UnitWriter.Move, _ icon: String, _ words: String) -> HTML {
            "<button class=\"btn btn-plain\" name=\"move\" value=\"\(move.rawValue)\">\(page.icon(icon))\(words)\(name)</button>"
        }
        return """
            <form class="btns noprint" method="post" action="\(unit.path)/parts/\(part.id)/move">\(page.hiddenFields())\
            <a class="btn btn-plain" href="\(unit.path)/parts/\(part.id)">\(page.icon("edit"))\(t.unitsChange)\(name)</a>\
            \(place > 0 ? button(.up, "up", t.unitsUp) : nil)\(place < unit.parts.count - 1 ? button(.down, "down", t.unitsDown) : nil)</form>
            """
    }

    /// Classes that have it come first.
    private static func classes(_ model: Model, _ page: PageContext) -> HTML? {
        let t = page.t
        guard !model.classes.isEmpty else { return nil }
        let having = model.classes.filter { model.given.contains($0.id) }
        let others = model.classes.filter { !model.given.contains($0.id) }
        func row(_ taught: TaughtClass) -> HTML {
            let path = "/classes/\(taught.id)/units/\(model.unit.id)"
            let isGiven = model.given.contains(taught.id)
            let name: HTML = "<span class=\"sr\">: \(personName(taught.title))</span>"
            let link: HTML? = isGiven ? "<p><a href=\"\(path)\">\(t.unitsWhere)\(name)</a></p>" : nil
            return """
                <li><div><h3>\(personName(taught.title))</h3>\(link)</div><form class="btns" method="post" action="\(path)">\(page.hiddenFields())\
                <button class="btn" name="given" value="\(isGiven ? "no" : "yes")">\(isGiven ? t.unitsTakeBack : t.unitsGive)\(name)</button></form></li>
                """
        }
        return section("classes", t.unitsClasses, "<ul class=\"rows\">\(each: having + others, row)</ul>")
    }

    /// One unit for everybody; this shows it as one student sees it.
    private static func preview(_ model: Model, _ page: PageContext) -> HTML? {
        guard !model.rooms.isEmpty else { return nil }
        return section("preview", page.t.unitsPreview, UnitPreview.form(model.unit, model.rooms, page))
    }

    // MARK: Who writes it

    private static func writers(_ model: Model, _ page: PageContext) -> HTML? {
        let unit = model.unit
        guard unit.isOwn, !unit.isRetired else { return nil }
        let t = page.t
        return section(
            "writers", t.unitsWriters,
            """
            <ul class="rows"><li><div><h3>\(personName(unit.authorName))</h3><p>\(t.unitsMade)</p></div></li>\(each: unit.helpers, { helper in
                """
                <li><div><h3>\(personName(helper.name))</h3><p>\(t.unitsHelps)</p></div>\(ending(helper, model, page))</li>
                """ as HTML
            })</ul>\(asking(model, page))
            """)
    }

    private static func ending(_ helper: UnitAuthor, _ model: Model, _ page: PageContext) -> HTML? {
        let isViewer = helper.id == model.viewer
        guard model.unit.isMade || isViewer else { return nil }
        return """
            <form class="btns" method="post" action="\(model.unit.path)/authors">\(page.hiddenFields())\
            <button class="btn" name="ended" value="\(helper.id)">\(isViewer ? page.t.unitsStopHelping : page.t.unitsRemove)\
            <span class="sr">: \(personName(helper.name))</span></button></form>
            """
    }

    private static func asking(_ model: Model, _ page: PageContext) -> HTML? {
        let t = page.t
        guard model.unit.isMade else { return nil }
        guard !model.colleagues.isEmpty else { return "<p class=\"soft mt-3\">\(t.unitsNoColleague)</p>" }
        return """
            <form class="form mt-4" method="post" action="\(model.unit.path)/authors">\(page.hiddenFields())\
            <div class="field"><label for="person">\(t.unitsAskHelp)</label><p class="hint" id="person-hint">\(t.unitsAskHelpHint)</p>\
            \(fieldError("person", page))<select id="person" name="person" translate="no" \
            \(attribute: "aria-describedby", value: described("person", hint: true, page))><option value="">–</option>\(each: model.colleagues, {
                "<option value=\"\($0.id)\" translate=\"no\">\($0.name)</option>" as HTML
            })</select></div><button class="btn mt-2">\(page.icon("people"))\(t.unitsAskButton)</button></form>
            """
    }

    // MARK: On the page of a class

    /// The units that a class has, each with where everybody is.
    static func ofClass(_ id: ID<Class>, _ units: [UnitLine], _ page: PageContext) -> HTML? {
        guard !units.isEmpty else { return nil }
        return section(
            "units", page.t.unitsTitle,
            """
            <ul class="rows">\(each: units, { unit in
                "<li><a href=\"/classes/\(id)/units/\(unit.id)\">\(page.text(unit.title))</a></li>" as HTML
            })</ul>
            """)
    }
}
