import HTML
import Learning

/// What the pages about thinking share: the fields of an entry, an entry as it is read, and words for both.
enum ReflectionParts {
    /// The fields of an entry; the caller has the form around them.
    static func fields(
        _ saved: JournalEntry?, label: String, hint: String, _ page: PageContext
    ) -> HTML {
        """
        \(textArea("words", label, hint: hint, saved: saved?.words ?? "", most: JournalEntry.longestWords, rows: 6, page))
        \(strategies(saved, page))\(audiences(saved?.audience ?? .own, page))
        """
    }

    private static func strategies(_ saved: JournalEntry?, _ page: PageContext) -> HTML {
        let t = page.t
        let isOpen = Strategy.all.contains { !chosen($0, saved, page).isEmpty }
        return """
            <details class="more" \(attribute: "open", if: isOpen)><summary>\(t.reflectionsStrategiesOfEntry)</summary>
            <p class="hint">\(t.reflectionsStrategiesHint)</p><ul class="rows">\(each: Strategy.all, { strategy in
                let name = "s-" + strategy.key
                return """
                    <li><div><label for="\(name)">\(page.text(strategy.title))</label><p class="quiet">\(page.text(strategy.how))</p></div>\
                    <div class="field"><select id="\(name)" name="\(name)"><option value="">\(t.reflectionsNotUsed)</option>\
                    \(each: StrategyResult.allCases, { result in
                        "<option value=\"\(result.rawValue)\" \(attribute: "selected", if: chosen(strategy, saved, page) == result.rawValue)>\(self.result(result, t))</option>" as HTML
                    })</select></div></li>
                    """ as HTML
            })</ul></details>
            """
    }

    private static func chosen(_ strategy: Strategy, _ saved: JournalEntry?, _ page: PageContext) -> String {
        page.value("s-" + strategy.key, else: saved?.uses[strategy.key]?.rawValue ?? "")
    }

    private static func audiences(_ saved: ProfileAudience, _ page: PageContext) -> HTML {
        let t = page.t
        let chosen = page.value("audience", else: saved.rawValue)
        return """
            <fieldset class="field"><legend>\(t.reflectionsWhoReads)</legend>\(each: ProfileAudience.allCases, { audience in
                """
                <label class="choice"><input type="radio" name="audience" value="\(audience.rawValue)" \
                \(attribute: "checked", if: audience.rawValue == chosen)><span>\(PieceParts.audience(audience, isMine: true, t))</span></label>
                """ as HTML
            })</fieldset>
            """
    }

    /// The words, the strategies and who reads them.
    static func entry(_ entry: JournalEntry, isOneself: Bool, _ page: PageContext) -> HTML {
        let words: HTML? =
            entry.words.isEmpty
            ? nil : "<div class=\"prose mt-2\" dir=\"auto\" translate=\"no\">\(MarkupText(entry.words).html)</div>"
        let uses = Strategy.all.filter { entry.uses[$0.key] != nil }
        let list: HTML? =
            uses.isEmpty
            ? nil
            : """
            <ul class="mt-2">\(each: uses, { strategy in
                "<li>\(page.text(strategy.title)): <span class=\"soft\">\(result(entry.uses[strategy.key] ?? .planned, page.t))</span></li>" as HTML
            })</ul>
            """
        let reads = PieceParts.audience(entry.audience, isMine: isOneself, page.t)
        return
            "\(words)\(list)<p class=\"quiet mt-2\">\(page.smallIcon(entry.audience == .own ? "lock" : "eye")) \(reads)</p>"
    }

    static func moment(_ moment: ReflectionMoment, _ t: Messages) -> String {
        switch moment {
        case .plan: t.reflectionsPlan
        case .middle: t.reflectionsMiddle
        case .end: t.reflectionsEnd
        }
    }

    static func question(_ moment: ReflectionMoment, _ t: Messages) -> String {
        switch moment {
        case .plan: t.reflectionsPlanAsk
        case .middle: t.reflectionsMiddleAsk
        case .end: t.reflectionsEndAsk
        }
    }

    static func hint(_ moment: ReflectionMoment, _ t: Messages) -> String {
        switch moment {
        case .plan: t.reflectionsPlanHint
        case .middle: t.reflectionsMiddleHint
        case .end: t.reflectionsEndHint
        }
    }

    static func result(_ result: StrategyResult, _ t: Messages) -> String {
        switch result {
        case .planned: t.reflectionsWillTry
        case .helped: t.reflectionsHelped
        case .aLittle: t.reflectionsHelpedSome
        case .notThisTime: t.reflectionsNotThisTime
        }
    }

    // MARK: Ways in from other pages

    /// Beside the student's own work.
    static func ofWork(_ work: ID<Work>, _ page: PageContext) -> HTML {
        """
        <p class="noprint"><a class="btn" href="/work/\(work)/reflection">\(page.icon("sprout"))\(page.t.reflectionsThink)</a></p>
        """
    }

    static func journal(_ page: PageContext) -> HTML {
        """
        <p class="btns"><a class="btn" href="/me/journal">\(page.icon("edit"))\(page.t.reflectionsOpenJournal)</a></p>
        """
    }
}
