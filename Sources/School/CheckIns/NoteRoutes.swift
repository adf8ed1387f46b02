import HTTPTypes
import Learning
import SQL

struct NoteRoutes: Sendable {
    var routes: [Route] {
        [
            .get("/students/{student}/notes", .student(.plan, via: .student)) { try await list($0) },
            .post("/students/{student}/notes", .student(.plan, via: .student), bodyLimit: 256 << 10, add),
            .get("/notes/{note}", .student(.plan, via: .note)) { try await one($0) },
            .post("/notes/{note}", .student(.plan, via: .note), bodyLimit: 256 << 10, replace),
            .post("/notes/{note}/withdrawal", .student(.plan, via: .note), bodyLimit: 16 << 10, withdraw),
        ]
    }

    private func list(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        let saved = request.query.raw("saved").flatMap(NoteAudience.init(rawValue:))
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let access = try writer(visit)
            return NotePage.Model(
                student: access.student, name: try StudentNames.name(access, visit.tx),
                notes: try NoteStore.readable(access, visit.tx), saved: refusal == nil ? saved : nil,
                viewer: access.viewer)
        } show: { model, page in
            NotePage.page(model, page)
        }
    }

    @Sendable private func add(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let access = try writer(visit)
            let draft = try NoteDraft(form)
            try NoteWriter(access: access, visit: visit, t: request.context(visit.viewer).t).add(draft)
            return "/students/\(access.student)/notes?saved=\(draft.audience.rawValue)"
        } refused: {
            try await list(request, refusal: $0, form: form)
        }
    }

    private func one(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        let id: ID<Note> = try request.requireID("note")
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let access = try writer(visit)
            let history = try NoteStore.history(id, access, visit.tx)
            guard let note = history.first else { throw Failure.notFound }
            return NoteChangePage.Model(name: try StudentNames.name(access, visit.tx), history: history, note: note)
        } show: { model, page in
            NoteChangePage.page(model, page)
        }
    }

    @Sendable private func replace(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let id: ID<Note> = try request.requireID("note")
        return try await request.submit(form) { visit in
            let access = try writer(visit)
            let draft = try NoteDraft(form)
            _ = try NoteWriter(access: access, visit: visit, t: request.context(visit.viewer).t).replace(
                id, with: draft)
            return "/students/\(access.student)/notes?saved=\(draft.audience.rawValue)"
        } refused: {
            try await one(request, refusal: $0, form: form)
        }
    }

    @Sendable private func withdraw(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let id: ID<Note> = try request.requireID("note")
        return try await request.submit(form) { visit in
            let access = try writer(visit)
            try NoteWriter(access: access, visit: visit, t: request.context(visit.viewer).t).withdraw(id)
            return "/students/\(access.student)/notes"
        }
    }

    /// - Throws: `Failure.notFound` for the student, the family and whoever only keeps the accounts.
    private func writer(_ visit: Visit) throws -> StudentAccess {
        let access = try visit.student()
        guard access.relation.mayWriteNotes else { throw Failure.notFound }
        return access
    }
}
