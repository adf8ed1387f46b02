private import FoundationEssentials

/// All messages of one language, parsed once, in the order of ``Messages/signatures``.
final class MessagesTable: Sendable {
    private let templates: [MessageTemplate]

    private init(_ templates: [MessageTemplate]) {
        self.templates = templates
    }

    func template(_ position: Int) -> MessageTemplate {
        templates.indices.contains(position) ? templates[position] : .empty
    }

    static func table(of language: Language) -> MessagesTable {
        switch language {
        case .english: english
        case .spanish: spanish
        case .pseudo: pseudo
        }
    }

    private static let english = MessagesTable(of: .english)
    private static let spanish = MessagesTable(of: .spanish)
    private static let pseudo = MessagesTable(of: .pseudo)

    private convenience init(of language: Language) {
        let source = language == .pseudo ? Language.english : language
        self.init(
            MessagesTable.sources.map { message in
                let text = message.words[source.code] ?? message.key
                let template = try? MessageTemplate(text, arguments: message.arguments)
                let whole = template ?? MessageTemplate(verbatim: text)
                return language == .pseudo ? whole.pseudo : whole
            })
    }
}

/// A message as its file has it.
struct MessageSource: Sendable {
    let key: String
    /// The names of the arguments in the order in which the generated function passes them.
    let arguments: [String]
    /// By the code of the language.
    let words: [String: String]
}

extension MessagesTable {
    /// Every message that has a generated function, in that order. One that its file lost shows its key.
    static let sources: [MessageSource] = {
        let words = wordsByKey()
        return Messages.signatures.split(separator: "\n").map { line in
            let names = line.split(separator: " ").map(String.init)
            let key = names.first ?? ""
            return MessageSource(key: key, arguments: Array(names.dropFirst()), words: words[key] ?? [:])
        }
    }()

    private static func wordsByKey() -> [String: [String: String]] {
        var all: [String: [String: String]] = [:]
        for path in Embedded.paths(under: "Messages/") where path.hasSuffix(".json") {
            let data = Data(Embedded.bytes(path) ?? [])
            let words = try? JSONDecoder().decode([String: [String: String]].self, from: data)
            all.merge(words ?? [:]) { first, _ in first }
        }
        return all
    }
}
