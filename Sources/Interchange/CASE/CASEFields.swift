extension JSONValue {
    /// The text of a field without spaces around it; nil when it is missing, empty or something else. A number
    /// counts as its text. Zero bytes are dropped, since a database may refuse them.
    func text(_ field: String) -> String? {
        let raw: String
        switch self[field] {
        case .string(let text): raw = text
        case .number(let number): raw = number.text
        case .null, .bool, .array, .object, nil: return nil
        }
        let clean = raw.utf8.contains(0) ? String(raw.unicodeScalars.filter { $0 != "\0" }.map(Character.init)) : raw
        let text = trimmed(clean)
        return text.isEmpty ? nil : text
    }

    /// The texts of a list; of a single text, its parts between commas.
    func texts(_ field: String) -> [String] {
        guard let values = self[field]?.array else {
            return (text(field) ?? "").split(separator: ",").map { trimmed(String($0)) }.filter { !$0.isEmpty }
        }
        return values.compactMap(\.string).map(trimmed).filter { !$0.isEmpty }
    }

    func date(_ field: String, of identifier: CASEIdentifier, _ log: inout CASEProblemLog) -> CivilDate? {
        guard let text = text(field) else { return nil }
        if let date = CivilDate(text) { return date }
        log.add(.invalidDate, [identifier], detail: text)
        return nil
    }
}
