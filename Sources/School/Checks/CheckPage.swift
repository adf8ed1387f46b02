import HTML
import Learning
import SQL

/// One check with its items and their answers, for staff.
enum CheckPage {
    struct Model: Sendable {
        let check: CheckModel
        let items: [AskedItem]
        let isOwn: Bool
        let names: [ID<Competency>: LocalText]
        let given: [CheckGiveStore.Given]
        let done: String?
    }

    static func names(_ items: [AskedItem], _ visit: Visit) throws -> [ID<Competency>: LocalText] {
        let wanted = Set(items.flatMap(\.competencies))
        return Dictionary(
            try FrameworkStore.names(wanted.sorted(), visit.tx).map { ($0.id, $0.title) },
            uniquingKeysWith: { first, _ in first })
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let check = model.check
        let path = "/checks/\(check.id)"
        let isMaker = !(page.viewer?.roles.isDisjoint(with: CheckRoutes.makers) ?? true)
        let give: HTML? =
            isMaker && !model.items.isEmpty && !check.isRetired
            ? "<a class=\"btn btn-main\" href=\"\(path)/give\">\(page.icon("send"))\(t.checksGive)</a>" : nil
        let edit: HTML? =
            model.isOwn ? "<a class=\"btn\" href=\"\(path)/edition\">\(page.icon("edit"))\(t.checksEdit)</a>" : nil
        let tryIt: HTML? =
            model.items.isEmpty
            ? nil : "<a class=\"btn\" href=\"\(path)/preview\">\(page.icon("eye"))\(t.checksPreview)</a>"
        let numbers: HTML? =
            isMaker && !model.items.isEmpty
            ? "<a class=\"btn\" href=\"\(path)/statistics\">\(page.icon("chart"))\(t.checksStatistics)</a>" : nil
        let items: HTML =
            model.items.isEmpty
            ? "<p class=\"soft\">\(t.checksItemsNone)</p>"
            : "<ol class=\"rows\">\(each: Array(model.items.enumerated()), { place, item in row(place, item, model, page) })</ol>"
        return Page(
            title: page.words(check.title), section: "/checks",
            body: """
                <p class="crumb"><a href="/checks">\(t.checksTitle)</a></p>
                <div class="head"><div><h1>\(page.text(check.title))</h1><p class="mt-2">\(facts(check, page))</p></div>\
                <div class="btns">\(give)\(tryIt)\(numbers)\(edit)</div></div>
                \(done(model, page))
                <div class="stack-l">\(section("items", t.checksItemsTitle, "\(items)\(model.isOwn ? addLinks(check, page) : .empty)"))\
                \(CheckGivePage.given(model.given, check.id, page))</div>
                """)
    }

    private static func done(_ model: Model, _ page: PageContext) -> HTML? {
        let words: String? =
            switch model.done {
            case "saved": page.t.checksSaved
            case "given": page.t.checksGivenDone
            case "imported": page.t.checksImported(count: model.items.count)
            default: nil
            }
        return words.map { notice(.leaf, icon: "check", "<p>\($0)</p>", page) }
    }

    private static func facts(_ check: CheckModel, _ page: PageContext) -> HTML {
        let t = page.t
        var facts: [HTML] = ["\(t.checksItems(count: check.itemCount))"]
        if let minutes = check.minutes { facts.append("\(page.format.about(minutes: minutes))") }
        facts.append("\(check.limitMinutes.map { t.checksLimit(minutes: $0) } ?? t.checksNoLimit)")
        if let band = check.gradeBand { facts.append("\(t.checksGrades(band: band))") }
        return HTML(facts.enumerated().map { place, fact in place == 0 ? fact : " · \(fact)" })
    }

    private static func row(_ place: Int, _ asked: AskedItem, _ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let words = CheckItemWords(page: page)
        let names = HTML(
            asked.competencies.compactMap { model.names[$0] }.enumerated().map { place, name in
                "\(place > 0 ? " · " : "")\(page.text(name))"
            })
        return """
            <li><div><h3>\(words.question(asked.definition))</h3>\
            <div class="soft">\(kind(asked.definition.kind, t)) · \(t.checksRightAnswer): \(words.rightAnswer(to: asked.definition))</div>\
            <p class="quiet">\(names)</p>\(poll(place, asked, model.check, page))</div>\(model.isOwn ? tools(place, asked, model, page) : nil)</li>
            """
    }

    private static func poll(_ place: Int, _ asked: AskedItem, _ check: CheckModel, _ page: PageContext) -> HTML? {
        let mayAsk = !(page.viewer?.roles.isDisjoint(with: CheckRoutes.makers) ?? true) && !check.isRetired
        guard mayAsk else { return nil }
        return """
            <p><a href="/checks/\(check.id)/poll?item=\(asked.item)">\(page.t.pollsAskNow)<span class="sr"> \(place + 1)</span></a></p>
            """
    }

    private static func tools(_ place: Int, _ asked: AskedItem, _ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let number = place + 1
        func button(_ what: String, _ icon: String, _ words: String, isOff: Bool = false) -> HTML {
            guard !isOff else { return .empty }
            return """
                <button class="btn btn-icon" name="do" value="\(what)" aria-label="\(words)">\(page.icon(icon))</button>
                """
        }
        return """
            <form class="btns" method="post" action="/checks/\(model.check.id)/order">\(page.hiddenFields())<input type="hidden" name="item" value="\(asked.item)">\
            <a class="btn" href="/checks/\(model.check.id)/items/\(asked.item)">\(t.checksEditItem)<span class="sr"> \(number)</span></a>\
            \(button("up", "up", t.checksMoveUp(number: number), isOff: place == 0))\
            \(button("down", "down", t.checksMoveDown(number: number), isOff: place + 1 == model.items.count))\
            \(button("remove", "remove", t.checksRemove(number: number)))</form>
            """
    }

    private static func addLinks(_ check: CheckModel, _ page: PageContext) -> HTML {
        """
        <h3 class="mt-5">\(page.t.checksAddItem)</h3><p class="btns mt-2">\(each: ItemKind.allCases, { kind in
            "<a class=\"btn\" href=\"/checks/\(check.id)/items/new?kind=\(kind.rawValue)\">\(page.icon("plus"))\(self.kind(kind, page.t))</a>" as HTML
        })</p>
        """
    }

    static func kind(_ kind: ItemKind, _ t: Messages) -> String {
        switch kind {
        case .choice: t.checksKindChoice
        case .choices: t.checksKindChoices
        case .order: t.checksKindOrder
        case .match: t.checksKindMatch
        case .number: t.checksKindNumber
        case .text: t.checksKindText
        case .cloze: t.checksKindCloze
        }
    }
}
