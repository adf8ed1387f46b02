import HTML
import Learning

/// The form for an entry, new or in the place of an older one.
enum ProfileFormPage {
    struct Model: Sendable {
        let student: ID<Person>
        let name: StudentNames.Name
        let reader: ProfileReader
        let field: ProfileField
        /// What stands and would be replaced.
        let saved: ProfileLine?
        let choices: [ProfileProofs.Choice]
        let waiting: [KeptFile]

        var isOneself: Bool { reader == .student }
        var profile: String { "/students/\(student)/profile" }
        var action: String { saved.map { "/profile-entries/\($0.id)" } ?? profile }
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let field = ProfileWords.title(model.field, isOneself: model.isOneself, t)
        let title = model.saved == nil ? t.profilesAddTo(field: field) : t.profilesChangeOf(field: field)
        return Page(
            title: title, width: .text,
            body: """
                <p class="crumb"><a href="\(model.profile)">\(crumb(model, page))</a></p>
                <div class="head"><div><h1>\(field)</h1></div></div>
                \(refusalSummary(page))
                <form class="form" method="post" action="\(model.action)" enctype="multipart/form-data" data-draft="profile-\(model.field.rawValue)">\
                \(page.hiddenFields())<input type="hidden" name="field" value="\(model.field.rawValue)">
                \(textArea("words", model.isOneself ? t.profilesWords : t.profilesWordsOf, hint: ProfileWords.hint(model.field, isOneself: model.isOneself, t), saved: model.saved?.words ?? "", most: longestProfileText, rows: 5, page))
                \(tags(model, page))\(proofs(model, page))\(kept(model, page))
                \(ProfileFileParts.field(.profile, form: ProfileWriting.formName(model.field, model.saved?.id), of: model.student, waiting: model.waiting, page))
                \(audiences(model, page))
                <div class="btns"><button class="btn btn-main">\(t.profilesSave)</button></div></form>
                \(withdrawal(model, page))
                """)
    }

    static func crumb(_ model: Model, _ page: PageContext) -> HTML {
        model.isOneself ? "\(page.t.profilesTitle)" : "\(page.t.profilesTitleOf(name: model.name.full))"
    }

    private static func kept(_ model: Model, _ page: PageContext) -> HTML? {
        guard let files = model.saved?.files, !files.isEmpty else { return nil }
        return
            "<div class=\"field\"><p class=\"label\">\(page.t.profilesFiles)</p>\(ProfileFileParts.list(files, isMine: true, page))</div>"
    }

    private static func tags(_ model: Model, _ page: PageContext) -> HTML? {
        guard model.field == .interest else { return nil }
        let t = page.t
        let chosen = page.value("tag", else: model.saved?.tag ?? "")
        return """
            <div class="field"><label for="tag">\(t.profilesTag)</label><p class="hint" id="tag-hint">\(t.profilesTagHint)</p>\
            <select id="tag" name="tag" aria-describedby="tag-hint"><option value="">\(t.profilesTagNone)</option>\
            \(each: InterestTags.all, { tag in
                "<option value=\"\(tag)\" \(attribute: "selected", if: tag == chosen)>\(ProfileWords.tag(tag, t) ?? tag)</option>" as HTML
            })</select></div>
            """
    }

    private static func proofs(_ model: Model, _ page: PageContext) -> HTML? {
        guard model.field == .strength else { return nil }
        let t = page.t
        // The list has one row for each piece of work, the newest; an older entry may rest on another of the same piece.
        let proofs = model.saved?.proofs ?? []
        let older = proofs.filter { proof in !model.choices.contains { $0.work == proof.work } }
        let saved =
            older.map(\.evidence)
            + model.choices.filter { choice in proofs.contains { $0.work == choice.work } }.map(\.evidence)
        let chosen = Set(page.form?.ids("evidence", of: EvidenceRow.self) ?? saved)
        guard !model.choices.isEmpty || !older.isEmpty else {
            return model.isOneself ? "<p class=\"quiet\">\(t.profilesProofsNone)</p>" : nil
        }
        return """
            <fieldset class="field" id="evidence"><legend>\(t.profilesProofs)</legend>\
            <p class="hint">\(t.profilesProofsHint(count: ProfileDraft.mostProofs))</p>\(fieldError("evidence", page))\
            \(each: older, { proof in choice(proof.evidence, page.text(proof.title), nil, chosen) })\
            \(each: model.choices, { one in choice(one.evidence, page.text(one.title), page.format.dateWithYear(one.doneAt), chosen) })</fieldset>
            """
    }

    private static func choice(
        _ evidence: ID<EvidenceRow>, _ title: HTML, _ date: String?, _ chosen: Set<ID<EvidenceRow>>
    ) -> HTML {
        let day: HTML? = date.map { " <span class=\"quiet\">\($0)</span>" }
        return """
            <label class="choice"><input type="checkbox" name="evidence" value="\(evidence)" \
            \(attribute: "checked", if: chosen.contains(evidence))><span>\(title)\(day)</span></label>
            """
    }

    private static func audiences(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let usual = model.saved?.audience ?? model.field.usualAudience
        let chosen = page.value("audience", else: usual.rawValue)
        return """
            <fieldset class="field"><legend>\(t.profilesWhoSees)</legend>\(each: model.reader.choices, { audience in
                """
                <label class="choice"><input type="radio" name="audience" value="\(audience.rawValue)" \
                \(attribute: "checked", if: audience.rawValue == chosen)>\
                <span>\(ProfileWords.audience(audience, isOneself: model.isOneself, t))</span></label>
                """ as HTML
            })</fieldset>
            """
    }

    private static func withdrawal(_ model: Model, _ page: PageContext) -> HTML? {
        guard let saved = model.saved, saved.withdrawnAt == nil else { return nil }
        let t = page.t
        return """
            <form class="mt-5 noprint" method="post" action="/profile-entries/\(saved.id)/withdrawal">\(page.hiddenFields())
            <p class="quiet">\(model.isOneself ? t.profilesWithdrawLede : t.profilesWithdrawLedeOf)</p>
            <div class="btns mt-2"><button class="btn btn-stop">\(t.profilesWithdraw)</button></div></form>
            """
    }
}
