import Learning
import SQL

/// What a student can look for a place to begin in.
enum PlacementScopes {
    /// The ways to the own goals first, then the strands with enough items about what was not shown yet.
    static func offered(_ access: StudentAccess, _ visit: Visit) throws -> [PlacementScope] {
        let progress = try ProgressStore.summary(access, visit: visit)
        let items = try itemCounts(besides: nil, access, visit)
        let goals = try wayToGoals(progress, access, visit)
        return (goals.map { [$0] } ?? []).filter { isEnough($0, items, progress) }
            + strands(progress.catalog).filter { isEnough($0, items, progress) }
    }

    /// - Throws: `Failure.notFound` where the competency is gone.
    static func scope(
        _ anchor: ID<Competency>?, _ progress: StudentProgress, _ access: StudentAccess, _ visit: Visit
    ) throws -> PlacementScope {
        guard let anchor else {
            return try wayToGoals(progress, access, visit)
                ?? PlacementScope(anchor: nil, title: .empty, framework: nil, competencies: [])
        }
        guard let competency = progress.competencies[anchor] else { throw Failure.notFound }
        let all = progress.catalog.inOrder[competency.framework] ?? []
        return strand(
            competency, all.filter { progress.competencies[$0]?.strand == competency.strand }, progress.catalog)
    }

    static func isEnough(
        _ scope: PlacementScope, _ items: [ID<Competency>: Int], _ progress: StudentProgress
    ) -> Bool {
        let counts = scope.competencies.compactMap { competency in
            progress.standings[competency]?.isDemonstrated == true ? nil : items[competency]
        }
        return counts.count >= PlacementScope.fewestCompetencies
            && counts.reduce(0, +) >= PlacementScope.fewestItems
    }

    /// How many items the student can be asked about each competency, without those that a placement asked already.
    static func itemCounts(
        besides placement: ID<Placement>?, _ access: StudentAccess, _ visit: Visit
    ) throws -> [ID<Competency>: Int] {
        let rows = try visit.tx.query(
            """
            SELECT c.competency_id, COUNT(*) AS items
            FROM items i JOIN item_versions v ON v.item_id = i.id AND v.number = i.version
            JOIN item_competencies c ON c.item_version_id = v.id
            WHERE i.retired_at IS NULL AND \(SittingBeginning.mayBeChosen(by: access))
              AND NOT EXISTS (SELECT 1 FROM placement_questions q
                              WHERE q.placement_id = CAST(\(placement) AS BIGINT) AND q.item_id = i.id)
            GROUP BY c.competency_id
            """)
        var counts: [ID<Competency>: Int] = [:]
        for row in rows { counts[try row.id("competency_id")] = try row.int("items") }
        return counts
    }

    private static func strands(_ catalog: Catalog) -> [PlacementScope] {
        catalog.frameworks.flatMap { framework in
            let all = (catalog.inOrder[framework.id] ?? []).compactMap { catalog.competencies[$0] }
            let byStrand = Dictionary(grouping: all, by: \.strand)
            return all.uniqued(by: { $0.strand }).map { strand($0, (byStrand[$0.strand] ?? []).map(\.id), catalog) }
        }
    }

    private static func strand(
        _ competency: CatalogCompetency, _ competencies: [ID<Competency>], _ catalog: Catalog
    ) -> PlacementScope {
        let framework = catalog.framework(competency.framework)?.title ?? .empty
        return PlacementScope(
            anchor: competency.id, title: competency.strand.isEmpty ? framework : competency.strand,
            framework: competency.strand.isEmpty ? nil : framework, competencies: competencies)
    }

    /// What the open goals name and all that comes before it; nil without a goal.
    private static func wayToGoals(
        _ progress: StudentProgress, _ access: StudentAccess, _ visit: Visit
    ) throws -> PlacementScope? {
        guard let plan = try visit.student(access.student, for: .plan) else { return nil }
        var waiting = try GoalStore.open(plan, visit.tx).flatMap(\.competencies)
        guard !waiting.isEmpty else { return nil }
        var found: Set<ID<Competency>> = []
        var next = 0
        while next < waiting.count, found.count < PlacementScope.mostOnTheWay {
            let competency = waiting[next]
            next += 1
            guard found.insert(competency).inserted else { continue }
            waiting += progress.graph.requirements(of: competency)
        }
        return PlacementScope(anchor: nil, title: .empty, framework: nil, competencies: found.sorted())
    }
}
