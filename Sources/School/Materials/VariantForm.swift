import HTML
import Learning

/// The form in which a teacher writes another version of an activity.
enum VariantForm {
    static func read(_ form: Form, _ saved: Variant?, _ t: Messages) throws -> VariantDraft {
        var reader = MaterialsReader(form, t)
        var draft = VariantDraft()
        draft.tier = VariantTier(rawValue: form.raw("tier") ?? "") ?? saved?.tier ?? .scaffold
        draft.medium = VariantMedium(rawValue: form.raw("medium") ?? "") ?? saved?.medium ?? .text
        draft.language = Language(offered: form.raw("in") ?? "")?.code ?? ""
        draft.note = try reader.text(
            "note", most: VariantStore.longestNote, shown: saved?.note ?? .empty, missing: t.materialsNeedNote)
        draft.steps = try reader.lines("steps", most: ActivityLimits.steps, shown: saved?.steps ?? [])
        draft.materials = try reader.lines("materials", most: 30, shown: saved?.materials ?? [])
        draft.reading = try reader.words("reading", most: ReadingText.longest)
        try reader.refusal.check()
        return draft
    }

    static func page(_ activity: ActivityModel, _ saved: Variant?, _ page: PageContext) -> Page {
        let t = page.t
        let title = saved == nil ? t.materialsVariantNew : t.materialsVariantEdit
        let path = "/activities/\(activity.id)/variants"
        let action = saved.map { "\(path)/\($0.id)" } ?? path
        let languages = [("", t.materialsAnyLanguage)] + Language.offered.map { ($0.code, $0.ownName) }
        let remove: HTML? = saved.map {
            """
            <form class="mt-5" method="post" action="\(path)/\($0.id)/removal">\(page.hiddenFields())\
            <button class="btn btn-stop">\(t.materialsVariantRemove)</button></form>
            """
        }
        return Page(
            title: title, width: .text, section: "/activities",
            body: """
                <p class="crumb"><a href="/activities/\(activity.id)">\(page.text(activity.title))</a> / <a href="\(path)">\(t.materialsVariants)</a></p>
                <div class="head"><div><h1>\(title)</h1><p class="mt-2">\(t.materialsVariantLede)</p></div></div>
                \(refusalSummary(page))
                <form class="form" method="post" action="\(action)">\(page.hiddenFields(version: saved?.version))
                \(PlanFormParts.radios("tier", t.materialsTier, options: VariantTier.allCases.map { ($0.rawValue, "\(MaterialsWords.tier($0, t))") }, saved: (saved?.tier ?? .scaffold).rawValue, page))
                \(PlanFormParts.select("medium", t.materialsMedium, options: VariantMedium.allCases.map { ($0.rawValue, MaterialsWords.medium($0, t)) }, saved: (saved?.medium ?? .text).rawValue, page))
                \(PlanFormParts.select("in", t.materialsLanguage, options: languages, saved: saved?.language ?? "", page))
                \(textArea("note", t.materialsNote, hint: t.materialsNoteHint, saved: saved.map { page.words($0.note) } ?? "", most: VariantStore.longestNote, rows: 2, page))
                \(textArea("steps", t.materialsVariantSteps, hint: t.materialsVariantStepsHint, saved: lines(saved?.steps, page), rows: 5, page))
                \(textArea("materials", t.activitiesMaterials, hint: t.materialsVariantStepsHint, saved: lines(saved?.materials, page), rows: 3, page))
                \(textArea("reading", t.materialsReadingText, hint: t.materialsReadingHint, saved: saved?.reading ?? "", most: ReadingText.longest, rows: 6, page))
                <div class="btns"><button class="btn btn-main btn-big">\(t.commonSave)</button></div></form>\(remove)
                """)
    }

    private static func lines(_ texts: [LocalText]?, _ page: PageContext) -> String {
        (texts ?? []).map(page.words).joined(separator: "\n")
    }
}
