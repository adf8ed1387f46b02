import HTTPTypes
import Learning
import SQL

/// Whoever teaches a class answers its students. A leader has no page of it: how long somebody waits is the teacher's.
struct HelpClassRoutes: Sendable {
    var routes: [Route] {
        [
            .get("/classes/{class}/help", .classMember) { try await queue($0) },
            .post("/classes/{class}/help/next", .classMember, bodyLimit: 16 << 10, next),
            .get("/classes/{class}/help/history", .classMember, history),
            .get("/classes/{class}/help/helpers", .classMember, helpers),
            .post("/classes/{class}/help/helpers", .classMember, bodyLimit: 16 << 10, endHelper),
            .get("/classes/{class}/help/resources", .classMember) { try await resources($0) },
            .post("/classes/{class}/help/resources", .classMember, bodyLimit: 64 << 10, addResource),
            .get("/classes/{class}/help/resources/{helpResource}", .classMember) { try await resource($0) },
            .post("/classes/{class}/help/resources/{helpResource}", .classMember, bodyLimit: 64 << 10, saveResource),
            .post(
                "/classes/{class}/help/resources/{helpResource}/removal", .classMember, bodyLimit: 16 << 10,
                removeResource),
            .get("/classes/{class}/help/{help}", .classMember) { try await one($0) },
            .post("/classes/{class}/help/{help}/taking", .classMember, bodyLimit: 16 << 10, take),
            .post("/classes/{class}/help/{help}/return", .classMember, bodyLimit: 16 << 10, putBack),
            .post("/classes/{class}/help/{help}/answer", .classMember, bodyLimit: 64 << 10, answer),
        ]
    }

    /// - Throws: `Failure.notFound` for whoever only leads the school.
    private func teacher(_ visit: Visit) throws -> ClassAccess {
        let access = try visit.classAccess()
        guard access.relation.mayJudge else { throw Failure.notFound }
        return access
    }

    private static func title(_ access: ClassAccess, _ visit: Visit) throws -> String {
        try visit.tx.require("SELECT title FROM classes WHERE id = \(access.id)").text("title")
    }

    private func path(_ request: PageRequest) throws -> String {
        "/classes/\(try request.requireID("class", of: Class.self))/help"
    }

    // MARK: The line

    private func queue(_ request: PageRequest, refusal: Refusal? = nil) async throws -> Reply {
        try await request.page(status: refusal == nil ? .ok : .conflict, refusal: refusal) { visit in
            let access = try teacher(visit)
            return HelpQueuePage.Model(
                classID: access.id, title: try Self.title(access, visit), lines: try HelpQueue.open(access, visit),
                viewer: access.viewer)
        } show: { model, page in
            HelpQueuePage.page(model, page)
        }
    }

    @Sendable private func next(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let path = try path(request)
        return try await request.submit(form) { visit in
            try HelpQueue.next(teacher(visit), visit).map { path + "/\($0)" } ?? path
        }
    }

    @Sendable private func take(_ request: PageRequest) async throws -> Reply {
        let id: ID<HelpRequest> = try request.requireID("help")
        let form = try await request.form()
        let path = try path(request)
        return try await request.submit(form) { visit in
            try HelpQueue.take(id, teacher(visit), visit)
            return path + "/\(id)"
        } refused: {
            try await queue(request, refusal: $0)
        }
    }

    @Sendable private func putBack(_ request: PageRequest) async throws -> Reply {
        let id: ID<HelpRequest> = try request.requireID("help")
        let form = try await request.form()
        let path = try path(request)
        return try await request.submit(form) { visit in
            try HelpQueue.putBack(id, teacher(visit), visit)
            return path
        }
    }

    private func one(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        let id: ID<HelpRequest> = try request.requireID("help")
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let access = try teacher(visit)
            let line = try HelpQueue.one(id, access, visit)
            let workshops = try WorkshopStore.coming(access, visit).filter {
                $0.calledOff == nil && !$0.isOver(visit)
            }
            return HelpRequestPage.Model(
                classID: access.id, title: try Self.title(access, visit), line: line,
                workshops: workshops.filter { $0.competency == line.request.competency }
                    + workshops.filter { $0.competency != line.request.competency },
                viewer: access.viewer)
        } show: { model, page in
            HelpRequestPage.page(model, page)
        }
    }

    @Sendable private func answer(_ request: PageRequest) async throws -> Reply {
        let id: ID<HelpRequest> = try request.requireID("help")
        let form = try await request.form()
        let path = try path(request)
        return try await request.submit(form) { visit in
            let access = try teacher(visit)
            try HelpQueue.answer(form, id, access, visit)
            if form.raw("answer") == HelpAnswer.group.rawValue {
                let request = try HelpQueue.one(id, access, visit).request
                let about = request.competency.map { "&competency=\($0)" } ?? ""
                return "/classes/\(access.id)/groups/new?student=\(request.student)" + about
            }
            return path
        } refused: {
            try await one(request, refusal: $0, form: form)
        }
    }

    // MARK: What helped, and who helps

    @Sendable private func history(_ request: PageRequest) async throws -> Reply {
        try await request.page { visit in
            let access = try teacher(visit)
            return HelpHistoryPage.Model(
                classID: access.id, title: try Self.title(access, visit),
                history: try HelpHistory.load(access, visit))
        } show: { model, page in
            HelpHistoryPage.page(model, page)
        }
    }

    @Sendable private func helpers(_ request: PageRequest) async throws -> Reply {
        try await request.page { visit in
            let access = try teacher(visit)
            return HelpHelpersPage.Model(
                classID: access.id, title: try Self.title(access, visit),
                helpers: try HelpHelpers.list(access, visit))
        } show: { model, page in
            HelpHelpersPage.page(model, page)
        }
    }

    @Sendable private func endHelper(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let path = try path(request)
        return try await request.submit(form) { visit in
            let access = try teacher(visit)
            guard let student: ID<Person> = form.id("helper") else { throw Failure.notFound }
            try HelpHelpers.end(form.raw("to") == "end", student, access, visit)
            return path + "/helpers"
        }
    }

    // MARK: The list of hints and resources

    private func resources(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let access = try teacher(visit)
            return HelpResourcesPage.Model(
                classID: access.id, title: try Self.title(access, visit), list: try HelpResources.list(access, visit),
                one: nil, competencies: try HelpResources.competencies(access, visit),
                activities: try HelpResources.activities(access, visit))
        } show: { model, page in
            HelpResourcesPage.page(model, page)
        }
    }

    private func resource(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        let id: ID<HelpResource> = try request.requireID("helpResource")
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let access = try teacher(visit)
            return HelpResourcesPage.Model(
                classID: access.id, title: try Self.title(access, visit), list: [],
                one: try HelpResources.one(id, access, visit),
                competencies: try HelpResources.competencies(access, visit),
                activities: try HelpResources.activities(access, visit))
        } show: { model, page in
            HelpResourcesPage.change(model, page)
        }
    }

    @Sendable private func addResource(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let path = try path(request)
        return try await request.submit(form) { visit in
            try HelpResources.save(form, nil, teacher(visit), visit)
            return path + "/resources"
        } refused: {
            try await resources(request, refusal: $0, form: form)
        }
    }

    @Sendable private func saveResource(_ request: PageRequest) async throws -> Reply {
        let id: ID<HelpResource> = try request.requireID("helpResource")
        let form = try await request.form()
        let path = try path(request)
        return try await request.submit(form) { visit in
            try HelpResources.save(form, id, teacher(visit), visit)
            return path + "/resources"
        } refused: {
            try await resource(request, refusal: $0, form: form)
        }
    }

    @Sendable private func removeResource(_ request: PageRequest) async throws -> Reply {
        let id: ID<HelpResource> = try request.requireID("helpResource")
        let form = try await request.form()
        let path = try path(request)
        return try await request.submit(form) { visit in
            try HelpResources.remove(id, teacher(visit), visit)
            return path + "/resources"
        }
    }
}
