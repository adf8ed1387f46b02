import HTTPTypes
import Learning

/// A class at once: choosing what to look at, filling in, looking before saving, taking back.
struct ClassGridRoutes: Sendable {
    var routes: [Route] {
        [
            .get("/classes/{class}/grid", .classMember) { try await show($0) },
            .post("/classes/{class}/grid", .classMember, bodyLimit: 512 << 10, save),
            .get("/classes/{class}/sheets/{sheet}", .classMember, sheet),
            .post("/classes/{class}/sheets/{sheet}/withdrawal", .classMember, bodyLimit: 16 << 10, takeBack),
        ]
    }

    private func show(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        let wish = ClassGrid.Wish(form ?? request.query)
        let isFinding = form == nil && (request.query.raw("find") != nil)
        guard !wish.isEmpty, !isFinding else { return try await begin(request, wish) }
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            try grid(wish, visit).grid
        } show: { model, page in
            ClassGridPage.page(model, page)
        }
    }

    /// - Throws: `notFound` for whoever only leads the school: a leader reads what was saved.
    private func grid(_ wish: ClassGrid.Wish, _ visit: Visit) throws -> (grid: ClassGrid, access: ClassAccess) {
        let access = try visit.classAccess()
        guard access.relation.mayJudge else { throw Failure.notFound }
        return (try ClassGrid.load(access, wish, visit), access)
    }

    private func begin(_ request: PageRequest, _ wish: ClassGrid.Wish) async throws -> Reply {
        let search = String(try request.query.text("q", most: 2_000).prefix(200))
        return try await request.page { visit in
            try ClassGridBeginPage.load(visit.classAccess(), chosen: wish.competencies, search: search, visit)
        } show: { model, page in
            ClassGridBeginPage.page(model, page)
        }
    }

    @Sendable private func save(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let wish = ClassGrid.Wish(form)
        let draft = try ClassGridDraft(form)
        if form.isOn("preview") { return try await preview(draft, wish, form, request) }
        return try await request.submit(form) { visit in
            let (grid, access) = try grid(wish, visit)
            let id = try ClassGridStore.save(draft, grid, access, visit, request.context(visit.viewer).t)
            return "/classes/\(access.id)/sheets/\(id)?saved=1"
        } refused: { refusal in
            try await show(request, refusal: refusal, form: form)
        }
    }

    /// The same page with what saving would change.
    private func preview(
        _ draft: ClassGridDraft, _ wish: ClassGrid.Wish, _ form: Form, _ request: PageRequest
    ) async throws -> Reply {
        do {
            return try await request.page(form: form) { visit in
                let (grid, access) = try grid(wish, visit)
                let t = request.context(visit.viewer).t
                return (grid, try ClassGridStore.preview(draft, grid, access, visit, t))
            } show: { model, page in
                ClassGridPage.page(model.0, preview: model.1, page)
            }
        } catch Failure.refused(let refusal) {
            return try await show(request, refusal: refusal, form: form)
        }
    }

    @Sendable private func sheet(_ request: PageRequest) async throws -> Reply {
        let id: ID<ClassSheet> = try request.requireID("sheet")
        let isNew = request.query.raw("saved") != nil
        return try await request.page { visit in
            try ClassSheetStore.load(id, visit.classAccess(), visit)
        } show: { sheet, page in
            ClassSheetPage.page(sheet, isNew: isNew, page)
        }
    }

    @Sendable private func takeBack(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let id: ID<ClassSheet> = try request.requireID("sheet")
        return try await request.submit(form) { visit in
            let access = try visit.classAccess()
            try ClassGridStore.takeBack(id, access, visit)
            return "/classes/\(access.id)/sheets/\(id)"
        }
    }
}
