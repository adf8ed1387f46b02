import Learning
import SQL

/// Showcases, for whoever the student made them for.
enum ShowcaseStore {
    /// Those that the viewer may read, the latest change first.
    static func list(_ access: StudentAccess, _ visit: Visit) throws -> [ShowcaseLine] {
        try visit.tx.query(
            """
            SELECT s.id, s.title, s.audience, s.changed_at,
                   (SELECT COUNT(*) FROM showcase_pieces p WHERE p.showcase_id = s.id) AS pieces,
                   (SELECT COUNT(*) FROM showcase_shares l WHERE l.showcase_id = s.id AND l.ended_at IS NULL
                    AND l.ends_at > \(visit.now)) AS links
            FROM showcases s
            WHERE s.student_id = \(access.student) AND s.removed_at IS NULL
              AND \(access.reads("s.audience", writtenBy: "s.student_id"))
            ORDER BY s.changed_at DESC, s.id DESC LIMIT \(Showcase.most)
            """
        ).map { row in
            ShowcaseLine(
                id: try row.id("id"), title: try row.text("title"),
                audience: ProfileAudience(rawValue: try row.text("audience")) ?? .own,
                pieces: try row.int("pieces"), links: try row.int("links"), changedAt: try row.time("changed_at"))
        }
    }

    /// - Throws: `notFound` for a showcase of another student and for one that is not for the viewer.
    static func require(_ id: ID<Showcase>, _ access: StudentAccess, _ visit: Visit) throws -> Showcase {
        let found = try showcase(
            id, of: access.student, access.reads("s.audience", writtenBy: "s.student_id"), visit.core, visit.tx)
        guard let found else { throw Failure.notFound }
        return found
    }

    /// What a link opens.
    static func shared(_ access: ShareAccess, _ core: Core, _ tx: any Transaction) throws -> Showcase {
        guard let found = try showcase(access.showcase, of: access.student, "1 = 1", core, tx) else {
            throw Failure.notFound
        }
        return found
    }

    /// The bytes of a file in the showcase, and no other file of the student.
    static func file(_ id: ID<PieceFile>, in showcase: Showcase) throws -> StoredBytes {
        guard let file = showcase.parts.lazy.flatMap(\.piece.files).first(where: { $0.id == id }) else {
            throw Failure.notFound
        }
        return file.stored
    }

    private static func showcase(
        _ id: ID<Showcase>, of student: ID<Person>, _ condition: SQL, _ core: Core, _ tx: any Transaction
    ) throws -> Showcase? {
        let row = try tx.first(
            """
            SELECT s.id, s.title, s.intro, s.audience, s.version, s.changed_at FROM showcases s
            WHERE s.id = \(id) AND s.student_id = \(student) AND s.removed_at IS NULL AND \(condition)
            """)
        guard let row else { return nil }
        let pieces = try PortfolioStore.pieces(
            of: student,
            """
            p.removed_at IS NULL AND p.id IN (SELECT piece_id FROM showcase_pieces WHERE showcase_id = \(id))
            """, order: "p.id LIMIT \(Showcase.mostPieces)", core, tx)
        let places = try tx.query(
            """
            SELECT piece_id, statement FROM showcase_pieces WHERE showcase_id = \(id)
            ORDER BY position, piece_id LIMIT \(Showcase.mostPieces)
            """)
        let known = Dictionary(pieces.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let parts = try places.compactMap { place in
            try known[place.id("piece_id")].map { Showcase.Part(piece: $0, statement: try place.text("statement")) }
        }
        return Showcase(
            id: id, student: student, title: try row.text("title"), intro: try row.text("intro"),
            audience: ProfileAudience(rawValue: try row.text("audience")) ?? .own, version: try row.int("version"),
            changedAt: try row.time("changed_at"), parts: parts)
    }
}
