import HTML
import Learning

/// The place where a person puts the own name under a version.
enum AgreementSigning {
    static func part(_ model: AgreementPage.Model, _ page: PageContext) -> HTML? {
        let t = page.t
        let version = model.version
        guard !version.state.hasEnded else { return nil }
        if version.isSigned(by: model.viewer), model.open.isEmpty {
            return section(
                "agree", model.isOneself ? t.agreementsYourNameMine : t.agreementsYourName,
                notice(.leaf, icon: "check", "<p>\(thanks(model, t))</p>", page))
        }
        guard !model.open.isEmpty else { return reading(model, page) }
        guard model.content.isIntact else { return nil }
        return section(
            "agree", model.isOneself ? t.agreementsDoYouAgreeMine : t.agreementsDoYouAgree,
            """
            <p>\(model.isOneself ? t.agreementsWhatItMeansMine : t.agreementsWhatItMeans)</p>\(capacities(model, page))
            <form method="post" action="/versions/\(version.id.description)/signatures">\(page.hiddenFields())\
            <input type="hidden" name="hash" value="\(version.contentHash)">
            <div class="btns mt-4"><button class="btn btn-main btn-big">\(t.agreementsAgree)</button></div></form>
            <p class="quiet mt-3">\(t.agreementsFingerprint) <code translate="no">\(version.shortFingerprint)</code></p>
            """)
    }

    private static func thanks(_ model: AgreementPage.Model, _ t: Messages) -> String {
        if model.version.state == .proposed {
            return model.isOneself ? t.agreementsYouAgreedOthersMine : t.agreementsYouAgreedOthers
        }
        return model.isOneself ? t.agreementsYouAgreedMine : t.agreementsYouAgreed
    }

    /// Somebody who signs as more than one is told so.
    private static func capacities(_ model: AgreementPage.Model, _ page: PageContext) -> HTML? {
        let t = page.t
        if model.isOneself, model.open.contains(.family) { return "<p class=\"mt-2\">\(t.agreementsForYourself)</p>" }
        guard model.open.count > 1 else { return nil }
        return "<p class=\"mt-2\">\(t.agreementsForBoth)</p>"
    }

    /// For a guardian who may read and talk, and not sign.
    private static func reading(_ model: AgreementPage.Model, _ page: PageContext) -> HTML? {
        guard model.relation == .guardian, model.version.state == .proposed else { return nil }
        let words = model.record.signers.isOfAge ? page.t.agreementsReadsOfAge : page.t.agreementsReadsOnly
        return notice(.plain, icon: "info", "<p>\(words)</p>", page)
    }
}

/// What people say and ask about a version.
enum AgreementComments {
    static func part(_ model: AgreementPage.Model, _ page: PageContext) -> HTML {
        let t = page.t
        let list: HTML? =
            model.comments.isEmpty
            ? nil : "<ol class=\"rows mt-3\">\(each: model.comments, { comment($0, model, page) })</ol>"
        return section(
            "talk", t.agreementsTalk,
            "<p class=\"soft\">\(model.isOneself ? t.agreementsTalkLedeMine : t.agreementsTalkLede)</p>\(list)\(form(model, page))"
        )
    }

    private static func comment(
        _ comment: AgreementComment, _ model: AgreementPage.Model, _ page: PageContext
    ) -> HTML {
        let t = page.t
        let asks: HTML? =
            comment.asksInterpreter
            ? "<p><strong>\(t.agreementsWantsInterpreter)</strong></p>"
            : comment.asksMeeting ? "<p><strong>\(t.agreementsWantsTalk)</strong></p>" : nil
        let words: HTML? =
            comment.words.isEmpty
            ? nil
            : "<div class=\"prose\" dir=\"auto\" translate=\"no\">\(MarkupText(comment.words).html)</div>"
        return """
            <li><div><p class="quiet">\(personName(comment.name)), \(page.format.dateAndTime(comment.writtenAt)), \
            \(t.agreementsVersion(number: comment.number))</p>\(asks)\(words)\(settled(comment, model, page))</div></li>
            """
    }

    private static func settled(
        _ comment: AgreementComment, _ model: AgreementPage.Model, _ page: PageContext
    ) -> HTML? {
        let t = page.t
        if let name = comment.settledBy {
            return name == comment.name
                ? nil : "<p class=\"quiet\">\(page.smallIcon("check")) \(t.agreementsSettled(name: name))</p>"
        }
        guard model.isAdvisor else { return "<p class=\"quiet\">\(t.agreementsUnsettled)</p>" }
        return """
            <form method="post" action="/versions/\(model.version.id.description)/settlements">\(page.hiddenFields())\
            <input type="hidden" name="comment" value="\(comment.id.description)">\
            <button class="btn">\(t.agreementsSettle)<span class="sr">: \(comment.name)</span></button></form>
            """
    }

    private static func form(_ model: AgreementPage.Model, _ page: PageContext) -> HTML {
        let t = page.t
        let isMine = model.isOneself
        let interpreter: HTML? =
            model.relation == .guardian
            ? "<button class=\"btn\" name=\"kind\" value=\"interpreter\">\(page.icon("speak"))\(t.agreementsAskInterpreter)</button>"
            : nil
        return """
            <form class="form mt-4" method="post" action="/versions/\(model.version.id.description)/comments">\(page.hiddenFields())
            \(textArea("words", isMine ? t.agreementsYourWordsMine : t.agreementsYourWords, hint: t.agreementsYourWordsHint, most: AgreementTalk.longest, rows: 3, page))
            <div class="btns mt-3"><button class="btn" name="kind" value="words">\(model.isAdvisor ? t.agreementsAnswer : t.agreementsAsk)</button>\
            <button class="btn" name="kind" value="meeting">\(page.icon("talk"))\(isMine ? t.agreementsAskMeetingMine : t.agreementsAskMeeting)</button>\
            \(interpreter)</div></form>
            """
    }
}
