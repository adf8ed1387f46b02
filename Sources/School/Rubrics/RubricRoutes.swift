import HTML
import HTTPTypes
import Learning
import SQL

/// Rubrics: to find, to read, to write.
struct RubricRoutes: Sendable {
    let core: Core

    var routes: [Route] {
        let makers: Route.Access = .roles(ActivityRoutes.makers)
        return [
            .get("/rubrics", FrameworkRoutes.staff, list),
            .get("/rubrics/new", makers) { try await form($0, nil) },
            .post("/rubrics", makers, add),
            .get("/rubrics/paste", makers, showPaste),
            .post("/rubrics/paste", makers, paste),
            .get("/rubrics/{rubric}", .signedIn) { try await $0.rubricPage() },
            .get("/rubrics/{rubric}/versions/{rubricVersion}", .signedIn) { try await $0.rubricPage() },
            .get("/rubrics/{rubric}/versions/{rubricVersion}/changes", .signedIn, changes),
            .get("/rubrics/{rubric}/edition", makers) { try await form($0, $0.requireID("rubric")) },
            .post("/rubrics/{rubric}/edition", makers, change),
            .post("/rubrics/{rubric}/versions", makers, bodyLimit: 16 << 10, next),
            .get("/rubrics/{rubric}/table.csv", FrameworkRoutes.staff, table),
            .get("/rubrics/{rubric}/case.json", FrameworkRoutes.staff, exchange),
        ]
    }

    @Sendable private func list(_ request: PageRequest) async throws -> Reply {
        let search = String(try request.query.text("q").prefix(200))
        return try await request.page { visit in
            try RubricListStore.load(search: search, visit)
        } show: { lines, page in
            RubricListPage.page(lines, search: search, page)
        }
    }

    @Sendable private func changes(_ request: PageRequest) async throws -> Reply {
        let id: ID<Rubric> = try request.requireID("rubric")
        let number = Int(request.parameter("rubricVersion"))
        return try await request.page { visit in
            let shown = try RubricShowStore.load(try RubricAccess.find(id, visit), number: number ?? 0, visit)
            guard shown.before != nil else { throw Failure.notFound }
            return shown
        } show: { shown, page in
            RubricShowPage.changes(shown, shown.before ?? shown.model, page)
        }
    }

    // MARK: Writing

    private func form(
        _ request: PageRequest, _ id: ID<Rubric>?, sent: Form? = nil, refusal: Refusal? = nil
    ) async throws -> Reply {
        try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: sent
        ) { visit in
            if let id {
                _ = try RubricAccess.own(id, visit)
                guard try RubricHead.newest(id, visit.tx).isOpen else { throw Failure.notFound }
            }
            return try RubricForm.load(id, form: sent, language: language(visit), visit)
        } show: { model, page in
            RubricFormPage.page(model, page)
        }
    }

    private func language(_ visit: Visit) -> String {
        let language = visit.request.context(visit.viewer).t.language
        return language == .pseudo ? "en" : language.code
    }

    /// The buttons that search and add rows show the form again; nothing is saved by them.
    private func isOnlyChoosing(_ form: Form) -> Bool { form.raw("do") == "find" || form.raw("do") == "choose" }

    @Sendable private func add(_ request: PageRequest) async throws -> Reply {
        let sent = try await request.form()
        guard !isOnlyChoosing(sent) else { return try await form(request, nil, sent: sent) }
        return try await request.submit(sent) { visit in
            let t = request.context(visit.viewer).t
            let language = language(visit)
            let draft = try RubricForm.load(nil, form: sent, language: language, visit).draft(language: language, t)
            return "/rubrics/\(try create(draft, visit))"
        } refused: { refusal in
            try await form(request, nil, sent: sent, refusal: refusal)
        }
    }

    private func create(_ draft: RubricDraft, _ visit: Visit) throws -> ID<Rubric> {
        let version = try RubricWriter(mint: core.mint, now: visit.now, tx: visit.tx).add(
            draft, owner: visit.viewer.person, state: .draft)
        return try RubricStore.load(version, visit.tx).rubric
    }

    @Sendable private func change(_ request: PageRequest) async throws -> Reply {
        let id: ID<Rubric> = try request.requireID("rubric")
        let sent = try await request.form()
        guard !isOnlyChoosing(sent) else { return try await form(request, id, sent: sent) }
        return try await request.submit(sent) { visit in
            let page = request.context(visit.viewer)
            let access = try RubricAccess.own(id, visit)
            let language = language(visit)
            let form = try RubricForm.load(id, form: sent, language: language, visit)
            try RubricLife.save(
                form.draft(language: language, page.t), ids: form.rows.map(\.id), revision: sent.int("version"), access,
                visit, page)
            return "/rubrics/\(id)"
        } refused: { refusal in
            if refusal.sentences["state"] != nil { return try await request.rubricPage(refusal: refusal, form: sent) }
            return try await form(request, id, sent: sent, refusal: refusal)
        }
    }

    @Sendable private func next(_ request: PageRequest) async throws -> Reply {
        let id: ID<Rubric> = try request.requireID("rubric")
        return try await request.submit(try await request.form()) { visit in
            try RubricLife.next(try RubricAccess.own(id, visit), visit)
            return "/rubrics/\(id)/edition"
        }
    }

    @Sendable private func showPaste(_ request: PageRequest) async throws -> Reply {
        try await pastePage(request)
    }

    private func pastePage(
        _ request: PageRequest, sent: Form? = nil, refusal: Refusal? = nil
    ) async throws -> Reply {
        try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: sent
        ) { _ in
            true
        } show: { _, page in
            RubricFormPage.pastePage(page)
        }
    }

    @Sendable private func paste(_ request: PageRequest) async throws -> Reply {
        let sent = try await request.form()
        return try await request.submit(sent) { visit in
            let t = request.context(visit.viewer).t
            let title = try sent.text("title")
            let language = language(visit)
            var refusal = Refusal()
            if title.isEmpty { refusal.add("title", t.rubricsNeedTitle) }
            if title.unicodeScalars.count > RubricForm.longestTitle {
                refusal.add("title", t.rubricsTooLong(count: RubricForm.longestTitle))
            }
            let (rows, problems) = try RubricSheet.rows(
                sent.text("table", most: RubricSheet.mostBytes), language: language, visit.tx)
            if !problems.isEmpty {
                refusal.add("table", problems.prefix(10).map { RubricSheet.sentence($0, t) }.joined(separator: " "))
            }
            try refusal.check()
            let draft = RubricDraft(title: LocalText(title, language: language), criteria: rows)
            return "/rubrics/\(try create(draft, visit))"
        } refused: { refusal in
            try await pastePage(request, sent: sent, refusal: refusal)
        }
    }

    // MARK: Taking it elsewhere

    @Sendable private func table(_ request: PageRequest) async throws -> Reply {
        let id: ID<Rubric> = try request.requireID("rubric")
        let bytes = try await request.read { visit in
            let shown = try RubricShowStore.load(try RubricAccess.find(id, visit), number: nil, visit)
            return RubricSheet.csv(
                shown.model, codes: try RubricShowStore.codes(shown.model, visit.tx), request.context(visit.viewer))
        }
        return download(bytes, "text/csv; charset=utf-8", name: "rubric.csv")
    }

    @Sendable private func exchange(_ request: PageRequest) async throws -> Reply {
        let id: ID<Rubric> = try request.requireID("rubric")
        let bytes = try await request.read { visit in
            let shown = try RubricShowStore.load(try RubricAccess.find(id, visit), number: nil, visit)
            return try RubricExchange.package(shown.model, at: visit.now, visit.tx)
        }
        return download(bytes, "application/json", name: "rubric.case.json")
    }

    private func download(_ bytes: [UInt8], _ type: String, name: String) -> Reply {
        var reply = Reply(status: .ok, headers: [.contentType: type], body: .bytes(bytes))
        reply.headers[.contentDisposition] = contentDisposition("attachment", name: name)
        reply.headers[.cacheControl] = "private, no-store"
        return reply
    }
}

extension PageRequest {
    /// The page of the rubric in the path, perhaps with what it could not take.
    func rubricPage(refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        let id: ID<Rubric> = try requireID("rubric")
        let number: Int? = parameters["rubricVersion"].map { Int($0) ?? 0 }
        return try await page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            try RubricShowStore.load(try RubricAccess.find(id, visit), number: number, visit)
        } show: { shown, page in
            RubricShowPage.page(shown, page)
        }
    }
}
