import HTTPTypes
import Learning

struct GoalRoutes: Sendable {
    let core: Core

    var routes: [Route] {
        [
            .get("/me/goals", .roles([.student])) { request in
                .redirect(to: "/students/\(try await request.read { $0.viewer.person })/goals")
            },
            .get("/students/{student}/goals", .student(.plan, via: .student), list),
            .get("/students/{student}/goals/new", .student(.plan, via: .student)) { try await form($0) },
            .post("/students/{student}/goals", .student(.plan, via: .student), add),
            .get("/goals/{goal}", .student(.plan, via: .goal)) { try await form($0) },
            .post("/goals/{goal}", .student(.plan, via: .goal), change),
            .post("/goals/{goal}/ending", .student(.plan, via: .goal), end),
        ]
    }

    @Sendable private func list(_ request: PageRequest) async throws -> Reply {
        try await request.page { visit in
            let access = try visit.student()
            let levels = try visit.student(access.student, for: .progress).map {
                try ProgressStore.summary($0, visit: visit)
            }
            return GoalPage.Model(
                student: access.student, name: try StudentNames.name(access, visit.tx),
                isOneself: access.relation == .oneself,
                mayWrite: access.relation.mayWriteGoals, goals: try GoalStore.goals(access, visit.tx),
                demonstrated: levels.map { progress in Set(progress.standings.filter { $0.value.shownLevel >= 3 }.keys)
                } ?? [])
        } show: { model, page in
            GoalPage.list(model, page)
        }
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
            let saved = try id.flatMap { id in try GoalStore.goals(access, visit.tx).first { $0.goal.id == id } }
            let chosen = isFresh ? saved?.goal.competencies ?? [] : form.ids("competency", of: Competency.self)
            return GoalPage.FormModel(
                student: access.student, saved: saved, isOneself: access.relation == .oneself, chosen: Set(chosen),
                search: search,
                choices: try GoalStore.choices(
                    chosen: Array(chosen.prefix(50)), search: search, for: access, visit: visit))
        } show: { model, page in
            GoalPage.form(model, page)
        }
    }

    @Sendable private func add(_ request: PageRequest) async throws -> Reply {
        let sent = try await request.form()
        if sent.isOn("find") { return try await form(request, sent: sent) }
        let draft = try GoalDraft(sent)
        let t = request.context(nil).t
        return try await request.submit(sent) { visit in
            let access = try visit.student()
            guard access.relation.mayWriteGoals else { throw Failure.notFound }
            try draft.refusal(t).check()
            try GoalStore.add(draft, for: access, visit: visit)
            return "/students/\(access.student)/goals"
        } refused: {
            try await form(request, refusal: $0, sent: sent)
        }
    }

    @Sendable private func change(_ request: PageRequest) async throws -> Reply {
        let sent = try await request.form()
        if sent.isOn("find") { return try await form(request, sent: sent) }
        let draft = try GoalDraft(sent)
        let id: ID<Goal> = try request.requireID("goal")
        let t = request.context(nil).t
        return try await request.submit(sent) { visit in
            let access = try visit.student()
            guard access.relation.mayWriteGoals else { throw Failure.notFound }
            try draft.refusal(t).check()
            try GoalStore.change(id, to: draft, version: sent.int("version"), of: access, visit: visit, t: t)
            return "/students/\(access.student)/goals"
        } refused: {
            try await form(request, refusal: $0, sent: sent)
        }
    }

    @Sendable private func end(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let id: ID<Goal> = try request.requireID("goal")
        return try await request.submit(form) { visit in
            let access = try visit.student()
            guard access.relation.mayWriteGoals else { throw Failure.notFound }
            try GoalStore.end(id, of: access, visit: visit)
            return "/students/\(access.student)/goals"
        }
    }
}

extension Relation {
    /// The student writes; an advisor or teacher may write down what was said together. A family reads and talks.
    var mayWriteGoals: Bool { self == .oneself || mayJudge }
}
