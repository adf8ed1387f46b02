import Learning
import SQL

/// Which competencies a form about one student offers: what the student is on, and what a search finds.
enum ObservationChoices {
    static let most = 6
    static let mostFound = 20

    /// - Parameters:
    ///   - chosen: The one that the address or the form names; it comes first.
    ///   - search: Words of a title or of "I can …", in any of the languages.
    static func load(
        chosen: ID<Competency>?, search: String, _ access: StudentAccess, _ visit: Visit
    ) throws -> [CatalogCompetency] {
        let progress = try ProgressStore.summary(access, visit: visit)
        let catalog = progress.catalog
        var ids: [ID<Competency>] = chosen.map { [$0] } ?? []
        if search.isEmpty {
            let recent = progress.standings.filter { !$0.value.isDemonstrated && $0.value.evidenceCount > 0 }
                .sorted {
                    ($1.value.lastDoneAt?.milliseconds ?? 0, $0.key) < ($0.value.lastDoneAt?.milliseconds ?? 0, $1.key)
                }.map(\.key)
            // One place in four is for habits: they show every day and have no assignment.
            let habits = catalog.frameworks.filter { $0.category == "habits-of-success" }
                .flatMap { catalog.inOrder[$0.id] ?? [] }
            ids += recent.prefix(most - 2) + habits.prefix(2)
            if ids.count < most { ids += progress.ready.prefix(most - ids.count) }
        } else {
            ids += find(search, in: catalog)
        }
        var seen: Set<ID<Competency>> = []
        return ids.filter { seen.insert($0).inserted }.compactMap { catalog.competencies[$0] }
            .filter { !$0.isRetired || $0.id == chosen }
    }

    /// In the order of the frameworks.
    static func find(_ search: String, in catalog: Catalog) -> [ID<Competency>] {
        let words = foldedForSearch(search).split(separator: " ").prefix(8)
        guard !words.isEmpty else { return [] }
        var found: [ID<Competency>] = []
        for framework in catalog.frameworks {
            for id in catalog.inOrder[framework.id] ?? [] {
                guard let competency = catalog.competencies[id] else { continue }
                let texts = ["en", "es"].flatMap { language in
                    [competency.title.text(in: language).text, competency.iCan.text(in: language).text]
                }
                let text = foldedForSearch(texts.joined(separator: " ") + " " + (competency.code ?? ""))
                guard words.allSatisfy({ text.contains($0) }) else { continue }
                found.append(id)
                if found.count == mostFound { return found }
            }
        }
        return found
    }
}
