import HTTPTypes
import Learning

/// What a student is entitled to: opened with a reason, set and ended by staff of the student.
struct SupportRoutes: Sendable {
    var routes: [Route] {
        [
            .get("/students/{student}/supports", .student(.profile, via: .student)) { try await show($0) },
            .post("/students/{student}/supports/opening", .student(.profile, via: .student), bodyLimit: 16 << 10, open),
            .post("/students/{student}/supports", .student(.profile, via: .student), add),
            .post("/supports/{support}/ending", .student(.profile, via: .support), bodyLimit: 16 << 10, end),
        ]
    }

    private func show(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let access = try asking(visit)
            let isOpen = try SupportDoor.record.isOpen(access, visit)
            return SupportPage.Model(
                student: access.student, name: try StudentNames.name(access, visit.tx), relation: access.relation,
                needsReason: SupportStore.needsReason(access), maySet: SupportStore.maySet(access),
                list: isOpen ? try SupportStore.list(access, visit) : nil, today: visit.today)
        } show: { model, page in
            SupportPage.page(model, page)
        }
    }

    @Sendable private func open(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let reason = try form.text("reason", most: 2_000)
        return try await request.submit(form) { visit in
            let access = try asking(visit)
            if SupportStore.needsReason(access), reason.isEmpty {
                var refusal = Refusal()
                refusal.add("reason", request.context(visit.viewer).t.profilesSupportsNeedReason)
                try refusal.check()
            }
            try SupportDoor.record.open(reason: SupportStore.needsReason(access) ? reason : nil, access, visit)
            return "/students/\(access.student)/supports"
        } refused: { refusal in
            try await show(request, refusal: refusal, form: form)
        }
    }

    @Sendable private func add(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let words = try form.text("words", most: 200_000)
        let review = try form.text("review", most: 40)
        let kind = form.raw("kind").flatMap(SupportLine.Kind.init(rawValue:))
        return try await request.submit(form) { visit in
            let access = try asking(visit)
            guard SupportStore.maySet(access) else { throw Failure.notFound }
            try SupportStore.add(
                kind: kind, words: words, reviewOn: review, access, visit, request.context(visit.viewer).t)
            return "/students/\(access.student)/supports"
        } refused: { refusal in
            try await show(request, refusal: refusal, form: form)
        }
    }

    @Sendable private func end(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let id: ID<Support> = try request.requireID("support")
        return try await request.submit(form) { visit in
            let access = try asking(visit)
            guard SupportStore.maySet(access) else { throw Failure.notFound }
            try SupportStore.end(id, access, visit)
            return "/students/\(access.student)/supports"
        }
    }

    /// - Throws: `notFound` for whoever may not even ask.
    private func asking(_ visit: Visit) throws -> StudentAccess {
        let access = try visit.student()
        guard SupportStore.mayAsk(access) else { throw Failure.notFound }
        return access
    }
}
