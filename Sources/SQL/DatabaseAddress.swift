/// Where the database is: `sqlite:PATH`, `postgres://…` or `postgresql://…`.
///
/// Printing one hides its password.
public enum DatabaseAddress: Sendable, Hashable {
    case sqlite(path: String)
    case postgres(url: String)

    /// - Throws: `SQLError.unavailable` with words for whoever typed it.
    public init(parsing text: String) throws(SQLError) {
        guard !text.utf8.contains(0) else { throw .unavailable("the database address holds a NUL character") }
        if text.hasPrefix("postgres://") || text.hasPrefix("postgresql://") {
            self = .postgres(url: text)
            return
        }
        guard text.hasPrefix("sqlite:") else {
            throw .unavailable("a database address begins with sqlite:, postgres:// or postgresql://")
        }
        let path = String(text.dropFirst("sqlite:".count))
        guard !path.isEmpty, path != ":memory:" else {
            throw .unavailable("sqlite: needs the path of a file")
        }
        self = .sqlite(path: path)
    }
}

extension DatabaseAddress: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String {
        switch self {
        case .sqlite(let path): "sqlite:\(path)"
        case .postgres(let url): withoutSecrets(url)
        }
    }

    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(reflecting: description) }
}

private func withoutSecrets(_ url: String) -> String {
    guard let scheme = url.firstRange(of: "://") else { return "postgres://" }
    let query = url.firstIndex(of: "?") ?? url.endIndex
    let address = url[scheme.upperBound..<query]
    let parameters = url[query...].dropFirst().split(separator: "&").map { parameter in
        let name = parameter.prefix { $0 != "=" }
        return name.lowercased().contains("password") ? "\(name)=***" : String(parameter)
    }
    return url[..<scheme.upperBound] + withoutPassword(address)
        + (parameters.isEmpty ? "" : "?" + parameters.joined(separator: "&"))
}

private func withoutPassword(_ address: Substring) -> String {
    // The last @ ends the user part: a password typed without percent-encoding may hold others.
    guard let at = address.lastIndex(of: "@"), let colon = address[..<at].firstIndex(of: ":") else {
        return String(address)
    }
    return address[..<colon] + ":***" + address[at...]
}
