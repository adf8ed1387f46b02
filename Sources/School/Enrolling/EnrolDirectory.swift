import Foundation
import Learning
import SQL

/// Everybody of one school, to find whom a line of text means.
struct EnrolDirectory: Sendable {
    struct Entry: Sendable {
        let id: ID<Person>
        let given: String
        let family: String
        let grade: String?
        let email: String?
        let language: String?
        let number: String?
        let username: String?
        /// Names, grade and e-mail of such people are the roster's to change.
        let isFromRoster: Bool
        var roles: Set<Role>

        var name: String { given + " " + family }
    }

    enum Found: Sendable, Equatable {
        case one(Int)
        case nobody
        case several
    }

    private(set) var entries: [Entry] = []
    /// Of everybody anywhere, folded.
    private(set) var takenNames: Set<String> = []
    private var byUsername: [String: Int] = [:]
    private var byNumber: [String: [Int]] = [:]
    private var byName: [String: [Int]] = [:]

    init(of place: ID<Organization>, today: String, in tx: any Transaction) throws {
        var places: [Int64: Int] = [:]
        let rows = try tx.query(
            """
            SELECT p.id, p.given_name, p.family_name, p.grade, p.email, p.language, p.school_number, p.sourced_id,
                   a.username, r.role
            FROM roles r JOIN people p ON p.id = r.person_id LEFT JOIN accounts a ON a.person_id = p.id
            WHERE r.organization_id = \(place) AND p.left_at IS NULL AND \(dated("r", today)) ORDER BY p.id
            """)
        for row in rows {
            guard let role = Role(rawValue: try row.text("role")) else { continue }
            let key = try row.int64("id")
            if let known = places[key] {
                entries[known].roles.insert(role)
                continue
            }
            places[key] = entries.count
            entries.append(
                Entry(
                    id: try row.id("id"), given: try row.text("given_name"), family: try row.text("family_name"),
                    grade: try row.optionalText("grade"), email: try row.optionalText("email"),
                    language: try row.optionalText("language"), number: try row.optionalText("school_number"),
                    username: try row.optionalText("username"),
                    isFromRoster: try row.optionalText("sourced_id") != nil, roles: [role]))
        }
        for (index, entry) in entries.enumerated() {
            if let username = entry.username { byUsername[foldedName(username)] = index }
            if let number = entry.number { byNumber[foldedName(number), default: []].append(index) }
            byName[looseName(entry.name), default: []].append(index)
        }
        try tx.stream("SELECT username_folded FROM accounts") { takenNames.insert(try $0.text("username_folded")) }
    }

    func username(_ text: String) -> Int? { byUsername[foldedName(text)] }
    func number(_ text: String) -> [Int] { byNumber[foldedName(text)] ?? [] }
    func name(_ text: String) -> [Int] { byName[looseName(text)] ?? [] }

    /// By user name, school number or whole name, in this order.
    func find(_ text: String, where isMeant: (Entry) -> Bool = { _ in true }) -> Found {
        if let index = username(text), isMeant(entries[index]) { return .one(index) }
        for indices in [number(text), name(text)] {
            let meant = indices.filter { isMeant(entries[$0]) }
            if meant.count > 1 { return .several }
            if let index = meant.first { return .one(index) }
        }
        return .nobody
    }
}

/// A name without case, accents and doubled spaces: `José  Núñez` and `jose nunez` are one.
func looseName(_ text: String) -> String {
    let folded = trimmed(text).folding(
        options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
    return folded.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

/// User names for people who have none: `maya.ortiz`, and `maya.ortiz2` where that is taken.
struct UsernameMaker: Sendable {
    private var taken: Set<String>

    /// - Parameter taken: folded
    init(taken: Set<String>) {
        self.taken = taken
    }

    func isTaken(_ username: String) -> Bool { taken.contains(foldedName(username)) }

    mutating func take(_ username: String) { taken.insert(foldedName(username)) }

    mutating func make(_ given: String, _ family: String) -> String {
        let parts = [given, family].map(Self.letters).filter { !$0.isEmpty }
        let base = parts.isEmpty ? "person" : String(parts.joined(separator: ".").prefix(40))
        var candidate = base
        var number = 2
        while isTaken(candidate) {
            candidate = base + String(number)
            number += 1
        }
        take(candidate)
        return candidate
    }

    /// Letters of the Latin alphabet and digits; other scripts are written in Latin letters.
    private static func letters(_ text: String) -> String {
        let latin = text.applyingTransform(.toLatin, reverse: false) ?? text
        return String(
            decoding: looseName(latin).utf8.filter { byte in
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            }, as: UTF8.self)
    }
}
