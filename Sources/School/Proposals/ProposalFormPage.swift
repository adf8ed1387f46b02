import HTML
import Learning

/// The form of a proposal: an own draft, or other words for one that is talked about.
enum ProposalFormPage {
    static func draft(_ model: ProposalModel, _ page: PageContext) -> Page {
        let t = page.t
        let path = model.path
        return Page(
            title: t.proposalsNew, section: "/me/plan",
            body: """
                \(crumb(model, page))<div class="head"><div><h1>\(ProposalWords.kind(model.document.kind, t))</h1>\
                <p class="mt-2">\(t.proposalsDraftLede)</p></div></div>
                \(refusalSummary(page))
                <div class="split"><div><form class="form" method="post" action="\(path)/draft" \
                data-autosave="\(path)/draft" data-after-save="#covers">\(page.hiddenFields(version: model.version))\
                <button hidden>\(t.proposalsSave)</button>
                \(fields(model, page))
                <div class="btns mt-5"><button class="btn btn-main btn-big" formaction="\(path)/proposing">\(t.proposalsPropose)</button>\
                <button class="btn">\(t.proposalsSave)</button><span class="saved" data-autosave-status></span></div>
                <p class="hint">\(t.proposalsProposeHint)</p></form>
                <form class="mt-5" method="post" action="\(path)/withdrawal">\(page.hiddenFields())\
                <button class="btn">\(t.proposalsPutAway)</button></form></div>
                <aside class="stack-l" aria-label="\(t.proposalsCovers)">\(ProposalPage.covers(model, page))\
                \(whoCanSee(t.proposalsWhoDraft, page))</aside></div>
                """)
    }

    static func counter(_ model: ProposalModel, _ page: PageContext) -> Page {
        let t = page.t
        let lede =
            model.isOneself ? t.proposalsCounterLedeOwn : t.proposalsCounterLede(name: model.name.given)
        return Page(
            title: t.proposalsCounter, section: model.isOneself ? "/me/plan" : nil,
            body: """
                \(crumb(model, page))<div class="head"><div><h1>\(t.proposalsCounter)</h1><p class="mt-2">\(lede)</p></div></div>
                \(refusalSummary(page))
                <div class="split"><form class="form" method="post" action="\(model.path)/counter" data-draft>\
                \(page.hiddenFields(version: model.version))\
                <button hidden>\(t.proposalsCounterSend)</button>
                \(fields(model, page))
                \(textArea("words", t.proposalsCounterWords, hint: t.proposalsCounterWordsHint, most: ProposalDocument.longestText, rows: 2, page))
                <div class="btns mt-5"><button class="btn btn-main btn-big">\(t.proposalsCounterSend)</button>\
                <a class="btn" href="\(model.path)">\(t.proposalsBack)</a></div></form>
                <aside class="stack-l" aria-label="\(t.proposalsCovers)">\(ProposalPage.covers(model, page))\
                \(whoCanSee(model.isOneself ? t.proposalsWho : t.proposalsWhoStaff, page))</aside></div>
                """)
    }

    static func crumb(_ model: ProposalModel, _ page: PageContext) -> HTML {
        let words: HTML =
            model.isOneself ? "\(page.t.proposalsTitle)" : "\(page.t.proposalsTitleOf(name: model.name.full))"
        return """
            <nav class="crumb" aria-label="\(page.t.frameBreadcrumb)"><a href="/students/\(model.student)/proposals">\(words)</a></nav>
            """
    }

    // MARK: Fields

    private static func fields(_ model: ProposalModel, _ page: PageContext) -> HTML {
        let t = page.t
        let saved = model.document
        let most = ProposalDocument.longestText
        return """
            \(textField("title", t.proposalsTitleField, hint: t.proposalsTitleHint, saved: saved.title, most: ProposalDocument.longestTitle, page))
            \(textArea("question", t.proposalsQuestion, hint: t.proposalsQuestionHint, saved: saved.question, most: most, rows: 3, page))
            \(textArea("product", t.proposalsProduct, hint: t.proposalsProductHint, saved: saved.product, most: most, rows: 3, page))
            \(textArea("criteria", t.proposalsCriteria, hint: t.proposalsCriteriaHint, saved: saved.criteria.joined(separator: "\n"), page))
            \(textArea("people", t.proposalsPeople, hint: t.proposalsPeopleHint, saved: saved.people, most: most, rows: 2, page))
            \(interests(model, page))
            \(textArea("because", t.proposalsBecause, saved: saved.interestWords, most: most, rows: 2, page))
            <div class="split-even">\(day("begins", t.proposalsBegins, saved.beginsOn, page))\(day("ends", t.proposalsEnds, saved.endsOn, page))</div>
            \(hours(saved.hours, page))
            \(standards(model, page))
            """
    }

    private static func interests(_ model: ProposalModel, _ page: PageContext) -> HTML? {
        guard !model.interests.isEmpty else { return nil }
        let chosen = page.value("interest", else: model.document.interest?.description ?? "")
        return """
            <div class="field"><label for="interest">\(page.t.proposalsInterest)</label>\
            <select id="interest" name="interest"><option value="">\(page.t.proposalsInterestNone)</option>\
            \(each: model.interests, { interest in
                """
                <option value="\(interest.id)" translate="no" \(attribute: "selected", if: chosen == interest.id.description)>\(interest.words)</option>
                """ as HTML
            })</select></div>
            """
    }

    private static func day(_ name: String, _ label: String, _ saved: CalendarDay?, _ page: PageContext) -> HTML {
        """
        <div class="field"><label for="\(name)">\(label)</label>\(fieldError(name, page))\
        <input type="date" id="\(name)" name="\(name)" value="\(page.value(name, else: saved?.iso ?? ""))" \
        \(attribute: "aria-describedby", value: described(name, page)) \
        \(attribute: "aria-invalid", value: page.refusal?.sentences[name] == nil ? nil : "true")></div>
        """
    }

    private static func hours(_ saved: Int?, _ page: PageContext) -> HTML {
        """
        <div class="field"><label for="hours">\(page.t.proposalsHours)</label>\(fieldError("hours", page))\
        <input class="short" type="number" id="hours" name="hours" min="1" max="\(ProposalDocument.mostHours)" \
        value="\(page.value("hours", else: saved.map { String($0) } ?? ""))" \
        \(attribute: "aria-describedby", value: described("hours", page)) \
        \(attribute: "aria-invalid", value: page.refusal?.sentences["hours"] == nil ? nil : "true")></div>
        """
    }

    private static func standards(_ model: ProposalModel, _ page: PageContext) -> HTML {
        let t = page.t
        let chosen = Set(
            page.form.map { $0.ids("competency", of: Competency.self) } ?? model.document.competencies)
        let isFound = model.search.isEmpty || model.choices.contains { !chosen.contains($0.id) }
        let note: HTML? = isFound ? nil : "<p>\(t.proposalsFoundNone(search: model.search))</p>"
        let hint = model.isOneself ? t.proposalsStandardsHint : t.proposalsStandardsHintStaff
        return """
            <fieldset class="field" id="standards" tabindex="-1"><legend>\(t.proposalsStandards)</legend>\
            <p class="hint">\(hint)</p>\(fieldError("standards", page))\
            <div>\(each: model.choices, { choice($0, isChosen: chosen.contains($0.id), page) })</div>\(note)</fieldset>
            <div class="field"><label for="q">\(t.proposalsFind)</label><div class="btns">\
            <input id="q" name="q" type="search" value="\(model.search)" maxlength="200">\
            <button class="btn" name="find" value="1" formnovalidate>\(t.proposalsFindButton)</button></div></div>
            """
    }

    private static func choice(_ found: CatalogCompetency, isChosen: Bool, _ page: PageContext) -> HTML {
        let can: HTML? = found.iCan.isEmpty ? nil : "<br><span class=\"soft\">\(page.text(found.iCan))</span>"
        return """
            <label class="choice"><input type="checkbox" name="competency" value="\(found.id)" \
            \(attribute: "checked", if: isChosen)><span>\(page.text(found.title))\(can)</span></label>
            """
    }
}
