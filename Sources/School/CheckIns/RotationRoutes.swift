import HTTPTypes
import Learning
import SQL

/// The adult's round of talks, and the times kept free for them.
struct RotationRoutes: Sendable {
    private static let adults = Route.Access.roles([.advisor, .teacher])

    var routes: [Route] {
        [
            .get("/check-ins", Self.adults) { request in
                try await request.page { visit in
                    try RotationStore.load(visit)
                } show: { model, page in
                    RotationPage.page(model, page)
                }
            },
            .get("/check-ins/times", Self.adults) { try await times($0) },
            .post("/check-ins/times", Self.adults, bodyLimit: 64 << 10, setTimes),
        ]
    }

    private func times(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            try TimesStore.load(visit)
        } show: { model, page in
            TimesPage.page(model, page)
        }
    }

    @Sendable private func setTimes(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let wish = try TimesStore.Wish(form)
            if form.raw("what") == "end" {
                try TimesStore.end(wish.students, visit)
            } else {
                try TimesStore.set(wish, visit, request.context(visit.viewer).t)
            }
            return "/check-ins/times"
        } refused: {
            try await times(request, refusal: $0, form: form)
        }
    }
}
