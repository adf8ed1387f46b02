import HTTPTypes
import Learning

/// The page of a plan and its history.
struct PlanRoutes: Sendable {
    var routes: [Route] {
        [
            .get("/me/plan", .roles([.student])) { request in
                .redirect(to: "/students/\(try await request.read { $0.viewer.person })/plan")
            },
            .get("/students/{student}/plan", .student(.plan, via: .student)) { request in
                try await request.page { visit in
                    try PlanPageStore.model(visit.student(), visit)
                } show: { model, page in
                    PlanPage.page(model, page)
                }
            },
            .get("/students/{student}/plan/history", .student(.plan, via: .student)) { request in
                try await request.page { visit in
                    try PlanHistoryStore.history(visit.student(), visit)
                } show: { model, page in
                    PlanHistoryPage.page(model, page)
                }
            },
        ]
    }
}
