import HTML
import Learning

/// The grid: each cell is a field for one digit, so that it works by Tab and digits alone, and on a phone as well.
enum ClassGridPage {
    static func page(
        _ grid: ClassGrid, preview: ClassGridStore.Preview? = nil, _ page: PageContext
    ) -> Page {
        let t = page.t
        let columns: HTML =
            "\(each: grid.wish.competencies, { "<input type=\"hidden\" name=\"competency\" value=\"\($0)\">" as HTML })"
        let activity: HTML? = grid.wish.activity.map { "<input type=\"hidden\" name=\"activity\" value=\"\($0)\">" }
        let title = grid.activity.map(page.words) ?? ""
        let way = page.value("way", else: Modality.writing.rawValue)
        return Page(
            title: t.observationsGridTitle, section: "/classes",
            body: """
                <p class="crumb"><a href="/classes/\(grid.id)">\(ownWords(grid.title))</a> / <a href="\(grid.path)">\(t.observationsGridTitle)</a></p>
                <div class="head"><div><h1>\(grid.activity.map(page.text) ?? "\(t.observationsGridTitle)")</h1>\
                <p class="mt-2">\(t.observationsGridLede)</p></div></div>
                \(refusalSummary(page))\(pages(grid, page))
                <form class="form" method="post" action="\(grid.path)" data-draft="grid-\(grid.id)-\(grid.wish.page)">\(page.hiddenFields())\
                \(activity)\(columns)<input type="hidden" name="page" value="\(grid.wish.page)">
                \(previewPart(preview, page))
                <div class="split-even">\(textField("title", t.observationsGridName, hint: t.observationsGridNameHint, saved: title, most: ClassGridDraft.longestTitle, page))\
                \(ObservationWords.day("day", t.observationsDay, saved: grid.today, today: grid.today, page))</div>
                <div class="field"><label for="way">\(t.observationsWay)</label><select id="way" name="way">\(each: ObservationDraft.ways, { one in
                    """
                    <option value="\(one.rawValue)" \(attribute: "selected", if: one.rawValue == way)>\(modalityWords(one, t) ?? one.rawValue)</option>
                    """ as HTML
                })</select></div>
                <label class="choice"><input type="checkbox" name="transfer" value="1" \
                \(attribute: "checked", if: page.form?.isOn("transfer") ?? false)><span>\(t.observationsTransfer)</span></label>
                \(key(grid, page))
                \(table(grid, page))
                <div class="btns mt-5"><button class="btn \(preview == nil ? "" : "btn-main")">\(t.observationsGridSave)</button>\
                <button class="btn \(preview == nil ? "btn-main" : "")" name="preview" value="1">\(t.observationsGridPreview)</button></div>
                \(whoCanSee(t.observationsWho, page))</form>
                <script src="\(page.assets.path("grid.js"))" defer></script>
                """)
    }

    private static func previewPart(_ preview: ClassGridStore.Preview?, _ page: PageContext) -> HTML? {
        guard let preview else { return nil }
        let t = page.t
        let changes: HTML =
            preview.changes.isEmpty
            ? "<p>\(t.observationsGridNoChange)</p>"
            : """
            <p>\(t.observationsGridChanges)</p><ul class="rows">\(each: preview.changes.prefix(100), { change in
                "<li><div>\(personName(change.student)): \(page.text(change.title))</div>\(rung(change.level, page))</li>" as HTML
            })</ul>
            """
        return notice(
            .plain, icon: "eye",
            """
            <p data-announce><strong>\(t.observationsGridSum(levels: preview.levels, students: preview.students))</strong></p>\
            \(changes)<p class="soft">\(t.progressPreviewNothingSaved)</p>
            """, id: "preview", page)
    }

    /// What the digits mean, and the levels of each criterion in words.
    private static func key(_ grid: ClassGrid, _ page: PageContext) -> HTML {
        let t = page.t
        let described = grid.columns.filter { $0.levels.count == 4 && !$0.levels.allSatisfy(\.isEmpty) }
        let words: HTML? =
            described.isEmpty
            ? nil
            : """
            <details class="more mt-2"><summary>\(t.observationsGridRubric)</summary>\(each: described, { column in
                """
                <h2 class="over mt-3">\(page.text(column.title))</h2><dl class="facts">\(each: column.levels.enumerated(), { index, words in
                    "<dt>\(index + 1) \(levelName(index + 1, t))</dt><dd>\(page.text(words))</dd>" as HTML
                })</dl>
                """ as HTML
            })</details>
            """
        return """
            <p class="key mt-4" id="grid-key">\(each: Level.allCases, { "<span>\($0.rawValue) \(levelName($0.rawValue, t))</span>" as HTML })\
            <span>\(t.observationsGridEmptyCell)</span></p><p class="hint">\(t.observationsGridKeys)</p>\(words)
            """
    }

    private static func table(_ grid: ClassGrid, _ page: PageContext) -> HTML {
        let t = page.t
        return """
            <div class="scroll" id="grid" tabindex="-1">\(fieldError("grid", page))<table class="table fold" data-grid>\
            <caption class="sr">\(t.observationsGridTable)</caption>
            <thead><tr><th scope="col">\(t.todayStudent)</th>\(each: grid.columns, { "<th scope=\"col\">\(page.text($0.title))</th>" as HTML })\
            <th scope="col">\(t.observationsGridHelp)</th><th scope="col">\(t.observationsGridWords)</th></tr></thead>
            <tbody>\(each: grid.students, { row($0, grid, page) })</tbody></table></div>
            """
    }

    private static func row(_ student: ClassGrid.Student, _ grid: ClassGrid, _ page: PageContext) -> HTML {
        let t = page.t
        let help = ClassGrid.helpField(student.id)
        let words = ClassGrid.wordsField(student.id)
        return """
            <tr><th scope="row">\(personName(student.name))</th>\(each: grid.columns.indices, { cell($0, student, grid, page) })\
            <td data-th="\(t.observationsGridHelp)"><label class="choice"><input type="checkbox" name="\(help)" value="1" \
            \(attribute: "checked", if: page.form?.isOn(help) ?? false)><span class="sr">\(t.observationsGridHelpOf(name: student.name))</span></label></td>
            <td data-th="\(t.observationsGridWords)"><div class="field">\(fieldError(words, page))<input id="\(words)" name="\(words)" dir="auto" \
            value="\(page.value(words))" maxlength="\(ClassGridDraft.longestWords)" aria-label="\(t.observationsGridWordsOf(name: student.name))" \
            \(attribute: "aria-describedby", value: described(words, page)) \
            \(attribute: "aria-invalid", value: page.refusal?.sentences[words] == nil ? nil : "true")></div></td></tr>
            """
    }

    private static func cell(
        _ index: Int, _ student: ClassGrid.Student, _ grid: ClassGrid, _ page: PageContext
    ) -> HTML {
        let field = ClassGrid.levelField(student.id, index)
        let title = page.words(grid.columns[index].title)
        return """
            <td data-th="\(title)"><div class="field">\(fieldError(field, page))<input class="short" id="\(field)" name="\(field)" inputmode="numeric" \
            autocomplete="off" maxlength="1" value="\(page.value(field))" data-cell aria-label="\(page.t.observationsGridCell(name: student.name, what: title))" \
            \(attribute: "aria-describedby", value: described(field, page)) \
            \(attribute: "aria-invalid", value: page.refusal?.sentences[field] == nil ? nil : "true")></div></td>
            """
    }

    /// A class of more than sixty is filled in page by page, and each page is saved by itself.
    private static func pages(_ grid: ClassGrid, _ page: PageContext) -> HTML? {
        let count = (grid.studentCount + ClassGrid.studentsOfPage - 1) / ClassGrid.studentsOfPage
        guard count > 1 else { return nil }
        let about =
            grid.wish.activity.map { "activity=\($0)" }
            ?? grid.wish.competencies.map { "competency=\($0)" }.joined(separator: "&")
        return """
            <nav aria-label="\(page.t.observationsGridPages)"><ul class="chips">\(each: 0..<count, { number in
                """
                <li><a class="chip" href="\(grid.path)?\(about)&page=\(number)" \
                \(attribute: "aria-current", value: number == grid.wish.page ? "page" : nil)>\(number + 1)</a></li>
                """ as HTML
            })</ul></nav>
            """
    }
}
