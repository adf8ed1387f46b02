import Interchange
import Learning
import SQL

/// Texts in order, such as the four levels of a competency or the steps of an activity, and the JSON that a column
/// holds of them: `[{"en":"…","es":"…"}, …]`.
enum LocalTexts {
    /// More texts than this no column of ours holds.
    static let most = 200

    /// What a column holds. Anything that is not a list of texts reads as none.
    static func parse(_ json: String) -> [LocalText] {
        let bytes = Array(json.utf8)
        // The two usual empties need no parser.
        guard bytes.count > 2, let values = try? JSONValue(parsing: bytes).array else { return [] }
        return values.prefix(most).map { value in
            let members = value.object?.members.prefix(LocalText.mostLanguages) ?? []
            return LocalText(
                Dictionary(members.compactMap { member in member.value.string.map { (member.key, $0) } }) { $1 })
        }
    }

    /// The same texts always give the same bytes.
    static func json(_ texts: [LocalText]) -> String {
        "[" + texts.prefix(most).map(\.json).joined(separator: ",") + "]"
    }

    /// Plain words in order, such as tags.
    static func parseWords(_ json: String) -> [String] {
        let bytes = Array(json.utf8)
        guard bytes.count > 2, let values = try? JSONValue(parsing: bytes).array else { return [] }
        return values.prefix(most).compactMap(\.string)
    }

    static func json(words: [String]) -> String {
        String(decoding: JSONValue.array(words.prefix(most).map { .string($0) }).serialized(), as: UTF8.self)
    }
}

extension Row {
    /// A column with a list of texts.
    func localTexts(_ column: String) throws -> [LocalText] {
        LocalTexts.parse(try text(column))
    }

    /// A column with a list of words.
    func words(_ column: String) throws -> [String] {
        LocalTexts.parseWords(try text(column))
    }
}
