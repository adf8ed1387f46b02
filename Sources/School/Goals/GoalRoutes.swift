import HTTPTypes
import Learning

/// The form of a goal. The goals themselves stand on the page of the plan.
struct GoalRoutes: Sendable {
    let core: Core

    var routes: [Route] {
        [
            .get("/me/goals", .roles([.student])) { request in
                .redirect(to: "/students/\(try await request.read { $0.viewer.person })/plan")
            },
            .get("/students/{student}/goals", .student(.plan, via: .student)) { request in
                .redirect(to: "/students/\(try await request.read { try $0.student().student })/plan")
            },
            .get("/students/{student}/goals/new", .student(.plan, via: .student)) { try await form($0) },
            .post("/students/{student}/goals", .student(.plan, via: .student), add),
            .get("/goals/{goal}", .student(.plan, via: .goal)) { try await form($0) },
            .post("/goals/{goal}", .student(.plan, via: .goal), change),
            .post("/goals/{goal}/ending", .student(.plan, via: .goal), end),
        ]
    }

    /// The form for a new goal, or for the one in the path; a search adds what can be picked and keeps the words.
    private func form(_ request: PageRequest, refusal: Refusal? = nil, sent: Form? = nil) async throws -> Reply {
        let form = sent ?? request.query
        let search = try form.text("q", most: 200)
        let isFresh = sent == nil && request.query.raw("title") == nil
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: isFresh ? nil : form
        ) { visit in
            let access = try visit.student()
            guard access.relation.mayWriteGoals else { throw Failure.notFound }
            let id: ID<Goal>? = request.id("goal")
            let draft = try PlanStore.draft(access, visit)
            let saved = id.flatMap(draft.document.goal)
            guard id == nil || saved != nil else { throw Failure.notFound }
            let chosen = isFresh ? saved?.competencies ?? [] : form.ids("competency", of: Competency.self)
            return GoalFormModel(
                student: access.student, saved: saved, revision: draft.revision,
                isOneself: access.relation == .oneself,
                mayKeepToAdvisor: try GoalSight.seesAdvisorGoals(access, visit), plan: draft.document,
                mark: try id.flatMap { try PlanStore.marks(access, visit.tx).goals[$0] },
                categories: try PlanCategories.of(access, visit), chosen: Set(chosen), search: search,
                choices: try GoalStore.choices(
                    chosen: Array(chosen.prefix(50)), search: search, for: access, visit: visit))
        } show: { model, page in
            GoalPage.form(model, page)
        }
    }

    @Sendable private func add(_ request: PageRequest) async throws -> Reply {
        let sent = try await request.form()
        if sent.isOn("find") { return try await form(request, sent: sent) }
        return try await request.submit(sent) { visit in
            let access = try visit.student()
            guard access.relation.mayWriteGoals else { throw Failure.notFound }
            let goal = PlanGoal(
                id: try visit.mint(), category: try PlanCategories.of(access, visit).first?.key ?? "content-knowledge",
                title: "")
            try write(sent, into: goal, access, visit, base: nil, action: "goal.written")
            return "/students/\(access.student)/plan"
        } refused: {
            try await form(request, refusal: $0, sent: sent)
        }
    }

    @Sendable private func change(_ request: PageRequest) async throws -> Reply {
        let sent = try await request.form()
        if sent.isOn("find") { return try await form(request, sent: sent) }
        let id: ID<Goal> = try request.requireID("goal")
        return try await request.submit(sent) { visit in
            let access = try visit.student()
            guard access.relation.mayWriteGoals else { throw Failure.notFound }
            guard let goal = try PlanStore.draft(access, visit).document.goal(id) else { throw Failure.notFound }
            try write(sent, into: goal, access, visit, base: sent.int("version"), action: "goal.changed")
            return "/students/\(access.student)/plan"
        } refused: {
            try await form(request, refusal: $0, sent: sent)
        }
    }

    private func write(
        _ sent: Form, into fresh: PlanGoal, _ access: StudentAccess, _ visit: Visit, base: Int?, action: String
    ) throws {
        let t = visit.request.context(visit.viewer).t
        let draft = try GoalDraft(sent, t)
        try draft.refusal.check()
        let offered = try GoalStore.offered(draft.competencies, visit.tx)
        guard draft.competencies.isEmpty || !offered.isEmpty else { throw Failure.badRequest("competency") }
        let categories = try PlanCategories.of(access, visit)
        let readable = try PlanStore.draft(access, visit).document
        let mayKeep = try GoalSight.seesAdvisorGoals(access, visit)
        try PlanStore.save(access, visit, base: base, t, action: action) { plan in
            if plan.goal(fresh.id) == nil { plan.goals.append(fresh) }
            guard let place = plan.goals.firstIndex(where: { $0.id == fresh.id }) else { return }
            let audience = plan.goals[place].audience
            draft.write(into: &plan.goals[place], offered: offered, categories: categories, readable: readable)
            if !mayKeep { plan.goals[place].audience = audience }
        }
    }

    @Sendable private func end(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let id: ID<Goal> = try request.requireID("goal")
        return try await request.submit(form) { visit in
            let access = try visit.student()
            guard access.relation.mayWriteGoals,
                try PlanStore.draft(access, visit).document.goal(id) != nil
            else { throw Failure.notFound }
            let t = request.context(visit.viewer).t
            try PlanStore.save(access, visit, base: nil, t, action: "goal.ended") { $0.removeGoal(id) }
            return "/students/\(access.student)/plan"
        }
    }
}

extension Relation {
    /// The student writes; an advisor or teacher may write down what was said together. A family reads and talks.
    var mayWriteGoals: Bool { self == .oneself || mayJudge }
}
