import HTML
import Learning

/// Writing a rubric: a row for each competency, four levels in words that students use.
enum RubricFormPage {
    static func page(_ model: RubricForm, _ page: PageContext) -> Page {
        let t = page.t
        let title = model.rubric == nil ? t.rubricsNew : t.rubricsEdit
        let action = model.rubric.map { "/rubrics/\($0)/edition" } ?? "/rubrics"
        return Page(
            title: title, width: .text, section: "/activities",
            body: """
                <div class="head"><div><h1>\(title)</h1><p class="mt-2">\(t.rubricsFormLede)</p></div></div>
                \(refusalSummary(page))
                <form class="form stack-l" method="post" action="\(action)" data-draft>\(page.hiddenFields(version: model.revision))
                \(textField("title", t.rubricsTitleField, saved: model.title, most: RubricForm.longestTitle, page))
                \(kind(model, page))
                \(each: Array(model.rows.enumerated()), { row($0.offset, $0.element, page) })
                \(find(model, page))
                <div class="btns"><button class="btn btn-main btn-big" name="do" value="save">\(t.rubricsSave)</button>\
                \(model.rubric == nil ? paste(page) : nil)</div></form>
                """)
    }

    private static func kind(_ model: RubricForm, _ page: PageContext) -> HTML {
        let t = page.t
        return """
            <fieldset class="field" id="kind" tabindex="-1"><legend>\(t.rubricsKind)</legend>\(fieldError("kind", page))
            <label class="choice"><input type="radio" name="kind" value="rows" \(attribute: "checked", if: !model.isHolistic)>\
            <span>\(t.rubricsAnalytic)</span></label>
            <label class="choice"><input type="radio" name="kind" value="whole" \(attribute: "checked", if: model.isHolistic)>\
            <span>\(t.rubricsHolistic)</span></label></fieldset>
            """
    }

    private static func row(_ place: Int, _ row: RubricForm.Row, _ page: PageContext) -> HTML {
        let t = page.t
        let name = "row-\(place)"
        return """
            <fieldset class="crit"><legend>\(t.rubricsRowNumber(number: place + 1)): \(page.text(row.competency.title))</legend>
            <input type="hidden" name="\(name)-competency" value="\(row.competency.id)">\
            \(row.id.map { "<input type=\"hidden\" name=\"\(name)-id\" value=\"\($0)\">" as HTML })
            <div class="stack">\(field("\(name)-title", t.rubricsRowTitle, row.title, isLine: true, page))
            \(each: 1...4, { level in
                field("\(name)-\(level)", levelHeading(level, t), row.levels[level - 1], isLine: false, page)
            })
            <label class="choice"><input type="checkbox" name="\(name)-gone" value="1"><span>\(t.rubricsRowGone)</span></label></div></fieldset>
            """
    }

    /// Filled from the row and not from the field that was sent: rows move up when one is left out.
    private static func field(
        _ name: String, _ label: String, _ words: String, isLine: Bool, _ page: PageContext
    ) -> HTML {
        let box: HTML =
            isLine
            ? """
            <input id="\(name)" name="\(name)" dir="auto" value="\(words)" maxlength="\(RubricForm.longestTitle)" \
            \(attribute: "aria-describedby", value: described(name, page))>
            """
            : """
            <textarea id="\(name)" name="\(name)" rows="2" dir="auto" translate="no" maxlength="\(RubricForm.longestLevel)" \
            \(attribute: "aria-describedby", value: described(name, page))>\(words)</textarea>
            """
        return "<div class=\"field\"><label for=\"\(name)\">\(label)</label>\(fieldError(name, page))\(box)</div>"
    }

    private static func find(_ model: RubricForm, _ page: PageContext) -> HTML {
        let t = page.t
        guard model.rows.count < RubricForm.mostRows else { return "<p class=\"soft\">\(t.rubricsRowsFull)</p>" }
        return """
            <section class="sec" aria-labelledby="more"><h2 id="more">\(t.rubricsAddRow)</h2>
            <div class="field mt-3"><label for="find">\(t.rubricsFind)</label>\(fieldError("find", page))\
            <input id="find" name="find" type="search" value="\(model.search)" maxlength="200" \
            \(attribute: "aria-describedby", value: described("find", page))></div>
            <div class="btns mt-2"><button class="btn" name="do" value="find">\(t.commonSearch)</button></div>
            \(found(model, page))</section>
            """
    }

    private static func found(_ model: RubricForm, _ page: PageContext) -> HTML? {
        guard !model.search.isEmpty else { return nil }
        guard !model.found.isEmpty else { return "<p class=\"mt-3\" role=\"status\">\(page.t.rubricsFoundNone)</p>" }
        return """
            <fieldset class="field mt-4"><legend>\(page.t.rubricsFound)</legend>\(each: model.found, { found in
                """
                <label class="choice"><input type="checkbox" name="competency" value="\(found.name.id)">\
                <span>\(page.text(found.name.title))<br><span class="quiet">\(page.text(found.framework))</span></span></label>
                """ as HTML
            })</fieldset>
            <div class="btns mt-2"><button class="btn" name="do" value="choose">\(page.icon("plus"))\(page.t.rubricsAddThese)</button></div>
            """
    }

    private static func paste(_ page: PageContext) -> HTML {
        "<a class=\"btn\" href=\"/rubrics/paste\">\(page.icon("file"))\(page.t.rubricsPaste)</a>"
    }

    /// Rows from a spreadsheet.
    static func pastePage(_ page: PageContext) -> Page {
        let t = page.t
        return Page(
            title: t.rubricsPaste, width: .text, section: "/activities",
            body: """
                <div class="head"><div><h1>\(t.rubricsPaste)</h1><p class="mt-2">\(t.rubricsPasteLede)</p></div></div>
                \(refusalSummary(page))
                <form class="form stack-l" method="post" action="/rubrics/paste">\(page.hiddenFields())
                \(textField("title", t.rubricsTitleField, most: RubricForm.longestTitle, page))
                \(textArea("table", t.rubricsPasteTable, hint: t.rubricsPasteHint, most: RubricSheet.mostBytes, rows: 12, page))
                <div class="btns"><button class="btn btn-main btn-big">\(t.rubricsSave)</button>\
                <a class="btn" href="/rubrics/new">\(t.rubricsNew)</a></div></form>
                """)
    }
}
