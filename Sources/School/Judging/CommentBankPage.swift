import HTML
import Learning

/// The judge's own words, to change and to remove.
enum CommentBankPage {
    struct Model: Sendable {
        let bank: CommentBank
        let titles: [ID<Competency>: LocalText]
        let search: String
    }

    static let most = 40

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let found = model.bank.comments.filter {
            model.search.isEmpty || $0.words.lowercased().contains(model.search.lowercased())
        }
        let shown = found.prefix(most)
        let rest: HTML? = found.count > most ? "<p class=\"soft mt-3\">\(t.judgingBankFirst(count: most))</p>" : nil
        let groups = Dictionary(grouping: shown, by: \.competency).sorted { left, right in
            (page.words(model.titles[left.key] ?? .empty), left.key) < (
                page.words(model.titles[right.key] ?? .empty), right.key
            )
        }
        return Page(
            title: t.judgingBankTitle, width: .text, section: "/feedback",
            body: """
                <p class="crumb"><a href="/feedback">\(t.navFeedback)</a></p>
                <div class="head"><div><h1>\(t.judgingBankTitle)</h1><p class="mt-2">\(t.judgingBankLede)</p></div></div>
                \(refusalSummary(page))
                \(model.bank.comments.isEmpty ? empty(t.judgingBankEmpty, page) : search(model, page))
                \(shown.isEmpty && !model.search.isEmpty ? "<p class=\"soft\">\(t.judgingBankNone)</p>" as HTML : nil)
                \(rest)<div class="stack-l mt-4">\(each: groups, { group($0.value, model.titles[$0.key] ?? .empty, page) })
                \(whoCanSee(t.judgingWhoMe, page))</div>
                """)
    }

    private static func search(_ model: Model, _ page: PageContext) -> HTML {
        """
        <form class="search" method="get" action="/feedback/comments" role="search"><div class="field"><label for="q">\(page.t.judgingBankSearch)</label>\
        <input id="q" name="q" type="search" value="\(model.search)" maxlength="100"></div><button class="btn">\(page.t.judgingBankFind)</button></form>
        """
    }

    private static func group(
        _ comments: [CommentBank.Comment], _ title: LocalText, _ page: PageContext
    ) -> HTML {
        """
        <section class="sec"><h2>\(page.text(title))</h2><ul class="rows">\(each: comments, { row($0, page) })</ul></section>
        """
    }

    private static func row(_ one: CommentBank.Comment, _ page: PageContext) -> HTML {
        let t = page.t
        let field = "words-\(one.id)"
        let place =
            switch one.place {
            case .row: t.judgingPlaceRow
            case .strength: t.workStrengthField
            case .next: t.workNextField
            }
        let isOpen = page.refusal?.sentences[field] != nil
        return """
            <li><div><p dir="auto" translate="no">\(one.words)</p>\
            <p class="quiet">\(place) · \(t.judgingBankUsed(level: levelName(one.level, t), count: one.uses))</p>
            <details class="more" \(attribute: "open", if: isOpen)><summary>\(t.commonEdit)<span class="sr">: <span translate="no">\(one.words)</span></span></summary>
            <form class="form" method="post" action="/feedback/comments/\(one.id.description)">\(page.hiddenFields())
            \(textArea(field, t.judgingBankWords, saved: one.words, most: WorkJudging.longestWords, rows: 2, page))
            <div class="btns"><button class="btn">\(t.commonSave)</button>\
            <button class="btn btn-stop" name="remove" value="1" formnovalidate>\(t.commonRemove)</button></div></form></details></div></li>
            """
    }
}
