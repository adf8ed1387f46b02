import HTTPTypes
import Learning
import SQL

/// Evidence from before: brought by student or family, answered by an educator.
struct PriorRoutes: Sendable {
    private static let student = Route.Access.student(.progress, via: .student)
    private static let prior = Route.Access.student(.progress, via: .prior)

    var routes: [Route] {
        [
            .get("/me/prior-learning", .roles([.student])) { request in
                .redirect(to: "/students/\(try await request.read { $0.viewer.person })/prior-learning")
            },
            .get("/prior-learning", .roles([.teacher, .advisor])) { request in
                try await request.page {
                    try PriorQueue.list($0)
                } show: {
                    PriorQueue.page($0, $1)
                }
            },
            .get("/students/{student}/prior-learning", Self.student, list),
            .get("/students/{student}/prior-learning/new", Self.student) { try await new($0) },
            .post("/students/{student}/prior-learning", Self.student, bring),
            .get("/prior-learning/{prior}", Self.prior) { try await one($0) },
            .post("/prior-learning/{prior}/answer", Self.prior, bodyLimit: 64 << 10, answer),
            .post("/prior-learning/{prior}/taking-back", Self.prior, bodyLimit: 16 << 10, takeBack),
        ]
    }

    @Sendable private func list(_ request: PageRequest) async throws -> Reply {
        try await request.page { visit in
            let access = try visit.student()
            return PriorPages.List(
                student: access.student, name: try StudentNames.name(access, visit.tx), relation: access.relation,
                lines: try PriorStore.list(access, visit))
        } show: { model, page in
            PriorPages.list(model, page)
        }
    }

    private func new(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        let chosen: ID<Competency>? = (form ?? request.query).id("competency")
        let search = String(try (form ?? request.query).text("q", most: 2_000).prefix(200))
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let access = try bringer(visit)
            return PriorPages.New(
                student: access.student, name: try StudentNames.name(access, visit.tx), relation: access.relation,
                choices: try ObservationChoices.load(chosen: chosen, search: search, access, visit), chosen: chosen,
                search: search,
                waiting: try StudentFiles.waiting(.priorLearning, form: PriorStore.formName, access: access, visit.tx),
                today: visit.today)
        } show: { model, page in
            PriorPages.new(model, page)
        }
    }

    /// - Throws: `notFound` for staff: what students bring is theirs or their family's.
    private func bringer(_ visit: Visit) throws -> StudentAccess {
        let access = try visit.student()
        guard PriorStore.mayBring(access.relation) else { throw Failure.notFound }
        return access
    }

    @Sendable private func bring(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let draft = try PriorDraft(form)
        let removed: ID<StudentFile>? = form.id("remove")
        if removed != nil || form.isOn("find") {
            if let removed { try await request.removeFile(removed, of: form) }
            try await keepFiles(form, request)
            return try await new(request, form: form)
        }
        return try await request.submit(form) { visit in
            let access = try visit.student()
            let id = try PriorStore.bring(draft, files: form.files, access, visit, request.context(visit.viewer).t)
            return "/prior-learning/\(id)"
        } refused: { refusal in
            try await keepFiles(form, request)
            return try await new(request, refusal: refusal, form: form)
        }
    }

    private func keepFiles(_ form: Form, _ request: PageRequest) async throws {
        try await request.keepFiles(of: form, for: .priorLearning) { visit in
            PriorStore.mayBring(try visit.student().relation) ? PriorStore.formName : nil
        }
    }

    private func one(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        let id: ID<PriorLearning> = try request.requireID("prior")
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let access = try visit.student()
            let prior = try PriorStore.require(id, access, visit)
            let levels = try visit.tx.require("SELECT levels FROM competencies WHERE id = \(prior.competency.id)")
            return PriorPage.Model(
                prior: prior, name: try StudentNames.name(access, visit.tx), relation: access.relation,
                levelWords: try levels.localTexts("levels"), viewer: access.viewer)
        } show: { model, page in
            PriorPage.page(model, page)
        }
    }

    @Sendable private func answer(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let id: ID<PriorLearning> = try request.requireID("prior")
        let answer = try PriorAnswer(form)
        return try await request.submit(form) { visit in
            try PriorStore.answer(answer, id, visit.student(), visit, request.context(visit.viewer).t)
            return "/prior-learning/\(id)"
        } refused: { refusal in
            try await one(request, refusal: refusal, form: form)
        }
    }

    @Sendable private func takeBack(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let id: ID<PriorLearning> = try request.requireID("prior")
        return try await request.submit(form) { visit in
            let access = try visit.student()
            try PriorStore.takeBack(id, access, visit, request.context(visit.viewer).t)
            return "/students/\(access.student)/prior-learning"
        } refused: { refusal in
            try await one(request, refusal: refusal)
        }
    }
}
