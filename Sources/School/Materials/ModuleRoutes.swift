import HTTPTypes
import Learning
import SQL

/// Writing the pages of a module, and going through them.
struct ModuleRoutes: Sendable {
    var routes: [Route] {
        let makers = Route.Access.roles(ActivityRoutes.makers)
        return [
            .get("/activities/{activity}/pages", makers) { try await list($0) },
            .post("/activities/{activity}/pages", makers, add),
            .get("/activities/{activity}/pages/{modulePage}", makers) { try await edit($0) },
            .post("/activities/{activity}/pages/{modulePage}", makers, change),
            .post("/activities/{activity}/pages/{modulePage}/order", makers, bodyLimit: 16 << 10, move),
            .post("/activities/{activity}/pages/{modulePage}/removal", makers, bodyLimit: 16 << 10, remove),
            .get("/work/{work}/pages", WorkRoutes.work, resume),
            .get("/work/{work}/pages/{number}", WorkRoutes.work, show),
            .post("/work/{work}/pages/{number}", WorkRoutes.work, bodyLimit: 16 << 10, mark),
        ]
    }

    // MARK: Writing

    private func list(_ request: PageRequest, form: Form? = nil, refusal: Refusal? = nil) async throws -> Reply {
        let id: ID<Activity> = try request.requireID("activity")
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            (try ActivityStore.own(id, visit), try ModuleStore.pages(of: id, visit.tx))
        } show: { model, page in
            ModulePages.list(model.0, model.1, page)
        }
    }

    private func edit(_ request: PageRequest, form: Form? = nil, refusal: Refusal? = nil) async throws -> Reply {
        let id: ID<Activity> = try request.requireID("activity")
        let one: ID<ModulePage> = try request.requireID("modulePage")
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            (try ActivityStore.own(id, visit), try saved(one, id, visit))
        } show: { model, page in
            ModulePages.edit(model.0, model.1, page)
        }
    }

    private func saved(_ id: ID<ModulePage>, _ activity: ID<Activity>, _ visit: Visit) throws -> ModulePage {
        guard let page = try ModuleStore.pages(of: activity, visit.tx).first(where: { $0.id == id }) else {
            throw Failure.notFound
        }
        return page
    }

    private func texts(
        _ form: Form, _ saved: ModulePage?, _ t: Messages
    ) throws -> (title: LocalText, words: LocalText) {
        var reader = MaterialsReader(form, t)
        let title = try reader.text(
            "title", most: ModuleStore.longestTitle, shown: saved?.title ?? .empty, missing: t.materialsNeedPageTitle)
        let words = try reader.text("words", most: ModuleStore.longestWords, shown: saved?.words ?? .empty)
        try reader.refusal.check()
        return (title, words)
    }

    @Sendable private func add(_ request: PageRequest) async throws -> Reply {
        let id: ID<Activity> = try request.requireID("activity")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            _ = try visit.tx.query("SELECT id FROM activities WHERE id = \(id) \(SQL.lockRow)")
            _ = try ActivityStore.own(id, visit)
            guard try ModuleStore.pages(of: id, visit.tx).count < ModuleStore.mostPages else { throw Failure.notFound }
            let texts = try texts(form, nil, request.context(visit.viewer).t)
            try ModuleStore.add(title: texts.title, words: texts.words, to: id, visit)
            return "/activities/\(id)/pages"
        } refused: { refusal in
            try await list(request, form: form, refusal: refusal)
        }
    }

    @Sendable private func change(_ request: PageRequest) async throws -> Reply {
        let id: ID<Activity> = try request.requireID("activity")
        let one: ID<ModulePage> = try request.requireID("modulePage")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            _ = try visit.tx.query("SELECT id FROM activities WHERE id = \(id) \(SQL.lockRow)")
            _ = try ActivityStore.own(id, visit)
            let saved = try saved(one, id, visit)
            let page = request.context(visit.viewer)
            let texts = try texts(form, saved, page.t)
            if form.int("version") != saved.version, texts.words != saved.words || texts.title != saved.title {
                var refusal = Refusal()
                refusal.stale.append(
                    .init(
                        label: page.t.materialsPageWords, saved: page.words(saved.words), yours: page.words(texts.words)
                    ))
                throw Failure.refused(refusal)
            }
            try ModuleStore.change(one, title: texts.title, words: texts.words, visit)
            return "/activities/\(id)/pages"
        } refused: { refusal in
            try await edit(request, form: form, refusal: refusal)
        }
    }

    @Sendable private func move(_ request: PageRequest) async throws -> Reply {
        let id: ID<Activity> = try request.requireID("activity")
        let one: ID<ModulePage> = try request.requireID("modulePage")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            _ = try visit.tx.query("SELECT id FROM activities WHERE id = \(id) \(SQL.lockRow)")
            _ = try ActivityStore.own(id, visit)
            try ModuleStore.move(one, up: form.raw("to") == "up", in: id, visit)
            return "/activities/\(id)/pages"
        }
    }

    @Sendable private func remove(_ request: PageRequest) async throws -> Reply {
        let id: ID<Activity> = try request.requireID("activity")
        let one: ID<ModulePage> = try request.requireID("modulePage")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            _ = try ActivityStore.own(id, visit)
            try ModuleStore.remove(one, of: id, visit)
            return "/activities/\(id)/pages"
        }
    }

    // MARK: Going through them

    /// To the first page that is not done.
    @Sendable private func resume(_ request: PageRequest) async throws -> Reply {
        .redirect(
            to: try await request.read { visit in
                let work = try OpenWork.load(visit)
                let pages = try ModuleStore.pages(of: work.activity.id, visit.tx)
                guard !pages.isEmpty else { return work.path }
                let done = try ModuleStore.done(work.activity.id, work.access, visit.tx)
                let place = pages.firstIndex { !done.contains($0.id) } ?? 0
                return "\(work.path)/pages/\(place + 1)"
            })
    }

    @Sendable private func show(_ request: PageRequest) async throws -> Reply {
        let number = Int(request.parameter("number")) ?? 0
        return try await request.page { visit in
            let work = try OpenWork.load(visit)
            let pages = try ModuleStore.pages(of: work.activity.id, visit.tx)
            guard number >= 1, pages.indices.contains(number - 1) else { throw Failure.notFound }
            return ModulePages.Model(
                work: work, pages: pages, done: try ModuleStore.done(work.activity.id, work.access, visit.tx),
                place: number - 1)
        } show: { model, page in
            ModulePages.page(model, page)
        }
    }

    @Sendable private func mark(_ request: PageRequest) async throws -> Reply {
        let number = Int(request.parameter("number")) ?? 0
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let work = try OpenWork.own(visit)
            let pages = try ModuleStore.pages(of: work.activity.id, visit.tx)
            guard let id: ID<ModulePage> = form.id("page"), let place = pages.firstIndex(where: { $0.id == id }) else {
                throw Failure.notFound
            }
            let isDone = form.raw("do") != "undo"
            try ModuleStore.mark(id, isDone: isDone, work.access, visit)
            guard isDone else { return "\(work.path)/pages/\(max(number, 1))" }
            let isLast = place == pages.count - 1
            return isLast ? work.path : "\(work.path)/pages/\(place + 2)"
        }
    }
}
