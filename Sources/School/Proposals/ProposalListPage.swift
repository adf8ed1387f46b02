import HTML
import Learning

/// A student's own ideas as a list, and where one begins.
enum ProposalListPage {
    struct Model: Sendable {
        let student: ID<Person>
        let name: StudentNames.Name
        let relation: Relation
        let lines: [ProposalLine]

        var isOneself: Bool { relation == .oneself }
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let title = model.isOneself ? t.proposalsTitle : t.proposalsTitleOf(name: model.name.full)
        let path = "/students/\(model.student)/proposals"
        let new: HTML? =
            model.isOneself
            ? "<a class=\"btn btn-main\" href=\"\(path)/new\">\(page.icon("plus"))\(t.proposalsNew)</a>" : nil
        let open = model.lines.filter { $0.state == .draft || $0.state.isOpen }
        let agreed = model.lines.filter { $0.state == .agreed }
        let past = model.lines.filter { $0.state == .declined || $0.state == .withdrawn }
        let sentence = model.isOneself ? t.proposalsNone : t.proposalsNoneOf
        return Page(
            title: title, width: .text, section: model.isOneself ? "/me/plan" : nil,
            body: """
                <div class="head"><div><h1>\(title)</h1><p class="mt-2">\(model.isOneself ? t.proposalsLede : t.proposalsLedeOf)</p></div>\(new)</div>
                <div class="stack-l">\(model.lines.isEmpty ? empty(sentence, page) : .empty)
                \(part("open", t.proposalsOpen, open, model, page))
                \(part("agreed", t.proposalsAgreedList, agreed, model, page))
                \(part("past", t.proposalsPast, past, model, page))
                \(choiceLink(model, page))
                \(whoCanSee(model.isOneself ? t.proposalsWho : t.proposalsWhoStaff, page))</div>
                """)
    }

    private static func part(
        _ id: StaticString, _ title: String, _ lines: [ProposalLine], _ model: Model, _ page: PageContext
    ) -> HTML? {
        lines.isEmpty
            ? nil : section(id, title, "<ul class=\"rows\">\(each: lines, { row($0, model, page) })</ul>")
    }

    private static func row(_ line: ProposalLine, _ model: Model, _ page: PageContext) -> HTML {
        """
        <li><div><h3><a href="/proposals/\(line.id)">\(name(line, page))</a></h3>
        <p>\(ProposalWords.kind(line.kind, page.t)) · \(page.format.relativeDay(line.changedAt, now: page.now))</p></div>\
        \(ProposalPage.tag(line.state, isOneself: model.isOneself, page))</li>
        """
    }

    private static func name(_ line: ProposalLine, _ page: PageContext) -> HTML {
        line.title.isEmpty ? "\(page.t.proposalsUntitled)" : ownWords(line.title)
    }

    private static func choiceLink(_ model: Model, _ page: PageContext) -> HTML {
        let words = model.isOneself ? page.t.choiceTitle : page.t.choiceTitleOf(name: model.name.given)
        return "<p><a href=\"/students/\(model.student)/choice\">\(words)</a></p>"
    }

    // MARK: Beginning

    struct NewModel: Sendable {
        let student: ID<Person>
        let kind: ProposalDocument.Kind
        /// What it is to show, when it began on the page of a competency.
        let competency: CatalogCompetency?
        /// What a report can be about.
        var choices: [CatalogCompetency] = []
    }

    static func new(_ model: NewModel, _ page: PageContext) -> Page {
        let t = page.t
        let chosen = ProposalDocument.Kind(rawValue: page.value("kind")) ?? model.kind
        let hints: [(ProposalDocument.Kind, String)] = [
            (.topic, t.proposalsKindTopicHint), (.project, t.proposalsKindProjectHint),
            (.wayToShow, t.proposalsKindWayHint),
        ]
        return Page(
            title: t.proposalsNew, width: .text, section: "/me/plan",
            body: """
                <div class="head"><div><h1>\(t.proposalsNew)</h1><p class="mt-2">\(t.proposalsNewLede)</p></div></div>
                \(refusalSummary(page))
                <form class="form" method="post" action="/students/\(model.student)/proposals">\(page.hiddenFields())\
                \(about(model.competency, page))
                <fieldset class="field" id="kind" tabindex="-1"><legend>\(t.proposalsWhatKind)</legend>\(fieldError("kind", page))
                <div>\(each: hints, { kind, hint in
                    """
                    <label class="choice"><input type="radio" name="kind" value="\(kind.rawValue)" \
                    \(attribute: "checked", if: kind == chosen)><span><strong>\(ProposalWords.kind(kind, t))</strong>\
                    <br><span class="soft">\(hint)</span></span></label>
                    """ as HTML
                })</div></fieldset>
                <div class="btns mt-5"><button class="btn btn-main btn-big">\(t.proposalsBegin)</button>\
                <a class="btn" href="/students/\(model.student)/proposals">\(t.proposalsTitle)</a></div></form>
                """)
    }

    private static func about(_ competency: CatalogCompetency?, _ page: PageContext) -> HTML? {
        competency.map { competency in
            """
            <input type="hidden" name="competency" value="\(competency.id)">\
            <p>\(page.t.proposalsAbout(title: page.text(competency.title)))</p>
            """
        }
    }

    /// For whoever directs the own work in a subject: a few words for the teacher.
    static func newReport(_ model: NewModel, _ page: PageContext) -> Page {
        let t = page.t
        guard model.competency != nil else { return reportChoices(model, page) }
        return Page(
            title: t.proposalsOwn, width: .text, section: "/me/map",
            body: """
                <div class="head"><div><h1>\(t.proposalsOwn)</h1><p class="mt-2">\(t.proposalsOwnLede)</p></div></div>
                \(refusalSummary(page))
                <form class="form" method="post" action="/students/\(model.student)/reports" data-draft>\(page.hiddenFields())\
                \(about(model.competency, page))
                \(textField("title", t.proposalsTitleField, hint: t.proposalsTitleHint, most: ProposalDocument.longestTitle, page))
                \(reportFields(page))
                <div class="btns mt-5"><button class="btn btn-main btn-big">\(t.proposalsReportSend)</button></div></form>
                \(whoCanSee(t.proposalsWho, page))
                """)
    }

    /// First what it is about.
    private static func reportChoices(_ model: NewModel, _ page: PageContext) -> Page {
        let t = page.t
        return Page(
            title: t.proposalsOwn, width: .text, section: "/me/map",
            body: """
                <div class="head"><div><h1>\(t.proposalsOwn)</h1><p class="mt-2">\(t.proposalsOwnPick)</p></div></div>
                <ul class="rows">\(each: model.choices, { competency in
                    """
                    <li><div><a href="/students/\(model.student)/reports/new?competency=\(competency.id)">\(page.text(competency.title))</a>\
                    <p>\(page.text(competency.iCan))</p></div></li>
                    """ as HTML
                })</ul>
                """)
    }

    static func reportFields(_ page: PageContext) -> HTML {
        let t = page.t
        let most = ProposalDocument.longestText
        return """
            \(textArea("did", t.proposalsDid, hint: t.proposalsDidHint, most: most, page))\
            \(textArea("shows", t.proposalsShows, hint: t.proposalsShowsHint, most: most, rows: 3, page))
            """
    }
}
