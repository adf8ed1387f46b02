import Learning
import SQL
import TestSupport
import Testing

@testable import School

struct DataDictionaryTests {
    private let dictionary = DataDictionary(files: Embedded.texts(under: "Migrations/"))

    @Test(arguments: TestEngine.available)
    func `each column says what it is for, how private it is, how long it is kept and who sees it`(
        engine: TestEngine
    ) async throws {
        let columns = try await withTestDatabase(engine, migrations: try School.schema()) { database in
            try await database.read { tx in
                try tx.columns().filter { $0.table != "schema_migrations" }.map { "\($0.table).\($0.column)" }
            }
        }
        #expect(columns.count > 200)
        #expect(Set(columns).subtracting(dictionary.columns.keys).sorted() == [])
        #expect(Set(dictionary.columns.keys).subtracting(columns).sorted() == [])
        #expect(dictionary.problems == [])
    }

    @Test func `a line that lacks something is a problem`() {
        let found = DataDictionary(files: [
            "1.columns": """
            # a comment
            a.id | before any section | internal
            [a] one year | nobody
            a.id | key | internal
            a.id | key again | internal
            a.name | name | private
            a.words | | education
            a.note | why | education | | the family
            a.secret | hash | secret | until changed | nobody
            [b] one year
            """, "1.sql": "CREATE TABLE c (id BIGINT)",
        ])
        #expect(found.columns.keys.sorted() == ["a.id", "a.secret"])
        #expect(found.columns["a.id"]?.retention == "one year")
        #expect(
            found.columns["a.secret"]
                == .init(purpose: "hash", privacy: .secret, retention: "until changed", audience: "nobody"))
        #expect(found.problems.count == 6)
    }

    @Test(arguments: TestEngine.available)
    func `each table is written by one feature`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let tables = try await school.database.read { tx in Set(try tx.columns().map(\.table)) }
            let written = school.school.features.flatMap(\.tables)
            #expect(written.sorted() == tables.subtracting(["schema_migrations"]).sorted())
        }
    }

    /// Columns that lead to a student.
    private static let keys: Set = [
        "student_id", "person_id", "guardian_id", "work_id", "attempt_id", "goal_id", "judgement_id",
    ]

    /// With the reason why.
    private static let notExported = [
        "form_results": "which form was sent, for two days",
        "uploads": "a file on its way, for a day; it is exported once it is there",
        "need_settings": "how a teacher's own list is set",
        "class_columns": "what a teacher looks at in the table of a class",
        "learners": "rebuilt from the ledger, which is exported",
        "erasures": "begins where the record ends",
    ]
    private static let notErased = [
        "audit_entries": "only grows, and holds no names", "erasures": "the proof",
    ]

    @Test func `whatever leads to a student is in the export and in the erasure`() async throws {
        try await withSchool(.sqlite) { school in
            let columns = try await school.database.read { tx in try tx.columns() }
            let tables = Set(columns.filter { Self.keys.contains($0.column) }.map(\.table))
            #expect(tables.count >= 20)
            let student: ID<Person> = ID(stored: 1)
            let exports = school.school.features.flatMap(\.export).map { words(in: $0.rows(student)) }
            let erasures = school.school.features.flatMap(\.erase).map { words(in: $0.statement(student)) }
            for table in tables {
                #expect((Self.notExported[table] == nil) == exports.contains { $0.contains(table) }, "\(table)")
                let erasesIt = erasures.contains {
                    $0.starts(with: ["DELETE", "FROM", table]) || $0.starts(with: ["UPDATE", table])
                }
                #expect((Self.notErased[table] == nil) == erasesIt, "\(table)")
            }
        }
    }

    @Test func `a feature erases only what it writes`() async throws {
        try await withSchool(.sqlite) { school in
            for feature in school.school.features {
                for step in feature.erase {
                    let words = words(in: step.statement(ID(stored: 1)))
                    let table = words.first == "UPDATE" ? words[1] : words[2]
                    #expect(feature.tables.contains(table) && step.name == table, "\(feature.name) \(step.name)")
                }
                #expect(Set(feature.export.map(\.name)).count == feature.export.count)
            }
            let names = school.school.features.flatMap(\.export).map(\.name)
            #expect(Set(names).count == names.count)
        }
    }
}

private func words(in sql: SQL) -> [String] {
    sql.rendered(for: .sqlite).text.split { " \n(),".contains($0) }.map(String.init)
}
