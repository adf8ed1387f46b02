import HTTPTypes
import Learning

/// What a student does with the own steps. Each form says where it was, and leads back there.
struct StepRoutes: Sendable {
    var routes: [Route] {
        [
            .get("/students/{student}/steps/new", .student(.plan, via: .student)) { try await form($0) },
            .post("/students/{student}/steps", .student(.plan, via: .student), bodyLimit: 64 << 10, add),
            .get("/steps/{step}", .student(.plan, via: .step)) { try await form($0) },
            .post("/steps/{step}", .student(.plan, via: .step), bodyLimit: 64 << 10, change),
            .post("/steps/{step}/day", .student(.plan, via: .step), bodyLimit: 16 << 10, plan),
            .post("/steps/{step}/done", .student(.plan, via: .step), bodyLimit: 16 << 10) { request in
                try await act(request) { try StepMoves.setDone(true, $0, $1, $2) }
            },
            .post("/steps/{step}/reopening", .student(.plan, via: .step), bodyLimit: 16 << 10) { request in
                try await act(request) { try StepMoves.setDone(false, $0, $1, $2) }
            },
            .post("/steps/{step}/letting-go", .student(.plan, via: .step), bodyLimit: 16 << 10, letGo),
            .post("/steps/{step}/taking-up", .student(.plan, via: .step), bodyLimit: 16 << 10) { request in
                try await act(request) { try StepMoves.takeUp($0, $1, $2) }
            },
            .post("/steps/{step}/order", .student(.plan, via: .step), bodyLimit: 16 << 10, order),
        ]
    }

    // MARK: The form

    private func form(_ request: PageRequest, refusal: Refusal? = nil, sent: Form? = nil) async throws -> Reply {
        let id: ID<Step>? = request.id("step")
        let of = CalendarDay(iso: sent?.raw("back") ?? request.query.raw("of") ?? "")
        let subject: ID<Goal>? = request.query.id("subject")
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: sent
        ) { visit in
            let access = try visit.student()
            guard access.relation == .oneself else { throw Failure.notFound }
            return StepPages.Model(
                step: try id.map { try StepStore.require($0, access, visit) },
                week: try WeekStore.load(access, of: of, visit), subject: subject?.rawValue, of: of?.iso ?? "")
        } show: { model, page in
            StepPages.page(model, page)
        }
    }

    /// - Throws: `Failure.refused` for what a step cannot be.
    private func draft(_ form: Form, _ t: Messages) throws -> StepDraft {
        var refusal = Refusal()
        let title = try form.text("title", most: 4_000)
        let minutes = form.raw("minutes").map(trimmed) ?? ""
        let by = form.raw("by").map(trimmed) ?? ""
        let count = Int(minutes)
        if title.isEmpty { refusal.add("title", t.weeksNeedTitle) }
        if title.unicodeScalars.count > StepDraft.longestTitle {
            refusal.add("title", t.weeksTooLong(count: StepDraft.longestTitle))
        }
        if !minutes.isEmpty, !(1...StepDraft.mostMinutes).contains(count ?? 0) {
            refusal.add("minutes", t.weeksNeedMinutes)
        }
        if !by.isEmpty, CalendarDay(iso: by) == nil { refusal.add("by", t.weeksNeedDay) }
        try refusal.check()
        let subject: ID<Goal>? = form.id("subject")
        return StepDraft(title: title, minutes: count, byOn: CalendarDay(iso: by), subject: subject?.rawValue)
    }

    @Sendable private func add(_ request: PageRequest) async throws -> Reply {
        let sent = try await request.form()
        let t = request.context(nil).t
        return try await request.submit(sent) { visit in
            let access = try visit.student()
            guard access.relation == .oneself else { throw Failure.notFound }
            try StepStore.add(try draft(sent, t), for: access, visit, t)
            return path(back: sent, of: access)
        } refused: {
            try await form(request, refusal: $0, sent: sent)
        }
    }

    @Sendable private func change(_ request: PageRequest) async throws -> Reply {
        let sent = try await request.form()
        let id: ID<Step> = try request.requireID("step")
        let t = request.context(nil).t
        return try await request.submit(sent) { visit in
            let access = try visit.student()
            guard access.relation == .oneself else { throw Failure.notFound }
            try StepStore.change(
                id, to: try draft(sent, t), version: sent.int("version"), access, visit, t)
            return path(back: sent, of: access)
        } refused: {
            try await form(request, refusal: $0, sent: sent)
        }
    }

    // MARK: Days

    /// `on` is a day, or a day and a minute of it: `2026-05-05 615`.
    @Sendable private func plan(_ request: PageRequest) async throws -> Reply {
        let sent = try await request.form()
        let id: ID<Step> = try request.requireID("step")
        let parts = try sent.text("on", most: 40).split(separator: " ")
        let t = request.context(nil).t
        return try await request.submit(sent) { visit in
            let access = try visit.student()
            guard access.relation == .oneself else { throw Failure.notFound }
            let day = parts.first.flatMap { CalendarDay(iso: String($0)) }
            if day == nil, !parts.isEmpty {
                var refusal = Refusal()
                refusal.add("on", t.weeksNeedDay)
                throw Failure.refused(refusal)
            }
            let minute = parts.count > 1 ? Int(parts[1]).flatMap { (0..<1_440).contains($0) ? $0 : nil } : nil
            try StepMoves.plan(id, on: day, minute: minute, access, visit, t)
            return path(back: sent, of: access)
        } refused: {
            try await form(request, refusal: $0, sent: sent)
        }
    }

    @Sendable private func letGo(_ request: PageRequest) async throws -> Reply {
        let sent = try await request.form()
        let id: ID<Step> = try request.requireID("step")
        let reason = try sent.text("reason", most: 4_000)
        let t = request.context(nil).t
        return try await request.submit(sent) { visit in
            let access = try visit.student()
            guard access.relation == .oneself else { throw Failure.notFound }
            try StepMoves.letGo(id, because: reason, access, visit, t)
            return path(back: sent, of: access)
        } refused: {
            try await form(request, refusal: $0, sent: sent)
        }
    }

    @Sendable private func order(_ request: PageRequest) async throws -> Reply {
        let sent = try await request.form()
        let up = sent.raw("to") == "up"
        return try await act(request, sent) { try StepMoves.move($0, up: up, $1, $2) }
    }

    private func act(
        _ request: PageRequest, _ sent: Form? = nil,
        _ work: @escaping @Sendable (ID<Step>, StudentAccess, Visit) throws -> Void
    ) async throws -> Reply {
        let sent = if let sent { sent } else { try await request.form() }
        let id: ID<Step> = try request.requireID("step")
        return try await request.submit(sent) { visit in
            let access = try visit.student()
            guard access.relation == .oneself else { throw Failure.notFound }
            try work(id, access, visit)
            return path(back: sent, of: access)
        }
    }

    /// The page that the form stood on: home, or a week.
    private func path(back form: Form, of access: StudentAccess) -> String {
        let back = form.raw("back") ?? ""
        if back == "home" { return "/" }
        let week = "/students/\(access.student)/week"
        return CalendarDay(iso: back).map { "\(week)?of=\($0.iso)" } ?? week
    }
}
