import Learning

/// A set of `Content/checks.json`.
struct ContentCheck: Decodable, Sendable {
    let key: String
    let competency: String
    let gradeBand: String?
    let minutes: Int?
    let title: LocalText
    let items: [ContentItem]
}

struct ContentItem: Decodable, Sendable {
    let key: String
    let definition: ItemDefinition

    private enum CodingKeys: String, CodingKey {
        case key
    }

    init(from decoder: any Decoder) throws {
        key = try decoder.container(keyedBy: CodingKeys.self).decode(String.self, forKey: .key)
        definition = try ItemDefinition(from: decoder)
    }
}

extension ContentCheck {
    /// Puts the check into the school.
    ///
    /// - Returns: How many rows were new or had to change.
    func install(competencies: [String: ID<Competency>], _ writer: CheckWriter) throws -> Int {
        guard let competency = competencies[competency] else {
            throw SetUpFailure("The check \(key) is about a competency that is not there.")
        }
        return try writer.write(
            CheckDraft(title: title, gradeBand: gradeBand, minutes: minutes), key: key,
            items: items.map { ($0.key, ItemDraft(definition: $0.definition, competencies: [competency])) })
    }
}
