import Interchange
import Testing

/// Builds a package: items by a letter each, associations as "child isChildOf parent sequence".
private func package(
    _ items: [String], _ associations: [String], wrapped: Bool = false
) throws(CASEFailure) -> CASEPackage {
    func node(_ name: String) -> JSONValue {
        ["identifier": .string(name), "uri": .string("https://example.org/\(name)"), "title": .string(name)]
    }
    let document: JSONValue = [
        "identifier": "DOC", "uri": "https://example.org/doc", "creator": "A state", "title": "Mathematics",
        "lastChangeDateTime": "2026-01-01T00:00:00Z", "subject": ["Math"], "adoptionStatus": "Adopted",
    ]
    let itemValues: [JSONValue] = items.map { name in
        [
            "identifier": .string(name), "uri": .string("https://example.org/\(name)"),
            "fullStatement": .string("Do \(name)"),
            "humanCodingScheme": .string("M.\(name)"), "lastChangeDateTime": "2026-01-01T00:00:00Z",
            "educationLevel": ["03", "04"], "CFItemType": "Standard",
        ]
    }
    let links: [JSONValue] = associations.map { text in
        let parts = text.split(separator: " ").map(String.init)
        var link = JSONObject([
            JSONObject.Member("associationType", .string(parts[1])), JSONObject.Member("originNodeURI", node(parts[0])),
            JSONObject.Member("destinationNodeURI", node(parts[2])),
        ])
        if parts.count > 3, let sequence = Int(parts[3]) {
            link.append("sequenceNumber", .number(JSONNumber(sequence)))
        }
        return .object(link)
    }
    let value: JSONValue = ["CFDocument": document, "CFItems": .array(itemValues), "CFAssociations": .array(links)]
    return try CASEPackage(json: (wrapped ? ["CFPackage": value] : value).serialized())
}

private func texts(_ identifiers: [CASEIdentifier]) -> [String] { identifiers.map(\.text) }

@Suite struct CASETests {
    @Test(arguments: [true, false])
    func `a package is read bare or wrapped`(wrapped: Bool) throws {
        let found = try package(["a", "b"], ["a isChildOf DOC 1", "b isChildOf a 1"], wrapped: wrapped)
        #expect(found.document.title == "Mathematics" && found.document.subjects == ["Math"])
        #expect(found.items.map(\.humanCodingScheme) == ["M.a", "M.b"])
        #expect(found.items.first?.educationLevels == ["03", "04"] && found.items.first?.itemType == "Standard")
        #expect(found.problems == [])
    }

    @Test func `the outline follows the sequence numbers and then the file`() throws {
        let found = try package(
            ["a", "b", "c", "d", "e"],
            ["b isChildOf DOC 1", "a isChildOf DOC 2", "c isChildOf a 20", "d isChildOf a 3"])
        #expect(found.outline().map { "\($0.item.identifier) \($0.depth)" } == ["b 0", "a 0", "d 1", "c 1", "e 0"])
    }

    @Test func `identifiers that differ in case are the same item`() throws {
        let found = try package(["A", "b"], ["B isChildOf a 1"])
        #expect(texts(found.top) == ["a"] && found.problems == [])
    }

    @Test func `of several parents the first by sequence is kept and told`() throws {
        let found = try package(
            ["a", "b", "c"], ["a isChildOf DOC 1", "b isChildOf DOC 2", "c isChildOf b 5", "c isChildOf a 2"])
        #expect(found.parents.values.map(\.text) == ["a"])
        #expect(found.problems.map(\.code) == [.severalParents] && found.problems.first?.detail == "a")
    }

    @Test func `a cycle of parents is opened at its first item and named`() throws {
        let found = try package(
            ["a", "b", "c", "d"], ["b isChildOf c", "c isChildOf d", "d isChildOf b", "a isChildOf d", "a isChildOf a"])
        #expect(Set(found.outline().map(\.item.identifier.text)) == ["a", "b", "c", "d"] && found.outline().count == 4)
        let cycle = try #require(found.problems.first { $0.code == .hierarchyCycle })
        #expect(Set(texts(cycle.identifiers)) == ["b", "c", "d"])
        #expect(cycle.sentence.contains("→"))
        let own = try package(["a"], ["a isChildOf a"])
        #expect(texts(own.top) == ["a"] && own.problems.map(\.code) == [.hierarchyCycle])
    }

    @Test func `prerequisites on a cycle are left out and the path is named`() throws {
        let found = try package(
            ["a", "b", "c", "d"],
            ["a precedes b", "b precedes c", "c precedes b", "c precedes d", "a precedes b", "d precedes d"])
        #expect(found.prerequisites.map { "\($0.before)\($0.after)" } == ["ab", "cd"])
        let cycle = try #require(found.problems.first { $0.code == .prerequisiteCycle })
        #expect(texts(cycle.identifiers) == ["b", "c"] && cycle.detail == "2")
        #expect(found.problems.contains { $0.code == .prerequisiteOfItself })
    }

    @Test func `what is left of random prerequisites never leads back`() throws {
        var random = Chance(seed: 5)
        for _ in 0..<30 {
            let names = (0..<12).map { "n\($0)" }
            let edges = (0..<20).map { _ in
                "\(names.randomElement(using: &random) ?? "") precedes \(names.randomElement(using: &random) ?? "")"
            }
            var waiting = try package(names, edges).prerequisites
            // Taking away what nothing comes before, again and again, empties a graph without cycles.
            while !waiting.isEmpty {
                let after = Set(waiting.map(\.after))
                let rest = waiting.filter { after.contains($0.before) }
                #expect(rest.count < waiting.count)
                if rest.count == waiting.count { break }
                waiting = rest
            }
        }
    }

    @Test func `a chain of a hundred thousand prerequisites, closed to a ring, needs no deep stack`() throws {
        let count = 100_000
        var edges = (0..<count).map { [$0 + 1] }
        edges.append([])
        #expect(Set(stronglyConnectedComponents(edges)).count == count + 1)
        edges[count] = [0]
        #expect(Set(stronglyConnectedComponents(edges)).count == 1)
    }

    @Test func `other associations are kept as links, also to other frameworks`() throws {
        let found = try package(
            ["a", "b"], ["a exactMatchOf elsewhere", "a isRelatedTo b", "b replacedBy a", "a ext:supports b"])
        #expect(found.links.map(\.kind) == [.exactMatchOf, .isRelatedTo, .replacedBy, .other("ext:supports")])
        #expect(found.links.first?.destination.identifier?.text == "elsewhere")
    }

    @Test func `a reference to nothing is told and not followed`() throws {
        let found = try package(["a"], ["a isChildOf ghost", "ghost isChildOf a", "a precedes DOC"])
        #expect(found.problems.map(\.code) == [.unknownReference, .unknownReference, .unknownReference])
        #expect(texts(found.top) == ["a"] && found.prerequisites.isEmpty)
    }

    @Test func `of two items with one identifier the first is used`() throws {
        let found = try package(["a", "b", "A"], [])
        #expect(found.items.count == 2 && found.problems.map(\.code) == [.duplicateIdentifier])
    }

    @Test func `missing and odd fields are told and cost as little as they can`() throws {
        let json = """
            {"CFDocument": {"identifier": "D", "title": "T"}, "CFItems": [
              {"fullStatement": "no identifier"}, {"identifier": "x"}, 7,
              {"identifier": "y", "abbreviatedStatement": "short", "statusEndDate": "soon", "educationLevel": "KG, 01"}]}
            """
        let found = try CASEPackage(json: Array(json.utf8))
        #expect(found.items.map(\.fullStatement) == ["short"])
        #expect(found.items.first?.educationLevels == ["KG", "01"] && found.items.first?.statusEnd == nil)
        let codes = Set(found.problems.map(\.code))
        #expect(codes == [.missingField, .itemWithoutIdentifier, .itemWithoutStatement, .invalidDate])
        #expect(found.problems.allSatisfy { !$0.sentence.isEmpty && !$0.advice.isEmpty })
    }

    @Test(arguments: [
        "[]", "{}", "{\"CFItems\": []}", "{\"CFDocument\": {\"title\": \"x\"}}", "null", "{\"CFPackage\": 1}", "{",
    ])
    func `what is not a package is refused in plain words`(json: String) {
        do throws(CASEFailure) {
            _ = try CASEPackage(json: Array(json.utf8))
            Issue.record("taken: \(json)")
        } catch {
            #expect(!error.sentence.isEmpty && !error.advice.isEmpty)
        }
    }

    @Test func `a package has limits`() {
        var limits = CASELimits()
        limits.items = 1
        let json = "{\"CFDocument\": {\"identifier\": \"D\"}, \"CFItems\": [{}, {}]}"
        #expect(throws: CASEFailure.tooManyItems(limit: 1)) { try CASEPackage(json: Array(json.utf8), limits: limits) }
    }
}
