import HTTPTypes
import Learning

/// Showcases: making them, and reading them at school and at home.
struct ShowcaseRoutes: Sendable {
    private static let showcase = Route.Access.student(.work, via: .showcase)

    var routes: [Route] {
        [
            .post("/students/{student}/showcases", .student(.work, via: .student), bodyLimit: 16 << 10, begin),
            .get("/showcases/{showcase}", Self.showcase, show),
            .get("/showcases/{showcase}/edition", Self.showcase) { try await edit($0) },
            .post("/showcases/{showcase}/edition", Self.showcase, save),
            .post("/showcases/{showcase}/removal", Self.showcase, bodyLimit: 16 << 10, remove),
            .get("/showcases/{showcase}/files/{file}", Self.showcase, file),
        ]
    }

    @Sendable private func begin(_ request: PageRequest) async throws -> Reply {
        let sent = try await request.form()
        let title = try sent.text("title", most: 4_000)
        return try await request.submit(sent) { visit in
            let writer = try ShowcaseWriter(access: visit.student(), visit: visit)
            return "/showcases/\(try writer.begin(title: title, request.context(visit.viewer).t))/edition"
        } refused: { refusal in
            try await request.portfolioPage(refusal: refusal, form: sent)
        }
    }

    @Sendable private func show(_ request: PageRequest) async throws -> Reply {
        let id: ID<Showcase> = try request.requireID("showcase")
        let isSaved = request.query.raw("done") == "saved"
        return try await request.page { visit in
            let access = try visit.student()
            return ShowcasePage.Model(
                showcase: try ShowcaseStore.require(id, access, visit),
                name: try StudentNames.name(access, visit.tx), relation: access.relation,
                shares: try ShareStore.list(id, access, visit.tx), isSaved: isSaved)
        } show: { model, page in
            ShowcasePage.page(model, page)
        }
    }

    private func edit(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        let id: ID<Showcase> = try request.requireID("showcase")
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let access = try visit.student()
            guard access.relation == .oneself else { throw Failure.notFound }
            let showcase = try ShowcaseStore.require(id, access, visit)
            return ShowcaseFormPage.Model(
                showcase: showcase,
                choices: try PortfolioStore.choices(
                    for: showcase, most: ShowcaseFormPage.mostChoices, access, visit),
                openLinks: try ShareStore.list(id, access, visit.tx).count { $0.isOpen(at: visit.now) })
        } show: { model, page in
            ShowcaseFormPage.page(model, page)
        }
    }

    @Sendable private func save(_ request: PageRequest) async throws -> Reply {
        let id: ID<Showcase> = try request.requireID("showcase")
        let sent = try await request.form()
        let draft = try ShowcaseDraft(sent)
        return try await request.submit(sent) { visit in
            let writer = try ShowcaseWriter(access: visit.student(), visit: visit)
            try writer.save(draft, in: id, version: sent.int("version"), request.context(visit.viewer).t)
            // Whoever moves or adds pieces goes on with it.
            return draft.move == nil && draft.added.isEmpty
                ? "/showcases/\(id)?done=saved" : "/showcases/\(id)/edition#pieces"
        } refused: { refusal in
            try await edit(request, refusal: refusal, form: sent)
        }
    }

    @Sendable private func remove(_ request: PageRequest) async throws -> Reply {
        let id: ID<Showcase> = try request.requireID("showcase")
        let sent = try await request.form()
        return try await request.submit(sent) { visit in
            let access = try visit.student()
            try ShowcaseWriter(access: access, visit: visit).remove(id)
            return "/students/\(access.student)/portfolio?done=removed"
        }
    }

    @Sendable private func file(_ request: PageRequest) async throws -> Reply {
        let id: ID<Showcase> = try request.requireID("showcase")
        let file: ID<PieceFile> = try request.requireID("file")
        let stored = try await request.read { visit in
            try ShowcaseStore.file(file, in: ShowcaseStore.require(id, visit.student(), visit))
        }
        return try await StoredFileReply.reply(
            stored, isInline: request.query.raw("inline") != nil, core: request.core)
    }
}
