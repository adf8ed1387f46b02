import HTML
import Learning

/// How the levels of a framework are decided, what another rule would change, and the rules before.
enum PolicyPage {
    static func page(_ model: PolicyModel, isSaved: Bool, _ page: PageContext) -> Page {
        let t = page.t
        let path = "/frameworks/\(model.framework.id)"
        return Page(
            title: t.policyTitle, section: "/activities",
            body: """
                <nav class="crumb" aria-label="\(t.frameBreadcrumb)"><a href="/frameworks">\(t.frameworksTitle)</a> / \
                <a href="\(path)">\(page.text(model.framework.title))</a></nav>
                <div class="head"><div><h1>\(t.policyTitle)</h1><p class="lede mt-2">\(t.policyLede)</p></div></div>
                \(saved(model, isSaved, page))
                \(refusalSummary(page))
                <div class="split"><div class="stack-l">
                \(model.effect.map { PolicyEffectPart.part($0, model, page) })
                \(PolicyFormPart.part(model, page))
                </div><aside class="stack-l" aria-label="\(t.policyHistory)">
                \(now(model, page))
                \(history(model, page))
                </aside></div>
                """)
    }

    private static func saved(_ model: PolicyModel, _ isSaved: Bool, _ page: PageContext) -> HTML? {
        guard isSaved, let since = model.versions.first?.since else { return nil }
        let date = page.format.dateAndTime(since)
        return notice(.leaf, icon: "check", "<p data-announce>\(page.t.policySaved(date: date))</p>", page)
    }

    static func sentences(_ policy: MasteryPolicy, _ page: PageContext) -> HTML {
        "<div class=\"prose mt-2\"><ul>\(each: policySentences(policy, page.t), { "<li>\($0)</li>" as HTML })</ul></div>"
    }

    private static func now(_ model: PolicyModel, _ page: PageContext) -> HTML {
        let t = page.t
        let policy = model.current
        let name = t.progressRuleNumber(name: ruleName(policy.rule, t), version: Int(clamping: policy.version.rawValue))
        return section("now", t.policyNow, "<p><strong>\(name)</strong></p>\(sentences(policy, page))")
    }

    private static func history(_ model: PolicyModel, _ page: PageContext) -> HTML {
        section(
            "history", page.t.policyHistory,
            "<ol class=\"rows\" reversed>\(each: model.versions, { version($0, page) })</ol>")
    }

    private static func version(_ version: PolicyModel.Version, _ page: PageContext) -> HTML {
        let t = page.t
        let number = Int(clamping: version.policy.version.rawValue)
        let since = version.since.map { t.policyHistorySince(date: page.format.dateAndTime($0)) } ?? t.policyFromStart
        let author: HTML? = version.author.map { ", \(t.policyHistoryBy(name: personName($0)))" }
        let reason: HTML? =
            version.reason.isEmpty
            ? nil : "<div class=\"own mt-2\" dir=\"auto\" translate=\"no\">\(MarkupText(version.reason).html)</div>"
        return """
            <li><div><h3>\(t.policyVersion(version: number)): \(ruleName(version.policy.rule, t))</h3>\
            <p class="quiet">\(since)\(author)</p>\(reason)\
            <details class="more"><summary>\(t.policyInWords)<span class="sr">, \(t.policyVersion(version: number))</span></summary>\
            \(sentences(version.policy, page))</details></div></li>
            """
    }
}
