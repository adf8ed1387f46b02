import HTML
import HTTPTypes
import Learning
import SQL

/// Activities: to find, to read, to write.
struct ActivityRoutes: Sendable {
    /// Who makes activities and gives them.
    static let makers: Set<Role> = [.teacher, .advisor]

    let core: Core

    var routes: [Route] {
        [
            .get("/activities", FrameworkRoutes.staff, list),
            .get("/activities/new", .roles(Self.makers), showNew),
            .post("/activities", .roles(Self.makers), add),
            .get("/activities/{activity}", FrameworkRoutes.staff, show),
            .get("/activities/{activity}/edition", .roles(Self.makers), showEdition),
            .post("/activities/{activity}/edition", .roles(Self.makers), change),
        ]
    }

    @Sendable private func list(_ request: PageRequest) async throws -> Reply {
        let search = String(try request.query.text("q").prefix(200))
        let competency: ID<Competency>? = request.query.id("competency")
        return try await request.page { visit in
            try ActivityListStore.load(search: search, competency: competency, visit)
        } show: { model, page in
            ActivityListPage.page(model, page)
        }
    }

    @Sendable private func show(_ request: PageRequest) async throws -> Reply {
        let id: ID<Activity> = try request.requireID("activity")
        let done = ActivityPage.Done(rawValue: request.query.raw("done") ?? "")
        return try await request.page { visit in
            let activity = try ActivityStore.visible(id, visit)
            return ActivityPage.Model(
                activity: activity, rubric: try RubricStore.load(activity.rubric, visit.tx),
                given: try GiveStore.given(activity.id, visit), done: done,
                extras: try ActivityExtras.load(activity, visit))
        } show: { model, page in
            ActivityPage.page(model, page)
        }
    }

    // MARK: Writing one

    @Sendable private func showNew(_ request: PageRequest) async throws -> Reply {
        try await form(request, nil)
    }

    @Sendable private func showEdition(_ request: PageRequest) async throws -> Reply {
        try await form(request, request.requireID("activity"))
    }

    @Sendable private func add(_ request: PageRequest) async throws -> Reply {
        let sent = try await request.form()
        guard !isOnlyChoosing(sent) else { return try await form(request, nil, sent: sent) }
        return try await request.submit(sent) { visit in
            let result = try read(sent, nil, visit)
            let rubric = try version(of: result.rubric, replacing: nil, visit)
            var draft = result.draft
            draft.rubric = rubric
            let id = try ActivityWriter(mint: core.mint, now: visit.now, tx: visit.tx).add(
                draft, author: visit.viewer.person, school: try ActivityStore.school(of: visit))
            return "/activities/\(id)?done=saved"
        } refused: { refusal in
            try await form(request, nil, sent: sent, refusal: refusal)
        }
    }

    @Sendable private func change(_ request: PageRequest) async throws -> Reply {
        let id: ID<Activity> = try request.requireID("activity")
        let sent = try await request.form()
        guard !isOnlyChoosing(sent) else { return try await form(request, id, sent: sent) }
        return try await request.submit(sent) { visit in
            _ = try visit.tx.query("SELECT id FROM activities WHERE id = \(id) \(SQL.lockRow)")
            let activity = try ActivityStore.own(id, visit)
            let t = request.context(visit.viewer).t
            try ActivityConflict(activity: activity, form: sent, t: t).check()
            let result = try read(sent, activity, visit)
            var draft = result.draft
            draft.rubric = try version(
                of: result.rubric, replacing: ActivityFormStore.ownRubric(activity, visit)?.rubric, visit)
            if draft != activity.draft {
                try ActivityWriter(mint: core.mint, now: visit.now, tx: visit.tx).change(id, to: draft)
            }
            return "/activities/\(id)?done=saved"
        } refused: { refusal in
            try await form(request, id, sent: sent, refusal: refusal)
        }
    }

    /// The buttons that search and that take what was marked show the form again; nothing is saved by them.
    private func isOnlyChoosing(_ form: Form) -> Bool { form.raw("do") == "find" || form.raw("do") == "choose" }

    private func form(
        _ request: PageRequest, _ id: ID<Activity>?, sent: Form? = nil, refusal: Refusal? = nil
    ) async throws -> Reply {
        let search = String(try (sent ?? request.query).text("find").prefix(200))
        let asked: [ID<Competency>] = request.query.ids("competency")
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: sent
        ) { visit in
            let activity = try id.map { try ActivityStore.own($0, visit) }
            return try ActivityFormStore.load(activity, asked: asked, search: search, form: sent, visit)
        } show: { model, page in
            ActivityFormPage.page(model, page)
        }
    }

    private func read(_ sent: Form, _ activity: ActivityModel?, _ visit: Visit) throws -> ActivityFormReader.Result {
        let model = try ActivityFormStore.load(activity, asked: [], search: "", form: sent, visit)
        var reader = ActivityFormReader(form: sent, t: visit.request.context(visit.viewer).t, model: model)
        return try reader.read()
    }

    private func version(
        of rubric: ActivityFormReader.Rubric, replacing own: ID<Rubric>?, _ visit: Visit
    ) throws -> ID<RubricVersion> {
        switch rubric {
        case .existing(let version): return version
        case .own(let draft):
            let writer = RubricWriter(mint: core.mint, now: visit.now, tx: visit.tx)
            guard let own else { return try writer.add(draft, owner: visit.viewer.person) }
            return try writer.change(own, to: draft).version
        }
    }
}
