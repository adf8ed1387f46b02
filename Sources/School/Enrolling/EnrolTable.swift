import Foundation
import Interchange

/// What a column of pasted rows or of a spreadsheet holds.
enum EnrolColumn: String, CaseIterable, Sendable {
    case given, family, name, role, grade, username, email, number, language, classes, children

    /// What the columns are called where people keep lists, without case and accents.
    private static let names: [EnrolColumn: Set<String>] = [
        .given: ["given name", "first name", "first", "given", "forename", "nombre", "nombres", "nombre de pila"],
        .family: [
            "family name", "last name", "last", "surname", "family", "apellido", "apellidos", "primer apellido",
        ],
        .name: ["name", "full name", "student", "student name", "nombre completo", "nombre y apellidos", "estudiante"],
        .role: ["role", "rol", "funcion", "type", "tipo", "papel"],
        .grade: ["grade", "grade level", "year", "grado", "ano", "nivel"],
        .username: ["user name", "username", "user", "login", "usuario", "nombre de usuario"],
        .email: ["email", "e-mail", "mail", "email address", "correo", "correo electronico"],
        .number: [
            "school number", "student number", "student id", "number", "id", "numero", "matricula", "numero escolar",
        ],
        .language: ["language", "idioma", "lengua"],
        .classes: ["class", "classes", "section", "group", "clase", "clases", "grupo", "seccion"],
        .children: [
            "child", "children", "guardian of", "parent of", "student of", "hijo", "hija", "hijos", "hijas",
            "responsable de",
            "familia de",
        ],
    ]

    init?(heading: String) {
        let words = looseName(heading).replacing("_", with: " ")
        guard let column = Self.allCases.first(where: { Self.names[$0]?.contains(words) ?? false }) else { return nil }
        self = column
    }

    /// Where nobody wrote a heading.
    static let usual: [EnrolColumn] = [.given, .family, .role, .grade, .username, .email, .classes, .children]
}

/// Pasted rows or a CSV file, read into rows with known columns. Comma, semicolon or tab; a heading or none; a
/// byte-order mark; the letters of whatever encoding a spreadsheet saved.
struct EnrolTable: Sendable {
    struct Line: Sendable {
        let number: Int
        let cells: [EnrolColumn: String]

        subscript(_ column: EnrolColumn) -> String { cells[column] ?? "" }

        /// Several classes or children stand in one cell with a bar between them.
        func list(_ column: EnrolColumn) -> [String] {
            self[column].split(separator: "|").prefix(20).map { trimmed(String($0)) }.filter { !$0.isEmpty }
        }
    }

    static let mostRows = 2_000
    static let mostBytes = 400_000

    private(set) var lines: [Line] = []
    /// In the order of the file; nil for a column that nothing is known of.
    private(set) var columns: [EnrolColumn?] = []
    private(set) var hasHeading = false
    /// Headings that mean nothing here.
    private(set) var unknown: [String] = []
    /// Lines that could not be read.
    private(set) var faults: [CSVFault] = []
    private(set) var isCut = false

    init(_ text: String) {
        let delimiter = Self.delimiter(of: text)
        var reader = CSVReader(delimiter: delimiter)
        reader.feed(Array(text.utf8.prefix(Self.mostBytes)))
        reader.finish()
        isCut = text.utf8.count > Self.mostBytes
        while let step = reader.next() {
            switch step {
            case .fault(let fault):
                if faults.count < 100 { faults.append(fault) }
            case .row(let row):
                let cells = row.cells.map { trimmed($0) }
                guard cells.contains(where: { !$0.isEmpty }) else { continue }
                if columns.isEmpty, begin(cells) { continue }
                guard lines.count < Self.mostRows else {
                    isCut = true
                    return
                }
                lines.append(line(row.line, cells))
            }
        }
    }

    /// - Returns: Whether the cells are a heading.
    private mutating func begin(_ cells: [String]) -> Bool {
        let found = cells.map { EnrolColumn(heading: $0) }
        // A name alone could be anybody's; a heading names at least two columns, or is nothing but one.
        hasHeading = found.compactMap { $0 }.count >= min(2, cells.count)
        guard hasHeading else {
            columns = EnrolColumn.usual
            return false
        }
        var seen: Set<EnrolColumn> = []
        columns = found.map { column in column.flatMap { seen.insert($0).inserted ? $0 : nil } }
        unknown = zip(cells, columns).filter { $0.1 == nil && !$0.0.isEmpty }.map { String($0.0.prefix(40)) }
        return true
    }

    private func line(_ number: Int, _ cells: [String]) -> Line {
        var named: [EnrolColumn: String] = [:]
        for (column, cell) in zip(columns, cells) where !cell.isEmpty {
            if let column { named[column] = rosterLine(cell, most: 1_000) }
        }
        return Line(number: number, cells: named)
    }

    /// What stands most often in the first line.
    private static func delimiter(of text: String) -> Character {
        let first = text.utf8.prefix { $0 != 10 && $0 != 13 }
        func count(_ character: Character) -> Int { first.count { $0 == character.asciiValue } }
        let candidates: [Character] = ["\t", ";", ","]
        return candidates.max { count($0) < count($1) || (count($0) == count($1) && $1 == ",") } ?? ","
    }

    /// A file's text: UTF-8 with or without its mark, UTF-16 with one, else what Windows writes.
    static func text(of bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return String(data: Data(bytes), encoding: .utf16)
        }
        let plain = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        if let text = String(validating: plain, as: UTF8.self) { return text.utf8.contains(0) ? nil : text }
        let data = Data(plain)
        guard !plain.contains(0) else { return nil }
        return String(data: data, encoding: .windowsCP1252) ?? String(data: data, encoding: .isoLatin1)
    }
}
