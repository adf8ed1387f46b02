import Testing

@testable import Interchange

@Suite struct `Rubrics in a CASE package` {
    private func package(_ rubrics: String) throws -> CASEPackage {
        try CASEPackage(
            json: Array(#"{"CFDocument":{"identifier":"d","title":"D"},"CFRubrics":\#(rubrics)}"#.utf8))
    }

    @Test func `levels are read from the lowest score to the highest, whatever their order`() throws {
        let json = #"""
            [{"identifier":"R","title":"Essay","CFRubricCriteria":[
              {"identifier":"c2","category":"Second","position":2,"CFRubricCriterionLevels":[]},
              {"identifier":"c1","category":"First","position":1,"CFItemURI":{"identifier":"ITEM"},
               "CFRubricCriterionLevels":[
                 {"description":"best","score":4,"position":1},{"description":"least","score":1,"position":4},
                 {"quality":"good","score":3,"position":2},{"description":"some","score":2,"position":3}]}]}]
            """#
        let rubric = try #require(try package(json).rubrics.first)
        #expect(rubric.identifier.text == "r")
        #expect(rubric.criteria.map(\.title) == ["First", "Second"])
        #expect(rubric.criteria.first?.levels == ["least", "some", "good", "best"])
        #expect(rubric.criteria.first?.item?.text == "item")
    }

    @Test(arguments: [
        "{}", "[1,null,\"x\"]", "[{\"title\":\"without identifier\"}]",
        "[{\"identifier\":\"r\",\"CFRubricCriteria\":7}]",
        "[{\"identifier\":\"r\",\"CFRubricCriteria\":[{\"position\":1e999}]}]",
    ])
    func `what is no rubric does no harm`(json: String) throws {
        _ = try package(json).rubrics
    }

    @Test func `what is written is read again as it was`() throws {
        let rubric = CASERubric(
            identifier: try #require(CASEIdentifier("r")), title: "Fair prices",
            criteria: [
                .init(
                    identifier: CASEIdentifier("c"), title: "Compares", item: CASEIdentifier("i"),
                    levels: ["Not yet", "Nearly", "Yes \"so\"", "And more"])
            ])
        let value = rubric.json(changedAt: "2026-05-04T10:00:00Z", base: "urn:uuid") { $0 }
        let text = String(decoding: value.serialized(), as: UTF8.self)
        #expect(try package("[\(text)]").rubrics == [rubric])
    }
}
