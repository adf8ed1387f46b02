import HTTPTypes
import Learning

/// Thinking about work: its page with three moments, the journal, and the library of strategies.
struct ReflectionRoutes: Sendable {
    private static let student = Route.Access.student(.work, via: .student)
    private static let work = Route.Access.student(.work, via: .work)
    private static let journal = Route.Access.student(.work, via: .journal)
    private static let mostBytes = 128 << 10

    var routes: [Route] {
        [
            .get("/strategies", .signedIn, library),
            .get("/me/journal", .roles([.student])) { request in
                .redirect(to: "/students/\(try await request.read { $0.viewer.person })/journal")
            },
            .get("/students/{student}/journal", Self.student) { try await list($0) },
            .post("/students/{student}/journal", Self.student, bodyLimit: Self.mostBytes, add),
            .get("/journal/{journal}", Self.journal) { try await entry($0) },
            .post("/journal/{journal}", Self.journal, bodyLimit: Self.mostBytes, change),
            .post("/journal/{journal}/removal", Self.journal, bodyLimit: 16 << 10, remove),
            .get("/work/{work}/reflection", Self.work) { try await moments($0) },
            .post("/work/{work}/reflection", Self.work, bodyLimit: Self.mostBytes, save),
        ]
    }

    @Sendable private func library(_ request: PageRequest) async throws -> Reply {
        try await request.page { _ in
            ()
        } show: { _, page in
            StrategyPage.page(page)
        }
    }

    // MARK: A work

    private func moments(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        let id: ID<Work> = try request.requireID("work")
        let asked = (form ?? request.query).raw("moment").flatMap(ReflectionMoment.init(rawValue:))
        let isSaved = request.query.raw("done") == "saved"
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let access = try visit.student()
            let details = try WorkDetailsStore.load(id, access, visit.tx)
            let entries = try JournalStore.entries(about: id, access, visit.tx)
            return ReflectionPage.Model(
                work: id, student: access.student, title: details.activity.title,
                name: details.student.givenName, isOneself: access.relation == .oneself,
                moment: asked ?? .next(details.state, written: Set(entries.keys)), entries: entries, isSaved: isSaved)
        } show: { model, page in
            ReflectionPage.page(model, page)
        }
    }

    @Sendable private func save(_ request: PageRequest) async throws -> Reply {
        let sent = try await request.form()
        let id: ID<Work> = try request.requireID("work")
        let draft = try JournalDraft(sent)
        return try await request.submit(sent) { visit in
            let writer = try JournalWriter(visit.student(), visit)
            guard let moment = sent.raw("moment").flatMap(ReflectionMoment.init(rawValue:)) else {
                throw Failure.badRequest("no moment")
            }
            try writer.save(draft, about: id, at: moment)
            return "/work/\(id)/reflection?moment=\(moment.rawValue)&done=saved"
        } refused: { refusal in
            try await moments(request, refusal: refusal, form: sent)
        }
    }

    // MARK: The journal

    private func list(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        let number = request.query.int("page") ?? 1
        let done = request.query.raw("done").flatMap { ["saved", "removed"].contains($0) ? $0 : nil }
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let access = try visit.student()
            let isOneself = access.relation == .oneself
            return JournalPage.Model(
                student: access.student, name: try StudentNames.name(access, visit.tx), isOneself: isOneself,
                leaf: try JournalStore.leaf(access, page: number, visit.tx),
                strategies: try JournalStore.strategies(access, visit.tx),
                rated: isOneself ? try JournalStore.rated(access, visit.tx) : [], done: done)
        } show: { model, page in
            JournalPage.page(model, page)
        }
    }

    @Sendable private func add(_ request: PageRequest) async throws -> Reply {
        let sent = try await request.form()
        let draft = try JournalDraft(sent)
        return try await request.submit(sent) { visit in
            let access = try visit.student()
            try JournalWriter(access, visit).add(draft)
            return "/students/\(access.student)/journal?done=saved"
        } refused: { refusal in
            try await list(request, refusal: refusal, form: sent)
        }
    }

    private func entry(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        let id: ID<JournalEntry> = try request.requireID("journal")
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            try JournalStore.own(id, try visit.student(), visit.tx)
        } show: { entry, page in
            JournalEntryPage.page(entry, page)
        }
    }

    @Sendable private func change(_ request: PageRequest) async throws -> Reply {
        let sent = try await request.form()
        let id: ID<JournalEntry> = try request.requireID("journal")
        let draft = try JournalDraft(sent)
        return try await request.submit(sent) { visit in
            let access = try visit.student()
            try JournalWriter(access, visit).change(id, to: draft)
            return "/students/\(access.student)/journal?done=saved"
        } refused: { refusal in
            try await entry(request, refusal: refusal, form: sent)
        }
    }

    @Sendable private func remove(_ request: PageRequest) async throws -> Reply {
        let sent = try await request.form()
        let id: ID<JournalEntry> = try request.requireID("journal")
        return try await request.submit(sent) { visit in
            let access = try visit.student()
            try JournalWriter(access, visit).remove(id)
            return "/students/\(access.student)/journal?done=removed"
        }
    }
}
