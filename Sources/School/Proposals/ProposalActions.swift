import HTML
import Learning

/// What the reader of a proposal can do now. The most likely next thing comes first, and nothing is a dead end.
enum ProposalActions {
    static func part(_ model: ProposalModel, _ page: PageContext) -> HTML {
        """
        <div class="stack-l noprint">\(answer(model, page))\(report(model, page))\(judge(model, page))\(another(model, page))\
        \(comment(model, page))\(decline(model, page))\(withdraw(model, page))</div>
        """
    }

    /// Yes to the exact words, or other words.
    private static func answer(_ model: ProposalModel, _ page: PageContext) -> HTML? {
        let t = page.t
        guard model.may(.counter) else { return nil }
        let yes: HTML? =
            model.may(.agree)
            ? """
            <form method="post" action="\(model.path)/agreement">\(page.hiddenFields())\
            <input type="hidden" name="hash" value="\(model.hash)">\
            <button class="btn btn-main btn-big">\(page.icon("check"))\(t.proposalsAgree)</button></form>
            """ : nil
        let hint = model.may(.agree) ? t.proposalsAgreeHint : t.proposalsWaitHint
        return section(
            "answer", model.may(.agree) ? t.proposalsYourAnswer : t.proposalsWaiting,
            """
            <p>\(hint)</p><div class="btns mt-4">\(yes)\
            <a class="btn" href="\(model.path)/counter">\(page.icon("edit"))\(t.proposalsCounter)</a></div>
            """)
    }

    private static func comment(_ model: ProposalModel, _ page: PageContext) -> HTML? {
        guard model.may(.comment) else { return nil }
        let t = page.t
        return section(
            "say", t.proposalsSay,
            """
            <form class="form" method="post" action="\(model.path)/comments" data-draft>\(page.hiddenFields())\
            \(textArea("comment", t.proposalsComment, hint: t.proposalsCommentHint, most: ProposalDocument.longestText, rows: 3, page))
            <div class="btns"><button class="btn">\(t.proposalsCommentSend)</button></div></form>
            """)
    }

    private static func decline(_ model: ProposalModel, _ page: PageContext) -> HTML? {
        guard model.may(.decline) else { return nil }
        let t = page.t
        let isOpen = page.refusal?.sentences["reason"] != nil || page.refusal?.sentences["suggestion"] != nil
        return """
            <details class="more" \(attribute: "open", if: isOpen)><summary>\(t.proposalsDecline)</summary>
            <form class="form" method="post" action="\(model.path)/declining" data-draft>\(page.hiddenFields(version: model.version))\
            <p>\(t.proposalsDeclineLede)</p>
            \(textArea("reason", t.proposalsReason, hint: t.proposalsReasonHint, most: ProposalDocument.longestText, rows: 3, page))
            \(textArea("suggestion", t.proposalsSuggestion, hint: t.proposalsSuggestionHint, most: ProposalDocument.longestText, rows: 3, page))
            <div class="btns"><button class="btn">\(t.proposalsDeclineSend)</button></div></form></details>
            """
    }

    private static func withdraw(_ model: ProposalModel, _ page: PageContext) -> HTML? {
        guard model.may(.withdraw) else { return nil }
        return """
            <form method="post" action="\(model.path)/withdrawal">\(page.hiddenFields())\
            <button class="btn">\(page.t.proposalsTakeBack)</button></form>
            """
    }

    /// The way that was suggested, taken up with one tap.
    private static func another(_ model: ProposalModel, _ page: PageContext) -> HTML? {
        guard model.isOneself, model.state == .declined,
            let other = model.turns.last(where: { $0.move == .decline })?.suggestion
        else { return nil }
        return section(
            "other", page.t.proposalsOtherWay,
            """
            <p class="own mt-2" dir="auto" translate="no">\(other)</p>
            <form class="mt-4" method="post" action="\(model.path)/suggestion">\(page.hiddenFields())\
            <button class="btn btn-main btn-big">\(page.t.proposalsTakeUp)</button></form>
            """)
    }

    // MARK: After the agreement

    private static func report(_ model: ProposalModel, _ page: PageContext) -> HTML? {
        guard model.state == .agreed else { return nil }
        let t = page.t
        let plan: HTML? = model.item.map {
            "<p>\(t.proposalsOnPlan) <a href=\"/students/\(model.student)/plan#i\($0)\">\(t.proposalsOpenPlan)</a></p>"
        }
        guard model.may(.report) else { return plan }
        return section(
            "report", t.proposalsReport,
            """
            \(plan)<form class="form mt-3" method="post" action="\(model.path)/reports" data-draft>\(page.hiddenFields())\
            \(ProposalListPage.reportFields(page))<div class="btns"><button class="btn btn-main">\(t.proposalsReportSend)</button></div></form>
            """)
    }

    /// A report makes no evidence: whoever teaches looks at it and judges on the page of the competency.
    private static func judge(_ model: ProposalModel, _ page: PageContext) -> HTML? {
        guard model.relation.mayJudge, model.turns.contains(where: { $0.move == .report }) else { return nil }
        let t = page.t
        return section(
            "judge", t.proposalsJudge,
            """
            <p>\(t.proposalsJudgeLede)</p><ul class="rows mt-2">\(each: model.competencies, { competency in
                "<li><a href=\"/students/\(model.student)/map/\(competency.id)\">\(page.text(competency.title))</a></li>" as HTML
            })</ul>
            """)
    }
}
