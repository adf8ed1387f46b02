import HTTPTypes
import Learning

/// Texts and rules of plans, for those who lead or administer a school.
struct PlanSettingRoutes: Sendable {
    private static let leaders: Route.Access = .roles([.leader, .administrator])

    var routes: [Route] {
        [
            .get("/admin/plan-settings", Self.leaders) { request in
                let isSaved = request.query.raw("done") == "saved"
                return try await request.page { visit in
                    try PlanSettingStore.all(visit)
                } show: { models, page in
                    PlanSettingPages.list(models, isSaved: isSaved, page)
                }
            },
            .get("/admin/plan-settings/{setting}", Self.leaders) { try await form($0) },
            .post("/admin/plan-settings/{setting}", Self.leaders, save),
        ]
    }

    private func form(_ request: PageRequest, refusal: Refusal? = nil, sent: Form? = nil) async throws -> Reply {
        let key = try key(request)
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: sent
        ) { visit in
            try PlanSettingStore.load(key, visit)
        } show: { model, page in
            PlanSettingPages.form(model, page)
        }
    }

    @Sendable private func save(_ request: PageRequest) async throws -> Reply {
        let key = try key(request)
        let sent = try await request.form()
        return try await request.submit(sent) { visit in
            let t = request.context(visit.viewer).t
            var form = PlanSettingForm(sent, t)
            let content = try form.content(from: try PlanSettingStore.load(key, visit))
            try PlanSettingStore.save(content, as: key, version: sent.int("version"), visit, t)
            return "/admin/plan-settings?done=saved"
        } refused: {
            try await self.form(request, refusal: $0, sent: sent)
        }
    }

    private func key(_ request: PageRequest) throws -> PlanSettingKey {
        guard let key = PlanSettingKey(request.parameter("setting"), try .shipped()) else { throw Failure.notFound }
        return key
    }
}
