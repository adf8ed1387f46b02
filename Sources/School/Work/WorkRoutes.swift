import HTTPTypes
import Learning
import SQL

/// Opening work: beginning it, its page, and lists of it.
struct WorkRoutes: Sendable {
    static let work: Route.Access = .student(.work, via: .work)

    let core: Core

    var routes: [Route] {
        [
            .post("/activities/{activity}/work", .roles([.student]), bodyLimit: 16 << 10, start),
            .get("/work/{work}", Self.work, show),
            .get("/students/{student}/work", .student(.work, via: .student), list),
            .get("/me/work", .roles([.student]), mine),
            .get("/feedback", .roles([.teacher, .advisor]), queue),
        ]
    }

    @Sendable private func start(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let activity: ID<Activity> = try request.requireID("activity")
        return try await request.submit(form) { visit in
            guard let access = try visit.student(visit.viewer.person, for: .work) else { throw Failure.notFound }
            return "/work/\(try WorkStore.start(activity, for: access, visit: visit))"
        }
    }

    @Sendable private func show(_ request: PageRequest) async throws -> Reply {
        let reply = try await request.workPage()
        if request.method == .get { try await markSeen(request) }
        return reply
    }

    /// Opening a page is reading it: the first time, this writes.
    private func markSeen(_ request: PageRequest) async throws {
        let work: ID<Work> = try request.requireID("work")
        let unseen = try await request.read { visit -> StudentAccess? in
            let access = try visit.student()
            guard access.relation == .oneself, try WorkStore.isUnseen(work, access, visit.tx) else { return nil }
            return access
        }
        guard let unseen else { return }
        let now = core.now()
        try await core.database.write { tx in try WorkStore.markSeen(work, for: unseen, at: now, tx) }
    }

    @Sendable private func list(_ request: PageRequest) async throws -> Reply {
        try await request.page { visit in
            let access = try visit.student()
            let isOwn = access.relation == .oneself
            let works = try WorkStore.all(access, visit: visit)
            let begun = Set(works.map(\.activity))
            let given = isOwn ? try ActivityStore.given(toStudent: access, visit: visit) : []
            return WorkListPage.Model(
                student: try WorkStore.person(access, visit.tx), isOwn: isOwn, works: works,
                given: given.filter { !begun.contains($0.activity) })
        } show: { model, page in
            WorkListPage.page(model, page)
        }
    }

    @Sendable private func mine(_ request: PageRequest) async throws -> Reply {
        .redirect(to: try await request.read { visit in "/students/\(visit.viewer.person)/work" })
    }

    @Sendable private func queue(_ request: PageRequest) async throws -> Reply {
        let filter = WaitingFilter(request.query)
        let skipped = request.query.int("from") ?? 0
        let sent = request.query.id("sent", of: Judgement.self)
        return try await request.page { visit in
            try WorkQueuePage.Model.load(filter, skipped: skipped, sent: sent, visit)
        } show: { model, page in
            WorkQueuePage.page(model, page)
        }
    }
}

extension PageRequest {
    /// The page of the work in the path, perhaps with what it could not take.
    func workPage(refusal: Refusal? = nil, form: Form? = nil, number: Int? = nil) async throws -> Reply {
        let work: ID<Work> = try requireID("work")
        let number = number ?? query.int("try")
        return try await page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let access = try visit.student()
            let details = try WorkDetailsStore.load(work, try: number, access, visit.tx)
            return WorkPage.Model(
                details: details, relation: access.relation, judging: try JudgingPart.load(details, access, visit),
                materials: try WorkMaterials.load(work, access, visit),
                examples: try RubricExamplesPart.load(details, access, visit.tx))
        } show: { model, page in
            WorkPage.page(model, page)
        }
    }
}
