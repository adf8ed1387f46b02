import HTTPTypes
import Learning
import SQL

/// One class: its table, the same for the wall and for a spreadsheet, and giving something to some of it.
struct ClassViewRoutes: Sendable {
    var routes: [Route] {
        [
            .get("/classes/{class}", .classMember) { request in
                try await request.page {
                    try load($0, request)
                } show: {
                    ClassViewPage.page($0, $1)
                }
            },
            .get("/classes/{class}/projector", .classMember) { request in
                try await request.page { visit in
                    try ClassViewStore.load(visit.classAccess(), order: .name, filter: .all, visit)
                } show: { model, page in
                    ClassProjector.page(model, page)
                }
            },
            .get("/classes/{class}/students.csv", .classMember) { request in
                let (viewer, model) = try await request.read { ($0.viewer, try load($0, request)) }
                return ClassCSV.reply(model, request.context(viewer))
            },
            .post("/classes/{class}/columns", .classMember, bodyLimit: 32 << 10, choose),
            .get("/classes/{class}/give", .classMember, give),
        ]
    }

    @Sendable private func load(_ visit: Visit, _ request: PageRequest) throws -> ClassView {
        try ClassViewStore.load(
            visit.classAccess(), order: request.query.raw("sort").flatMap(ClassView.Order.init(rawValue:)) ?? .name,
            filter: request.query.raw("show").flatMap(ClassView.Filter.init(rawValue:)) ?? .all, visit)
    }

    @Sendable private func choose(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let chosen: [ID<Competency>] = form.all("competency").prefix(100).compactMap { ID($0) }
        return try await request.submit(form) { visit in
            let access = try visit.classAccess()
            try ClassViewStore.choose(chosen, access, visit)
            return "/classes/\(access.id)"
        }
    }

    @Sendable private func give(_ request: PageRequest) async throws -> Reply {
        let asked: [ID<Person>] = request.query.all("student").prefix(ClassView.mostStudents).compactMap { ID($0) }
        return try await request.page { visit in
            let access = try visit.classAccess()
            guard access.relation.mayJudge else { throw Failure.notFound }
            let model = try ClassViewStore.load(access, order: .name, filter: .all, visit)
            let chosen = model.lines.filter { asked.contains($0.student) }
            let query =
                ["class=\(access.id)"] + (chosen.isEmpty ? [] : ["who=some"])
                + chosen.map { "student=\($0.student)" }
            return ClassGivePage.Model(
                id: access.id, title: model.title, names: chosen.map(\.name), query: query.joined(separator: "&"),
                activities: try ClassViewStore.activities(visit))
        } show: { model, page in
            ClassGivePage.page(model, page)
        }
    }
}

extension ClassViewStore {
    /// The viewer's own activities and those of the library, the own ones and the latest first.
    static func activities(_ visit: Visit) throws -> [(id: ID<Activity>, title: LocalText)] {
        try visit.tx.query(
            """
            SELECT a.id, a.title FROM activities a
            WHERE a.retired_at IS NULL AND (a.author_id = \(visit.viewer.person) OR a.author_id IS NULL AND a.school_id IS NULL)
            ORDER BY CASE WHEN a.author_id IS NULL THEN 1 ELSE 0 END, a.changed_at DESC, a.id DESC LIMIT 40
            """
        ).map { (id: try $0.id("id"), title: try $0.localText("title")) }
    }
}
