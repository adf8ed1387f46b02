import Foundation
import Testing

/// What the sources may say, read from the files themselves.
struct ArchitectureTests {
    private let files: [Source]

    init() throws {
        files = try Source.all()
    }

    @Test func `imports point one way only`() {
        #expect(files.count > 200)
        let ours: Set = ["Learning", "Interchange", "SQL", "HTML", "School", "trellis"]
        let mayImport: [String: Set<String>] = [
            "Learning": [], "Interchange": ["Learning"], "SQL": [], "HTML": [],
            "School": ["Learning", "Interchange", "SQL", "HTML"],
            "trellis": ["School", "Learning", "Interchange", "SQL", "HTML"],
        ]
        for file in files {
            let wrong = ours.intersection(file.imports).subtracting(mayImport[file.module] ?? [])
            #expect(wrong.isEmpty, "\(file.path)")
        }
    }

    @Test func `each foreign library has its one module`() {
        let homes: [(library: String, modules: Set<String>)] = [
            ("GRDB", ["SQL"]), ("GRDBSQLite", ["SQL"]), ("CPostgres", ["SQL"]), ("Hummingbird", ["School"]),
            ("NIO", ["School"]), ("HTTPTypes", ["School"]), ("ServiceLifecycle", ["School"]),
            ("UnixSignals", ["School"]),
            ("CEmbedded", ["School"]), ("CryptoExtras", ["School"]), ("ArgumentParser", ["trellis"]),
            ("Crypto", ["SQL", "School"]), ("CZlib", ["Interchange", "School"]), ("Logging", ["School", "trellis"]),
            ("Foundation", ["SQL", "School", "trellis"]),
        ]
        for file in files {
            for name in file.imports {
                for (library, modules) in homes
                where name.hasPrefix(library) && (library != "Crypto" || name == library) {
                    #expect(modules.contains(file.module), "\(file.path) imports \(name)")
                }
            }
        }
        #expect(files.contains { $0.imports.contains("GRDB") } && files.contains { $0.imports.contains("Hummingbird") })
    }

    @Test func `the rules have no clock, no random source and no environment`() {
        let words = ["Date()", "SystemRandomNumberGenerator", "ContinuousClock", "ProcessInfo", "getenv"]
        for file in files where file.module == "Learning" {
            for word in words { #expect(!file.code.contains(word), "\(file.path): \(word)") }
            // Numbers may be drawn from a generator that was handed in with its seed, never from the system's.
            for line in file.code.split(separator: "\n") where line.contains(".random(") {
                #expect(line.contains("using:"), "\(file.path): \(line)")
            }
        }
    }

    @Test func `text is trusted only where somebody has looked at it`() {
        let lookedAt: Set = [
            "School/Access/OwnSettings.swift", "School/Access/PeopleStore.swift", "School/Access/StudentAccess.swift",
            "School/Activities/ActivityVisibility.swift", "School/Roster/RosterPlaces.swift",
            "School/Roster/RosterStamp.swift", "SQL/SQL.swift", "SQL/SQLite/BulkInsertion.swift",
            "SQL/Transaction+Queries.swift", "SQL/PostgreSQL/PostgresTransaction.swift",
        ]
        let users = files.filter { $0.code.contains("SQL(trusted:") || $0.code.contains("HTML(trusted:") }.map(\.path)
        #expect(Set(users) == lookedAt)
    }

    @Test func `files stay short`() {
        for file in files where !file.path.hasSuffix("Messages+Generated.swift") {
            #expect(file.text.split(separator: "\n", omittingEmptySubsequences: false).count <= 400, "\(file.path)")
        }
    }

    @Test func `values are passed on, never found in the surroundings of a task`() {
        for file in files { #expect(!file.code.contains("@TaskLocal"), "\(file.path)") }
    }

    @Test func `import lines are read in all their forms`() {
        let source = Source(
            path: "School/A.swift",
            text: """
                @testable import Learning
                private import struct Foundation.Date
                public import SQL  // why
                // import HTML
                let text = "import Interchange"
                """)
        #expect(source.imports == ["Learning", "Foundation", "SQL"])
        #expect(source.module == "School")
    }
}

/// One Swift file of the product.
private struct Source {
    /// Below `Sources`: `School/School.swift`.
    let path: String
    let text: String

    var module: String { String(path.prefix { $0 != "/" }) }

    /// Without comments that fill a line.
    var code: String {
        text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }.joined(separator: "\n")
    }

    var imports: Set<String> {
        var imports: Set<String> = []
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard let position = words.firstIndex(of: "import"), words[..<position].allSatisfy(isModifier),
                var name = words[(position + 1)...].first
            else { continue }
            if ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"].contains(name),
                position + 2 < words.count
            {
                name = words[position + 2]
            }
            imports.insert(String(name.prefix { $0 != "." }))
        }
        return imports
    }

    private func isModifier(_ word: Substring) -> Bool {
        word.hasPrefix("@") || ["private", "fileprivate", "internal", "package", "public"].contains(word)
    }

    static func all() throws -> [Source] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Sources")
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        return try paths.sorted().filter { $0.hasSuffix(".swift") }.map { path in
            Source(path: path, text: try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8))
        }
    }
}
