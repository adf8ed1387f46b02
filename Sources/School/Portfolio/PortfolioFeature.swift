import SQL

/// What students keep and show: the drawer, showcases, secret links, and the archive of everything.
func portfolioFeature(_ core: Core) -> Feature {
    Feature(
        name: "portfolio",
        tables: [
            "portfolio_pieces", "showcases", "showcase_pieces", "showcase_shares", "showcase_openings",
        ],
        routes: PortfolioRoutes().routes + ShowcaseRoutes().routes + ShareRoutes(core: core).routes
            + ArchiveRoutes(core: core).routes,
        jobs: [],
        export: [
            StudentExport(name: "portfolio") { student in
                """
                SELECT id, title, words, link, attempt_id, competency_id, added_by, kept_at, changed_at, removed_at
                FROM portfolio_pieces WHERE student_id = \(student) ORDER BY id
                """
            },
            StudentExport(name: "showcases") { student in
                """
                SELECT id, title, intro, audience, made_at, changed_at, removed_at FROM showcases
                WHERE student_id = \(student) ORDER BY id
                """
            },
            StudentExport(name: "showcase-pieces") { student in
                """
                SELECT showcase_id, piece_id, position, statement FROM showcase_pieces
                WHERE student_id = \(student) ORDER BY showcase_id, position
                """
            },
            StudentExport(name: "showcase-links") { student in
                """
                SELECT id, showcase_id, receiver, label, made_by, made_at, ends_at, ended_by, ended_at
                FROM showcase_shares WHERE student_id = \(student) ORDER BY id
                """
            },
            StudentExport(name: "showcase-openings") { student in
                """
                SELECT share_id, opened_on, times, last_at FROM showcase_openings
                WHERE student_id = \(student) ORDER BY share_id, opened_on
                """
            },
        ],
        erase: [
            StudentErasure(name: "showcase_openings") { "DELETE FROM showcase_openings WHERE student_id = \($0)" },
            StudentErasure(name: "showcase_shares") { "DELETE FROM showcase_shares WHERE student_id = \($0)" },
            StudentErasure(name: "showcase_pieces") { "DELETE FROM showcase_pieces WHERE student_id = \($0)" },
            StudentErasure(name: "showcases") { "DELETE FROM showcases WHERE student_id = \($0)" },
            StudentErasure(name: "portfolio_pieces") { "DELETE FROM portfolio_pieces WHERE student_id = \($0)" },
        ])
}
