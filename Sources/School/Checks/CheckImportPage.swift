import HTML
import Interchange
import Learning

enum CheckImportPage {
    static func page(_ problems: [CheckImport.Problem], _ page: PageContext) -> Page {
        let t = page.t
        let columns: [(String, String)] = [
            ("kind", t.checksColumnKind), ("prompt_en, prompt_es", t.checksColumnPrompt),
            ("options_en, options_es", t.checksColumnOptions), ("answer", t.checksColumnAnswer),
            ("tolerance, unit", t.checksColumnUnit), ("hint_en, right_en, not_yet_en …", t.checksColumnWords),
            ("competencies", t.checksColumnCompetencies),
        ]
        return Page(
            title: t.checksImport, width: .text, section: "/checks",
            body: """
                <p class="crumb"><a href="/checks">\(t.checksTitle)</a></p>
                <div class="head"><div><h1>\(t.checksImport)</h1><p class="mt-2">\(t.checksImportLede)</p></div></div>
                \(refusalSummary(page))\(list(problems, page))
                <form class="form" method="post" action="/checks/import" enctype="multipart/form-data">\(page.hiddenFields())
                \(textField("title", t.checksFormTitle, most: CheckLimits.title, isRequired: true, page))
                <div class="field"><label for="file">\(t.checksImportFile)</label><input id="file" name="file" type="file" accept=".csv,text/csv"></div>
                \(textArea("table", t.checksImportPaste, hint: t.commonOptional, most: CheckImportRoutes.mostBytes, rows: 8, page))
                <div class="btns"><button class="btn btn-main btn-big">\(page.icon("upload"))\(t.checksImportButton)</button></div></form>
                <section class="sec mt-6" aria-labelledby="columns"><h2 id="columns">\(t.checksColumns)</h2>
                <dl class="facts mt-3">\(each: columns, { name, words in
                    "<dt><code translate=\"no\">\(name)</code></dt><dd>\(words)</dd>" as HTML
                })</dl><div class="scroll mt-4" role="region" aria-label="\(t.checksImportExample)" tabindex="0"><pre translate="no">\(example)</pre></div></section>
                """)
    }

    private static let example = """
        kind,prompt_en,prompt_es,options_en,options_es,answer,unit,hint_en,competencies
        choice,Which is more?,¿Cuál es más?,1/2 | 1/4,1/2 | 1/4,1,,Think of a pizza.,math.compare-fractions
        number,How long is it?,¿Cuánto mide?,,,2.5,cm,,math.decimals
        cloze,A [[ratio]] compares two amounts.,Una [[razón]] compara dos cantidades.,,,,,,math.ratio-meaning
        """

    private static func list(_ problems: [CheckImport.Problem], _ page: PageContext) -> HTML? {
        let t = page.t
        guard !problems.isEmpty else { return nil }
        let more: HTML? =
            problems.count > CheckImportRoutes.mostProblems
            ? "<p class=\"quiet\">\(t.checksImportMore(count: problems.count - CheckImportRoutes.mostProblems))</p>"
            : nil
        return section(
            "faults", t.checksImportFaultsTitle,
            """
            <p>\(t.checksImportNothing)</p><ul class="outline mt-3">\(each: problems.prefix(CheckImportRoutes.mostProblems), { "<li>\(sentence($0, t))</li>" as HTML })</ul>\(more)
            """)
    }

    private static func sentence(_ problem: CheckImport.Problem, _ t: Messages) -> String {
        switch problem {
        case .table(let problem):
            t.checksImportAt(line: problem.line, column: problem.column, problem: reason(problem.reason, t))
        case .file(let fault): t.checksImportUnreadable(line: fault.line, column: fault.column)
        case .unknownCompetency(let line, let name):
            t.checksImportAt(line: line, column: "competencies", problem: t.checksImportUnknown(name: name))
        case .severalCompetencies(let line, let name):
            t.checksImportAt(line: line, column: "competencies", problem: t.checksImportSeveral(name: name))
        case .tooManyItems: t.checksImportTooMany(count: CheckLimits.items)
        case .empty: t.checksImportNeedTable
        }
    }

    private static func reason(_ reason: ItemTable.Problem.Reason, _ t: Messages) -> String {
        switch reason {
        case .columnMissing: t.checksColumnMissing
        case .columnUnknown: t.checksColumnUnknown
        case .columnTwice: t.checksColumnTwice
        case .kindUnknown: t.checksKindUnknown
        case .answerUnreadable: t.checksAnswerUnreadable
        case .optionsDiffer: t.checksNeedSameLines
        case .pairUnreadable: t.checksPairUnreadable
        case .item(let reason): CheckRefusalWords.sentence(reason, t)
        case .tooManyRows(let most): t.checksImportTooMany(count: most)
        case .cellTooMany: t.checksCellTooMany
        }
    }
}
