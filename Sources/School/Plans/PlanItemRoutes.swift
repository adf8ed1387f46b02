import HTTPTypes
import Learning

/// Adding, changing and taking out what a plan holds beside its goals, and saying how something stands.
struct PlanItemRoutes: Sendable {
    var routes: [Route] {
        [
            .get("/students/{student}/plan/items/new", .student(.plan, via: .student)) { try await form($0) },
            .post("/students/{student}/plan/items", .student(.plan, via: .student), add),
            .get("/students/{student}/plan/items/{planItem}", .student(.plan, via: .student)) { try await form($0) },
            .post("/students/{student}/plan/items/{planItem}", .student(.plan, via: .student), change),
            .post("/students/{student}/plan/items/{planItem}/removal", .student(.plan, via: .student), remove),
            .post("/students/{student}/plan/marks", .student(.plan, via: .student), mark),
        ]
    }

    private func form(_ request: PageRequest, refusal: Refusal? = nil, sent: Form? = nil) async throws -> Reply {
        let form = sent ?? request.query
        let search = try form.text("q", most: 200)
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: sent
        ) { visit in
            let access = try writer(visit)
            let id: ID<PlanItem>? = request.id("planItem")
            let draft = try PlanStore.draft(access, visit)
            let saved = id.flatMap(draft.document.item)
            guard id == nil || saved != nil else { throw Failure.notFound }
            let chosen = sent.map { $0.ids("competency", of: Competency.self) } ?? saved?.competencies ?? []
            return PlanItemFormModel(
                student: access.student, saved: saved, revision: draft.revision, plan: draft.document,
                mark: try id.flatMap { try PlanStore.marks(access, visit.tx).items[$0] },
                areas: try areas(access, saved, visit), chosen: Set(chosen), search: search,
                choices: try GoalStore.choices(
                    chosen: Array(chosen.prefix(50)), near: draft.document.goals.flatMap(\.competencies).uniqued(),
                    search: search, for: access, visit: visit))
        } show: { model, page in
            PlanItemPage.form(model, page)
        }
    }

    @Sendable private func add(_ request: PageRequest) async throws -> Reply {
        let sent = try await request.form()
        if sent.isOn("find") { return try await form(request, sent: sent) }
        return try await request.submit(sent) { visit in
            let access = try writer(visit)
            let item = PlanItem(id: try visit.mint(), kind: .activity, title: "")
            try write(sent, into: item, access, visit, base: nil, action: "plan.item.added")
            return "/students/\(access.student)/plan"
        } refused: {
            try await form(request, refusal: $0, sent: sent)
        }
    }

    @Sendable private func change(_ request: PageRequest) async throws -> Reply {
        let sent = try await request.form()
        if sent.isOn("find") { return try await form(request, sent: sent) }
        let id: ID<PlanItem> = try request.requireID("planItem")
        return try await request.submit(sent) { visit in
            let access = try writer(visit)
            guard let item = try PlanStore.draft(access, visit).document.item(id) else { throw Failure.notFound }
            try write(sent, into: item, access, visit, base: sent.int("version"), action: "plan.item.changed")
            return "/students/\(access.student)/plan"
        } refused: {
            try await form(request, refusal: $0, sent: sent)
        }
    }

    private func write(
        _ sent: Form, into fresh: PlanItem, _ access: StudentAccess, _ visit: Visit, base: Int?, action: String
    ) throws {
        let t = visit.request.context(visit.viewer).t
        let areas = try areas(access, fresh, visit)
        let draft = try PlanItemDraft(sent, areas: areas, t)
        try draft.refusal.check()
        let offered = try GoalStore.offered(draft.competencies, visit.tx)
        let readable = try PlanStore.draft(access, visit).document
        try PlanStore.save(access, visit, base: base, t, action: action) { plan in
            if plan.item(fresh.id) == nil { plan.items.append(fresh) }
            guard let place = plan.items.firstIndex(where: { $0.id == fresh.id }) else { return }
            draft.write(into: &plan.items[place], offered: offered, areas: areas, readable: readable)
        }
    }

    @Sendable private func remove(_ request: PageRequest) async throws -> Reply {
        let sent = try await request.form()
        let id: ID<PlanItem> = try request.requireID("planItem")
        return try await request.submit(sent) { visit in
            let access = try writer(visit)
            guard try PlanStore.draft(access, visit).document.item(id) != nil else { throw Failure.notFound }
            let t = request.context(visit.viewer).t
            try PlanStore.save(access, visit, base: nil, t, action: "plan.item.removed") { $0.removeItem(id) }
            return "/students/\(access.student)/plan"
        }
    }

    @Sendable private func mark(_ request: PageRequest) async throws -> Reply {
        let sent = try await request.form()
        let words = try sent.text("words")
        return try await request.submit(sent) { visit in
            let access = try writer(visit)
            guard let subject: ID<Goal> = sent.id("subject") else { throw Failure.notFound }
            guard words.unicodeScalars.count <= 1_000 else { throw Failure.badRequest("words") }
            let state = sent.raw("state") ?? ""
            let mark = PlanMark(rawValue: state)
            guard mark != nil || state.isEmpty else { throw Failure.badRequest("state") }
            try PlanStore.mark(subject.rawValue, as: mark, words: words, access, visit)
            return "/students/\(access.student)/plan"
        }
    }

    private func writer(_ visit: Visit) throws -> StudentAccess {
        let access = try visit.student()
        guard access.relation.mayWriteGoals else { throw Failure.notFound }
        return access
    }

    /// Credits are for the years in which they count, and for what has some already.
    private func areas(_ access: StudentAccess, _ saved: PlanItem?, _ visit: Visit) throws -> [PlanNamedKey] {
        let grade = PlanBand.number(try PlanCoverageStore.grade(of: access.student, visit.tx))
        guard grade >= PlanBand.firstGradeWithAim || saved?.credits.isEmpty == false else { return [] }
        return try PlanSettings.of(access.student, visit.tx).areas
    }
}
