import HTTPTypes
import Learning
import SQL

/// Own ideas: to write, to talk about, to agree on.
struct ProposalRoutes: Sendable {
    static let proposal = Route.Access.student(.plan, via: .proposal)
    static let student = Route.Access.student(.plan, via: .student)

    let core: Core

    var routes: [Route] {
        [
            .get("/me/proposals", .roles([.student])) { request in
                .redirect(to: "/students/\(try await request.read { $0.viewer.person })/proposals")
            },
            .get("/students/{student}/proposals", Self.student, list),
            .get("/students/{student}/proposals/new", Self.student) { try await new($0) },
            .post("/students/{student}/proposals", Self.student, begin),
            .get("/students/{student}/reports/new", Self.student) { try await newReport($0) },
            .post("/students/{student}/reports", Self.student, reportOwn),
            .get("/proposals", .roles([.teacher, .advisor])) { request in
                try await request.page {
                    try ProposalQueue.list($0)
                } show: {
                    ProposalQueue.page($0, $1)
                }
            },
            .get("/proposals/{proposal}", Self.proposal) { try await $0.proposalPage() },
            .get("/proposals/{proposal}/counter", Self.proposal) { try await $0.counterPage() },
            .post("/proposals/{proposal}/draft", Self.proposal, save),
            .post("/proposals/{proposal}/proposing", Self.proposal, propose),
            .post("/proposals/{proposal}/counter", Self.proposal, counter),
        ] + ProposalAnswerRoutes(core: core).routes
    }

    @Sendable private func list(_ request: PageRequest) async throws -> Reply {
        try await request.page { visit in
            let access = try visit.student()
            return ProposalListPage.Model(
                student: access.student, name: try StudentNames.name(access, visit.tx), relation: access.relation,
                lines: try ProposalStore.list(access, visit.tx))
        } show: { model, page in
            ProposalListPage.page(model, page)
        }
    }

    // MARK: Beginning

    private func new(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        let competency: ID<Competency>? = (form ?? request.query).id("competency")
        let kind = ProposalDocument.Kind(rawValue: request.query.raw("kind") ?? "")
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let access = try visit.student()
            guard access.relation == .oneself else { throw Failure.notFound }
            let catalog = try visit.core.catalog.current(in: visit.tx)
            return ProposalListPage.NewModel(
                student: access.student, kind: kind ?? (competency == nil ? .project : .wayToShow),
                competency: competency.flatMap { catalog.competencies[$0] })
        } show: { model, page in
            ProposalListPage.new(model, page)
        }
    }

    @Sendable private func begin(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let kind = ProposalDocument.Kind(rawValue: form.raw("kind") ?? "")
        let competency: ID<Competency>? = form.id("competency")
        let t = request.context(nil).t
        return try await request.submit(form) { visit in
            let access = try visit.student()
            guard access.relation == .oneself else { throw Failure.notFound }
            var refusal = Refusal()
            if kind == nil { refusal.add("kind", t.proposalsNeedKind) }
            try refusal.check()
            let document = ProposalDocument(
                kind: kind ?? .project, competencies: competency.map { [$0] } ?? [])
            return "/proposals/\(try ProposalTalk.begin(document, access, visit))"
        } refused: {
            try await new(request, refusal: $0, form: form)
        }
    }

    // MARK: Writing

    /// Keeps what is written. The script asks for plain text and goes on; a form gets its page again.
    @Sendable private func save(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        if request.headers[.accept] == "text/plain" { return try await autosave(form, request) }
        let search = String(try form.text("q", most: 1_000).prefix(200))
        let isFinding = form.isOn("find")
        let id: ID<Proposal> = try request.requireID("proposal")
        return try await request.submit(form) { visit in
            _ = try keep(form, id, visit, request)
            guard isFinding else { return "/proposals/\(id)#covers" }
            return "/proposals/\(id)?q=\(queryEscaped(search))#standards"
        } refused: {
            try await request.proposalPage(refusal: $0, form: form)
        }
    }

    private func keep(_ form: Form, _ id: ID<Proposal>, _ visit: Visit, _ request: PageRequest) throws -> Int {
        let access = try visit.student()
        guard access.relation == .oneself else { throw Failure.notFound }
        let kind = try ProposalTalk.lock(id, access, visit.tx).document.kind
        return try ProposalTalk.save(
            ProposalForm(form, kind: kind), version: form.int("version"), in: id, access, visit,
            request.context(visit.viewer))
    }

    private func autosave(_ form: Form, _ request: PageRequest) async throws -> Reply {
        guard core.secret.isFormToken(form.raw("token") ?? "", of: request.formSession), request.isFromThisSite else {
            throw Failure.formExpired
        }
        let id: ID<Proposal> = try request.requireID("proposal")
        do {
            let (version, viewer) = try await core.database.write { tx in
                let viewer = try request.admitted(SessionStore.viewer(of: request, in: tx))
                return (try keep(form, id, Visit(tx: tx, viewer: viewer, request: request), request), viewer)
            }
            let page = request.context(viewer)
            var reply = Reply.text(page.t.commonSavedAt(time: page.format.time(core.now())))
            reply.headers[.formVersion] = String(version)
            return reply
        } catch Failure.refused(let refusal) {
            let t = request.context(nil).t
            return refusal.stale.isEmpty
                ? .text(t.commonNotSaved, status: .unprocessableContent)
                : .text(t.failureConflictTitle, status: .conflict)
        }
    }

    @Sendable private func propose(_ request: PageRequest) async throws -> Reply {
        try await putForward(.propose, request) { try await request.proposalPage(refusal: $0, form: $1) }
    }

    @Sendable private func counter(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        if form.isOn("find") { return try await request.counterPage(form: form) }
        return try await putForward(.counter, request, form) { try await request.counterPage(refusal: $0, form: $1) }
    }

    private func putForward(
        _ move: ProposalMove, _ request: PageRequest, _ sent: Form? = nil,
        refused: (Refusal, Form) async throws -> Reply
    ) async throws -> Reply {
        let form: Form
        if let sent { form = sent } else { form = try await request.form() }
        let id: ID<Proposal> = try request.requireID("proposal")
        return try await request.submit(form) { visit in
            let access = try visit.student()
            let kind = try ProposalTalk.lock(id, access, visit.tx).document.kind
            try ProposalTalk.putForward(
                ProposalForm(form, kind: kind), move, words: try form.text("words", most: 40_000),
                version: form.int("version"), id, access, visit, request.context(visit.viewer))
            return "/proposals/\(id)"
        } refused: {
            try await refused($0, form)
        }
    }

    // MARK: A report of the own work

    private func newReport(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        let competency: ID<Competency>? = (form ?? request.query).id("competency")
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let access = try visit.student()
            guard access.relation == .oneself else { throw Failure.notFound }
            let directed = try ChoiceStore.directed(access, visit)
            let found = competency.flatMap { id in directed.first { $0.id == id } }
            guard !directed.isEmpty, found != nil || competency == nil else { throw Failure.notFound }
            return ProposalListPage.NewModel(
                student: access.student, kind: .wayToShow, competency: found, choices: Array(directed.prefix(60)))
        } show: { model, page in
            ProposalListPage.newReport(model, page)
        }
    }

    @Sendable private func reportOwn(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let competency: ID<Competency>? = form.id("competency")
        let title = try form.text("title", most: 40_000)
        let did = try form.text("did", most: 40_000)
        let shows = try form.text("shows", most: 40_000)
        let t = request.context(nil).t
        return try await request.submit(form) { visit in
            let access = try visit.student()
            guard let competency else { throw Failure.notFound }
            let id = try ProposalTalk.reportOwn(
                competency, title: title, did: did, shows: shows, access, visit, t)
            return "/proposals/\(id)"
        } refused: {
            try await newReport(request, refusal: $0, form: form)
        }
    }
}

extension PageRequest {
    private func status(_ refusal: Refusal?) -> HTTPResponse.Status {
        guard let refusal else { return .ok }
        let isConflict = !refusal.stale.isEmpty || refusal.order.contains { $0 == "moved" || $0 == "changed" }
        return isConflict ? .conflict : .unprocessableContent
    }

    /// The page of a proposal; of an own draft, its form.
    func proposalPage(refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        let id: ID<Proposal> = try requireID("proposal")
        let search = String(try (form ?? query).text("q", most: 1_000).prefix(200))
        let read = form?.raw("hash")
        return try await page(status: status(refusal), refusal: refusal, form: form) { visit in
            let access = try visit.student()
            var model = try ProposalStore.load(id, access, visit)
            if model.state == .draft {
                let chosen = form.map { $0.ids("competency", of: Competency.self) } ?? model.document.competencies
                model.choices = try ProposalStore.choices(chosen, search: search, access, visit)
                model.search = search
            }
            return model
        } show: { model, page in
            model.state == .draft ? ProposalFormPage.draft(model, page) : ProposalPage.page(model, read: read, page)
        }
    }

    /// The form for other words, for whoever may put them forward.
    func counterPage(refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        let id: ID<Proposal> = try requireID("proposal")
        let search = String(try (form ?? query).text("q", most: 1_000).prefix(200))
        return try await page(status: status(refusal), refusal: refusal, form: form) { visit in
            let access = try visit.student()
            var model = try ProposalStore.load(id, access, visit)
            guard model.may(.counter) || (refusal != nil && model.side != nil && model.side != .family) else {
                throw Failure.notFound
            }
            let chosen = form.map { $0.ids("competency", of: Competency.self) } ?? model.document.competencies
            model.choices = try ProposalStore.choices(chosen, search: search, access, visit)
            model.search = search
            return model
        } show: { model, page in
            ProposalFormPage.counter(model, page)
        }
    }
}
