import HTML
import Learning
import SQL

/// The pages on what can be learned.
struct FrameworkRoutes: Sendable {
    static let staff: Route.Access = .roles(Set(Role.allCases.filter(\.isStaff)))

    let core: Core

    var routes: [Route] {
        [
            .get("/frameworks", Self.staff, list),
            .get("/frameworks/search", Self.staff, search),
            .get("/frameworks/{framework}", Self.staff, outline),
            .get("/competencies/{competency}", .signedIn, competency),
        ]
    }

    @Sendable private func list(_ request: PageRequest) async throws -> Reply {
        try await request.page { visit in
            try FrameworkStore.list(visit.tx)
        } show: { frameworks, page in
            FrameworkPage.list(frameworks, page)
        }
    }

    @Sendable private func search(_ request: PageRequest) async throws -> Reply {
        let words = String(try request.query.text("q").prefix(200))
        return try await request.page { visit in
            FrameworkPage.Search(words: words, found: try FrameworkStore.search(words, limit: 51, visit.tx))
        } show: { model, page in
            FrameworkPage.search(model, page)
        }
    }

    @Sendable private func outline(_ request: PageRequest) async throws -> Reply {
        let framework: ID<Framework> = try request.requireID("framework")
        let heading: ID<Competency>? = request.query.id("heading")
        let part = request.query.int("part") ?? 0
        return try await request.page { visit in
            try FrameworkOutlineStore.outline(of: framework, heading: heading, part: part, visit.tx)
        } show: { outline, page in
            FrameworkOutlinePage.page(outline, page)
        }
    }

    @Sendable private func competency(_ request: PageRequest) async throws -> Reply {
        let id: ID<Competency> = try request.requireID("competency")
        return try await request.page { visit in
            try CompetencyStore.load(id, visit)
        } show: { model, page in
            CompetencyPage.page(model, page)
        }
    }
}
