import HTML
import Learning

/// A class in a unit.
enum UnitClassPage {
    static func page(_ model: UnitClass, _ page: PageContext) -> Page {
        let t = page.t
        return Page(
            title: page.words(model.unit.title), section: "/classes",
            body: """
                <p class="crumb"><a href="/classes/\(model.classID)"><span translate="no" dir="auto">\(model.classTitle)</span></a></p>
                <div class="head"><div><h1>\(page.text(model.unit.title))</h1><p class="mt-2">\(page.text(model.unit.question))</p></div>\
                <a class="btn" href="\(model.unit.path)">\(t.unitsOne)</a></div>
                <div class="stack-l">\(notGiven(model, page))\(preparations(model, page))\(table(model, page))\(whoCanSee(t.unitsWhoClass, page))</div>
                """)
    }

    private static func notGiven(_ model: UnitClass, _ page: PageContext) -> HTML? {
        guard !model.isGiven else { return nil }
        let give: HTML? =
            model.mayGive
            ? """
            <form class="mt-2" method="post" action="/classes/\(model.classID)/units/\(model.unit.id)">\(page.hiddenFields())\
            <button class="btn" name="given" value="yes">\(page.t.unitsGive)</button></form>
            """ : nil
        return notice(.plain, icon: "info", "<p>\(page.t.unitsNotGiven)</p>\(give)", page)
    }

    private static func preparations(_ model: UnitClass, _ page: PageContext) -> HTML? {
        guard !model.preparations.isEmpty else { return nil }
        let t = page.t
        return section(
            "prepared", t.unitsPrepared,
            """
            <ul class="rows">\(each: model.preparations, { one in
                let missing: HTML? =
                    one.missing.isEmpty
                    ? nil
                    : "<p class=\"quiet\">\(t.unitsNotYet) <span translate=\"no\">\(one.missing.joined(separator: ", "))</span></p>"
                return """
                    <li><div><h3>\(page.text(one.title))</h3><p>\(t.unitsTaken(count: one.taken, total: one.taken + one.missing.count))</p>\(missing)</div>\
                    <a href="/checks/\(one.check)/statistics">\(t.unitsCheckSays)</a></li>
                    """ as HTML
            })</ul>
            """)
    }

    private static func table(_ model: UnitClass, _ page: PageContext) -> HTML {
        let t = page.t
        guard !model.lines.isEmpty, !model.unit.parts.isEmpty else {
            return "<p class=\"soft\">\(t.unitsNoParts)</p>"
        }
        return """
            <div class="scroll" role="region" aria-label="\(t.unitsWhere)" tabindex="0"><table class="table fold"><caption class="sr">\(t.unitsWhere)</caption>
            <thead><tr><th scope="col">\(t.unitsStudent)</th>\(each: model.unit.parts, { "<th scope=\"col\">\(page.text($0.title))</th>" as HTML })</tr></thead>
            <tbody>\(each: model.lines, { line in
                """
                <tr><th scope="row"><a href="/students/\(line.student)/units/\(model.unit.id)">\(personName(line.name))</a></th>\
                \(each: Array(zip(model.unit.parts, line.progress.states)), { part, state in
                    "<td data-th=\"\(page.words(part.title))\"><span class=\"nowrap\">\(cell(state, page))</span></td>" as HTML
                })</tr>
                """ as HTML
            })</tbody></table></div>
            """
    }

    private static func cell(_ state: UnitProgress.State, _ page: PageContext) -> HTML {
        let t = page.t
        return switch state {
        case .done: "\(page.smallIcon("lv-shown")) \(t.unitsStateDone)"
        case .open(let left): "\(page.smallIcon("lv-working")) \(t.unitsStateOpen(count: left))"
        case .later: "\(page.smallIcon("lv-later")) \(t.unitsStateLater)"
        }
    }
}
