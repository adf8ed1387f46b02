import HTML
import Learning

enum FactorPage {
    struct Model: Sendable {
        let state: FactorStore.State?
        /// For whoever turns it on.
        let offer: OfferedKey
        let account: String
        /// Just made; they are shown on this page and nowhere again.
        let codes: RecoveryCodes?
        let isEnded: Bool
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let ended: HTML? =
            model.isEnded && model.state == nil ? notice(.plain, icon: "info", "<p>\(t.factorEnded)</p>", page) : nil
        return Page(
            title: t.factorTitle, width: .text,
            body: """
                <p class="crumb"><a href="/settings">\(t.accessSettings)</a></p>
                <div class="head"><div><h1>\(t.factorTitle)</h1><p class="mt-2">\(t.factorLede)</p></div></div>
                <div class="stack-l">\(ended)\(refusalSummary(page))\(model.codes.map { FactorParts.codes($0, page) })\
                \(model.state.map { on($0, page) } ?? off(model, page))</div>
                """)
    }

    private static func off(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        return section(
            "begin", t.factorTurnOn,
            """
            <form class="form mt-3" method="post" action="/settings/second-step">\(page.hiddenFields())
            \(FactorParts.offer(model.offer, account: model.account, page))
            \(FactorParts.codeField(t.factorFirstCode, page))
            \(FactorParts.passwordField("password", t.accessCurrentPassword, page))
            <div class="btns mt-4"><button class="btn btn-main">\(t.factorTurnOn)</button></div></form>
            """)
    }

    private static func on(_ state: FactorStore.State, _ page: PageContext) -> HTML {
        let t = page.t
        return """
            \(notice(.leaf, icon: "lock", "<p>\(t.factorIsOn(since: page.format.dateWithYear(state.since)))</p><p>\(t.factorCodesLeft(count: state.codesLeft))</p>", page))
            \(section("change", t.factorChange, """
                <form class="form mt-3" method="post" action="/settings/second-step/codes">\(page.hiddenFields())
                \(FactorParts.passwordField("password", t.accessCurrentPassword, page))
                \(FactorParts.codeField(hint: t.factorCodeHint, page))
                <div class="btns mt-4"><button class="btn">\(t.factorNewCodes)</button>\
                <button class="btn btn-stop" formaction="/settings/second-step/end">\(t.factorTurnOff)</button></div></form>
                """))
            """
    }
}
