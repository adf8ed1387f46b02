import Learning
import SQL

/// What a student keeps. The drawer is the student's own; others see what they added themselves, and showcases.
enum PortfolioStore {
    /// On one page of the drawer.
    static let pageSize = 40

    struct Drawer: Sendable {
        let pieces: [PortfolioPiece]
        let count: Int
        /// From 1.
        let page: Int

        var pages: Int { max(1, (count + PortfolioStore.pageSize - 1) / PortfolioStore.pageSize) }
    }

    /// The newest first. A page beyond the last is the last.
    static func drawer(_ access: StudentAccess, page: Int, _ visit: Visit) throws -> Drawer {
        let own = own(access)
        let count = try visit.tx.scalarInt(
            "SELECT COUNT(*) AS n FROM portfolio_pieces p WHERE p.student_id = \(access.student) AND \(own)")
        let pages = max(1, (count + pageSize - 1) / pageSize)
        let page = min(max(page, 1), pages)
        let pieces = try pieces(
            of: access.student, own,
            order: "p.kept_at DESC, p.id DESC LIMIT \(pageSize) OFFSET \((page - 1) * pageSize)",
            visit.core, visit.tx)
        return Drawer(pieces: pieces, count: count, page: page)
    }

    /// - Throws: `notFound` for a piece that is not in the viewer's drawer.
    static func require(_ id: ID<PortfolioPiece>, _ access: StudentAccess, _ visit: Visit) throws -> PortfolioPiece {
        let found = try pieces(
            of: access.student, "p.id = \(id) AND \(own(access))", order: "p.id", visit.core, visit.tx)
        guard let piece = found.first else { throw Failure.notFound }
        return piece
    }

    /// Those that a showcase does not hold yet, the newest first.
    static func choices(
        for showcase: Showcase, most: Int, _ access: StudentAccess, _ visit: Visit
    ) throws -> [PortfolioPiece] {
        try pieces(
            of: access.student,
            """
            p.removed_at IS NULL AND p.id NOT IN (
                SELECT piece_id FROM showcase_pieces WHERE showcase_id = \(showcase.id))
            """, order: "p.kept_at DESC, p.id DESC LIMIT \(most)", visit.core, visit.tx)
    }

    /// A condition: the piece is there, and the viewer is the student or whoever added it.
    private static func own(_ access: StudentAccess) -> SQL {
        access.relation == .oneself
            ? "p.removed_at IS NULL" : "p.removed_at IS NULL AND p.added_by = \(access.viewer)"
    }

    // MARK: Rows

    /// The caller has shown that the viewer may see what the condition finds.
    static func pieces(
        of student: ID<Person>, _ condition: SQL, order: SQL, _ core: Core, _ tx: any Transaction
    ) throws -> [PortfolioPiece] {
        let catalog = try core.catalog.current(in: tx)
        let rows = try tx.query(
            """
            SELECT p.id, p.title, p.words, p.link, p.kept_at, p.version, p.added_by, p.competency_id,
                   t.id AS attempt_id, t.number, t.way, t.words AS work_words, t.link AS work_link, t.sent_at,
                   w.id AS work_id, a.title AS activity,
                   r.id AS person_id, r.given_name, r.family_name, r.title AS person_title
            FROM portfolio_pieces p
            JOIN people r ON r.id = p.added_by
            LEFT JOIN attempts t ON t.id = p.attempt_id AND t.sent_at IS NOT NULL
            LEFT JOIN works w ON w.id = t.work_id
            LEFT JOIN activities a ON a.id = w.activity_id
            WHERE p.student_id = \(student) AND \(condition) ORDER BY \(order)
            """)
        var pieces = try rows.map { try piece($0, student: student, catalog) }
        let files = try files(of: pieces, tx)
        for place in pieces.indices { pieces[place].files = files[pieces[place].id] ?? [] }
        return pieces
    }

    private static func piece(_ row: Row, student: ID<Person>, _ catalog: Catalog) throws -> PortfolioPiece {
        let competency: ID<Competency>? = try row.optionalID("competency_id")
        let skill = competency.flatMap { catalog.competencies[$0] }
        return PortfolioPiece(
            id: try row.id("id"), title: try row.text("title"), words: try row.text("words"),
            link: try row.text("link"), work: try work(row),
            skill: skill.map { .init(id: $0.id, title: $0.title) },
            adder: try row.id("added_by") == student ? nil : try WorkPerson(row), keptAt: try row.time("kept_at"),
            version: try row.int("version"))
    }

    private static func work(_ row: Row) throws -> PortfolioPiece.SentWork? {
        guard let attempt: ID<Attempt> = try row.optionalID("attempt_id"),
            let sentAt = try row.optionalTime("sent_at")
        else { return nil }
        return PortfolioPiece.SentWork(
            work: try row.id("work_id"), attempt: attempt, number: try row.int("number"),
            title: try row.localText("activity"), way: try row.localText("way"), words: try row.text("work_words"),
            link: try row.text("work_link"), sentAt: sentAt)
    }

    /// By piece: those of the piece itself, then those of the try.
    private static func files(
        of pieces: [PortfolioPiece], _ tx: any Transaction
    ) throws -> [ID<PortfolioPiece>: [PieceFile]] {
        guard !pieces.isEmpty else { return [:] }
        var found: [ID<PortfolioPiece>: [PieceFile]] = [:]
        let own = try tx.query(
            """
            SELECT f.id, f.owner_id AS piece_id, f.sha256, f.name, f.content_type, f.description, f.added_by, s.size
            FROM student_files f JOIN files s ON s.sha256 = f.sha256
            WHERE f.owner_kind = 'portfolio' AND f.owner_id IN (\(list: pieces.map(\.id))) AND f.removed_at IS NULL
            ORDER BY f.id
            """)
        for row in own { found[try row.id("piece_id"), default: []].append(try file(row, isOfWork: false)) }
        let attempts = pieces.compactMap { $0.work?.attempt }
        guard !attempts.isEmpty else { return found }
        let ofWork = try tx.query(
            """
            SELECT f.id, p.id AS piece_id, f.sha256, f.name, f.content_type, f.description, f.added_by, s.size
            FROM attachments f JOIN files s ON s.sha256 = f.sha256
            JOIN portfolio_pieces p ON p.attempt_id = f.attempt_id AND p.removed_at IS NULL
            WHERE f.attempt_id IN (\(list: attempts)) ORDER BY f.id
            """)
        for row in ofWork { found[try row.id("piece_id"), default: []].append(try file(row, isOfWork: true)) }
        return found
    }

    private static func file(_ row: Row, isOfWork: Bool) throws -> PieceFile {
        PieceFile(
            id: try row.id("id"), isOfWork: isOfWork,
            stored: StoredBytes(
                sha256: try row.text("sha256"), name: try row.text("name"),
                contentType: try row.text("content_type"), size: try row.int64("size")),
            description: try row.text("description"), addedBy: try row.id("added_by"))
    }
}
