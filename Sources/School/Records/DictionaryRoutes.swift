import HTTPTypes
import Learning

/// What is kept at all: every table and column with what it is for, for how long, and who sees it.
struct DictionaryRoutes: Sendable {
    private let tables: [String: DictionaryTable]
    private let order: [DictionaryTable]

    init() {
        let dictionary = DataDictionary(files: Embedded.texts(under: "Migrations/"))
        let columns = dictionary.columns.map { key, column in
            let dot = key.firstIndex(of: ".") ?? key.endIndex
            return (
                table: String(key[..<dot]),
                line: DictionaryTable.Line(name: String(key[dot...].dropFirst()), column: column)
            )
        }
        order = Dictionary(grouping: columns, by: \.table).map { name, lines in
            DictionaryTable(name: name, lines: lines.map(\.line).sorted { $0.name < $1.name })
        }.sorted { $0.name < $1.name }
        tables = Dictionary(order.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    var routes: [Route] {
        let order = order
        let tables = tables
        return [
            .get("/privacy/data", .anyone) { request in
                try await request.open { _, _ in
                    true
                } show: { _, page in
                    DictionaryPage.list(order, page)
                }
            },
            .get("/privacy/data/{dataTable}", .anyone) { request in
                guard let table = tables[request.parameter("dataTable")] else { throw Failure.notFound }
                return try await request.open { _, _ in
                    true
                } show: { _, page in
                    DictionaryPage.one(table, page)
                }
            },
        ]
    }
}

struct DictionaryTable: Sendable {
    struct Line: Sendable {
        let name: String
        let column: DataDictionary.Column
    }

    let name: String
    let lines: [Line]

    var retention: String { lines.first?.column.retention ?? "" }
    var audience: String { lines.first?.column.audience ?? "" }
    /// The most private of its columns.
    var privacy: DataDictionary.PrivacyClass {
        let order: [DataDictionary.PrivacyClass] = [.secret, .sensitive, .education, .directory, .public, .internal]
        let held = Set(lines.map(\.column.privacy))
        return order.first(where: held.contains) ?? .internal
    }
}
