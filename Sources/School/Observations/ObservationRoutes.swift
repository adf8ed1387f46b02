import HTTPTypes
import Learning

/// What adults saw: reading it, adding to it, taking it back.
struct ObservationRoutes: Sendable {
    private static let student = Route.Access.student(.progress, via: .student)

    var routes: [Route] {
        [
            .get("/me/observations", .roles([.student])) { request in
                .redirect(to: "/students/\(try await request.read { $0.viewer.person })/observations")
            },
            .get("/observe", .roles([.teacher, .advisor])) { request in
                try await request.page {
                    try ObserveStore.load($0)
                } show: {
                    ObservePage.page($0, $1)
                }
            },
            .get("/students/{student}/observations", Self.student, list),
            .get("/students/{student}/observations/new", Self.student) { try await new($0) },
            .post("/students/{student}/observations", Self.student, add),
            .post(
                "/observations/{observation}/withdrawal", .student(.progress, via: .observation), bodyLimit: 16 << 10,
                takeBack),
            .get("/students/{student}/dispositions/new", Self.student) { try await newDisposition($0) },
            .post("/students/{student}/dispositions", Self.student, bodyLimit: 64 << 10, addDisposition),
            .post(
                "/dispositions/{disposition}/withdrawal", .student(.progress, via: .disposition), bodyLimit: 16 << 10,
                withdrawDisposition),
        ]
    }

    /// - Throws: `notFound` for the student and for whoever only keeps accounts.
    private func observer(_ visit: Visit) throws -> StudentAccess {
        let access = try visit.student()
        guard ObservationStore.role(access.relation) != nil else { throw Failure.notFound }
        return access
    }

    // MARK: Moments

    @Sendable private func list(_ request: PageRequest) async throws -> Reply {
        let saved: ID<EvidenceRow>? = request.query.id("saved")
        let isHabit = request.query.raw("saved") == "habit"
        let number = request.query.int("page") ?? 0
        return try await request.page { visit in
            let access = try visit.student()
            return ObservationListPage.Model(
                student: access.student, name: try StudentNames.name(access, visit.tx), relation: access.relation,
                list: try ObservationStore.list(access, page: number, visit),
                dispositions: try DispositionStore.shown(access, visit.tx), saved: saved, isHabitSaved: isHabit)
        } show: { model, page in
            ObservationListPage.page(model, page)
        }
    }

    private func new(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        let chosen: ID<Competency>? = (form ?? request.query).id("competency")
        let search = String(try (form ?? request.query).text("q", most: 2_000).prefix(200))
        // A page that leads here may bring words to begin with, such as a student's question.
        let shown = form ?? (request.query.isOn("words") ? request.query : nil)
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: shown
        ) { visit in
            let access = try observer(visit)
            return ObservationFormPage.Model(
                student: access.student, name: try StudentNames.name(access, visit.tx), relation: access.relation,
                choices: try ObservationChoices.load(chosen: chosen, search: search, access, visit), chosen: chosen,
                search: search,
                waiting: try StudentFiles.waiting(
                    .observation, form: ObservationStore.formName, access: access, visit.tx),
                isTransfer: request.query.raw("transfer") != nil, today: visit.today)
        } show: { model, page in
            ObservationFormPage.page(model, page)
        }
    }

    @Sendable private func add(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let draft = try ObservationDraft(form)
        if let back = try await goingBack(form, request) { return back }
        return try await request.submit(form) { visit in
            let access = try visit.student()
            let id = try ObservationStore.save(
                draft, files: form.files, access, visit, request.context(visit.viewer).t)
            return "/students/\(access.student)/observations?saved=\(id)"
        } refused: { refusal in
            try await keepFiles(form, request)
            return try await new(request, refusal: refusal, form: form)
        }
    }

    /// The form again with its words: after a search, or without a file that was removed.
    private func goingBack(_ form: Form, _ request: PageRequest) async throws -> Reply? {
        let removed: ID<StudentFile>? = form.id("remove")
        guard removed != nil || form.isOn("find") else { return nil }
        if let removed { try await request.removeFile(removed, of: form) }
        try await keepFiles(form, request)
        return try await new(request, form: form)
    }

    private func keepFiles(_ form: Form, _ request: PageRequest) async throws {
        try await request.keepFiles(of: form, for: .observation) { visit in
            ObservationStore.role(try visit.student().relation) == nil ? nil : ObservationStore.formName
        }
    }

    @Sendable private func takeBack(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let id: ID<EvidenceRow> = try request.requireID("observation")
        return try await request.submit(form) { visit in
            let access = try visit.student()
            try ObservationStore.takeBack(id, access, visit)
            return "/students/\(access.student)/observations"
        }
    }

    // MARK: Dispositions

    private func newDisposition(
        _ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil
    ) async throws -> Reply {
        try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let access = try observer(visit)
            return DispositionPage.Model(
                student: access.student, name: try StudentNames.name(access, visit.tx), today: visit.today)
        } show: { model, page in
            DispositionPage.page(model, page)
        }
    }

    @Sendable private func addDisposition(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let draft = try DispositionStore.Draft(form)
        return try await request.submit(form) { visit in
            let access = try visit.student()
            try DispositionStore.save(draft, access, visit, request.context(visit.viewer).t)
            return "/students/\(access.student)/observations?saved=habit#habits"
        } refused: { refusal in
            try await newDisposition(request, refusal: refusal, form: form)
        }
    }

    @Sendable private func withdrawDisposition(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let id: ID<DispositionStore.Note> = try request.requireID("disposition")
        return try await request.submit(form) { visit in
            let access = try visit.student()
            try DispositionStore.withdraw(id, access, visit)
            return "/students/\(access.student)/observations#habits"
        }
    }
}
