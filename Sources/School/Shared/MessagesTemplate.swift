internal import HTML

/// A message taken apart, so that showing it only joins its parts.
struct MessageTemplate: Sendable, Equatable {
    let parts: [MessagePart]

    static let empty = MessageTemplate(parts: [])

    init(parts: [MessagePart]) {
        self.parts = parts
    }

    /// The text itself, with nothing in it to fill.
    init(verbatim text: String) {
        parts = [.text(text)]
    }

    func text(_ arguments: [MessageArgument]) -> String {
        if case .text(let text)? = parts.first, parts.count == 1 { return text }
        var text = ""
        MessageTemplate.write(parts, arguments) { piece in
            switch piece {
            case .text(let more): text += more
            case .number(let number): text += Numerals.grouped(number)
            case .html: break
            }
        }
        return text
    }

    func markup(_ arguments: [MessageArgument]) -> HTML {
        var markup = HTML.empty
        MessageTemplate.write(parts, arguments) { piece in
            switch piece {
            case .text(let more): markup += "\(more)"
            case .number(let number): markup += "\(Numerals.grouped(number))"
            case .html(let more): markup += more
            }
        }
        return markup
    }

    /// An argument that is not there is left out: a message must never stop the server.
    private static func write(
        _ parts: [MessagePart], _ arguments: [MessageArgument], to output: (MessageArgument) -> Void
    ) {
        for part in parts {
            switch part {
            case .text(let text):
                output(.text(text))
            case .argument(let position):
                if arguments.indices.contains(position) { output(arguments[position]) }
            case .plural(let plural):
                write(plural.form(for: arguments), arguments, to: output)
            }
        }
    }
}

/// A piece of a message.
enum MessagePart: Sendable, Equatable {
    case text(String)
    /// The argument at this position; numbers are written as the language groups them.
    case argument(Int)
    case plural(MessagePlural)
}

/// A choice of words by a count.
struct MessagePlural: Sendable, Equatable {
    /// The position of the count among the arguments.
    let argument: Int
    /// Words for one count exactly, such as `=0`.
    let exact: [Int: [MessagePart]]
    let one: [MessagePart]?
    let other: [MessagePart]

    func form(for arguments: [MessageArgument]) -> [MessagePart] {
        guard arguments.indices.contains(argument), case .number(let count) = arguments[argument] else { return other }
        if let form = exact[count] { return form }
        // CLDR 48: in English and in Spanish a whole number is "one" when it is 1. Spanish "many" (whole millions)
        // differs from "other" only after a number in compact notation, which Trellis never writes.
        return count.magnitude == 1 ? one ?? other : other
    }
}
