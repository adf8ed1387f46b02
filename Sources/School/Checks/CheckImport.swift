import Foundation
import HTML
import HTTPTypes
import Interchange
import Learning
import SQL

/// Brings in a check from a table (CSV): all of it, or nothing with every fault by line and column.
struct CheckImportRoutes: Sendable {
    /// A table of five hundred items is far smaller.
    static let mostBytes = 1 << 20
    static let mostProblems = 50

    var routes: [Route] {
        let makers = Route.Access.roles(CheckRoutes.makers)
        return [
            .get("/checks/import", makers) { try await show($0) },
            .post("/checks/import", makers, bodyLimit: 2 << 20, bringIn),
        ]
    }

    private func show(
        _ request: PageRequest, _ problems: [CheckImport.Problem] = [], form: Form? = nil, refusal: Refusal? = nil
    ) async throws -> Reply {
        try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { _ in
        } show: { _, page in
            CheckImportPage.page(problems, page)
        }
    }

    @Sendable private func bringIn(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let text = try form.text("table", most: Self.mostBytes)
        let bytes = try file(form, request.core) ?? Array(text.utf8)
        let table = CheckImport.read(bytes)
        do {
            return try await request.submit(form) { visit in
                let t = request.context(visit.viewer).t
                let title = try form.text("title")
                var refusal = Refusal()
                if title.isEmpty { refusal.add("title", t.checksNeedTitle) }
                if title.count > CheckLimits.title { refusal.add("title", t.checksNeedShorter(count: CheckLimits.title)) }
                if bytes.isEmpty { refusal.add("table", t.checksImportNeedTable) }
                try refusal.check()
                let (items, problems) = try CheckImport.items(table, visit.tx)
                guard problems.isEmpty, !items.isEmpty else { throw CheckImport.Unreadable(problems: problems) }
                let writer = CheckWriter(visit)
                let school = try ActivityStore.school(of: visit)
                let language = t.language == .pseudo ? Language.english.code : t.language.code
                let id = try writer.add(
                    CheckDraft(title: LocalText(title, language: language)), author: visit.viewer.person,
                    school: school)
                for item in items { try writer.add(item, to: id, author: visit.viewer.person, school: school) }
                return "/checks/\(id)?done=imported"
            }
        } catch Failure.refused(let refusal) {
            return try await show(request, form: form, refusal: refusal)
        } catch let unreadable as CheckImport.Unreadable {
            let t = try await request.read { request.context($0.viewer).t }
            var refusal = Refusal()
            refusal.add("table", t.checksImportFaults(count: max(1, unreadable.problems.count)))
            return try await show(request, unreadable.problems, form: form, refusal: refusal)
        }
    }

    /// The bytes of the file that came with the form, if one did.
    private func file(_ form: Form, _ core: Core) throws -> [UInt8]? {
        guard let file = form.files.first(where: { $0.fieldName == "file" }), file.size > 0 else { return nil }
        guard file.size <= Self.mostBytes else { throw Failure.tooLarge(limit: Self.mostBytes) }
        guard let path = core.files.path(of: file.sha256), let data = FileManager.default.contents(atPath: path) else {
            throw Failure.unavailable
        }
        return Array(data)
    }
}

/// The reading of a table of items.
enum CheckImport {
    enum Problem: Sendable, Equatable {
        case table(ItemTable.Problem)
        case file(CSVFault)
        case unknownCompetency(line: Int, name: String)
        case severalCompetencies(line: Int, name: String)
        case tooManyItems
        case empty

        var line: Int {
            switch self {
            case .table(let problem): problem.line
            case .file(let fault): fault.line
            case .unknownCompetency(let line, _), .severalCompetencies(let line, _): line
            case .tooManyItems, .empty: 0
            }
        }
    }

    struct Unreadable: Error {
        let problems: [Problem]
    }

    struct Table: Sendable {
        var entries: [ItemTable.Entry] = []
        var problems: [Problem] = []
    }

    static func read(_ bytes: [UInt8]) -> Table {
        let delimiter: Character = bytes.prefix { $0 != 10 }.contains(UInt8(ascii: ";")) ? ";" : ","
        var reader = CSVReader(delimiter: delimiter)
        reader.feed(bytes)
        reader.finish()
        var table: ItemTable?
        var found = Table()
        while let step = reader.next() {
            switch step {
            case .fault(let fault): found.problems.append(.file(fault))
            case .row(let row):
                guard table != nil else {
                    table = ItemTable(head: row.cells, line: row.line)
                    continue
                }
                if table?.hasHead == true { table?.add(row.cells, line: row.line) }
            }
        }
        found.entries = table?.entries ?? []
        found.problems += (table?.problems ?? []).map { .table($0) }
        if found.entries.isEmpty, found.problems.isEmpty { found.problems.append(.empty) }
        if found.entries.count > CheckLimits.items { found.problems.append(.tooManyItems) }
        return found
    }

    /// The items with the competencies that the table names, or what is the matter with it.
    static func items(_ table: Table, _ tx: any Transaction) throws -> ([ItemDraft], [Problem]) {
        var problems = table.problems
        let names = try competencies(Set(table.entries.flatMap(\.competencies)), tx)
        var items: [ItemDraft] = []
        for entry in table.entries {
            var about: [ID<Competency>] = []
            for name in entry.competencies {
                let known = names[FoldedText.fold(name)] ?? []
                switch known.count {
                case 0: problems.append(.unknownCompetency(line: entry.line, name: name))
                case 1: about += known
                default: problems.append(.severalCompetencies(line: entry.line, name: name))
                }
            }
            items.append(ItemDraft(definition: entry.definition, competencies: about))
        }
        return (items, problems.sorted { $0.line < $1.line })
    }

    /// By key, code or title, without regard to case and accents.
    private static func competencies(
        _ wanted: Set<String>, _ tx: any Transaction
    ) throws -> [String: [ID<Competency>]] {
        let folded = Set(wanted.map { FoldedText.fold($0) })
        guard !folded.isEmpty else { return [:] }
        var found: [String: [ID<Competency>]] = [:]
        try tx.stream(
            """
            SELECT id, key, code, title FROM competencies WHERE kind = 'competency' AND retired_at IS NULL ORDER BY id
            """
        ) { row in
            let id: ID<Competency> = try row.id("id")
            var names = Set(try row.localText("title").entries.map { FoldedText.fold($0.text) })
            if let key = try row.optionalText("key") { names.insert(FoldedText.fold(key)) }
            if let code = try row.optionalText("code") { names.insert(FoldedText.fold(code)) }
            for name in names where folded.contains(name) { found[name, default: []].append(id) }
        }
        return found
    }
}

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
            ? "<p class=\"quiet\">\(t.checksImportMore(count: problems.count - CheckImportRoutes.mostProblems))</p>" : nil
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
