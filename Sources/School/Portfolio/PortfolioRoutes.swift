import HTTPTypes
import Learning

/// What a student keeps: looking through it, adding to it, changing it.
struct PortfolioRoutes: Sendable {
    private static let student = Route.Access.student(.work, via: .student)
    private static let piece = Route.Access.student(.work, via: .piece)

    var routes: [Route] {
        [
            .get("/me/portfolio", .roles([.student])) { request in
                .redirect(to: "/students/\(try await request.read { $0.viewer.person })/portfolio")
            },
            .get("/students/{student}/portfolio", Self.student) { try await $0.portfolioPage() },
            .get("/students/{student}/portfolio/new", Self.student) { try await pieceForm($0) },
            .post("/students/{student}/portfolio", Self.student, bodyLimit: 256 << 10, capture),
            .get("/students/{student}/portfolio/growth", Self.student, growth),
            .post("/students/{student}/portfolio/growth", Self.student, bodyLimit: 16 << 10, keepPair),
            .get("/portfolio-pieces/{piece}", Self.piece) { try await pieceForm($0) },
            .post("/portfolio-pieces/{piece}", Self.piece, bodyLimit: 256 << 10, change),
            .post("/portfolio-pieces/{piece}/removal", Self.piece, bodyLimit: 16 << 10, remove),
            .post("/attempts/{attempt}/portfolio", .student(.work, via: .attempt), bodyLimit: 16 << 10, keep),
        ]
    }

    // MARK: The form

    /// For a new piece, or for the one that the path names.
    private func pieceForm(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        let id: ID<PortfolioPiece>? = request.id("piece")
        guard request.parameters["piece"] == nil || id != nil else { throw Failure.notFound }
        let isKept = request.query.raw("done") == "kept"
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let access = try visit.student()
            guard id != nil || PortfolioWriter.mayCapture(access.relation) else { throw Failure.notFound }
            let piece = try id.map { try PortfolioStore.require($0, access, visit) }
            let name = piece.map { PortfolioWriter.form($0.id) } ?? PortfolioWriter.newForm
            return PieceFormPage.Model(
                student: access.student, name: try StudentNames.name(access, visit.tx), relation: access.relation,
                viewer: access.viewer, piece: piece, skills: try Self.skills(access, visit),
                waiting: try StudentFiles.waiting(.portfolio, form: name, access: access, visit.tx), isKept: isKept)
        } show: { model, page in
            PieceFormPage.page(model, page)
        }
    }

    /// Those that the student has worked on, so that the list stays short.
    private static func skills(_ access: StudentAccess, _ visit: Visit) throws -> [PortfolioPiece.Skill] {
        guard let progress = try visit.student(access.student, for: .progress) else { return [] }
        let summary = try ProgressStore.summary(progress, visit: visit)
        let language = visit.request.context(visit.viewer).language
        return summary.standings.keys.compactMap { summary.competencies[$0] }
            .map { PortfolioPiece.Skill(id: $0.id, title: $0.title) }
            .sorted { ($0.title.text(in: language).text, $0.id) < ($1.title.text(in: language).text, $1.id) }
            .prefix(200).map(\.self)
    }

    @Sendable private func capture(_ request: PageRequest) async throws -> Reply {
        let sent = try await request.form()
        if let removed = try await removing(request, sent) { return removed }
        let draft = try PieceDraft(sent)
        return try await request.submit(sent) { visit in
            let access = try visit.student()
            let writer = PortfolioWriter(access: access, visit: visit)
            _ = try writer.capture(draft, files: sent.files, request.context(visit.viewer).t)
            return "/students/\(access.student)/portfolio?done=saved"
        } refused: { refusal in
            try await keepFiles(request, sent)
            return try await pieceForm(request, refusal: refusal, form: sent)
        }
    }

    @Sendable private func change(_ request: PageRequest) async throws -> Reply {
        let sent = try await request.form()
        let id: ID<PortfolioPiece> = try request.requireID("piece")
        if let removed = try await removing(request, sent) { return removed }
        let draft = try PieceDraft(sent)
        return try await request.submit(sent) { visit in
            let access = try visit.student()
            let t = request.context(visit.viewer).t
            try PortfolioWriter(access: access, visit: visit)
                .change(id, to: draft, files: sent.files, version: sent.int("version"), t)
            return "/students/\(access.student)/portfolio?done=saved"
        } refused: { refusal in
            try await keepFiles(request, sent)
            return try await pieceForm(request, refusal: refusal, form: sent)
        }
    }

    /// A button beside a file was pressed: the file goes, and the form comes back with its words.
    private func removing(_ request: PageRequest, _ sent: Form) async throws -> Reply? {
        guard let file: ID<StudentFile> = sent.id("remove") else { return nil }
        try await request.removeFile(file, of: sent)
        try await keepFiles(request, sent)
        return try await pieceForm(request, form: sent)
    }

    private func keepFiles(_ request: PageRequest, _ sent: Form) async throws {
        let id: ID<PortfolioPiece>? = request.id("piece")
        try await request.keepFiles(of: sent, for: .portfolio) { visit in
            let access = try visit.student()
            guard let id else { return PortfolioWriter.mayCapture(access.relation) ? PortfolioWriter.newForm : nil }
            return PortfolioWriter.form(try PortfolioStore.require(id, access, visit).id)
        }
    }

    @Sendable private func remove(_ request: PageRequest) async throws -> Reply {
        let sent = try await request.form()
        let id: ID<PortfolioPiece> = try request.requireID("piece")
        return try await request.submit(sent) { visit in
            let access = try visit.student()
            try PortfolioWriter(access: access, visit: visit).remove(id)
            return "/students/\(access.student)/portfolio?done=removed"
        }
    }

    // MARK: Work

    @Sendable private func keep(_ request: PageRequest) async throws -> Reply {
        let sent = try await request.form()
        let attempt: ID<Attempt> = try request.requireID("attempt")
        return try await request.submit(sent) { visit in
            let writer = PortfolioWriter(access: try visit.student(), visit: visit)
            return "/portfolio-pieces/\(try writer.keep(attempt))?done=kept"
        }
    }

    @Sendable private func growth(_ request: PageRequest) async throws -> Reply {
        try await request.page { visit in
            let access = try visit.student()
            return GrowthPage.Model(
                student: access.student, name: try StudentNames.name(access, visit.tx),
                isOneself: access.relation == .oneself, pairs: try GrowthStore.pairs(access, visit))
        } show: { model, page in
            GrowthPage.page(model, page)
        }
    }

    @Sendable private func keepPair(_ request: PageRequest) async throws -> Reply {
        let sent = try await request.form()
        return try await request.submit(sent) { visit in
            let access = try visit.student()
            guard access.relation == .oneself else { throw Failure.notFound }
            try GrowthStore.keep(sent.id("competency"), access, visit)
            return "/students/\(access.student)/portfolio/growth"
        }
    }
}

extension PageRequest {
    /// The portfolio, also when the form on it could not be taken.
    func portfolioPage(refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        let number = query.int("page") ?? 1
        let saved = query.raw("done").flatMap { ["saved", "removed"].contains($0) ? $0 : nil }
        return try await page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let access = try visit.student()
            return PortfolioPage.Model(
                student: access.student, name: try StudentNames.name(access, visit.tx), relation: access.relation,
                drawer: try PortfolioStore.drawer(access, page: number, visit),
                showcases: try ShowcaseStore.list(access, visit), saved: saved)
        } show: { model, page in
            PortfolioPage.page(model, page)
        }
    }
}
