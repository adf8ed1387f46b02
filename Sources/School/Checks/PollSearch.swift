import Learning
import SQL

/// Finding the item to ask among the checks that the viewer may see: the own ones, the school's, the library's.
enum PollSearch {
    struct Found: Sendable {
        let check: CheckModel
        let asked: AskedItem
    }

    static let most = 40
    private static let mostRead = 2_000

    /// Items whose question, check or competency holds each word; all items about a competency.
    static func items(_ search: String, competency: ID<Competency>?, _ visit: Visit) throws -> [Found] {
        let words = searchWords(search)
        guard !words.isEmpty || competency != nil else { return [] }
        let checks = try CheckStore.list(competency: competency, visit).filter { $0.itemCount > 0 }
        let titles = try visit.core.catalog.current(in: visit.tx).competencies
        let places = try versions(of: checks, visit.tx)
        let asked = try CheckItemStore.items(places.map(\.version), visit.tx)
        let byID = Dictionary(checks.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let found = places.lazy.compactMap { place -> Found? in
            guard let check = byID[place.check], let item = asked[place.version] else { return nil }
            if let competency, !item.competencies.contains(competency) { return nil }
            let about = item.competencies.compactMap { titles[$0] }
            let codes = about.compactMap(\.code).joined(separator: " ")
            let texts = ([item.definition.prompt, check.title] + about.map(\.title)).flatMap { $0.entries.map(\.text) }
            let text = foldedForSearch(texts.joined(separator: " ") + " " + codes)
            return words.allSatisfy { text.contains($0) } ? Found(check: check, asked: item) : nil
        }
        return Array(found.prefix(most))
    }

    private struct Place {
        let check: ID<Check>
        let version: ID<ItemVersion>
    }

    /// The versions in use, check by check in the order given.
    private static func versions(of checks: [CheckModel], _ tx: any Transaction) throws -> [Place] {
        guard !checks.isEmpty else { return [] }
        let places = try tx.query(
            """
            SELECT n.check_id, v.id FROM check_items n JOIN items i ON i.id = n.item_id AND i.retired_at IS NULL
            JOIN item_versions v ON v.item_id = i.id AND v.number = i.version
            WHERE n.check_id IN (\(list: checks.map(\.id))) ORDER BY n.check_id, n.position, n.item_id LIMIT \(mostRead)
            """
        ).map { Place(check: try $0.id("check_id"), version: try $0.id("id")) }
        let byCheck = Dictionary(grouping: places, by: \.check)
        return checks.flatMap { byCheck[$0.id] ?? [] }
    }
}
