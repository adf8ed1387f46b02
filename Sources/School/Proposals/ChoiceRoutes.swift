import HTTPTypes
import Learning
import SQL

/// How much a student chooses alone.
struct ChoiceRoutes: Sendable {
    let core: Core

    var routes: [Route] {
        [
            .get("/me/choice", .roles([.student])) { request in
                .redirect(to: "/students/\(try await request.read { $0.viewer.person })/choice")
            },
            .get("/students/{student}/choice", ProposalRoutes.student) { try await show($0) },
            .post("/students/{student}/choice", ProposalRoutes.student, bodyLimit: 64 << 10, set),
        ]
    }

    private func show(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        let status: HTTPResponse.Status =
            refusal.map { $0.stale.isEmpty ? .unprocessableContent : .conflict } ?? .ok
        return try await request.page(status: status, refusal: refusal, form: form) { visit in
            try ChoiceStore.load(visit.student(), visit)
        } show: { model, page in
            ChoicePage.page(model, page)
        }
    }

    @Sendable private func set(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let words = try form.text("words", most: 20_000)
        return try await request.submit(form) { visit in
            let access = try visit.student()
            guard access.relation.mayJudge else { throw Failure.notFound }
            let stage = form.int("stage").flatMap(ChoiceStage.init(rawValue:))
            guard let stage, let framework: ID<Framework> = form.id("framework") else {
                throw Failure.badRequest("stage")
            }
            try ChoiceStore.set(
                stage, in: framework, words: words, version: form.int("version"), access, visit,
                request.context(visit.viewer))
            return "/students/\(access.student)/choice"
        } refused: {
            try await show(request, refusal: $0, form: form)
        }
    }
}
