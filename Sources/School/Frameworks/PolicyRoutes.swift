import HTML
import HTTPTypes
import Learning
import SQL

/// The rule of a framework: reading it, trying another one, and publishing that. Trying is a question (GET) and changes
/// nothing; what is published has been tried on the same page.
struct PolicyRoutes: Sendable {
    static let leaders: Route.Access = .roles([.leader, .administrator])

    var routes: [Route] {
        [
            .get("/frameworks/{framework}/policy", Self.leaders, show),
            .post("/frameworks/{framework}/policy", Self.leaders, bodyLimit: 64 << 10, save),
        ]
    }

    @Sendable private func show(_ request: PageRequest) async throws -> Reply {
        guard request.query.isOn("rule") else { return try await page(request, form: nil) }
        do {
            return try await page(request, form: request.query)
        } catch Failure.refused(let refusal) {
            return try await page(request, refusal: refusal, form: request.query, isTried: false)
        }
    }

    @Sendable private func save(_ request: PageRequest) async throws -> Reply {
        let framework: ID<Framework> = try request.requireID("framework")
        let form = try await request.form()
        let reason = try form.text("reason", most: 20_000)
        return try await request.submit(form) { visit in
            let t = request.context(visit.viewer).t
            let model = try PolicyStore.load(framework, visit.tx)
            let policy = try PolicyDraft.policy(form, from: model.current, t)
            var refusal = Refusal()
            if reason.isEmpty { refusal.add("reason", t.policyNeedReason) }
            if reason.count > PolicyDraft.longestReason {
                refusal.add("reason", t.policyReasonLong(count: PolicyDraft.longestReason))
            }
            try refusal.check()
            try PolicyStore.save(policy, reason: reason, drawnFrom: form.int("version"), framework, visit, t)
            return "/frameworks/\(framework)/policy?done=saved"
        } refused: { refusal in
            do {
                return try await page(request, refusal: refusal, form: form)
            } catch Failure.refused {
                return try await page(request, refusal: refusal, form: form, isTried: false)
            }
        }
    }

    /// - Parameter isTried: whether the form's rule is tried out; false for one that cannot be read.
    private func page(
        _ request: PageRequest, refusal: Refusal? = nil, form: Form?, isTried: Bool = true
    ) async throws -> Reply {
        let framework: ID<Framework> = try request.requireID("framework")
        let isSaved = request.query.raw("done") == "saved"
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            var model = try PolicyStore.load(framework, visit.tx)
            if let form, isTried {
                let t = request.context(visit.viewer).t
                let policy = try PolicyDraft.policy(form, from: model.current, t)
                model.effect = try PolicyStore.effect(of: policy, on: framework, visit.tx)
            }
            return model
        } show: { model, page in
            PolicyPage.page(model, isSaved: isSaved, page)
        }
    }
}
