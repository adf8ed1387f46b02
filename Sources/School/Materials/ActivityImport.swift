import Learning
import SQL

/// Brings activities of a table into the school: all of them, or none with every fault by line and column.
enum ActivityImport {
    struct Unreadable: Error {
        let problems: [ActivityTable.Problem]
    }

    /// - Returns: How many were made.
    /// - Throws: `Unreadable`.
    static func write(_ table: ActivityTable.Table, language: String, _ visit: Visit) throws -> Int {
        guard table.problems.isEmpty else { throw Unreadable(problems: table.problems) }
        let names = try competencies(
            Set(table.entries.flatMap { ActivityTable.parts($0, "competencies") }), visit.tx)
        var problems: [ActivityTable.Problem] = []
        var found: [[ID<Competency>]] = []
        for entry in table.entries {
            var about: [ID<Competency>] = []
            for name in ActivityTable.parts(entry, "competencies") {
                let known = names[FoldedText.fold(name)] ?? []
                switch known.count {
                case 0:
                    problems.append(.init(line: entry.line, column: "competencies", reason: .unknownCompetency(name)))
                case 1: about += known
                default:
                    problems.append(.init(line: entry.line, column: "competencies", reason: .severalCompetencies(name)))
                }
            }
            found.append(about)
        }
        guard problems.isEmpty else { throw Unreadable(problems: problems) }
        let school = try ActivityStore.school(of: visit)
        for (entry, about) in zip(table.entries, found) {
            guard let rubric = try rubric(about, entry, language, visit) else {
                throw Unreadable(problems: [.init(line: entry.line, column: "competencies", reason: .noRubric)])
            }
            let writer = ActivityWriter(mint: visit.core.mint, now: visit.now, tx: visit.tx)
            _ = try writer.add(
                draft(entry, about, rubric, language), author: visit.viewer.person, school: school)
        }
        return table.entries.count
    }

    private static func draft(
        _ entry: ActivityTable.Entry, _ competencies: [ID<Competency>], _ rubric: ID<RubricVersion>, _ language: String
    ) -> ActivityDraft {
        func text(_ words: String) -> LocalText { words.isEmpty ? .empty : LocalText(words, language: language) }
        func texts(_ column: String) -> [LocalText] { ActivityTable.parts(entry, column).map(text) }
        let grades = entry.cells["grades"] ?? ""
        return ActivityDraft(
            kind: ActivityKind(rawValue: (entry.cells["kind"] ?? "").lowercased()) ?? .lesson,
            title: text(entry.cells["title"] ?? ""), question: text(entry.cells["question"] ?? ""),
            why: text(entry.cells["why"] ?? ""), steps: texts("steps"), ways: texts("ways"),
            materials: texts("materials"), gradeBand: grades.isEmpty ? nil : grades,
            minutes: Int(entry.cells["minutes"] ?? ""), rubric: rubric, competencies: competencies)
    }

    /// Rows with the competencies' own words, or else a rubric that judges them already.
    private static func rubric(
        _ competencies: [ID<Competency>], _ entry: ActivityTable.Entry, _ language: String, _ visit: Visit
    ) throws -> ID<RubricVersion>? {
        let chosen = try ActivityFormStore.chosen(competencies, visit.tx)
        if !chosen.isEmpty, chosen.allSatisfy({ $0.levels.count == 4 && !$0.levels.contains(where: \.isEmpty) }) {
            let draft = RubricDraft(
                title: LocalText(entry.cells["title"] ?? "", language: language),
                criteria: chosen.map { .init(competency: $0.name.id, title: $0.rowTitle, levels: $0.levels) })
            return try RubricWriter(mint: visit.core.mint, now: visit.now, tx: visit.tx).add(
                draft, owner: visit.viewer.person)
        }
        return try RubricStore.judging(competencies, of: visit.viewer.person, limit: 1, visit.tx).first?.version
    }

    /// By key, code or title, without regard to case and accents.
    private static func competencies(
        _ wanted: Set<String>, _ tx: any Transaction
    ) throws -> [String: [ID<Competency>]] {
        let folded = Set(wanted.map { FoldedText.fold($0) })
        guard !folded.isEmpty else { return [:] }
        var found: [String: [ID<Competency>]] = [:]
        try tx.stream(
            "SELECT id, key, code, title FROM competencies WHERE kind = 'competency' AND retired_at IS NULL ORDER BY id"
        ) { row in
            let id: ID<Competency> = try row.id("id")
            var names = Set(try row.localText("title").entries.map { FoldedText.fold($0.text) })
            if let key = try row.optionalText("key") { names.insert(FoldedText.fold(key)) }
            if let code = try row.optionalText("code") { names.insert(FoldedText.fold(code)) }
            for name in names where folded.contains(name) { found[name, default: []].append(id) }
        }
        return found
    }
}
