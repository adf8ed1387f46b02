import Foundation
import HTML
import HTTPTypes
import Learning
import SQL

/// Activities pasted from a sheet or read from a file.
struct ActivityImportRoutes: Sendable {
    static let mostBytes = 1 << 20
    static let mostProblems = 50

    let core: Core

    var routes: [Route] {
        let makers = Route.Access.roles(ActivityRoutes.makers)
        return [
            .get("/activities/import", makers) { try await show($0) },
            .post("/activities/import", makers, bodyLimit: 4 << 20, bringIn),
        ]
    }

    private func show(
        _ request: PageRequest, _ problems: [ActivityTable.Problem] = [], form: Form? = nil, refusal: Refusal? = nil
    ) async throws -> Reply {
        try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { _ in
        } show: { _, page in
            ActivityImportPage.page(problems, page)
        }
    }

    @Sendable private func bringIn(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let text = try form.text("table", most: Self.mostBytes)
        let bytes = try file(form) ?? Array(text.utf8)
        let table = ActivityTable.read(bytes)
        do {
            return try await request.submit(form) { visit in
                let t = request.context(visit.viewer).t
                _ = try ActivityImport.write(table, language: MaterialsReader(form, t).language, visit)
                return "/activities"
            }
        } catch let unreadable as ActivityImport.Unreadable {
            let t = try await request.read { request.context($0.viewer).t }
            var refusal = Refusal()
            refusal.add("table", t.materialsImportFaults(count: max(1, unreadable.problems.count)))
            return try await show(request, unreadable.problems, form: form, refusal: refusal)
        }
    }

    /// The bytes of the file that came with the form, if one did.
    private func file(_ form: Form) throws -> [UInt8]? {
        guard let file = form.files.first(where: { $0.fieldName == "file" }), file.size > 0 else { return nil }
        guard file.size <= Self.mostBytes else { throw Failure.tooLarge(limit: Self.mostBytes) }
        guard let path = core.files.path(of: file.sha256), let data = FileManager.default.contents(atPath: path) else {
            throw Failure.unavailable
        }
        return Array(data)
    }
}

enum ActivityImportPage {
    static func page(_ problems: [ActivityTable.Problem], _ page: PageContext) -> Page {
        let t = page.t
        let kinds: HTML = """
            <code translate="no">\(ActivityKind.allCases.map(\.rawValue).joined(separator: ", "))</code>
            """
        let columns: [(String, HTML)] = [
            ("title", "\(t.materialsColumnTitle)"), ("question, why", "\(t.materialsColumnWhy)"),
            ("steps, ways, materials", "\(t.materialsColumnLines)"), ("minutes, grades", "\(t.materialsColumnFacts)"),
            ("kind", kinds),
            ("competencies", "\(t.materialsColumnCompetencies)"),
        ]
        return Page(
            title: t.materialsImport, width: .text, section: "/activities",
            body: """
                <p class="crumb"><a href="/activities">\(t.activitiesTitle)</a></p>
                <div class="head"><div><h1>\(t.materialsImport)</h1><p class="mt-2">\(t.materialsImportLede)</p></div></div>
                \(refusalSummary(page))\(list(problems, page))
                <form class="form" method="post" action="/activities/import" enctype="multipart/form-data">\(page.hiddenFields())
                \(textArea("table", t.materialsImportPaste, hint: t.materialsImportPasteHint, most: ActivityImportRoutes.mostBytes, rows: 8, page))
                <div class="field"><label for="file">\(t.materialsImportFile)</label><input id="file" name="file" type="file" accept=".csv,.tsv,text/csv"></div>
                <div class="btns"><button class="btn btn-main btn-big">\(t.materialsImportButton)</button></div></form>
                <section class="sec mt-6" aria-labelledby="columns"><h2 id="columns">\(t.materialsColumns)</h2>
                <dl class="facts mt-3">\(each: columns, { name, words in
                    "<dt><code translate=\"no\">\(name)</code></dt><dd>\(words)</dd>" as HTML
                })</dl><div class="scroll mt-4" role="region" aria-label="\(t.materialsImportExample)" tabindex="0"><pre translate="no">\(example)</pre></div></section>
                """)
    }

    private static let example = """
        title,why,steps,ways,minutes,competencies
        The price of a cup,You can price what you sell.,Look at two jugs | Compare,Draw it | Tell it,40,math.unit-rate
        """

    private static func list(_ problems: [ActivityTable.Problem], _ page: PageContext) -> HTML? {
        let t = page.t
        guard !problems.isEmpty else { return nil }
        let rest = problems.count - ActivityImportRoutes.mostProblems
        let more: HTML? = rest > 0 ? "<p class=\"quiet\">\(t.materialsImportMore(count: rest))</p>" : nil
        return section(
            "faults", t.materialsImportNothing,
            """
            <ul class="outline mt-3">\(each: problems.prefix(ActivityImportRoutes.mostProblems), { problem in
                "<li>\(t.materialsImportAt(line: problem.line, column: problem.column, problem: reason(problem.reason, t)))</li>" as HTML
            })</ul>\(more)
            """)
    }

    private static func reason(_ reason: ActivityTable.Problem.Reason, _ t: Messages) -> String {
        switch reason {
        case .columnUnknown: t.materialsFaultColumnUnknown
        case .columnTwice: t.materialsFaultColumnTwice
        case .columnMissing: t.materialsFaultColumnMissing
        case .cellTooMany: t.materialsFaultCellTooMany
        case .unreadable: t.materialsFaultUnreadable
        case .empty: t.materialsFaultEmpty
        case .isMissing: t.materialsFaultMissing
        case .tooLong(let most): t.materialsNeedShorter(count: most)
        case .tooMany(let most): t.materialsFaultTooMany(count: most)
        case .notMinutes: t.activitiesNeedMinutes
        case .kindUnknown: t.materialsFaultKind
        case .unknownCompetency(let name): t.materialsFaultUnknown(name: name)
        case .severalCompetencies(let name): t.materialsFaultSeveral(name: name)
        case .noRubric: t.materialsFaultNoRubric
        case .tooManyRows: t.materialsFaultRows(count: ActivityTable.mostRows)
        }
    }
}
