import Learning
import SQL

/// What a plan covers of what the school asks of everybody: the one place that loads it for pages.
enum PlanCoverageStore {
    static func coverage(
        of document: PlanDocument, _ access: StudentAccess, _ visit: Visit
    ) throws -> PlanCoverage {
        let levels = try visit.student(access.student, for: .progress).map {
            try ProgressStore.summary($0, visit: visit)
        }
        let demonstrated = levels.map { progress in
            Set(progress.standings.filter { $0.value.shownLevel >= 3 }.keys)
        }
        return PlanCoverage(
            of: document, marks: try PlanStore.marks(access, visit.tx),
            requirements: try requirements(of: access.student, visit), demonstrated: demonstrated ?? [])
    }

    /// Those of the student's grade band. A part of a framework that is not here cannot be asked for.
    static func requirements(of student: ID<Person>, _ visit: Visit) throws -> [PlanRequirement] {
        let band = PlanBand.band(try grade(of: student, visit.tx))
        let settings = try PlanSettings.of(student, visit.tx)
        let lines = settings.requirements.first { $0.gradeBand == band }?.lines ?? []
        let parts = try FrameworkParts(lines.compactMap(\.framework), band: band, visit.tx)
        return lines.prefix(200).compactMap { line in
            let ask: PlanRequirement.Ask? =
                switch line.kind {
                case .credits: line.area.map { .credits(area: $0, tenths: max(line.tenths ?? 10, 1)) }
                case .hours: line.item.map { .hours($0, count: max(line.hours ?? 1, 1)) }
                case .competencies: parts.competencies(of: line).map { .competencies($0) }
                }
            return ask.map { PlanRequirement(key: line.key, title: line.title, ask: $0) }
        }
    }

    static func grade(of student: ID<Person>, _ tx: any Transaction) throws -> String? {
        try tx.first("SELECT grade FROM people WHERE id = \(student)")?.optionalText("grade")
    }
}

/// The competencies of some frameworks for one grade band, by framework and strand.
private struct FrameworkParts {
    private struct Row {
        let competency: ID<Competency>
        let strand: LocalText
    }

    /// By the key and by the id of the framework.
    private var rows: [String: [Row]] = [:]

    init(_ frameworks: [String], band: String, _ tx: any Transaction) throws {
        let wanted = frameworks.uniqued().prefix(50)
        guard !wanted.isEmpty else { return }
        let ids = wanted.compactMap { ID<Framework>($0) }
        let found = try tx.query(
            """
            SELECT c.id, c.strand, c.grade_levels, f.id AS framework_id, f.key
            FROM competencies c JOIN frameworks f ON f.id = c.framework_id
            WHERE c.kind = 'competency' AND c.retired_at IS NULL AND f.retired_at IS NULL
              AND (f.key IN (\(list: Array(wanted))) OR f.id IN (\(list: ids)))
            ORDER BY c.id LIMIT 20000
            """)
        for row in found where PlanBand.holds(try row.optionalText("grade_levels"), band) {
            let entry = Row(competency: try row.id("id"), strand: try row.localText("strand"))
            let framework: ID<Framework> = try row.id("framework_id")
            rows[framework.description, default: []].append(entry)
            if let key = try row.optionalText("key") { rows[key, default: []].append(entry) }
        }
    }

    /// Nothing where the framework or its part is not here.
    func competencies(of line: PlanRequirementSet.Line) -> Set<ID<Competency>>? {
        guard let framework = line.framework else { return nil }
        let found = (rows[framework] ?? []).filter { row in
            line.strand.map { title in row.strand.entries.contains { $0.text == title } } ?? true
        }
        return found.isEmpty ? nil : Set(found.map(\.competency))
    }
}
