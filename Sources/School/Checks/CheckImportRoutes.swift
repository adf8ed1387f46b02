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
                if title.count > CheckLimits.title {
                    refusal.add("title", t.checksNeedShorter(count: CheckLimits.title))
                }
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
