import Learning
import SQL

extension FrameworkWriter {
    /// Makes the prerequisites of the given competencies agree with a list.
    ///
    /// - Parameter edges: Without cycles. Requirements may belong to another framework.
    func writePrerequisites(
        of competencies: [ID<Competency>], _ edges: Set<CompetencyGraph.Edge>, _ changes: inout FrameworkChanges
    ) throws {
        var stored: Set<CompetencyGraph.Edge> = []
        for batch in batches(of: competencies) {
            let rows = try tx.query(
                "SELECT competency_id, requires_id FROM prerequisites WHERE competency_id IN (\(list: batch))")
            for row in rows {
                stored.insert(.init(try row.id("competency_id"), requires: try row.id("requires_id")))
            }
        }
        let gone = stored.subtracting(edges)
        for edge in gone {
            try tx.execute(
                """
                DELETE FROM prerequisites WHERE competency_id = \(edge.competency) AND requires_id = \(edge.requires)
                """)
        }
        let new = edges.subtracting(stored).filter { $0.competency != $0.requires }
            .sorted { ($0.competency, $0.requires) < ($1.competency, $1.requires) }
        try tx.insert(
            into: "prerequisites", columns: ["competency_id", "requires_id"],
            rows: new.map { [$0.competency.sqlValue, $0.requires.sqlValue] })
        changes.prerequisitesAdded += new.count
        changes.prerequisitesRemoved += gone.count
    }
}
