import HTML
import HTTPTypes
import Learning
import SQL

/// Teams: put together by the teacher, worked in by their members.
struct TeamRoutes: Sendable {
    let core: Core

    var routes: [Route] {
        [
            .get("/classes/{class}/teams/{activity}", .classMember) { try await making($0) },
            .post("/classes/{class}/teams/{activity}", .classMember, bodyLimit: 64 << 10, make),
            .get("/teams/{team}", .signedIn) { try await team($0) },
            .post("/teams/{team}/product", .signedIn, bodyLimit: 1 << 20, save),
            .get("/teams/{team}/files/{teamFile}", .signedIn, file),
            .post("/teams/{team}/files/{teamFile}/description", .signedIn, bodyLimit: 16 << 10, describe),
            .post("/teams/{team}/files/{teamFile}/removal", .signedIn, bodyLimit: 16 << 10, remove),
            .post("/teams/{team}/steps", .signedIn, bodyLimit: 16 << 10, addStep),
            .post("/teams/{team}/steps/{milestone}", .signedIn, bodyLimit: 16 << 10, changeStep),
            .get("/attempts/{attempt}/team/files/{teamFile}", .student(.work, via: .attempt), sentFile),
        ]
    }

    // MARK: Putting teams together

    private func making(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        let activity: ID<Activity> = try request.requireID("activity")
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            try TeamMaking.load(activity, visit.classAccess(), visit)
        } show: { plan, page in
            TeamMakingPage.page(plan, isSaved: request.query.raw("done") == "saved", page)
        }
    }

    @Sendable private func make(_ request: PageRequest) async throws -> Reply {
        let activity: ID<Activity> = try request.requireID("activity")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let plan = try TeamMaking.load(activity, visit.classAccess(), visit)
            var wanted: [ID<Person>: Int] = [:]
            for student in plan.students {
                guard let number = form.int("team-\(student.id)") else { continue }
                guard (1...40).contains(number) else { throw Failure.badRequest("team") }
                wanted[student.id] = number
            }
            try TeamMaking.save(wanted, plan, visit)
            return "/classes/\(plan.classID)/teams/\(activity)?done=saved"
        }
    }

    // MARK: A team's page

    private func team(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        let id: ID<Team> = try request.requireID("team")
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            try TeamStore.load(try TeamAccess.find(id, visit), visit)
        } show: { team, page in
            TeamPage.page(team, isSaved: request.query.raw("done") == "saved", page)
        }
    }

    /// What somebody does on a team's page, and back to it.
    private func act(
        _ request: PageRequest, _ work: @escaping @Sendable (Form, TeamAccess, Visit, Messages) throws -> Void
    ) async throws -> Reply {
        let id: ID<Team> = try request.requireID("team")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            try work(form, try TeamAccess.find(id, visit), visit, request.context(visit.viewer).t)
            return "/teams/\(id)"
        } refused: { refusal in
            try await team(request, refusal: refusal, form: form)
        }
    }

    @Sendable private func save(_ request: PageRequest) async throws -> Reply {
        let id: ID<Team> = try request.requireID("team")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            try TeamStore.save(
                words: try form.text("words", most: 100_000), link: try form.text("link"),
                title: try form.text("title"),
                files: form.files, version: form.int("version"), try TeamAccess.find(id, visit), visit,
                request.context(visit.viewer).t)
            return "/teams/\(id)?done=saved"
        } refused: { refusal in
            try await team(request, refusal: refusal, form: form)
        }
    }

    @Sendable private func describe(_ request: PageRequest) async throws -> Reply {
        let file: ID<TeamFile> = try request.requireID("teamFile")
        return try await act(request) { form, access, visit, _ in
            try TeamStore.describe(file, try form.text("words", most: 8_000), access, visit)
        }
    }

    @Sendable private func remove(_ request: PageRequest) async throws -> Reply {
        let file: ID<TeamFile> = try request.requireID("teamFile")
        return try await act(request) { _, access, visit, _ in try TeamStore.remove(file, access, visit) }
    }

    @Sendable private func addStep(_ request: PageRequest) async throws -> Reply {
        try await act(request) { form, access, visit, t in
            let day = try form.text("by", most: 40)
            let parsed = CalendarDay(iso: day)
            if !day.isEmpty && parsed == nil {
                var refusal = Refusal()
                refusal.add("by", t.teamsNeedDay)
                throw Failure.refused(refusal)
            }
            try TeamStore.addStep(try form.text("step"), by: parsed, access, visit, t)
        }
    }

    @Sendable private func changeStep(_ request: PageRequest) async throws -> Reply {
        let step: ID<Milestone> = try request.requireID("milestone")
        return try await act(request) { form, access, visit, _ in
            guard let change = form.raw("change").flatMap(TeamStore.StepChange.init(rawValue:)) else {
                throw Failure.badRequest("change")
            }
            try TeamStore.change(step, change, access, visit)
        }
    }

    // MARK: Files

    @Sendable private func file(_ request: PageRequest) async throws -> Reply {
        let id: ID<Team> = try request.requireID("team")
        let file: ID<TeamFile> = try request.requireID("teamFile")
        let stored = try await request.read { visit in
            try TeamStore.file(file, try TeamAccess.find(id, visit), visit.tx)
        }
        return try await StoredFileReply.reply(
            stored, isInline: request.query.raw("inline") != nil, core: request.core)
    }

    @Sendable private func sentFile(_ request: PageRequest) async throws -> Reply {
        let attempt: ID<Attempt> = try request.requireID("attempt")
        let file: ID<TeamFile> = try request.requireID("teamFile")
        let stored = try await request.read { visit in
            try TeamStore.file(file, in: attempt, try visit.student(), visit.tx)
        }
        return try await StoredFileReply.reply(
            stored, isInline: request.query.raw("inline") != nil, core: request.core)
    }
}
