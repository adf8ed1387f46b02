import HTML
import Learning

/// The teacher's page of a round: the guide, who reads whom, and what was written, before anybody else reads it.
enum PeerRoundPage {
    struct Model: Sendable {
        let classID: ID<Class>
        let classTitle: String
        let activity: ID<Activity>
        let title: LocalText
        let round: PeerRound?
        let pairs: [PeerPair]
        let students: [WorkPerson]
        let mayTeach: Bool

        var path: String { PeerRoundStore.path(classID, activity) }
        var isOpen: Bool { round.map { !$0.isClosed } ?? false }
        var waiting: [PeerPair] { pairs.filter { $0.state == .sent } }
        var decided: [PeerPair] { pairs.filter { $0.state == .shown || $0.state == .held } }
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        return Page(
            title: t.judgingPeersTitle, width: .text, section: "/classes",
            body: """
                <p class="crumb"><a href="/classes/\(model.classID.description)" translate="no">\(model.classTitle)</a> / \
                <a href="/activities/\(model.activity.description)">\(page.text(model.title))</a></p>
                <div class="head"><div><h1>\(t.judgingPeersTitle)</h1><p class="mt-2">\(lede(model, page))</p></div>\(closing(model, page))</div>
                \(refusalSummary(page))
                <div class="stack-l">\(waiting(model, page))\(pairs(model, page))\(model.mayTeach ? settings(model, page) : nil)\
                \(decided(model, page))\(whoCanSee(t.judgingPeersWho, page))</div>
                """)
    }

    private static func lede(_ model: Model, _ page: PageContext) -> String {
        let t = page.t
        guard let round = model.round else { return t.judgingPeersLede }
        if round.isClosed { return t.judgingPeersClosed }
        return t.judgingPeersState(
            written: model.pairs.count { $0.state != .open }, all: model.pairs.count)
    }

    private static func closing(_ model: Model, _ page: PageContext) -> HTML? {
        guard model.mayTeach, model.isOpen else { return nil }
        return """
            <form method="post" action="\(model.path)/closing">\(page.hiddenFields())<button class="btn">\(page.t.judgingPeersClose)</button></form>
            """
    }

    // MARK: The guide

    private static func settings(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let round = model.round
        let isOn = { (field: String, saved: Bool) in page.form.map { $0.isOn(field) } ?? saved }
        let button = round == nil ? t.judgingPeersBegin : round?.isClosed == true ? t.judgingPeersAgain : t.commonSave
        let main = round == nil ? "btn btn-main" : "btn"
        let form: HTML = """
            <form class="form" method="post" action="\(model.path)">\(page.hiddenFields(version: round?.version))
            \(textArea("guide", t.judgingGuide, hint: t.judgingGuideHint, saved: round?.guide ?? t.judgingGuideStandard, most: PeerRoundStore.longestGuide, rows: 5, page))
            <label class="choice"><input type="checkbox" name="named" value="1" \(attribute: "checked", if: isOn("named", round?.isNamed ?? false))>\
            <span>\(t.judgingPeersNamed)</span></label>
            <label class="choice"><input type="checkbox" name="counts" value="1" \(attribute: "checked", if: isOn("counts", round?.counts ?? false))>\
            <span>\(t.judgingPeersCount)</span></label>
            <div class="btns"><button class="\(main)">\(button)</button></div></form>
            """
        guard round != nil, page.refusal == nil else { return section("rules", t.judgingGuideTitle, form) }
        return "<details class=\"more\"><summary>\(t.judgingPeersSettings)</summary><div>\(form)</div></details>"
    }

    // MARK: Who reads whom

    private static func pairs(_ model: Model, _ page: PageContext) -> HTML? {
        guard model.round != nil else { return nil }
        let t = page.t
        let open = model.pairs.filter { $0.state == .open }
        let list: HTML? =
            open.isEmpty
            ? nil : "<ul class=\"rows\">\(each: open, { pair($0, model, page) })</ul>"
        let none: HTML? = model.pairs.isEmpty ? "<p class=\"soft\">\(t.judgingPairsNone)</p>" : nil
        let forms: HTML? = model.mayTeach && model.isOpen ? pairForms(model, page) : nil
        guard list != nil || none != nil || forms != nil else { return nil }
        return section("pairs", t.judgingPairs, "\(none)\(forms)\(list)")
    }

    private static func pair(_ pair: PeerPair, _ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let ready = pair.isReady ? t.judgingPairReady : t.judgingPairNotSent
        let apart: HTML? =
            model.mayTeach && model.isOpen
            ? """
            <form method="post" action="\(model.path)/pairs">\(page.hiddenFields())<input type="hidden" name="review" value="\(pair.id.description)">\
            <button class="btn btn-plain" name="do" value="apart">\(t.commonRemove)<span class="sr">: \(personName(pair.reviewer.fullName)), \(personName(pair.author.fullName))</span></button></form>
            """ : nil
        return """
            <li><div><p>\(t.judgingPairLine(reviewer: personName(pair.reviewer.fullName), author: personName(pair.author.fullName)))</p>\
            <p class="quiet">\(ready)</p></div>\(apart)</li>
            """
    }

    private static func pairForms(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        func select(_ name: String, _ label: String) -> HTML {
            """
            <div class="field"><label for="\(name)">\(label)</label><select id="\(name)" name="\(name)"><option value="">\(t.judgingChoose)</option>\
            \(each: model.students, { one in
                "<option value=\"\(one.id.description)\" translate=\"no\">\(one.fullName)</option>" as HTML
            })</select></div>
            """
        }
        let main = model.pairs.isEmpty ? "btn btn-main" : "btn"
        return """
            <form class="form" method="post" action="\(model.path)/pairs">\(page.hiddenFields())
            <div class="field"><label for="each">\(t.judgingEach)</label><select id="each" name="each">\(each: 1...PeerPairing.most, { number in
                "<option value=\"\(number)\" \(attribute: "selected", if: number == 2)>\(t.judgingEachCount(count: number))</option>" as HTML
            })</select></div>
            <div class="btns"><button class="\(main)" name="do" value="chance">\(t.judgingPairChance)</button></div></form>
            <details class="more mt-3"><summary>\(t.judgingPairByHand)</summary><form class="form" method="post" action="\(model.path)/pairs">\(page.hiddenFields())
            \(select("reviewer", t.judgingPairReviewer))\(select("author", t.judgingPairAuthor))
            <div class="btns"><button class="btn" name="do" value="pair">\(t.judgingPairAdd)</button></div></form></details>
            """
    }

    // MARK: What was written

    private static func waiting(_ model: Model, _ page: PageContext) -> HTML? {
        guard !model.waiting.isEmpty else { return nil }
        let t = page.t
        let all: HTML? =
            model.mayTeach && model.waiting.count > 1
            ? """
            <form method="post" action="\(model.path)/decisions">\(page.hiddenFields())<button class="btn" name="do" value="all">\(t.judgingShowAll)</button></form>
            """ : nil
        return section(
            "waiting", t.judgingPeersRead, link: all,
            "<div class=\"stack\">\(each: Array(model.waiting.prefix(40)), { review($0, model, page) })</div>")
    }

    private static func decided(_ model: Model, _ page: PageContext) -> HTML? {
        guard !model.decided.isEmpty else { return nil }
        return section(
            "decided", page.t.judgingPeersDecided,
            "<div class=\"stack\">\(each: Array(model.decided.prefix(40)), { review($0, model, page) })</div>")
    }

    private static func review(_ pair: PeerPair, _ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let tag: HTML? =
            switch pair.state {
            case .open, .sent: nil
            case .shown: "<span class=\"tag tag-leaf\">\(page.icon("check"))\(t.judgingShownTag)</span>"
            case .held: "<span class=\"tag\">\(page.icon("lock"))\(t.judgingHeldTag)</span>"
            }
        let reason: HTML? =
            pair.state == .held && !pair.reason.isEmpty
            ? "<p class=\"quiet\" dir=\"auto\" translate=\"no\">\(pair.reason)</p>" : nil
        return """
            <article class="panel"><h3>\(t.judgingPairLine(reviewer: personName(pair.reviewer.fullName), author: personName(pair.author.fullName)))</h3>\(tag)
            <dl class="facts mt-2"><dt>\(t.workStrength)</dt><dd>\(WorkParts.written(pair.strength))</dd>\
            <dt>\(t.workNext)</dt><dd>\(WorkParts.written(pair.nextStep))</dd>\(each: pair.levels, { one in
                "<dt>\(page.text(one.title))</dt><dd>\(rung(one.level, page))</dd>" as HTML
            })</dl>\(reason)\(model.mayTeach ? decide(pair, model, page) : nil)</article>
            """
    }

    private static func decide(_ pair: PeerPair, _ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let name = personName(pair.author.givenName)
        let field = "reason-\(pair.id)"
        let show: HTML? =
            pair.state == .shown
            ? nil
            : """
            <form method="post" action="\(model.path)/decisions">\(page.hiddenFields())<input type="hidden" name="review" value="\(pair.id.description)">\
            <button class="btn" name="do" value="show">\(t.judgingShowTo(name: name))</button></form>
            """
        let hold: HTML? =
            pair.state == .held
            ? nil
            : """
            <details class="more" \(attribute: "open", if: page.refusal?.sentences[field] != nil)><summary>\(t.judgingHold)</summary>\
            <form class="form" method="post" action="\(model.path)/decisions">\(page.hiddenFields())<input type="hidden" name="review" value="\(pair.id.description)">
            \(textArea(field, t.judgingHoldReason(name: pair.reviewer.givenName), most: WorkJudging.longestWords, rows: 2, page))
            <div class="btns"><button class="btn btn-stop" name="do" value="hold">\(t.judgingHoldButton)</button></div></form></details>
            """
        return "<div class=\"btns mt-3\">\(show)</div>\(hold)"
    }
}
