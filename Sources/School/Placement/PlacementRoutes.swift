import HTML
import HTTPTypes
import Learning
import SQL

/// Finding a place to begin: the student answers; whoever may see the student's progress sees what came of it.
struct PlacementRoutes: Sendable {
    var routes: [Route] {
        [
            .get("/me/placement", .roles([.student])) { request in
                .redirect(to: "/students/\(try await request.read { $0.viewer.person })/placements")
            },
            .get("/students/{student}/placements", .student(.progress, via: .student)) { try await list($0) },
            .post(
                "/students/{student}/placements", .student(.progress, via: .student), bodyLimit: 16 << 10, begin),
            .get("/students/{student}/placements/{placement}", .student(.progress, via: .student)) {
                try await show($0)
            },
            .post(
                "/students/{student}/placements/{placement}/answer", .student(.progress, via: .student),
                bodyLimit: 64 << 10, answer),
        ]
    }

    private func list(_ request: PageRequest, refusal: Refusal? = nil) async throws -> Reply {
        try await request.page(status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal) { visit in
            let access = try visit.student()
            let progress = try ProgressStore.summary(access, visit: visit)
            let isOneself = access.relation == .oneself
            return PlacementListPage.Model(
                student: access.student, name: try StudentNames.name(access, visit.tx), isOneself: isOneself,
                offered: isOneself ? try PlacementScopes.offered(access, visit) : [],
                lines: try PlacementStore.list(access, visit).map { session in
                    PlacementListPage.Line(
                        session: session,
                        scope: try PlacementScopes.scope(session.anchor, progress, access, visit))
                })
        } show: { model, page in
            PlacementListPage.page(model, page)
        }
    }

    @Sendable private func begin(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let wanted = form.raw("strand")
        let anchor: ID<Competency>? = form.id("strand")
        return try await request.submit(form) { visit in
            let access = try visit.student()
            let steps = try PlacementSteps(access, visit)
            let t = request.context(visit.viewer).t
            guard anchor != nil || wanted == "goals" else { throw PlacementSteps.notOffered(t) }
            return "/students/\(access.student)/placements/\(try steps.begin(anchor, t))"
        } refused: { refusal in
            try await list(request, refusal: refusal)
        }
    }

    private enum Shown: Sendable {
        case question(PlacementQuestionPage.Model)
        case result(PlacementResultPage.Model)
    }

    private func show(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        let id: ID<Placement> = try request.requireID("placement")
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            try load(id, visit)
        } show: { shown, page in
            switch shown {
            case .question(let model): PlacementQuestionPage.page(model, page)
            case .result(let model): PlacementResultPage.page(model, page)
            }
        }
    }

    private func load(_ id: ID<Placement>, _ visit: Visit) throws -> Shown {
        let access = try visit.student()
        let session = try PlacementStore.load(id, access, visit)
        let progress = try ProgressStore.summary(access, visit: visit)
        let scope = try PlacementScopes.scope(session.anchor, progress, access, visit)
        let name = try StudentNames.name(access, visit.tx)
        let isOneself = access.relation == .oneself
        if isOneself, session.endedAt == nil, let question = try PlacementStore.question(of: session, visit) {
            return .question(
                PlacementQuestionPage.Model(
                    session: session, scope: scope, question: question, name: name,
                    supports: try AccommodationStore.applied(to: access, visit)))
        }
        return .result(
            PlacementResultPage.Model(
                session: session, scope: scope, name: name, isOneself: isOneself,
                notes: try PlacementStore.notes(of: session, visit)))
    }

    @Sendable private func answer(_ request: PageRequest) async throws -> Reply {
        let id: ID<Placement> = try request.requireID("placement")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let access = try visit.student()
            let steps = try PlacementSteps(access, visit)
            let t = request.context(visit.viewer).t
            // A form without the number of its question answers none, and leads to the one that waits.
            try steps.answer(id, position: form.int("question") ?? 0) { item in
                if form.isOn("not-yet") { return .notLearnedYet }
                let response = CheckItemFields.response(to: item, in: form)
                try CheckItemWords.check(response, to: item, t)
                return .response(response)
            }
            return "/students/\(access.student)/placements/\(id)"
        } refused: { refusal in
            try await show(request, refusal: refusal, form: form)
        }
    }
}
