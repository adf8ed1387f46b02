import HTML
import Learning

/// An entry that an adult wrote: the student says something of it, the adult answers.
enum ProfileRemarkPage {
    struct Model: Sendable {
        let profile: ProfileModel
        let line: ProfileLine
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let profile = model.profile
        let title = ProfileWords.title(model.line.field, isOneself: profile.isOneself, t)
        return Page(
            title: title, width: .text,
            body: """
                <p class="crumb"><a href="/students/\(profile.student)/profile">\(ProfilePage.heading(profile, page))</a></p>
                <div class="head"><div><h1>\(title)</h1></div></div>\(refusalSummary(page))
                <div class="own">\(ProfileParts.body(model.line, seesWork: profile.seesWork, of: profile.student, page))\
                \(ProfileParts.meta(model.line, isOneself: profile.isOneself, page))</div>
                \(ProfileParts.remarks(model.line, profile, page))
                \(profile.mayRemark(model.line) ? say(model, page) : nil)
                \(profile.mayAnswer(model.line) ? answers(model, page) : nil)
                """)
    }

    private static func say(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let kind = page.value("kind", else: "note")
        return """
            <form class="form mt-5" method="post" action="/profile-entries/\(model.line.id)/remarks">\(page.hiddenFields())
            <p>\(t.profilesSayLede)</p>
            <fieldset class="field"><legend>\(t.profilesRemarkKind)</legend>
            <label class="choice"><input type="radio" name="kind" value="note" \(attribute: "checked", if: kind != "dispute")>\
            <span>\(t.profilesRemarkNote)</span></label>
            <label class="choice"><input type="radio" name="kind" value="dispute" \(attribute: "checked", if: kind == "dispute")>\
            <span>\(t.profilesRemarkDispute)</span></label></fieldset>
            \(textArea("words", t.profilesRemarkWords, most: ProfileRemarks.longest, page))
            <div class="btns"><button class="btn btn-main">\(t.profilesRemarkSend)</button></div></form>
            """
    }

    private static func answers(_ model: Model, _ page: PageContext) -> HTML? {
        // The first that waits, so that a page has one form; the one that was sent and met a newer answer comes back.
        let sent: ID<ProfileLine.Remark.Key>? = page.form?.id("remark")
        guard let remark = model.line.remarks.first(where: { $0.isOpen || $0.id == sent }) else { return nil }
        let t = page.t
        return """
            <form class="form mt-5" method="post" action="/profile-entries/\(model.line.id)/answers">\(page.hiddenFields())
            <input type="hidden" name="remark" value="\(remark.id)"><h2>\(t.profilesAnswerTitle)</h2>
            \(textArea("words", t.profilesAnswer, hint: t.profilesAnswerHint, most: ProfileRemarks.longest, page))
            <div class="btns"><button class="btn btn-main">\(t.profilesAnswerSend)</button></div></form>
            """
    }
}
