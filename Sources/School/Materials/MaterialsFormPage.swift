import HTML
import Learning

/// The form about an activity's kind, what it needs, what is read, and which ways are open in it.
enum MaterialsFormPage {
    static func page(_ model: MaterialsForm, _ page: PageContext) -> Page {
        let t = page.t
        let saved = model.materials
        let id = model.activity.id
        let text = ActivityMaterials.longestText
        return Page(
            title: t.materialsTitle, width: .text, section: "/activities",
            body: """
                <p class="crumb"><a href="/activities">\(t.activitiesTitle)</a> / <a href="/activities/\(id)">\(page.text(model.activity.title))</a></p>
                <div class="head"><div><h1>\(t.materialsTitle)</h1><p class="mt-2">\(t.materialsLede)</p></div></div>
                \(refusalSummary(page))
                <form class="form" method="post" action="/activities/\(id)/materials">\(page.hiddenFields(version: model.activity.version))
                \(PlanFormParts.select("kind", t.activitiesKind, options: ActivityKind.allCases.map { ($0.rawValue, ActivityPage.kindName($0, t)) }, saved: model.activity.kind.rawValue, page))
                \(modalities(model, page))
                \(textField("place", t.materialsPlace, hint: t.commonOptional, saved: page.words(saved.place), most: ActivityMaterials.longestLine, page))
                \(textField("moment", t.materialsMoment, hint: t.materialsMomentHint, saved: page.words(saved.moment), most: ActivityMaterials.longestLine, page))
                \(textArea("materials", t.activitiesMaterials, hint: t.activitiesFormOnePerLine, saved: model.activity.materials.map(page.words).joined(separator: "\n"), most: 20_000, rows: 3, page))
                <h2>\(t.materialsBefore)</h2>
                \(textArea("preparation", t.materialsPreparation, hint: t.materialsPreparationHint, saved: page.words(saved.preparation), most: text, rows: 3, page))
                \(check(model, page))
                <h2>\(t.materialsReading)</h2>
                \(textArea("reading", t.materialsReadingText, hint: t.materialsReadingHint, saved: page.words(saved.reading), most: ReadingText.longest, rows: 8, page))
                \(textField("source", t.materialsSource, hint: t.materialsSourceHint, saved: saved.source, most: 500, page))
                <h2>\(t.materialsOptions)</h2><p class="soft">\(t.materialsOptionsLede)</p>
                \(textArea("representation", t.materialsRepresentation, hint: t.materialsRepresentationHint, saved: page.words(saved.representation), most: text, rows: 2, page))
                \(textArea("action", t.materialsAction, hint: t.materialsActionHint, saved: page.words(saved.action), most: text, rows: 2, page))
                \(textArea("engagement", t.materialsEngagement, hint: t.materialsEngagementHint, saved: page.words(saved.engagement), most: text, rows: 2, page))
                <div class="btns"><button class="btn btn-main btn-big">\(t.commonSave)</button></div></form>
                """)
    }

    private static func modalities(_ model: MaterialsForm, _ page: PageContext) -> HTML {
        let marked = page.form?.all("modality") ?? model.activity.modalities
        return """
            <fieldset class="field"><legend>\(page.t.materialsForms)</legend><div class="columns">\
            \(each: WorkingForm.allCases, { way in
                """
                <label class="choice"><input type="checkbox" name="modality" value="\(way.rawValue)" \
                \(attribute: "checked", if: marked.contains(way.rawValue))><span>\(way.name(page.t))</span></label>
                """ as HTML
            })</div></fieldset>
            """
    }

    private static func check(_ model: MaterialsForm, _ page: PageContext) -> HTML {
        let options = [("", page.t.materialsNoCheck)] + model.checks.map { ($0.id.description, page.words($0.title)) }
        return PlanFormParts.select(
            "prepared", page.t.materialsCheck, options: options, saved: model.materials.check?.description ?? "", page)
    }
}
