import HTTPTypes
import Learning

/// The page of one student for adults: where each part of the record is found.
struct HubRoutes: Sendable {
    var routes: [Route] {
        [
            .get("/students/{student}", .student(.profile, via: .student)) { request in
                // A student's own hub is the home page.
                let isOneself = try await request.read { try $0.student().relation == .oneself }
                guard !isOneself else { return .redirect(to: "/") }
                return try await request.page { visit in
                    try HubStore.load(visit.student(), visit)
                } show: { hub, page in
                    HubPage.page(hub, page)
                }
            }
        ]
    }
}
