import HTTPTypes
import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// Checks are written in the browser or brought in by a table.
struct CheckMakingTests {
    @Test(arguments: TestEngine.available)
    func `each kind of item is written in the browser and asked as it was meant`(engine: TestEngine) async throws {
        try await withChecks(engine) { world in
            let oda = try await world.work.browser(world.work.oda)
            try await oda.get("/checks/new")
            let made = try #require(try await oda.post("/checks", [("title", "Own check"), ("limit", "20")]).location)
            let forms: [(ItemKind, [(String, String)])] = [
                (
                    .choice,
                    [("option-0.en", "7"), ("option-1.en", "8"), ("option-1.es", "ocho"), ("right-option", "1")]
                ),
                (.choices, [("option-0.en", "a"), ("option-3.en", "b"), ("right-option", "0"), ("right-option", "3")]),
                (.order, [("lines.en", "one\ntwo\nthree"), ("lines.es", "uno\ndos\ntres")]),
                (.match, [("lines.en", "dog => four\nbird => two")]),
                (.number, [("answer", "0.5 .. 0.75"), ("unit", "m")]),
                (.text, [("forms", "ratio\nrazón"), ("strict", "accents")]), (.cloze, []),
            ]
            for (kind, fields) in forms {
                try await oda.get(made + "/items/new?kind=\(kind.rawValue)")
                let prompt = kind == .cloze ? "A [[ratio|rate]] here." : "Ask \(kind.rawValue)"
                let sent = try await oda.post(
                    made + "/items",
                    [
                        ("kind", kind.rawValue), ("prompt.en", prompt), ("hint.es", "Mira."),
                        ("competency", "\(world.work.competencies[0])"), ("do", "save"),
                    ] + fields)
                #expect(sent.location == made + "?done=saved", "\(kind): \(sent.body)")
            }
            let check: ID<Check> = try #require(ID(String(made.dropFirst("/checks/".count))))
            let items = try await world.school.database.read { try CheckItemStore.current(of: check, $0) }
            #expect(items.map(\.definition.kind) == forms.map(\.0))
            #expect(items[0].definition.options[1].text == LocalText(["en": "8", "es": "ocho"]))
            #expect(items[1].definition.options.map(\.isRight) == [true, true])
            #expect(items[2].definition.outcome(of: ItemResponse(["a", "b", "c"])).score == 1)
            #expect(items[4].definition.outcome(of: ItemResponse(["5/8"])).score == 1)
            #expect(items[5].definition.outcome(of: ItemResponse(["razon"])).score == 0)
            #expect(items[6].definition.answer == .cloze([TextAnswer(["ratio", "rate"])]))
            // What is written comes back into the form as it was.
            let form = try await oda.get(made + "/items/\(items[6].item)")
            #expect(form.body.contains("A [[ratio|rate]] here."))
            for item in items { #expect(try await oda.get(made + "/items/\(item.item)").status == 200) }
            // Trying it stores nothing.
            let tried = try await oda.get(made + "/preview?number=1&answered=1&part=b")
            #expect(tried.body.contains("Right") && tried.status == 200)
            #expect(try await world.work.count("SELECT COUNT(*) FROM responses") == 0)
        }
    }

    @Test(arguments: TestEngine.available)
    func `what is missing is said by field, and nothing that was written is lost`(engine: TestEngine) async throws {
        try await withChecks(engine) { world in
            let oda = try await world.work.browser(world.work.oda)
            let path = "/checks/\(world.facts.id)/items"
            try await oda.get(path + "/new?kind=choice")
            let sent = try await oda.post(
                path, [("kind", "choice"), ("prompt.en", "Which?"), ("option-0.en", "one only"), ("do", "save")])
            #expect(sent.status == 422)
            #expect(sent.body.contains("href=\"#options\"") && sent.body.contains("href=\"#find\""))
            #expect(sent.body.contains("value=\"one only\"") && sent.body.contains("Which?"))
            #expect(try await world.work.count("SELECT COUNT(*) FROM items") == 3)
        }
    }

    @Test(arguments: TestEngine.available)
    func `an item that was answered gets a new version and keeps the old one`(engine: TestEngine) async throws {
        try await withChecks(engine) { world in
            let maya = try await world.work.browser(world.work.maya)
            let sitting = try await world.begin(maya, world.work.maya)
            try await world.answer(maya, sitting, 0, [("part", "b")])
            let versions: SQL = "SELECT id, number, definition FROM item_versions ORDER BY id"
            let before = try await world.school.database.read {
                try $0.query(versions).map { try $0.text("definition") }
            }
            let oda = try await world.work.browser(world.work.oda)
            let path = "/checks/\(world.facts.id)/items/\(world.facts.items[0])"
            let form = try await oda.get(path)
            #expect(form.body.contains("How many ducks?"))
            let competency = "\(world.work.competencies[0])"
            let sent = try await oda.post(
                path,
                [
                    ("kind", "choice"), ("prompt.en", "How many swans?"), ("option-0.en", "two"),
                    ("option-1.en", "three"), ("right-option", "0"), ("competency", competency), ("do", "save"),
                ])
            #expect(sent.status == 303, "\(sent.body)")
            let after = try await world.school.database.read {
                try $0.query(versions).map { try $0.text("definition") }
            }
            #expect(after.count == 4 && Array(after.prefix(3)) == before)
            try await maya.get(sitting)
            try await maya.post(sitting + "/ending")
            #expect(try await maya.get(sitting + "/result").body.contains("How many ducks?"))
            let leo = try await world.work.browser(world.work.leo)
            let his = try await world.begin(leo, world.work.leo)
            #expect(try await leo.get(his).body.contains("How many swans?"))
        }
    }

    private static let head = "kind,prompt_en,options_en,answer,competencies\n"

    @Test(arguments: TestEngine.available)
    func `a table comes in whole`(engine: TestEngine) async throws {
        try await withChecks(engine) { world in
            let oda = try await world.work.browser(world.work.oda)
            try await oda.get("/checks/import")
            let table =
                Self.head + "choice,\"How, many?\",7 | 8,2,ratios\r\nnumber,Half of 5?,,2.5,Explaining | RATIOS\n"
            let made = try await oda.post("/checks/import", [("title", "From a table"), ("table", table)])
            #expect(made.location?.hasSuffix("?done=imported") == true, "\(made.body)")
            let page = try await oda.get(try #require(made.location))
            #expect(page.body.contains("How, many?") && page.body.contains("Half of 5?"))
            #expect(try await world.work.count("SELECT COUNT(*) FROM item_competencies") == 6)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a table with faults is not brought in at all, and says where they are`(engine: TestEngine) async throws {
        try await withChecks(engine) { world in
            let oda = try await world.work.browser(world.work.oda)
            try await oda.get("/checks/import")
            let table =
                Self.head + "choice,Fine?,7 | 8,2,ratios\nchoice,Bad?,7 | 8,5,ratios\nessay,Why?,,,ratios\n"
                + "number,Unknown,,5,no such thing\nchoice,\"open,7 | 8,2,ratios\n"
            let sent = try await oda.post("/checks/import", [("title", "Half"), ("table", table)])
            #expect(sent.status == 422)
            for fault in [
                "Line 3, column answer", "Line 4, column kind", "Line 5, column competencies", "Line 6, cell 2",
            ] {
                #expect(sent.body.contains(fault), "\(fault)")
            }
            #expect(sent.body.contains("Unknown,,5"))
            #expect(try await world.work.count("SELECT COUNT(*) FROM checks") == 1)
            #expect(try await world.work.count("SELECT COUNT(*) FROM items") == 3)
            for hostile in ["", "\u{FEFF}", "kind\n", ";;;\n;;;", "a,b,c\n1,2", String(repeating: "\"", count: 5_001)] {
                try await oda.get("/checks/import")
                let answer = try await oda.post("/checks/import", [("title", "x"), ("table", hostile)])
                #expect(answer.status == 422, "\(hostile.prefix(20))")
            }
        }
    }

    @Test func `every item of the library is sound and its own key is right`() throws {
        let library = try ContentLibrary.load()
        var keys: Set<String> = []
        let items = library.checks.flatMap(\.items)
        #expect(items.count == 125)
        for item in items {
            #expect(keys.insert(item.key).inserted)
            let definition = item.definition
            #expect(definition.refusals == [], "\(item.key)")
            var dice = DemoRandom(seed: 1)
            let right = DemoAnswer.response(to: definition, isRight: true, &dice)
            #expect(definition.problem(with: right) == nil && definition.outcome(of: right).score == 1, "\(item.key)")
            let wrong = DemoAnswer.response(to: definition, isRight: false, &dice)
            #expect(definition.outcome(of: wrong).score < 1, "\(item.key)")
            for text in [definition.prompt, definition.hint, definition.whenRight, definition.whenNotYet]
                + definition.options.map(\.text)
            {
                #expect(Set(text.entries.map(\.language)) == ["en", "es"], "\(item.key)")
            }
        }
    }
}
