import Learning
import SQL

/// One competency for its page.
enum CompetencyStore {
    /// - Throws: `Failure.notFound`
    static func load(_ id: ID<Competency>, _ visit: Visit) throws -> CompetencyModel {
        let tx = visit.tx
        let row = try tx.first(
            """
            SELECT id, framework_id, code, title, i_can, why, levels, example_tasks, grade_levels, retired_at
            FROM competencies WHERE id = \(id)
            """)
        guard let row else { throw Failure.notFound }
        return CompetencyModel(
            name: try CompetencyName(row), framework: try FrameworkStore.summary(of: row.id("framework_id"), tx),
            path: try FrameworkStore.path(to: id, tx), why: try row.localText("why"),
            levels: try row.localTexts("levels"), examples: try row.localTexts("example_tasks"),
            gradeLevels: try row.optionalText("grade_levels"),
            requirements: try names("SELECT requires_id FROM prerequisites WHERE competency_id = \(id)", tx),
            opens: try names("SELECT competency_id FROM prerequisites WHERE requires_id = \(id)", tx),
            parts: try names("SELECT p.id FROM competencies p WHERE p.parent_id = \(id) AND p.retired_at IS NULL", tx),
            activities: try activities(about: id, visit))
    }

    private static func names(_ ids: SQL, _ tx: any Transaction) throws -> [CompetencyName] {
        try tx.query(
            """
            SELECT c.id, c.code, c.title, c.i_can, c.retired_at FROM competencies c WHERE c.id IN (\(ids))
            ORDER BY c.framework_id, c.position, c.id LIMIT 100
            """
        ).map(CompetencyName.init)
    }

    private static func activities(
        about id: ID<Competency>, _ visit: Visit
    ) throws -> [CompetencyModel.ActivityLink] {
        try visit.tx.query(
            """
            SELECT a.id, a.title, a.minutes FROM activities a
            WHERE \(visibleActivities("a", to: visit.viewer, today: visit.today)) AND a.retired_at IS NULL
              AND a.id IN (SELECT l.activity_id FROM activity_competencies l WHERE l.competency_id = \(id))
            ORDER BY a.id LIMIT 50
            """
        ).map {
            CompetencyModel.ActivityLink(
                id: try $0.id("id"), title: try $0.localText("title"), minutes: try $0.optionalInt("minutes"))
        }
    }
}
