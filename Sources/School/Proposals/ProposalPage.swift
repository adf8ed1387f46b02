import HTML
import Learning

/// One proposal: how it stands, the words now, what changed, the talk, and what the reader can do.
enum ProposalPage {
    /// - Parameter read: the fingerprint of the words that the reader's form was drawn from, where it was refused.
    static func page(_ model: ProposalModel, read: String?, _ page: PageContext) -> Page {
        let t = page.t
        let title = model.document.title.isEmpty ? t.proposalsUntitled : model.document.title
        return Page(
            title: title, section: model.isOneself ? "/me/plan" : nil,
            body: """
                \(ProposalFormPage.crumb(model, page))
                <div class="head"><div><p class="over">\(ProposalWords.kind(model.document.kind, t))</p><h1>\(ownWords(title))</h1>\
                <p class="mt-2">\(standing(model, page))</p></div>\(tag(model.state, isOneself: model.isOneself, page))</div>
                \(refusalSummary(page))
                \(changedSince(read, model, page))
                <div class="split"><div class="stack-l">
                \(changes(model, page))
                \(ProposalParts.words(model, page))
                \(ProposalActions.part(model, page))
                </div><aside class="stack-l" aria-label="\(t.proposalsTalk)">
                \(ProposalParts.talk(model, page))
                \(covers(model, page))
                \(whoCanSee(model.isOneself ? t.proposalsWho : t.proposalsWhoStaff, page))
                </aside></div>
                """)
    }

    /// How it stands in one word, with whose turn it is.
    static func tag(_ state: ProposalState, isOneself: Bool, _ page: PageContext) -> HTML {
        let t = page.t
        return switch state {
        case .draft: "<span class=\"tag\">\(t.proposalsStateDraft)</span>"
        case .proposed:
            "<span class=\"tag\(isOneself ? "" : " tag-sun")\">\(page.icon("clock"))\(isOneself ? t.proposalsStateProposedOwn : t.proposalsStateProposed)</span>"
        case .countered:
            "<span class=\"tag\(isOneself ? " tag-sun" : "")\">\(page.icon("talk"))\(isOneself ? t.proposalsStateCounteredOwn : t.proposalsStateCountered)</span>"
        case .agreed: "<span class=\"tag tag-leaf\">\(page.icon("check"))\(t.proposalsStateAgreed)</span>"
        case .declined: "<span class=\"tag\">\(t.proposalsStateDeclined)</span>"
        case .withdrawn: "<span class=\"tag\">\(t.proposalsStateWithdrawn)</span>"
        }
    }

    /// The same in a sentence, with names and dates.
    private static func standing(_ model: ProposalModel, _ page: PageContext) -> HTML {
        let t = page.t
        let name = personName(model.name.given)
        switch model.state {
        case .draft: return "\(t.proposalsWhoDraft)"
        case .proposed: return model.isOneself ? "\(t.proposalsWaitsSchoolOwn)" : t.proposalsWaitsSchool(name: name)
        case .countered:
            let by = model.worded.last?.by.name(page) ?? name
            return model.isOneself ? t.proposalsWaitsOwn(name: by) : t.proposalsWaitsStudent(name: name)
        case .agreed: return agreement(model, page)
        case .declined: return "\(model.isOneself ? t.proposalsDeclinedOwn : t.proposalsDeclined)"
        case .withdrawn: return "\(t.proposalsWithdrawn)"
        }
    }

    /// Both names with their dates.
    private static func agreement(_ model: ProposalModel, _ page: PageContext) -> HTML {
        if let setter = model.byStage {
            return page.t.proposalsByStage(name: setter.name(page))
        }
        guard let yes = model.turns.last(where: { $0.move == .agree }),
            let words = model.turns.last(where: { $0.hash == model.hash && $0.move != .agree })
        else { return "\(page.t.proposalsStateAgreed)" }
        return page.t.proposalsAgreedBy(
            first: words.by.name(page), firstDate: "\(page.format.dateWithYear(words.at))", second: yes.by.name(page),
            secondDate: "\(page.format.dateWithYear(yes.at))")
    }

    // MARK: What changed

    /// After a "yes" to words that are other ones by now: what changed since they were read.
    private static func changedSince(_ read: String?, _ model: ProposalModel, _ page: PageContext) -> HTML? {
        guard page.refusal?.sentences["changed"] != nil,
            let old = model.turns.last(where: { $0.hash == read })?.document
        else { return nil }
        return """
            <section class="sec" id="changed" tabindex="-1" aria-labelledby="changed-title">\
            <h2 id="changed-title">\(page.t.proposalsChangedTitle)</h2>\(difference(old, model.document, model, page))</section>
            """
    }

    /// The latest change, for those who have to answer it.
    private static func changes(_ model: ProposalModel, _ page: PageContext) -> HTML? {
        let worded = model.worded
        guard model.state.isOpen, worded.count > 1, let latest = worded.last, let new = latest.document,
            let old = worded[worded.count - 2].document
        else { return nil }
        return section(
            "changes", page.t.proposalsChanges,
            """
            <p class="soft">\(page.t.proposalsChangesBy(name: latest.by.name(page), date: "\(page.format.relativeTime(latest.at, now: page.now))"))</p>\
            \(difference(old, new, model, page))
            """)
    }

    static func difference(
        _ old: ProposalDocument, _ new: ProposalDocument, _ model: ProposalModel, _ page: PageContext
    ) -> HTML {
        let names = ProposalWords.Names(model.competencies + model.named, model.interests, page)
        return ProposalWords.changes(from: old, to: new, names, page)
    }

    // MARK: What it covers

    /// The meter, and the standards by name.
    static func covers(_ model: ProposalModel, _ page: PageContext) -> HTML {
        let t = page.t
        let coverage = model.coverage
        let left = ProposalCoverage.parts.filter { !coverage.written.contains($0) }
        let missing: HTML? =
            left.isEmpty || !model.state.isStillWritten
            ? nil
            : """
            <p class="soft mt-2">\(t.proposalsStillToWrite)</p><ul class="mt-2">\(each: left, { "<li>\(ProposalWords.label($0, t))</li>" as HTML })</ul>
            """
        let named: HTML =
            model.competencies.isEmpty
            ? "<p class=\"soft mt-3\">\(t.proposalsNoStandards)</p>"
            : """
            <p class="mt-3">\(t.proposalsNamed(count: coverage.standards.count)) \
            \(t.proposalsStillToShow(count: coverage.stillToShow.count)) \(t.proposalsNewToPlan(count: coverage.newToPlan.count))</p>
            <ul class="rows mt-2">\(each: model.competencies, { competency in
                "<li><a href=\"/students/\(model.student)/map/\(competency.id)\">\(page.text(competency.title))</a></li>" as HTML
            })</ul>
            """
        return """
            <section class="sec" id="covers" aria-labelledby="covers-title"><div class="sec-head"><h2 id="covers-title">\(t.proposalsCovers)</h2></div>
            <p>\(t.proposalsWritten(done: coverage.written.count, total: ProposalCoverage.parts.count))</p>
            <progress value="\(coverage.written.count)" max="\(ProposalCoverage.parts.count)" aria-labelledby="covers-title"></progress>
            \(missing)\(named)</section>
            """
    }
}

extension ProposalState {
    /// Whether its words can still become others.
    var isStillWritten: Bool { self == .draft || isOpen }
}
