import HTTPTypes
import Learning

/// The progress of a student in the categories, for the student, the family and those who teach.
struct OverviewRoutes: Sendable {
    var routes: [Route] {
        [
            .get("/me/progress", .roles([.student])) { request in
                .redirect(to: "/students/\(try await request.read { $0.viewer.person })/progress")
            },
            .get("/students/{student}/progress", .student(.progress, via: .student)) { request in
                try await request.page { visit in
                    try OverviewStore.progress(visit.student(), visit)
                } show: { overview, page in
                    OverviewPage.page(overview, page)
                }
            },
            .get("/students/{student}/progress/{category}", .student(.progress, via: .student)) { request in
                let key = request.parameter("category")
                return try await request.page { visit in
                    let overview = try OverviewStore.progress(visit.student(), visit)
                    guard let part = overview.part(key) else { throw Failure.notFound }
                    return (part, overview)
                } show: { model, page in
                    OverviewPartPage.page(model.0, model.1, page)
                }
            },
        ]
    }
}
