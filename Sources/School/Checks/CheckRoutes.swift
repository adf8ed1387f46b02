import HTML
import HTTPTypes
import Learning
import SQL

/// Checks for those who make and give them: to find, to read, to write, to try as a student.
struct CheckRoutes: Sendable {
    static let makers = ActivityRoutes.makers

    var routes: [Route] {
        let makers = Route.Access.roles(Self.makers)
        return [
            .get("/checks", FrameworkRoutes.staff, list),
            .get("/checks/new", makers) { try await form($0, nil) },
            .post("/checks", makers, bodyLimit: 64 << 10, add),
            .get("/checks/{check}", FrameworkRoutes.staff, show),
            .get("/checks/{check}/edition", makers) { try await form($0, $0.requireID("check")) },
            .post("/checks/{check}/edition", makers, bodyLimit: 64 << 10, change),
            .post("/checks/{check}/order", makers, bodyLimit: 16 << 10, arrange),
            .get("/checks/{check}/preview", FrameworkRoutes.staff, preview),
            .get("/checks/{check}/statistics", makers, statistics),
            .get("/classes/{class}/checks", .classMember) { request in
                try await request.page {
                    try CheckClassStore.list($0.classAccess(), $0)
                } show: { model, page in
                    CheckClassPage.list(model, page)
                }
            },
            .get("/classes/{class}/checks/{check}", .classMember) { request in
                let check: ID<Check> = try request.requireID("check")
                return try await request.page {
                    try CheckClassStore.results($0.classAccess(), check, $0)
                } show: { model, page in
                    CheckClassPage.results(model, page)
                }
            },
        ]
    }

    @Sendable private func list(_ request: PageRequest) async throws -> Reply {
        let competency: ID<Competency>? = request.query.id("competency")
        return try await request.page { visit in
            CheckListPage.Model(
                checks: try CheckStore.list(competency: competency, visit), viewer: visit.viewer.person,
                competency: try competency.flatMap { try FrameworkStore.names([$0], visit.tx).first })
        } show: { model, page in
            CheckListPage.page(model, page)
        }
    }

    @Sendable private func show(_ request: PageRequest) async throws -> Reply {
        let id: ID<Check> = try request.requireID("check")
        let done = request.query.raw("done")
        return try await request.page { visit in
            let check = try CheckStore.visible(id, visit)
            let items = try CheckItemStore.current(of: id, visit.tx)
            return CheckPage.Model(
                check: check, items: items, isOwn: check.author == visit.viewer.person && !check.isRetired,
                names: try CheckPage.names(items, visit), given: try CheckGiveStore.given(id, visit), done: done)
        } show: { model, page in
            CheckPage.page(model, page)
        }
    }

    // MARK: Writing one

    private func form(
        _ request: PageRequest, _ id: ID<Check>?, sent: Form? = nil, refusal: Refusal? = nil
    ) async throws -> Reply {
        try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: sent
        ) { visit in
            try id.map { id in
                let check = try CheckStore.visible(id, visit)
                guard check.author == visit.viewer.person, !check.isRetired else { throw Failure.notFound }
                return check
            }
        } show: { check, page in
            CheckFormPage.page(check, page)
        }
    }

    @Sendable private func add(_ request: PageRequest) async throws -> Reply {
        let sent = try await request.form()
        return try await request.submit(sent) { visit in
            let draft = try CheckFormReader.read(sent, nil, request.context(visit.viewer).t)
            let id = try CheckWriter(visit).add(
                draft, author: visit.viewer.person, school: try ActivityStore.school(of: visit))
            return "/checks/\(id)"
        } refused: { refusal in
            try await form(request, nil, sent: sent, refusal: refusal)
        }
    }

    @Sendable private func change(_ request: PageRequest) async throws -> Reply {
        let id: ID<Check> = try request.requireID("check")
        let sent = try await request.form()
        return try await request.submit(sent) { visit in
            let check = try CheckStore.own(id, visit)
            if sent.raw("do") == "retire" {
                try CheckWriter(visit).retire(id)
                return "/checks"
            }
            let t = request.context(visit.viewer).t
            let draft = try CheckFormReader.read(sent, check, t)
            try CheckFormReader.checkVersion(sent, check, draft, t)
            try CheckWriter(visit).change(id, to: draft)
            return "/checks/\(id)?done=saved"
        } refused: { refusal in
            try await form(request, id, sent: sent, refusal: refusal)
        }
    }

    /// Moves an item up or down, or takes it out of the check.
    @Sendable private func arrange(_ request: PageRequest) async throws -> Reply {
        let id: ID<Check> = try request.requireID("check")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let check = try CheckStore.own(id, visit)
            var items = try CheckItemStore.current(of: check.id, visit.tx).map(\.item)
            guard let item: ID<Item> = form.id("item"), let place = items.firstIndex(of: item) else {
                return "/checks/\(id)"
            }
            switch form.raw("do") {
            case "up" where place > 0: items.swapAt(place, place - 1)
            case "down" where place + 1 < items.count: items.swapAt(place, place + 1)
            case "remove": items.remove(at: place)
            default: return "/checks/\(id)"
            }
            try CheckWriter(visit).arrange(items, in: id)
            return "/checks/\(id)"
        }
    }

    // MARK: Trying it

    @Sendable private func preview(_ request: PageRequest) async throws -> Reply {
        let id: ID<Check> = try request.requireID("check")
        let query = request.query
        let isAnswered = query.raw("answered") != nil
        let number = query.int("number") ?? 1
        return try await request.page(form: isAnswered ? query : nil) { visit in
            CheckPreviewPage.Model(
                check: try CheckStore.visible(id, visit), items: try CheckItemStore.current(of: id, visit.tx),
                number: number, isAnswered: isAnswered)
        } show: { model, page in
            CheckPreviewPage.page(model, query, page)
        }
    }

    @Sendable private func statistics(_ request: PageRequest) async throws -> Reply {
        let id: ID<Check> = try request.requireID("check")
        return try await request.page { visit in
            let check = try CheckStore.visible(id, visit)
            let items = try CheckItemStore.current(of: id, visit.tx)
            return CheckStatisticsPage.Model(check: check, lines: try CheckStatisticsStore.load(items, visit))
        } show: { model, page in
            CheckStatisticsPage.page(model, page)
        }
    }
}
