import HTML
import Learning

/// The secret links of a showcase: making one, seeing when it was opened, ending it.
enum ShareLinksPage {
    struct Model: Sendable {
        let showcase: Showcase
        let shares: [ShowcaseShare]
        /// The whole address of a link that was made just now. It is shown this once.
        var newLink: String? = nil
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let showcase = model.showcase
        return Page(
            title: t.portfolioShare, width: .text, section: "/me/work",
            body: """
                <p class="crumb"><a href="\(showcase.path)">\(ownWords(showcase.title))</a></p>
                <div class="head"><div><h1>\(t.portfolioShare)</h1><p class="mt-2">\(t.portfolioShareLede)</p></div></div>
                \(refusalSummary(page))\(fresh(model, page))
                <div class="stack-l mt-4">\(model.newLink == nil ? form(model, page) : nil)\(list(model, page))</div>
                """)
    }

    private static func fresh(_ model: Model, _ page: PageContext) -> HTML? {
        guard let link = model.newLink else { return nil }
        let t = page.t
        return notice(
            .leaf, icon: "link",
            """
            <h2>\(t.portfolioLinkReady)</h2><p>\(t.portfolioLinkOnce)</p>
            <div class="field"><label for="link">\(t.portfolioLinkCopy)</label>\
            <input id="link" readonly translate="no" value="\(link)"></div>
            <p><a href="\(model.showcase.path)/links">\(t.portfolioLinkDone)</a></p>
            """, page)
    }

    private static func form(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        guard !model.showcase.parts.isEmpty else { return "<p>\(t.portfolioNothingToShare)</p>" }
        let receiver = page.value("receiver")
        let days = page.value("days", else: "7")
        return """
            <form class="form" method="post" action="\(model.showcase.path)/links">\(page.hiddenFields())
            <fieldset class="field" id="receiver" tabindex="-1"><legend>\(t.portfolioReceiver)</legend>\(fieldError("receiver", page))\
            \(each: ShareReceiver.allCases, { one in
                """
                <label class="choice"><input type="radio" name="receiver" value="\(one.rawValue)" required \
                \(attribute: "checked", if: one.rawValue == receiver)><span>\(PieceParts.receiver(one, t))</span></label>
                """ as HTML
            })</fieldset>
            \(textField("label", t.portfolioLabel, hint: t.portfolioLabelHint, most: ShowcaseShare.longestLabel, page))
            <div class="field"><label for="days">\(t.portfolioDays)</label>\(fieldError("days", page))<select id="days" name="days">\
            \(each: ShowcaseShare.days, { count in
                "<option value=\"\(count)\" \(attribute: "selected", if: String(count) == days)>\(t.portfolioDaysCount(days: count))</option>" as HTML
            })</select></div>
            \(notice(.plain, icon: "eye", "<p>\(t.portfolioShareMeans)</p>", page))
            <div class="btns"><button class="btn btn-main">\(page.icon("link"))\(t.portfolioMakeLink)</button></div></form>
            """
    }

    private static func list(_ model: Model, _ page: PageContext) -> HTML? {
        guard !model.shares.isEmpty else { return nil }
        return section(
            "links", page.t.portfolioLinks,
            "<ul class=\"rows\">\(each: model.shares, { row($0, in: model.showcase.id, page) })</ul>")
    }

    static func row(_ share: ShowcaseShare, in showcase: ID<Showcase>, _ page: PageContext) -> HTML {
        let t = page.t
        let isOpen = share.isOpen(at: page.now)
        let label: HTML? = share.label.isEmpty ? nil : ": \(ownWords(share.label))"
        let state =
            isOpen
            ? t.portfolioOpenUntil(date: page.format.dateAndTime(share.endsAt))
            : t.portfolioLinkEnded(date: page.format.dateWithYear(share.endedAt ?? share.endsAt))
        let end: HTML? =
            isOpen
            ? """
            <form method="post" action="/showcases/\(showcase.description)/links/\(share.id.description)/ending">\(page.hiddenFields())\
            <button class="btn">\(t.portfolioEndLink)<span class="sr">: \(PieceParts.receiver(share.receiver, t)) \(ownWords(share.label))</span></button></form>
            """ : nil
        return """
            <li><div><h3>\(PieceParts.receiver(share.receiver, t))\(label)</h3><p>\(state)</p><p>\(opened(share, page))</p></div>\(end)</li>
            """
    }

    private static func opened(_ share: ShowcaseShare, _ page: PageContext) -> String {
        let t = page.t
        guard let latest = share.openings.first else { return t.portfolioNotOpened }
        let times = share.openings.reduce(0) { min($0 + $1.times, 1_000_000) }
        return t.portfolioOpened(times: times, date: page.format.dateAndTime(latest.lastAt))
    }
}

/// What somebody sees who follows a link, without an account.
enum SharedPage {
    struct Model: Sendable {
        let showcase: Showcase
        /// The student's given name: no more of it leaves the school.
        let name: String
        let token: String
        let endsAt: Timestamp
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let showcase = model.showcase
        return Page(
            title: showcase.title, width: .text,
            body: """
                <div class="head"><div><h1>\(ownWords(showcase.title))</h1>\
                <p class="mt-2">\(t.portfolioShowcaseBy(name: personName(model.name)))</p></div></div>
                <div class="stack-l">\(ShowcasePage.body(showcase, on: .shared(token: model.token), nothing: t.portfolioShowcaseEmptyOf, page))\
                \(whoCanSee(t.portfolioSharedWho(date: page.format.dateAndTime(model.endsAt)), page))</div>
                """)
    }

    static func ended(_ page: PageContext) -> Page {
        let t = page.t
        return Page(
            title: t.portfolioLinkOver, width: .text,
            body: """
                <div class="head"><div><h1>\(t.portfolioLinkOver)</h1><p class="mt-2">\(t.portfolioLinkOverWords)</p></div></div>
                """)
    }
}
