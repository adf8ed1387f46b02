import Learning
import SQL

/// What the form of a piece holds.
struct PieceDraft: Sendable {
    let title: String
    let words: String
    let link: String
    let competency: ID<Competency>?

    /// - Throws: `badRequest` for a field far longer than the page lets through.
    init(_ form: Form) throws {
        title = try form.text("title", most: 4_000)
        words = try form.text("words", most: 100_000)
        link = try form.text("link", most: 40_000)
        competency = form.id("competency")
    }

    func refusal(_ t: Messages) -> Refusal {
        var refusal = Refusal()
        refusal.checkLength("title", title, most: PortfolioPiece.longestTitle, t)
        refusal.checkLength("words", words, most: PortfolioPiece.longestWords, t)
        if !link.isEmpty, !isWebLink(link) { refusal.add("link", t.portfolioLinkForm) }
        return refusal
    }
}

/// Adding to a portfolio, changing what is in it, and taking it out again.
struct PortfolioWriter {
    let access: StudentAccess
    let visit: Visit

    /// Files that come in parts wait under this name.
    static let newForm = "piece"
    static func form(_ id: ID<PortfolioPiece>) -> String { "piece-\(id)" }

    /// The student, and those who teach or raise a child that does not write yet.
    static func mayCapture(_ relation: Relation) -> Bool {
        switch relation {
        case .oneself, .teacher, .advisor, .guardian: true
        case .leader, .administrator: false
        }
    }

    /// - Throws: a refusal that names what is missing or too much.
    func capture(_ draft: PieceDraft, files: [ReceivedFile], _ t: Messages) throws -> ID<PortfolioPiece> {
        guard Self.mayCapture(access.relation) else { throw Failure.notFound }
        let waiting = try StudentFiles.waiting(.portfolio, form: Self.newForm, access: access, visit.tx)
        var refusal = draft.refusal(t)
        if draft.title.isEmpty, draft.words.isEmpty, draft.link.isEmpty, files.isEmpty, waiting.isEmpty {
            refusal.add("files", t.portfolioNeedOne)
        }
        if files.count + waiting.count > StudentFiles.mostFiles {
            refusal.add("files", t.portfolioTooManyFiles(count: StudentFiles.mostFiles))
        }
        if try isFull() { refusal.add("title", t.portfolioFull(count: PortfolioPiece.most)) }
        try refusal.check()
        let id: ID<PortfolioPiece> = try visit.mint()
        try insert(id, draft, attempt: nil)
        try add(files, to: id, claiming: Self.newForm)
        return id
    }

    /// Keeps a try that was sent. Kept twice, it is there once.
    ///
    /// - Throws: `notFound` unless it is the student's own and was sent.
    func keep(_ attempt: ID<Attempt>, competency: ID<Competency>? = nil) throws -> ID<PortfolioPiece> {
        guard access.relation == .oneself else { throw Failure.notFound }
        _ = try isFull()
        let sent = try visit.tx.exists(
            """
            SELECT t.id FROM attempts t JOIN works w ON w.id = t.work_id
            WHERE t.id = \(attempt) AND w.student_id = \(access.student) AND t.sent_at IS NOT NULL
            """)
        guard sent else { throw Failure.notFound }
        let kept = try visit.tx.first(
            "SELECT id FROM portfolio_pieces WHERE attempt_id = \(attempt) AND removed_at IS NULL")
        if let kept { return try kept.id("id") }
        let id: ID<PortfolioPiece> = try visit.mint()
        try insert(id, nil, attempt: attempt, competency: competency)
        return id
    }

    /// - Throws: a refusal with both texts when it was changed since the form was drawn.
    func change(
        _ id: ID<PortfolioPiece>, to draft: PieceDraft, files: [ReceivedFile], version: Int?, _ t: Messages
    ) throws {
        _ = try isFull()
        let saved = try PortfolioStore.require(id, access, visit)
        let waiting = try StudentFiles.waiting(.portfolio, form: Self.form(id), access: access, visit.tx)
        var refusal = draft.refusal(t)
        if version != saved.version {
            for (label, old, new) in [
                (t.portfolioTitleField, saved.title, draft.title), (t.portfolioWords, saved.words, draft.words),
            ] where old != new {
                refusal.stale.append(.init(label: label, saved: old, yours: new))
            }
        }
        let mine = saved.files.filter { !$0.isOfWork }.count
        if files.count + waiting.count + mine > StudentFiles.mostFiles {
            refusal.add("files", t.portfolioTooManyFiles(count: StudentFiles.mostFiles))
        }
        try refusal.check()
        try visit.tx.execute(
            """
            UPDATE portfolio_pieces SET title = \(draft.title), words = \(draft.words), link = \(draft.link),
                competency_id = \(try known(draft.competency)), version = version + 1, changed_at = \(visit.now)
            WHERE id = \(id)
            """)
        try add(files, to: id, claiming: Self.form(id))
    }

    /// Out of the portfolio, and out of each showcase. The work that it shows stays where it is.
    func remove(_ id: ID<PortfolioPiece>) throws {
        _ = try isFull()
        _ = try PortfolioStore.require(id, access, visit)
        try visit.tx.execute("DELETE FROM showcase_pieces WHERE piece_id = \(id) AND student_id = \(access.student)")
        try visit.tx.execute(
            "UPDATE portfolio_pieces SET removed_at = \(visit.now), changed_at = \(visit.now) WHERE id = \(id)")
        try visit.tx.execute(
            """
            UPDATE student_files SET removed_at = \(visit.now)
            WHERE owner_kind = 'portfolio' AND owner_id = \(id) AND removed_at IS NULL
            """)
    }

    // MARK: Parts

    /// Whether there is no room for another piece. Holds the student's row until the transaction ends, so that two forms
    /// at once do not both take the last place.
    private func isFull() throws -> Bool {
        _ = try visit.tx.first("SELECT id FROM people WHERE id = \(access.student)\(SQL.lockRow)")
        let count = try visit.tx.scalarInt(
            """
            SELECT COUNT(*) AS n FROM portfolio_pieces
            WHERE student_id = \(access.student) AND removed_at IS NULL
            """)
        return count >= PortfolioPiece.most
    }

    private func insert(
        _ id: ID<PortfolioPiece>, _ draft: PieceDraft?, attempt: ID<Attempt>?, competency: ID<Competency>? = nil
    ) throws {
        try visit.tx.execute(
            """
            INSERT INTO portfolio_pieces (id, student_id, title, words, link, attempt_id, competency_id, added_by,
                                          kept_at, changed_at)
            VALUES (\(id), \(access.student), \(draft?.title ?? ""), \(draft?.words ?? ""), \(draft?.link ?? ""),
                    \(attempt), \(try known(draft?.competency ?? competency)), \(access.viewer), \(visit.now),
                    \(visit.now))
            """)
    }

    private func add(_ files: [ReceivedFile], to id: ID<PortfolioPiece>, claiming form: String) throws {
        try StudentFiles.add(files, to: .portfolio, id.rawValue, audience: .own, access: access, visit: visit)
        try StudentFiles.claim(
            .portfolio, form: form, for: id.rawValue, audience: .own, access: access, visit: visit)
    }

    /// A form may name what is not there any more.
    private func known(_ competency: ID<Competency>?) throws -> ID<Competency>? {
        guard let competency else { return nil }
        return try visit.core.catalog.current(in: visit.tx).competencies[competency]?.id
    }
}
