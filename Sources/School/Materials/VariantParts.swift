import HTML
import Learning

/// Parts that show which version of an activity is seen.
enum VariantParts {
    /// What is different about the version that is shown.
    static func note(_ sight: VariantSight, _ materials: ActivityMaterials, _ page: PageContext) -> HTML? {
        let note = sight.shown?.note ?? (sight.variants.isEmpty ? .empty : materials.note)
        return note.isEmpty ? nil : notice(.plain, icon: "swap", "<p>\(page.text(note))</p>", page)
    }

    /// For the student: choose among what is open, and ask for what is not.
    static func page(
        _ work: ID<Work>, _ activity: ActivityModel, _ sight: VariantSight, _ note: LocalText, _ page: PageContext
    )
        -> Page
    {
        let t = page.t
        return Page(
            title: t.materialsChooseTitle, width: .text, section: "/me/work",
            body: """
                <p class="crumb"><a href="/work/\(work)">\(page.text(activity.title))</a></p>
                <div class="head"><div><h1>\(t.materialsChooseTitle)</h1><p class="mt-2">\(t.materialsChooseLede)</p></div></div>
                \(refusalSummary(page))\(wish(sight, page))
                <form class="form" method="post" action="/work/\(work)/versions">\(page.hiddenFields())
                <fieldset class="field"><legend>\(t.materialsOpenToYou)</legend><div class="stack">\
                \(each: sight.offer.open, { choice($0, sight, note, page) })</div></fieldset>
                <div class="btns"><button class="btn btn-main btn-big">\(t.materialsUseThis)</button></div></form>
                <div class="stack mt-5">\(ask(work, sight, page))\(whoCanSee(t.materialsTierWhoOwn, page))</div>
                """)
    }

    private static func wish(_ sight: VariantSight, _ page: PageContext) -> HTML? {
        guard let wish = sight.wish else { return nil }
        let t = page.t
        let tier = MaterialsWords.tier(wish.tier, t)
        let name = personName(wish.by.shown(page))
        let sentence: HTML =
            wish.isSet
            ? t.materialsSetBy(name: name, tier: "\(tier)") : t.materialsSuggestedBy(name: name, tier: "\(tier)")
        let reason: HTML? =
            wish.reason.isEmpty ? nil : "<p dir=\"auto\" translate=\"no\">\(wish.reason)</p>"
        return notice(.plain, icon: "talk", "<p>\(sentence)</p>\(reason)", page)
    }

    private static func choice(
        _ option: VariantOption, _ sight: VariantSight, _ note: LocalText, _ page: PageContext
    ) -> HTML {
        let words = sight.variants.first { $0.id == option.id }?.note ?? note
        let value = option.id?.description ?? ""
        let line: HTML = words.isEmpty ? "\(page.t.materialsItself)" : page.text(words)
        return """
            <label class="choice"><input type="radio" name="variant" value="\(value)" \
            \(attribute: "checked", if: option == sight.offer.shown)><span><strong>\(MaterialsWords.option(option, page.t))</strong>\
            <br><span class="soft">\(line)</span></span></label>
            """
    }

    private static func ask(_ work: ID<Work>, _ sight: VariantSight, _ page: PageContext) -> HTML? {
        let t = page.t
        let open = Set(sight.offer.open.map(\.tier))
        let others = VariantTier.allCases.filter { tier in
            !open.contains(tier) && (tier == .level || sight.variants.contains { $0.tier == tier })
        }
        let waiting: HTML? = sight.waitingAsk.map {
            notice(
                .sun, icon: "clock",
                "<p>\(t.materialsAskWaits(tier: MaterialsWords.tier($0.tier, t)))</p>", page)
        }
        let answered: HTML? = sight.asks.first { $0.isGranted != nil }.flatMap { last in
            guard sight.waitingAsk == nil else { return nil }
            let sentence = last.isGranted == true ? t.materialsAskYes : t.materialsAskNo
            return notice(
                .plain, icon: "talk",
                "<p>\(sentence)</p><p dir=\"auto\" translate=\"no\">\(last.answer)</p>", page)
        }
        guard !others.isEmpty else { return "\(waiting)\(answered)" }
        return section(
            "ask", t.materialsAskTitle,
            """
            \(waiting)\(answered)<form class="form" method="post" action="/work/\(work)/versions/asks">\(page.hiddenFields())\
            \(PlanFormParts.radios("tier", t.materialsAskFor, options: others.map { ($0.rawValue, "\(MaterialsWords.tier($0, t))") }, saved: others[0].rawValue, page))\
            \(textArea("words", t.materialsAskWhy, hint: t.commonOptional, most: VariantStore.longestNote, rows: 2, page))\
            <div class="btns"><button class="btn">\(t.materialsAskButton)</button></div></form>
            """)
    }
}
