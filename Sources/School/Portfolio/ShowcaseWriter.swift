import Learning
import SQL

/// What the form of a showcase holds.
struct ShowcaseDraft: Sendable {
    /// A button beside a piece.
    enum Move: Sendable, Equatable {
        case up(ID<PortfolioPiece>)
        case down(ID<PortfolioPiece>)
        case out(ID<PortfolioPiece>)
    }

    let title: String
    let intro: String
    let audience: ProfileAudience?
    let statements: [ID<PortfolioPiece>: String]
    let added: [ID<PortfolioPiece>]
    let move: Move?

    /// - Throws: `badRequest` for a field far longer than the page lets through.
    init(_ form: Form) throws {
        title = try form.text("title", most: 4_000)
        intro = try form.text("intro", most: 100_000)
        audience = form.raw("audience").flatMap(ProfileAudience.init(rawValue:))
        var statements: [ID<PortfolioPiece>: String] = [:]
        for (name, _) in form.fields where name.hasPrefix("s-") {
            guard let id: ID<PortfolioPiece> = ID(String(name.dropFirst(2))) else { continue }
            statements[id] = try form.text(name, most: 50_000)
        }
        self.statements = statements
        added = Array(form.ids("add").prefix(Showcase.mostPieces))
        move = Self.move(form.raw("move") ?? "")
    }

    private static func move(_ text: String) -> Move? {
        let parts = text.split(separator: " ")
        guard parts.count == 2, let id: ID<PortfolioPiece> = ID(String(parts[1])) else { return nil }
        return switch parts[0] {
        case "up": .up(id)
        case "down": .down(id)
        case "out": .out(id)
        default: nil
        }
    }

    func refusal(_ t: Messages) -> Refusal {
        var refusal = Refusal()
        if title.isEmpty { refusal.add("title", t.portfolioNeedShowcaseTitle) }
        refusal.checkLength("title", title, most: Showcase.longestTitle, t)
        refusal.checkLength("intro", intro, most: Showcase.longestIntro, t)
        for (id, words) in statements.sorted(by: { $0.key < $1.key }) {
            refusal.checkLength("s-\(id)", words, most: Showcase.longestStatement, t)
        }
        return refusal
    }
}

/// Making showcases. Only the student does.
struct ShowcaseWriter {
    let access: StudentAccess
    let visit: Visit

    init(access: StudentAccess, visit: Visit) throws {
        guard access.relation == .oneself else { throw Failure.notFound }
        self.access = access
        self.visit = visit
    }

    /// An empty one that only the student sees.
    func begin(title: String, _ t: Messages) throws -> ID<Showcase> {
        try lock()
        var refusal = Refusal()
        if title.isEmpty { refusal.add("title", t.portfolioNeedShowcaseTitle) }
        refusal.checkLength("title", title, most: Showcase.longestTitle, t)
        let count = try visit.tx.scalarInt(
            "SELECT COUNT(*) AS n FROM showcases WHERE student_id = \(access.student) AND removed_at IS NULL")
        if count >= Showcase.most { refusal.add("title", t.portfolioTooManyShowcases(count: Showcase.most)) }
        try refusal.check()
        let id: ID<Showcase> = try visit.mint()
        try visit.tx.execute(
            """
            INSERT INTO showcases (id, student_id, title, audience, made_at, changed_at)
            VALUES (\(id), \(access.student), \(title), 'own', \(visit.now), \(visit.now))
            """)
        return id
    }

    /// Saves all words of the form, and then does what its button says.
    ///
    /// - Throws: a refusal with both texts when it was changed since the form was drawn.
    func save(_ draft: ShowcaseDraft, in id: ID<Showcase>, version: Int?, _ t: Messages) throws {
        try lock()
        let saved = try ShowcaseStore.require(id, access, visit)
        var refusal = draft.refusal(t)
        if version != saved.version { refusal.stale = stale(saved, draft, t) }
        var order = saved.parts.map(\.piece.id)
        let new = try PortfolioStore.choices(for: saved, most: PortfolioPiece.most, access, visit).map(\.id)
        order += draft.added.filter { new.contains($0) }.uniqued(by: \.self)
        if order.count > Showcase.mostPieces {
            refusal.add("add", t.portfolioTooManyPieces(count: Showcase.mostPieces))
        }
        try refusal.check()
        try visit.tx.execute(
            """
            UPDATE showcases SET title = \(draft.title), intro = \(draft.intro),
                audience = \((draft.audience ?? saved.audience).rawValue), version = version + 1,
                changed_at = \(visit.now)
            WHERE id = \(id)
            """)
        let before = Dictionary(saved.parts.map { ($0.piece.id, $0.statement) }, uniquingKeysWith: { one, _ in one })
        try write(moved(order, draft.move), of: id) { draft.statements[$0] ?? before[$0] ?? "" }
    }

    /// Nobody finds it any more, and its links end.
    func remove(_ id: ID<Showcase>) throws {
        try lock()
        _ = try ShowcaseStore.require(id, access, visit)
        try visit.tx.execute(
            "UPDATE showcases SET removed_at = \(visit.now), changed_at = \(visit.now) WHERE id = \(id)")
        try visit.tx.execute(
            """
            UPDATE showcase_shares SET ended_at = \(visit.now), ended_by = \(access.viewer)
            WHERE showcase_id = \(id) AND ended_at IS NULL
            """)
    }

    // MARK: Parts

    private func lock() throws {
        _ = try visit.tx.first("SELECT id FROM people WHERE id = \(access.student)\(SQL.lockRow)")
    }

    private func moved(_ order: [ID<PortfolioPiece>], _ move: ShowcaseDraft.Move?) -> [ID<PortfolioPiece>] {
        var order = order
        switch move {
        case .up(let id):
            if let place = order.firstIndex(of: id), place > 0 { order.swapAt(place, place - 1) }
        case .down(let id):
            if let place = order.firstIndex(of: id), place < order.count - 1 { order.swapAt(place, place + 1) }
        case .out(let id): order.removeAll { $0 == id }
        case nil: break
        }
        return order
    }

    private func write(
        _ order: [ID<PortfolioPiece>], of id: ID<Showcase>, statement: (ID<PortfolioPiece>) -> String
    ) throws {
        try visit.tx.execute("DELETE FROM showcase_pieces WHERE showcase_id = \(id)")
        for (place, piece) in order.enumerated() {
            try visit.tx.execute(
                """
                INSERT INTO showcase_pieces (showcase_id, piece_id, student_id, position, statement)
                VALUES (\(id), \(piece), \(access.student), \(place), \(statement(piece)))
                """)
        }
    }

    private func stale(_ saved: Showcase, _ draft: ShowcaseDraft, _ t: Messages) -> [Refusal.StaleField] {
        var fields = [
            Refusal.StaleField(label: t.portfolioShowcaseTitle, saved: saved.title, yours: draft.title),
            Refusal.StaleField(label: t.portfolioIntro, saved: saved.intro, yours: draft.intro),
        ]
        for part in saved.parts {
            guard let words = draft.statements[part.piece.id] else { continue }
            fields.append(.init(label: t.portfolioStatement, saved: part.statement, yours: words))
        }
        return fields.filter { $0.saved != $0.yours }
    }
}
