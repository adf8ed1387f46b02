import HTTPTypes
import Learning
import SQL

struct KnownRoutes: Sendable {
    var routes: [Route] {
        [
            .get("/leadership/known-well", .roles([.leader, .advisor])) { request in
                try await request.page { visit in
                    try KnownOverview.load(visit)
                } show: { model, page in
                    KnownOverviewPage.page(model, page)
                }
            },
            .post("/leadership/known-well", .roles([.leader]), bodyLimit: 16 << 10, setWeeks),
            .get("/students/{student}/known-well", .student(.plan, via: .student)) { try await ask($0) },
            .post("/students/{student}/known-well", .student(.plan, via: .student), bodyLimit: 16 << 10, answer),
        ]
    }

    @Sendable private func setWeeks(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        return try await request.submit(form) { visit in
            guard let organization: ID<Organization> = form.id("organization") else { throw Failure.notFound }
            try KnownOverview.set(
                weeks: form.int("weeks") ?? KnownWell.standardWeeks, of: organization, visit)
            return "/leadership/known-well"
        }
    }

    private func ask(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let access = try visit.student()
            guard access.relation == .oneself else { throw Failure.notFound }
            return (access.student, try KnownStore.ask(access, visit))
        } show: { model, page in
            model.1.map { KnownAskPage.page($0, page) } ?? KnownAskPage.notNow(model.0, page)
        }
    }

    @Sendable private func answer(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let access = try visit.student()
            guard access.relation == .oneself else { throw Failure.notFound }
            guard let answer = KnownWell.Answer(rawValue: form.raw("answer") ?? "") else {
                var refusal = Refusal()
                refusal.add("answer", request.context(visit.viewer).t.checkinsKnownChoose)
                throw Failure.refused(refusal)
            }
            try KnownStore.answer(answer, adult: form.id("adult"), access, visit)
            return "/"
        } refused: {
            try await ask(request, refusal: $0, form: form)
        }
    }
}
