/// What each column is for, how private it is, how long it is kept and who sees it: from the `.columns` files beside
/// the migrations. A test fails when a column of the schema is not in it.
struct DataDictionary: Sendable {
    enum PrivacyClass: String, Sendable, CaseIterable {
        /// Anybody may know it.
        case `public`
        /// What a school may list: names and the like.
        case directory
        /// A part of a student's education record.
        case education
        /// Needs a reason to be opened.
        case sensitive
        /// Never shown to anybody.
        case secret
        /// Keys and times that say nothing by themselves.
        case `internal`
    }

    struct Column: Sendable, Equatable {
        let purpose: String
        let privacy: PrivacyClass
        let retention: String
        let audience: String
    }

    /// By `table.column`.
    let columns: [String: Column]
    /// Lines that are not of the form, as `file: line`.
    let problems: [String]

    /// - Parameter files: Text by name, as embedded under `Migrations/`.
    init(files: [String: String]) {
        var columns: [String: Column] = [:]
        var problems: [String] = []
        for (name, text) in files.sorted(by: { $0.key < $1.key }) where name.hasSuffix(".columns") {
            var shared = (retention: "", audience: "")
            for line in text.split(separator: "\n").map({ trimmed(String($0)) })
            where !line.hasPrefix("#") && !line.isEmpty {
                if line.hasPrefix("["), let end = line.firstIndex(of: "]") {
                    let parts = Self.parts(line[line.index(after: end)...])
                    shared = parts.count == 2 ? (parts[0], parts[1]) : ("", "")
                    if parts.count != 2 { problems.append("\(name): \(line)") }
                    continue
                }
                guard let (key, column) = Self.column(line, shared), columns[key] == nil else {
                    problems.append("\(name): \(line)")
                    continue
                }
                columns[key] = column
            }
        }
        self.columns = columns
        self.problems = problems
    }

    private static func column(
        _ line: String, _ shared: (retention: String, audience: String)
    ) -> (String, Column)? {
        let parts = parts(line[...])
        guard parts.count == 3 || parts.count == 5, let privacy = PrivacyClass(rawValue: parts[2]) else { return nil }
        let retention = parts.count == 5 ? parts[3] : shared.retention
        let audience = parts.count == 5 ? parts[4] : shared.audience
        guard !parts[1].isEmpty, !retention.isEmpty, !audience.isEmpty else { return nil }
        return (parts[0], Column(purpose: parts[1], privacy: privacy, retention: retention, audience: audience))
    }

    private static func parts(_ line: Substring) -> [String] {
        line.split(separator: "|", omittingEmptySubsequences: false).map { trimmed(String($0)) }
    }
}
