import HTML
import HTTPTypes
import Learning
import SQL

/// The map of a student, and the page of one competency on it.
struct ProgressRoutes: Sendable {
    var routes: [Route] {
        [
            .get("/me/map", .roles([.student])) { request in
                let view = request.query.raw("view") == "map" ? "?view=map" : ""
                return .redirect(to: "/students/\(try await request.read { $0.viewer.person })/map\(view)")
            },
            .get("/me/map/{competency}", .roles([.student])) { request in
                let competency: ID<Competency> = try request.requireID("competency")
                return .redirect(to: "/students/\(try await request.read { $0.viewer.person })/map/\(competency)")
            },
            .get("/students/{student}/map", .student(.progress, via: .student), map),
            .get("/students/{student}/map/{competency}", .student(.progress, via: .student)) {
                try await competency($0)
            },
            .post(
                "/students/{student}/map/{competency}/decision", .student(.progress, via: .student),
                bodyLimit: 64 << 10,
                decide),
            .post(
                "/students/{student}/map/{competency}/withdrawals", .student(.progress, via: .student),
                bodyLimit: 16 << 10, takeBack),
        ]
    }

    @Sendable private func map(_ request: PageRequest) async throws -> Reply {
        let framework = try request.query.raw("framework").map { text in
            guard let id = ID<Framework>(text) else { throw Failure.notFound }
            return id
        }
        let isReadyOnly = request.query.raw("show") == "ready"
        let isDrawn = request.query.raw("view") == "map"
        return try await request.page { visit in
            try ProgressMapStore.map(
                visit.student(), only: framework, isReadyOnly: isReadyOnly, isDrawn: isDrawn, visit)
        } show: { map, page in
            ProgressMapPage.page(map, page)
        }
    }

    private func competency(
        _ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil, previewing decision: ProgressDecision? = nil
    ) async throws -> Reply {
        let competency: ID<Competency> = try request.requireID("competency")
        let asOf = request.query.raw("asOf").flatMap(CalendarDay.init(iso:))
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let access = try visit.student()
            var model = try ProgressCompetencyStore.load(access, competency, asOf: asOf, visit)
            if let decision { model.preview = try decision.preview(access, competency, visit) }
            return model
        } show: { model, page in
            ProgressCompetencyPage.page(model, page)
        }
    }

    @Sendable private func decide(_ request: PageRequest) async throws -> Reply {
        let competency: ID<Competency> = try request.requireID("competency")
        let form = try await request.form()
        let decision = try ProgressDecision(form)
        if form.isOn("preview") { return try await preview(decision, form, request) }
        return try await request.submit(form) { visit in
            let access = try visit.student()
            try decision.save(access, competency, visit)
            return "/students/\(access.student)/map/\(competency)"
        } refused: { refusal in
            try await self.competency(request, refusal: refusal, form: form)
        }
    }

    /// The same page with what the form would change.
    private func preview(_ decision: ProgressDecision, _ form: Form, _ request: PageRequest) async throws -> Reply {
        do {
            return try await competency(request, form: form, previewing: decision)
        } catch Failure.refused(let refusal) {
            return try await competency(request, refusal: refusal, form: form)
        }
    }

    @Sendable private func takeBack(_ request: PageRequest) async throws -> Reply {
        let competency: ID<Competency> = try request.requireID("competency")
        let form = try await request.form()
        guard let row: ID<EvidenceRow> = form.id("row") else { throw Failure.badRequest("no row") }
        return try await request.submit(form) { visit in
            let access = try visit.student()
            try ProgressDecision.takeBack(row, access, competency, visit)
            return "/students/\(access.student)/map/\(competency)"
        }
    }
}
