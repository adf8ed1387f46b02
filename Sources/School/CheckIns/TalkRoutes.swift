import HTTPTypes
import Learning
import SQL

/// The pages and forms of one talk, and the list of a student's talks.
struct TalkRoutes: Sendable {
    let core: Core

    private static let talk = Route.Access.student(.plan, via: .checkIn)

    var routes: [Route] {
        [
            .get("/me/check-ins", .roles([.student])) { request in
                .redirect(to: "/students/\(try await request.read { $0.viewer.person })/check-ins")
            },
            .get("/students/{student}/check-ins", .student(.plan, via: .student)) { try await list($0) },
            .post("/students/{student}/check-ins", .student(.plan, via: .student), bodyLimit: 64 << 10, begin),
            .get("/students/{student}/check-ins/sheet", .student(.plan, via: .student), sheet),
            .get("/check-ins/{checkIn}", Self.talk) { try await show($0) },
            .post("/check-ins/{checkIn}/agenda", Self.talk, bodyLimit: 256 << 10, keepAgenda),
            .post("/check-ins/{checkIn}/record", Self.talk, bodyLimit: 1 << 20, keepRecord),
            .post("/check-ins/{checkIn}/steps", Self.talk, bodyLimit: 1 << 20) {
                try await act($0) { try $0.addStep() }
            },
            .post("/check-ins/{checkIn}/notes", Self.talk, bodyLimit: 1 << 20) {
                try await act($0) { try $0.addNote() }
            },
            .post("/check-ins/{checkIn}/family-line", Self.talk, bodyLimit: 1 << 20) {
                try await act($0) { try $0.shareFamilyLine() }
            },
            .post("/check-ins/{checkIn}/holding", Self.talk, bodyLimit: 1 << 20) {
                try await act($0) { try $0.hold() }
            },
            .get("/check-ins/{checkIn}/day", Self.talk) { try await day($0) },
            .post("/check-ins/{checkIn}/day", Self.talk, bodyLimit: 64 << 10, changeDay),
            .post("/check-ins/{checkIn}/advisor", Self.talk, bodyLimit: 16 << 10, give),
        ]
    }

    // MARK: A student's talks

    private func list(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            try TalkList.load(visit.student(), visit)
        } show: { model, page in
            TalkListPage.page(model, page)
        }
    }

    @Sendable private func begin(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let access = try visit.student()
            guard access.relation.mayJudge else { throw Failure.notFound }
            let planner = TalkPlanner(access: access, visit: visit, t: request.context(visit.viewer).t)
            guard form.raw("what") == "plan" else { return "/check-ins/\(try planner.begin())" }
            _ = try planner.plan(try .init(form))
            return "/students/\(access.student)/check-ins"
        } refused: {
            try await list(request, refusal: $0, form: form)
        }
    }

    @Sendable private func sheet(_ request: PageRequest) async throws -> Reply {
        try await request.page { visit in
            try TalkSheet.load(visit.student(), visit)
        } show: { model, page in
            TalkSheetPage.page(model, page)
        }
    }

    // MARK: One talk

    private func show(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        let id: ID<CheckIn> = try request.requireID("checkIn")
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            try TalkModel.load(visit, id)
        } show: { model, page in
            switch (model.part, model.talk.state) {
            case (.holder, .planned): TalkPage.page(model, page)
            case (.student, .planned): TalkAgendaPage.page(model, page)
            default: TalkReadPage.page(model, page)
            }
        }
    }

    /// The script keeps it while the student writes; the button keeps it and shows it again.
    @Sendable private func keepAgenda(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let id: ID<CheckIn> = try request.requireID("checkIn")
        let agenda = TalkAgenda(
            wins: try form.text("wins", most: 60_000), stuck: try form.text("stuck", most: 60_000),
            change: try form.text("change", most: 60_000))
        let keep: @Sendable (Visit) throws -> Int = { visit in
            try TalkWriter(access: visit.student(), visit: visit, t: request.context(visit.viewer).t)
                .keep(agenda, of: id, version: form.int("version"))
        }
        if request.headers[.accept] == "text/plain" { return try await request.autosaved(form, keep) }
        return try await request.submit(form) { visit in
            _ = try keep(visit)
            return "/check-ins/\(id)"
        } refused: {
            try await show(request, refusal: $0, form: form)
        }
    }

    @Sendable private func keepRecord(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        if request.headers[.accept] == "text/plain" {
            let id: ID<CheckIn> = try request.requireID("checkIn")
            let words = try TalkWords(form)
            return try await request.autosaved(form) { visit in
                try actions(words, form, id, request, visit).keep().version
            }
        }
        return try await act(form, request) { try $0.keep() }
    }

    private func act(
        _ request: PageRequest, _ work: @escaping @Sendable (TalkActions) throws -> Void
    ) async throws -> Reply {
        try await act(try await request.form(), request, work)
    }

    private func act(
        _ form: Form, _ request: PageRequest, _ work: @escaping @Sendable (TalkActions) throws -> Void
    ) async throws -> Reply {
        let id: ID<CheckIn> = try request.requireID("checkIn")
        let words = try TalkWords(form)
        return try await request.submit(form) { visit in
            try work(try actions(words, form, id, request, visit))
            return "/check-ins/\(id)"
        } refused: {
            try await show(request, refusal: $0, form: form)
        }
    }

    private func actions(
        _ words: TalkWords, _ form: Form, _ id: ID<CheckIn>, _ request: PageRequest, _ visit: Visit
    ) throws -> TalkActions {
        TalkActions(
            writer: TalkWriter(access: try visit.student(), visit: visit, t: request.context(visit.viewer).t), id: id,
            words: words, version: form.int("version"))
    }

    // MARK: Its day, and whose it is

    private func day(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        let id: ID<CheckIn> = try request.requireID("checkIn")
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let access = try visit.student()
            let talk = try TalkStore.load(id, access, visit.tx)
            guard talk.isOf(access) else { throw Failure.notFound }
            return TalkDayPage.Model(talk: talk, name: try StudentNames.name(access, visit.tx))
        } show: { model, page in
            TalkDayPage.page(model, page)
        }
    }

    @Sendable private func changeDay(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let id: ID<CheckIn> = try request.requireID("checkIn")
        return try await request.submit(form) { visit in
            let planner = TalkPlanner(
                access: try visit.student(), visit: visit, t: request.context(visit.viewer).t)
            let appointment = try TalkPlanner.Appointment(form)
            if form.raw("what") == "off" {
                let reason = try form.text("reason", most: 10_000)
                try planner.callOff(id, reason: reason, again: form.isOn("again") ? appointment : nil)
            } else {
                try planner.move(id, to: appointment)
            }
            return "/check-ins"
        } refused: {
            try await day(request, refusal: $0, form: form)
        }
    }

    @Sendable private func give(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let id: ID<CheckIn> = try request.requireID("checkIn")
        return try await request.submit(form) { visit in
            let planner = TalkPlanner(
                access: try visit.student(), visit: visit, t: request.context(visit.viewer).t)
            guard planner.access.relation == .leader else { throw Failure.notFound }
            guard let advisor: ID<Person> = form.id("advisor") else { throw Failure.badRequest("advisor") }
            try planner.give(id, to: advisor)
            return "/leadership/known-well"
        }
    }
}

extension PageRequest {
    /// Answers the script that keeps a form while somebody writes: when it was kept, with the new version.
    func autosaved(_ form: Form, _ keep: @escaping @Sendable (Visit) throws -> Int) async throws -> Reply {
        guard core.secret.isFormToken(form.raw("token") ?? "", of: formSession), isFromThisSite else {
            throw Failure.formExpired
        }
        do {
            let (version, viewer) = try await core.database.write { [self] tx in
                let viewer = try admitted(SessionStore.viewer(of: self, in: tx))
                return (try keep(Visit(tx: tx, viewer: viewer, request: self)), viewer)
            }
            let page = context(viewer)
            var reply = Reply.text(page.t.commonSavedAt(time: page.format.time(core.now())))
            reply.headers[.formVersion] = String(version)
            return reply
        } catch Failure.refused(let refusal) {
            let t = context(nil).t
            return refusal.stale.isEmpty
                ? .text(t.commonNotSaved, status: .unprocessableContent)
                : .text(t.failureConflictTitle, status: .conflict)
        }
    }
}
