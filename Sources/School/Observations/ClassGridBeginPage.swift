import HTML
import Learning
import SQL

/// What the class is looked at for: an activity with its rubric, or skills; and the tables of before.
enum ClassGridBeginPage {
    struct Given: Sendable {
        let id: ID<Activity>
        let title: LocalText
    }

    struct Model: Sendable {
        let id: ID<Class>
        let title: String
        let given: [Given]
        let choices: [CatalogCompetency]
        let chosen: [ID<Competency>]
        let search: String
        let sheets: [ClassSheet.Summary]
        let mayTeach: Bool

        var path: String { "/classes/\(id)/grid" }
    }

    /// Skills that activities of the class are about, and habits; or what a search finds.
    static func load(
        _ access: ClassAccess, chosen: [ID<Competency>], search: String, _ visit: Visit
    ) throws -> Model {
        let tx = visit.tx
        let given = try tx.query(
            """
            SELECT a.id, a.title FROM assignments g JOIN activities a ON a.id = g.activity_id
            WHERE g.class_id = \(access.id) AND g.ended_at IS NULL AND a.retired_at IS NULL
            GROUP BY a.id, a.title ORDER BY MAX(g.given_at) DESC, a.id DESC LIMIT 12
            """
        ).map { Given(id: try $0.id("id"), title: try $0.localText("title")) }
        let catalog = try visit.core.catalog.current(in: tx)
        var ids = chosen
        if search.isEmpty {
            ids += try ActivityStore.competencies(of: given.map(\.id), tx).sorted { $0.key < $1.key }
                .flatMap(\.value).map(\.id).prefix(20)
            ids += catalog.frameworks.filter { $0.category == "habits-of-success" }
                .flatMap { catalog.inOrder[$0.id] ?? [] }.prefix(6)
        } else {
            ids += ObservationChoices.find(search, in: catalog)
        }
        return Model(
            id: access.id, title: try tx.require("SELECT title FROM classes WHERE id = \(access.id)").text("title"),
            given: given,
            choices: ids.uniqued(by: { $0 }).compactMap { catalog.competencies[$0] }.filter { !$0.isRetired },
            chosen: chosen, search: search, sheets: try ClassSheetStore.list(access, tx),
            mayTeach: access.relation.mayJudge)
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        return Page(
            title: t.observationsGridTitle, width: .text, section: "/classes",
            body: """
                <p class="crumb"><a href="/classes/\(model.id)">\(ownWords(model.title))</a></p>
                <div class="head"><div><h1>\(t.observationsGridTitle)</h1><p class="mt-2">\(t.observationsGridBegin)</p></div></div>
                <div class="stack-l">\(model.mayTeach ? activities(model, page) : nil)\(model.mayTeach ? skills(model, page) : nil)\(sheets(model, page))
                \(whoCanSee(t.observationsWho, page))</div>
                """)
    }

    private static func activities(_ model: Model, _ page: PageContext) -> HTML? {
        guard !model.given.isEmpty else { return nil }
        return section(
            "activities", page.t.observationsGridByActivity,
            """
            <ul class="rows">\(each: model.given, { given in
                "<li><div><h3><a href=\"\(model.path)?activity=\(given.id)\">\(page.text(given.title))</a></h3></div></li>" as HTML
            })</ul>
            """)
    }

    private static func skills(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let chosen = Set(model.chosen)
        let none: HTML? = model.choices.isEmpty ? "<p>\(t.observationsFoundNone)</p>" : nil
        return section(
            "skills", t.observationsGridBySkill,
            """
            <form class="form" method="get" action="\(model.path)"><fieldset class="field"><legend>\(t.observationsGridSkills(count: ClassGrid.mostColumns))</legend>\
            \(each: model.choices, { found in
                """
                <label class="choice"><input type="checkbox" name="competency" value="\(found.id)" \
                \(attribute: "checked", if: chosen.contains(found.id))><span>\(page.text(found.title))</span></label>
                """ as HTML
            })\(none)</fieldset>\(ObservationFormPage.finder(model.search, page))
            <div class="btns"><button class="btn btn-main">\(t.observationsGridGo)</button></div></form>
            """)
    }

    private static func sheets(_ model: Model, _ page: PageContext) -> HTML? {
        guard !model.sheets.isEmpty else { return nil }
        let t = page.t
        return section(
            "sheets", t.observationsSheets,
            """
            <ul class="rows">\(each: model.sheets, { sheet in
                let back: HTML? = sheet.isTakenBack ? "<span class=\"tag\">\(t.progressTakenBack)</span>" : nil
                let day = CalendarDay(iso: sheet.doneOn).map(page.format.dateWithYear)
                return """
                    <li><div><h3><a href="/classes/\(model.id)/sheets/\(sheet.id)">\(ownWords(sheet.title))</a></h3><p>\(day)</p></div>\(back)</li>
                    """ as HTML
            })</ul>
            """)
    }
}
