import HTML
import Learning
import SQL

/// Choosing what to ask: by search, by competency, or item by item in one check. Each item has its own button.
enum PollPickPage {
    struct Wish: Sendable {
        let check: ID<Check>?
        let competency: ID<Competency>?
        let search: String
        /// Whether a poll was closed just now, and how many of its answers became evidence.
        let isClosed: Bool
        let kept: Int?
    }

    struct Model: Sendable {
        let classID: ID<Class>
        let wish: Wish
        let found: [PollSearch.Found]
        /// nil when something was searched for.
        let checks: [CheckModel]?
        let chosen: CheckModel?

        var path: String { "/classes/\(classID)/poll" }
    }

    static func load(_ wish: Wish, _ classID: ID<Class>, _ visit: Visit) throws -> Model {
        let isSearch = wish.competency != nil || !searchWords(wish.search).isEmpty
        let chosen = try isSearch ? nil : wish.check.map { try CheckStore.visible($0, visit) }
        let found: [PollSearch.Found] =
            if let chosen {
                try CheckItemStore.current(of: chosen.id, visit.tx).map { PollSearch.Found(check: chosen, asked: $0) }
            } else {
                try PollSearch.items(wish.search, competency: wish.competency, visit)
            }
        return Model(
            classID: classID, wish: wish, found: found,
            checks: isSearch || chosen != nil
                ? nil : try CheckStore.list(competency: nil, visit).filter { $0.itemCount > 0 },
            chosen: chosen)
    }

    static func html(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let list: HTML =
            if let checks = model.checks {
                section("checks", t.pollsChecks, rows(checks, model, page))
            } else {
                section("items", t.pollsChooseItem, link: all(model, page), items(model, page))
            }
        return """
            \(closed(model.wish, page))<p class="soft">\(t.pollsLede)</p>
            <form class="search mt-4" method="get" action="\(model.path)" role="search"><div class="field"><label for="find">\(t.pollsFind)</label>\
            <p class="hint" id="find-hint">\(t.pollsFindHint)</p><input id="find" name="find" type="search" maxlength="200" value="\(model.wish.search)" \
            aria-describedby="find-hint"></div><button class="btn">\(page.icon("search"))\(t.pollsFindButton)</button></form>
            <div class="mt-5">\(list)</div>
            """
    }

    private static func closed(_ wish: Wish, _ page: PageContext) -> HTML? {
        guard wish.isClosed else { return nil }
        let kept = wish.kept ?? 0
        let words = kept > 0 ? page.t.pollsClosedKept(count: kept) : page.t.pollsClosed
        return notice(.leaf, icon: "check", "<p>\(words)</p>", page)
    }

    private static func all(_ model: Model, _ page: PageContext) -> HTML {
        "<a href=\"\(model.path)\">\(page.t.pollsAllChecks)</a>"
    }

    private static func rows(_ checks: [CheckModel], _ model: Model, _ page: PageContext) -> HTML {
        guard !checks.isEmpty else {
            return """
                <p class="soft">\(page.t.pollsNoChecks)</p><p class="btns mt-3"><a class="btn" href="/checks">\(page.t.pollsToChecks)</a></p>
                """
        }
        return """
            <ul class="rows">\(each: checks, { check in
                """
                <li><div><h3><a href="\(model.path)?check=\(check.id)">\(page.text(check.title))</a></h3></div>\
                <span class="quiet">\(page.t.checksItems(count: check.itemCount))</span></li>
                """ as HTML
            })</ul>
            """
    }

    private static func items(_ model: Model, _ page: PageContext) -> HTML {
        guard !model.found.isEmpty else { return "<p class=\"soft\">\(page.t.pollsNothingFound)</p>" }
        let words = CheckItemWords(page: page)
        return """
            <ul class="rows">\(each: Array(model.found.enumerated()), { place, found in
                """
                <li><div><h3 id="item-\(place)">\(words.question(found.asked.definition))</h3>\
                <p>\(page.text(found.check.title)) · \(CheckPage.kind(found.asked.definition.kind, page.t))</p></div>\
                \(ask(found.check.id, found.asked.item, of: model.classID, page.t.pollsAsk, describedBy: "item-\(place)", page))</li>
                """ as HTML
            })</ul>
            """
    }

    private static func ask(
        _ check: ID<Check>, _ item: ID<Item>, of classID: ID<Class>, _ words: String, describedBy id: String,
        _ page: PageContext
    ) -> HTML {
        """
        <form class="btns" method="post" action="/classes/\(classID)/poll">\(page.hiddenFields())\
        <input type="hidden" name="check" value="\(check)"><input type="hidden" name="item" value="\(item)">\
        <button class="btn btn-main" aria-describedby="\(id)">\(page.icon("hand"))\(words)</button></form>
        """
    }

    // MARK: From a check: which class

    struct ClassModel: Sendable {
        let check: CheckModel
        let items: [AskedItem]
        let classes: [TaughtClass]
    }

    static func classes(_ model: ClassModel, _ page: PageContext) -> Page {
        let t = page.t
        let words = CheckItemWords(page: page)
        let items: HTML = """
            <div class="stack-l">\(each: Array(model.items.enumerated()), { place, asked in
                """
                <section class="sec"><h2 class="ask" id="item-\(place)">\(words.question(asked.definition))</h2>\
                <div class="btns mt-3">\(each: model.classes, { taught in
                    ask(model.check.id, asked.item, of: taught.id, t.pollsAskClass(class: taught.title), describedBy: "item-\(place)", page)
                })</div></section>
                """ as HTML
            })</div>
            """
        let body: HTML =
            if model.classes.isEmpty {
                empty(t.activitiesGiveNoClass, page)
            } else if model.items.isEmpty {
                empty(t.checksItemsNone, page)
            } else {
                items
            }
        return Page(
            title: t.pollsAskNow, width: .text, section: "/checks",
            body: """
                <p class="crumb"><a href="/checks/\(model.check.id)">\(page.text(model.check.title))</a></p>
                <div class="head"><div><h1>\(t.pollsAskNow)</h1><p class="mt-2">\(t.pollsAskNowLede)</p></div></div>\(body)
                """)
    }
}
