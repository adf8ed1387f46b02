import HTML
import Learning

/// The words of a proposal as paper, and the talk about it.
enum ProposalParts {
    static func words(_ model: ProposalModel, _ page: PageContext) -> HTML {
        let t = page.t
        let document = model.document
        let interest = [model.name(of: document.interest), document.interestWords].compactMap(\.self)
            .filter { !$0.isEmpty }
        let days = [document.beginsOn, document.endsOn].map { $0.map(page.format.dateWithYear) }
        let criteria: HTML? =
            document.criteria.isEmpty
            ? nil
            : """
            <h3>\(t.proposalsCriteria)</h3><ul>\(each: document.criteria, { "<li dir=\"auto\" translate=\"no\">\($0)</li>" as HTML })</ul>
            """
        return section(
            "words", t.proposalsWordsNow,
            """
            <article class="paper mt-3">\(part(t.proposalsQuestion, document.question))\(part(t.proposalsProduct, document.product))\
            \(criteria)\(part(t.proposalsPeople, document.people))\(part(t.proposalsInterest, interest.joined(separator: "\n\n")))\
            \(fact(t.proposalsBegins, days[0]))\(fact(t.proposalsEnds, days[1]))\
            \(fact(t.proposalsHours, document.hours.map { page.format.number($0) }))</article>
            """)
    }

    private static func part(_ title: String, _ words: String) -> HTML? {
        words.isEmpty
            ? nil
            : "<h3>\(title)</h3><div dir=\"auto\" translate=\"no\">\(MarkupText(words).html)</div>"
    }

    private static func fact(_ title: String, _ value: String?) -> HTML? {
        value.map { "<p><strong>\(title):</strong> \($0)</p>" }
    }

    // MARK: The talk

    static func talk(_ model: ProposalModel, _ page: PageContext) -> HTML? {
        guard !model.turns.isEmpty else { return nil }
        return section(
            "talk", page.t.proposalsTalk,
            "<ol class=\"talk\">\(each: model.turns, { turn($0, model, page) })</ol>")
    }

    private static func turn(_ turn: ProposalTurn, _ model: ProposalModel, _ page: PageContext) -> HTML {
        let isMine = turn.by.id == page.viewer?.person
        let initials = String(turn.by.given.prefix(1) + turn.by.family.prefix(1))
        let face: HTML =
            "<span class=\"face\(isMine ? " face-me" : "")\" aria-hidden=\"true\" translate=\"no\">\(initials)</span>"
        return """
            <li>\(face)<div><header><b>\(turn.by.name(page))</b>\
            <time class="quiet" datetime="\(page.format.machineTime(turn.at))">\(page.format.relativeTime(turn.at, now: page.now))</time></header>
            <p class="soft">\(sentence(turn, page.t))</p>\(body(turn, model, page))</div></li>
            """
    }

    private static func sentence(_ turn: ProposalTurn, _ t: Messages) -> String {
        switch turn.move {
        case .save, .propose: t.proposalsTurnPropose
        case .comment: t.proposalsTurnComment
        case .counter: t.proposalsTurnCounter
        case .agree: t.proposalsTurnAgree
        case .decline: t.proposalsTurnDecline
        case .withdraw: t.proposalsTurnWithdraw
        case .report: t.proposalsTurnReport
        }
    }

    private static func body(_ turn: ProposalTurn, _ model: ProposalModel, _ page: PageContext) -> HTML {
        let t = page.t
        let label =
            switch turn.move {
            case .decline: t.proposalsOtherWay
            case .report: t.proposalsShows
            case .save, .propose, .comment, .counter, .agree, .withdraw: ""
            }
        let before = model.worded.last { $0.at <= turn.at && $0.id < turn.id }?.document
        let changed: HTML? =
            if turn.move == .counter, let before, let after = turn.document {
                """
                <details class="more"><summary>\(t.proposalsWhatChanged)</summary>\
                \(ProposalPage.difference(before, after, model, page))</details>
                """
            } else {
                nil
            }
        let other: HTML? =
            turn.suggestion.isEmpty ? nil : "<p class=\"mt-2\"><strong>\(label)</strong></p>\(own(turn.suggestion))"
        return "\(own(turn.words))\(other)\(changed)"
    }

    private static func own(_ words: String) -> HTML? {
        words.isEmpty ? nil : "<div dir=\"auto\" translate=\"no\">\(MarkupText(words).html)</div>"
    }
}
