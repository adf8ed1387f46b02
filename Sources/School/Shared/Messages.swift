internal import HTML

/// The words of the product in one language.
///
/// Each message is a property or a function in `Messages+Generated.swift`, made by `bin/generate` from the files in
/// `Sources/School/Messages`, so a missing message or argument does not compile:
///
///     let t = Messages(.spanish)
///     t.commonSave                // Guardar
///     t.workWaiting(count: 3)     // 3 trabajos te esperan
struct Messages: Sendable {
    let language: Language
    private let table: MessagesTable

    init(_ language: Language) {
        self.language = language
        self.table = MessagesTable.table(of: language)
    }

    /// A message without arguments. Called by the generated code.
    func plain(_ position: Int) -> String {
        table.template(position).text([])
    }

    /// A message whose arguments are text and numbers. Called by the generated code.
    func text(_ position: Int, _ arguments: [MessageArgument]) -> String {
        table.template(position).text(arguments)
    }

    /// A message with markup in it, a link for example; everything else is escaped. Called by the generated code.
    func markup(_ position: Int, _ arguments: [MessageArgument]) -> HTML {
        table.template(position).markup(arguments)
    }
}

/// A value for a slot of a message.
enum MessageArgument: Sendable {
    case text(String)
    case number(Int)
    case html(HTML)
}
