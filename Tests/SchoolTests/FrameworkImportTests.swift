import Interchange
import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// A CASE package to change between imports.
private struct Package {
    /// Identifier, type, code, statement, identifier of the parent.
    typealias Item = (id: String, type: String, code: String?, statement: String, parent: String?)

    var items: [Item] = [
        ("d", "Domain", "6.RP", "Ratios", nil),
        ("s", "Standard", "6.RP.A.3", "Use ratio reasoning &lt;sup&gt;★&lt;/sup&gt; & 3 < 5", "d"),
        ("sa", "Component", "6.RP.A.3.a", "Make tables of equivalent ratios. Razón", "s"),
        ("sb", "Component", "6.RP.A.3.b", "Solve unit rate problems.", "s"),
    ]
    var precedes: [(String, String)] = [("sa", "sb")]

    var package: CASEPackage {
        get throws { try CASEPackage(json: json.serialized()) }
    }

    var json: JSONValue {
        let children = items.map { association("isChildOf", $0.id, $0.parent ?? "doc") }
        return [
            "CFDocument": ["identifier": "doc", "title": "Ratios of a state", "language": "en"],
            "CFItems": .array(items.map(item)),
            "CFAssociations": .array(children + precedes.map { association("precedes", $0.0, $0.1) }),
        ]
    }

    private func item(_ item: Item) -> JSONValue {
        var object = JSONObject([
            .init("identifier", .string(item.id)), .init("CFItemType", .string(item.type)),
            .init("fullStatement", .string(item.statement)),
        ])
        if let code = item.code { object.append("humanCodingScheme", .string(code)) }
        return .object(object)
    }

    private func association(_ type: String, _ from: String, _ to: String) -> JSONValue {
        [
            "associationType": .string(type), "originNodeURI": ["identifier": .string(from)],
            "destinationNodeURI": ["identifier": .string(to)],
        ]
    }
}

struct FrameworkImportTests {
    @Test(arguments: TestEngine.available)
    func `a package comes in once, and again changes nothing`(engine: TestEngine) async throws {
        try await withSchool(engine) { world in
            let bytes = Package().json.serialized()
            let first = try await world.school.importFramework(json: bytes)
            #expect(first.added == 4)
            #expect(first.competencies == 3)
            #expect(first.prerequisitesAdded == 1)
            let again = try await world.school.importFramework(json: bytes)
            #expect(again.isUnchanged)
            #expect(again.unchanged == 4)
            try await world.database.read { tx in
                #expect(try tx.scalarInt("SELECT COUNT(*) FROM frameworks") == 1)
                #expect(try tx.scalarInt("SELECT MAX(version) FROM frameworks") == 1)
                let kinds = try tx.query("SELECT kind, title FROM competencies ORDER BY position")
                #expect(try kinds.map { try $0.text("kind") } == ["group", "competency", "competency", "competency"])
                #expect(try kinds[1].localText("title") == LocalText("Use ratio reasoning ★ & 3 < 5"))
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func `what changes is changed in place, what is gone is retired, and what comes back is in use again`(
        engine: TestEngine
    ) async throws {
        try await withSchool(engine) { world in
            var package = Package()
            _ = try await world.school.importFramework(json: package.json.serialized())
            let before = try await ids(world)
            package.items[2].statement = "Make tables."
            package.items.remove(at: 3)
            package.precedes = []
            package.items.insert(("n", "Standard", "6.RP.A.1", "Understand ratios.", "d"), at: 1)
            let changed = try await world.school.importFramework(json: package.json.serialized())
            #expect(changed.added == 1)
            #expect(changed.changed == 1)
            #expect(changed.retired == 1)
            #expect(changed.prerequisitesRemoved == 1)
            let after = try await ids(world)
            #expect(after["sa"] == before["sa"])
            #expect(after["sb"] == before["sb"])
            #expect(try await isRetired("sb", world))
            let found = try await world.database.read { tx in try FrameworkStore.search("unit rate", tx) }
            #expect(found.isEmpty)

            let back = try await world.school.importFramework(json: Package().json.serialized())
            #expect(back.changed == 2)
            #expect(back.retired == 1)
            #expect(!(try await isRetired("sb", world)))
        }
    }

    @Test(arguments: TestEngine.available)
    func `a cycle of prerequisites is named and left out`(engine: TestEngine) async throws {
        try await withSchool(engine) { world in
            var package = Package()
            package.precedes = [("sa", "sb"), ("sb", "sa"), ("s", "sa")]
            let report = try await world.school.importFramework(json: package.json.serialized())
            #expect(report.prerequisites == 1)
            let cycle = try #require(report.problems.first { $0.code == .prerequisiteCycle })
            #expect(cycle.identifiers.compactMap { report.names[$0] } == ["6.RP.A.3.a", "6.RP.A.3.b"])
            let stored = try await world.database.read { tx in
                try tx.scalarInt("SELECT COUNT(*) FROM prerequisites")
            }
            #expect(stored == 1)
        }
    }

    @Test
    func `bytes that are no package change nothing`() async throws {
        try await withSchool(.sqlite) { world in
            for bytes in ["", "[]", "{\"CFDocument\":{}}", String(repeating: "[", count: 100_000)] {
                await #expect(throws: CASEFailure.self) {
                    try await world.school.importFramework(json: Array(bytes.utf8))
                }
            }
            let count = try await world.database.read { tx in try tx.scalarInt("SELECT COUNT(*) FROM frameworks") }
            #expect(count == 0)
        }
    }

    @Test
    func `a search finds words without accents, parts of codes, and takes signs as they are`() async throws {
        try await withSchool(.sqlite) { world in
            _ = try await world.school.importFramework(json: Package().json.serialized())
            func find(_ words: String) async throws -> [String?] {
                try await world.database.read { tx in try FrameworkStore.search(words, tx).map(\.name.code) }
            }
            #expect(try await find("razon TABLES") == ["6.RP.A.3.a"])
            #expect(try await find("6.rp.a.3") == ["6.RP.A.3", "6.RP.A.3.a", "6.RP.A.3.b"])
            #expect(try await find("%").isEmpty)
            #expect(try await find("_").isEmpty)
            #expect(try await find("' OR 1=1 --").isEmpty)
            #expect(try await find("   ").isEmpty)
        }
    }

    @Test(arguments: [
        ("Standard", true, true, CompetencyDraft.Kind.competency), ("Standard", true, false, .group),
        ("Standard", false, false, .competency), ("Cluster/Domain", false, true, .group),
        ("Domain", true, true, .group), ("", true, true, .group), ("", false, false, .competency),
        ("Content Standard", true, true, .competency), ("Grade Level", false, false, .group),
    ])
    func `headings and standards are told apart`(
        type: String, hasChildren: Bool, hasCode: Bool, kind: CompetencyDraft.Kind
    ) {
        #expect(CompetencyDraft.Kind(type: type, hasChildren: hasChildren, hasCode: hasCode) == kind)
    }

    @Test(arguments: [
        ("x &lt; y &amp;&amp; z", "x < y && z"), ("a < b > c", "a < b > c"), ("<em>so</em> on<br/>", "so on"),
        ("&unknown; &", "&unknown; &"), ("<", "<"), ("&lt;script&gt;", "<script>"), ("<sup", "<sup"),
    ])
    func `pieces of HTML in statements become plain text`(written: String, plain: String) {
        #expect(plainStatement(written) == plain)
    }

    private func ids(_ world: TestSchool) async throws -> [String: Int64] {
        try await world.database.read { tx in
            let rows = try tx.query("SELECT id, case_id FROM competencies")
            return Dictionary(
                uniqueKeysWithValues: try rows.map { (try $0.text("case_id"), try $0.int64("id")) })
        }
    }

    private func isRetired(_ caseID: String, _ world: TestSchool) async throws -> Bool {
        try await world.database.read { tx in
            try tx.require("SELECT retired_at FROM competencies WHERE case_id = \(caseID)").optionalInt64("retired_at")
                != nil
        }
    }
}
