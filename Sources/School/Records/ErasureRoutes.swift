import HTTPTypes
import Learning

/// Asking for a student's erasure, confirming it, and the proofs.
struct ErasureRoutes: Sendable {
    /// Everything that knows something of a student, in the order of the program.
    let features: [Feature]

    var routes: [Route] {
        let access = Route.Access.student(.profile, via: .student)
        return [
            .get("/students/{student}/erasure", access) { try await show($0) },
            .post("/students/{student}/erasure", access, bodyLimit: 16 << 10) { request in
                try await act(request) { form, access, visit in
                    try ErasureStore.ask(form.text("reason"), access, visit)
                    return "/students/\(access.student)/erasure"
                }
            },
            .post("/students/{student}/erasure/withdrawal", access, bodyLimit: 16 << 10) { request in
                try await act(request) { _, access, visit in
                    try ErasureStore.takeBack(access, visit)
                    return "/students/\(access.student)/erasure"
                }
            },
            .post("/students/{student}/erasure/confirmation", access, bodyLimit: 16 << 10) { request in
                let features = features
                return try await act(request) { form, access, visit in
                    try ErasureStore.confirm(name: form.text("name"), access, features, visit)
                    return "/admin/erasures"
                }
            },
            .get("/admin/erasures", .roles([.leader, .administrator])) { request in
                try await request.page {
                    try ErasureStore.proofs($0)
                } show: {
                    ErasurePage.proofs($0, $1)
                }
            },
        ]
    }

    private func show(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        let features = features
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            try ErasureStore.load(visit.student(), features, visit)
        } show: { model, page in
            ErasurePage.page(model, page)
        }
    }

    private func act(
        _ request: PageRequest, _ work: @escaping @Sendable (Form, StudentAccess, Visit) throws -> String
    ) async throws -> Reply {
        let form = try await request.form()
        return try await request.submit(form) { visit in
            try work(form, visit.student(), visit)
        } refused: {
            try await show(request, refusal: $0, form: form)
        }
    }
}
