public import SQL

/// Every setting of a server once: its name, its default and what it does. The command line and the environment fill it.
public struct Configuration: Sendable {
    /// Where the data is: `sqlite:PATH` or `postgres://…`. TRELLIS_DATABASE
    public var database = DatabaseAddress.sqlite(path: "trellis-data/trellis.sqlite")
    /// The folder of uploaded files. TRELLIS_FILES; beside the SQLite file unless it is set.
    public var filesFolder: String?
    /// The address to listen on. TRELLIS_HOST
    public var host = "127.0.0.1"
    /// TRELLIS_PORT
    public var port = 8080
    /// PEM files of the certificate chain and the key; with both, the server speaks TLS and HTTP/2. TRELLIS_TLS_CERTIFICATE
    public var certificateFile: String?
    /// TRELLIS_TLS_KEY
    public var keyFile: String?
    /// True when a proxy that we trust stands before us and says how the browser came (`X-Forwarded-Proto`).
    /// TRELLIS_TRUSTED_PROXY
    public var isBehindTrustedProxy = false
    /// A file with the pepper that goes into every password hash; made when it is not there. Keep it apart from the
    /// database. TRELLIS_PEPPER_FILE
    public var pepperFile: String?
    /// The largest file that a person may attach, in bytes. TRELLIS_FILE_LIMIT
    public var fileLimit: Int64 = 50 << 20
    /// A bearer token for /metrics from other machines; without it only this machine may read them. TRELLIS_METRICS_TOKEN
    public var metricsToken: String?
    /// The time zone of pages that nobody is signed in to. TRELLIS_TIME_ZONE
    public var timeZone = "UTC"
    /// Development only: allows the pseudo-language. TRELLIS_DEVELOPMENT
    public var isDevelopment = false
    /// How many connections may be open at once. TRELLIS_CONNECTIONS
    public var connections = 10_000
    /// The program that takes mail on its input, with its arguments; empty for none. TRELLIS_MAIL_COMMAND, such as
    /// `/usr/sbin/sendmail -t -i`
    public var mailCommand: [String] = []
    /// The address that mail comes from. TRELLIS_MAIL_FROM
    public var mailFrom: String?
    /// Where people reach this server, for links in mail: `https://trellis.school.example`. TRELLIS_PUBLIC_URL
    public var publicAddress: String?

    public init() {}

    /// Where uploaded files are kept.
    public var files: String {
        if let filesFolder { return filesFolder }
        guard case .sqlite(let path) = database, let slash = path.lastIndex(of: "/") else {
            return "trellis-data/files"
        }
        return path[..<slash] + "/files"
    }

    /// - Parameter environment: Names and values, such as `ProcessInfo.processInfo.environment`.
    /// - Throws: A sentence for the operator about a value that is not one.
    public init(environment: [String: String]) throws {
        if let value = environment["TRELLIS_DATABASE"] { database = try DatabaseAddress(parsing: value) }
        filesFolder = environment["TRELLIS_FILES"]
        host = environment["TRELLIS_HOST"] ?? host
        port = try Self.number(environment, "TRELLIS_PORT", 0...65_535) ?? port
        certificateFile = environment["TRELLIS_TLS_CERTIFICATE"]
        keyFile = environment["TRELLIS_TLS_KEY"]
        isBehindTrustedProxy = environment["TRELLIS_TRUSTED_PROXY"] == "1"
        pepperFile = environment["TRELLIS_PEPPER_FILE"]
        fileLimit = try Self.number(environment, "TRELLIS_FILE_LIMIT", 1...(1 << 40)).map(Int64.init) ?? fileLimit
        metricsToken = environment["TRELLIS_METRICS_TOKEN"]
        timeZone = environment["TRELLIS_TIME_ZONE"] ?? timeZone
        isDevelopment = environment["TRELLIS_DEVELOPMENT"] == "1"
        connections = try Self.number(environment, "TRELLIS_CONNECTIONS", 1...1_000_000) ?? connections
        mailCommand = (environment["TRELLIS_MAIL_COMMAND"] ?? "").split(separator: " ").map(String.init)
        mailFrom = environment["TRELLIS_MAIL_FROM"]
        publicAddress = try environment["TRELLIS_PUBLIC_URL"].map(Self.address)
    }

    /// Without a slash at the end.
    private static func address(_ text: String) throws -> String {
        let rest = ["https://", "http://"].first(where: text.hasPrefix).map { text.dropFirst($0.count) } ?? ""
        guard !rest.isEmpty, text.utf8.count <= 200, text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
            throw SetUpFailure(
                "TRELLIS_PUBLIC_URL is \"\(text)\". It takes an address such as https://trellis.school.example.")
        }
        return text.hasSuffix("/") ? String(text.dropLast()) : text
    }

    private static func number(
        _ environment: [String: String], _ name: String, _ range: ClosedRange<Int>
    ) throws -> Int? {
        guard let text = environment[name] else { return nil }
        guard let number = Int(text), range.contains(number) else {
            throw SetUpFailure(
                "\(name) is \"\(text)\". It takes a number from \(range.lowerBound) to \(range.upperBound).")
        }
        return number
    }
}

/// Something that an operator must mend before a command can run, in a sentence.
public struct SetUpFailure: Error, CustomStringConvertible, Equatable {
    public let description: String

    public init(_ description: String) {
        self.description = description
    }
}
