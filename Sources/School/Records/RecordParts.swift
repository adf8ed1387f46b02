import Foundation
import HTML
import Learning
import SQL

/// One part of a record as two files: for a person and for a program.
struct RecordPart: Sendable {
    let name: String
    let rows: [Row]

    /// Bytes that the rows name.
    var files: [(id: String, file: StoredBytes)] {
        rows.compactMap { row in
            guard case .text(let hash)? = row["sha256"], case .int(let size)? = row["size"],
                case .text(let name)? = row["name"], case .text(let type)? = row["content_type"]
            else { return nil }
            return (String(hash.prefix(12)), StoredBytes(sha256: hash, name: name, contentType: type, size: size))
        }
    }

    // MARK: For programs

    private enum Field: Encodable {
        case text(String)
        case number(Double)
        case whole(Int64)
        case truth(Bool)
        case nothing

        func encode(to encoder: any Encoder) throws {
            var box = encoder.singleValueContainer()
            switch self {
            case .text(let text): try box.encode(text)
            case .number(let number): try box.encode(number)
            case .whole(let number): try box.encode(number)
            case .truth(let truth): try box.encode(truth)
            case .nothing: try box.encodeNil()
            }
        }
    }

    /// An array of objects by the names of the columns. Ids are as in addresses, times in ISO 8601.
    var json: [UInt8] {
        let objects = rows.map { row in
            Dictionary(
                row.columns.map { ($0, Self.field($0, row[$0] ?? .null)) }, uniquingKeysWith: { first, _ in first })
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(objects)).map(Array.init) ?? Array("[]".utf8)
    }

    private static func field(_ column: String, _ value: SQL.Value) -> Field {
        switch value {
        case .null: .nothing
        case .bool(let truth): .truth(truth)
        // JSON has no words for what is no number.
        case .double(let number): number.isFinite ? .number(number) : .nothing
        case .text(let text): .text(text)
        case .blob(let bytes): .text(Data(bytes).base64EncodedString())
        case .int(let number): readable(column, number).map(Field.text) ?? .whole(number)
        }
    }

    /// A time or an id, by the name of its column; nil for a plain number.
    private static func readable(_ column: String, _ number: Int64) -> String? {
        if column.hasSuffix("_at") {
            return Date(timeIntervalSince1970: Double(number) / 1_000).formatted(.iso8601)
        }
        guard column == "id" || column.hasSuffix("_id") || column.hasSuffix("_by") else { return nil }
        return ID<Person>(stored: number).description
    }

    // MARK: For people

    private static let mostRows = 5_000

    /// The same as a table that needs no server.
    func table(_ pages: ArchivePages) -> [UInt8] {
        let columns = rows.first?.columns ?? []
        let body: HTML = """
            <p class="quiet">\(pages.page.t.recordsPartRows(count: rows.count))</p><div class="scroll"><table><thead><tr>\(each: columns, { "<th scope=\"col\">\($0)</th>" as HTML })</tr></thead>
            <tbody>\(each: rows.prefix(Self.mostRows), { row in
                "<tr>\(each: columns, { "<td dir=\"auto\">\(Self.words($0, row[$0] ?? .null))</td>" as HTML })</tr>" as HTML
            })</tbody></table></div>
            """
        return pages.document(name, isInFolder: true, body)
    }

    private static func words(_ column: String, _ value: SQL.Value) -> String {
        switch field(column, value) {
        case .text(let text): text
        case .number(let number): "\(number)"
        case .whole(let number): "\(number)"
        case .truth(let truth): truth ? "✓" : "–"
        case .nothing: ""
        }
    }

    /// The way to each part.
    static func index(_ counts: [(name: String, count: Int)], _ pages: ArchivePages) -> [UInt8] {
        let t = pages.page.t
        return pages.document(
            t.recordsTitle, isInFolder: true,
            """
            <p>\(t.recordsPartsLede)</p><ul>\(each: counts, { part in
                "<li><a href=\"\(part.name).html\">\(part.name)</a> (\(String(part.count)))</li>" as HTML
            })</ul>
            """)
    }
}
