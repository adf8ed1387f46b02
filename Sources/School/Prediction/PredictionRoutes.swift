/// The administrator's page about estimates of success.
struct PredictionRoutes: Sendable {
    static let keepers: Route.Access = .roles([.administrator, .operator])

    var routes: [Route] {
        [
            .get("/admin/prediction", Self.keepers, show),
            .post("/admin/prediction/training", Self.keepers, bodyLimit: 16 << 10) { request in
                try await change(request, PredictionStore.askForTraining)
            },
            .post("/admin/prediction/filter", Self.keepers, bodyLimit: 16 << 10) { request in
                try await change(request, PredictionStore.useFilter)
            },
        ]
    }

    @Sendable private func show(_ request: PageRequest) async throws -> Reply {
        try await request.page { visit in
            PredictionPage.Model(
                choice: try PredictionStore.choice(visit.tx), last: try PredictionStore.last(visit.tx),
                adopted: try PredictionStore.adopted(visit.tx), counts: try ResponseRows.counts(visit.tx))
        } show: { model, page in
            PredictionPage.page(model, page)
        }
    }

    private func change(
        _ request: PageRequest, _ work: @escaping @Sendable (Visit) throws -> Void
    ) async throws -> Reply {
        let form = try await request.form()
        return try await request.submit(form) { visit in
            try work(visit)
            return "/admin/prediction"
        }
    }
}
