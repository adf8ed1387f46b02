import HTTPTypes

/// The cookies that we set. Over TLS their names carry the `__Host-` prefix, which binds them to this host.
struct Cookies: Sendable {
    private let values: [String: String]
    private let isSecure: Bool

    init(_ headers: HTTPFields, isSecure: Bool) {
        self.isSecure = isSecure
        var values: [String: String] = [:]
        for header in headers[values: .cookie].prefix(20) {
            for pair in header.split(separator: ";").prefix(50) {
                let halves = pair.split(separator: "=", maxSplits: 1)
                guard halves.count == 2 else { continue }
                values[trimmed(String(halves[0]))] = trimmed(String(halves[1]))
            }
        }
        self.values = values
    }

    /// Names a page may use; one place, so that they cannot drift.
    enum Name: String {
        case session, visit, device, language, reading
    }

    subscript(_ name: Name) -> String? { values[fullName(name)] }

    var session: String? { self[.session].flatMap { $0.utf8.count == 64 ? $0 : nil } }
    var visit: String? { self[.visit].flatMap { $0.utf8.count == 32 ? $0 : nil } }

    /// - Parameter maxAge: In seconds; nil ends with the browser, 0 deletes.
    func setting(_ name: Name, to value: String, maxAge: Int? = nil) -> Cookie {
        Cookie(name: fullName(name), value: value, maxAge: maxAge, isSecure: isSecure)
    }

    private func fullName(_ name: Name) -> String {
        (isSecure ? "__Host-trellis-" : "trellis-") + name.rawValue
    }
}
