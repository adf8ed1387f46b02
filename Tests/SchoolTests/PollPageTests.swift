import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// The pages of a poll, for every kind of item, on the way from the question to the end.
struct PollPageTests {
    private struct Case {
        let answer: ItemAnswer
        let fields: [(String, String)]
        /// Of the same kind, and not ready to be sent.
        let unready: [(String, String)]
    }

    private static let options = [
        ItemOption(key: "a", text: LocalText("Apple"), isRight: true, feedback: LocalText("Red & round.")),
        ItemOption(key: "b", text: LocalText("Berry <3")), ItemOption(key: "c", text: LocalText("Cherry")),
    ]

    private static let cases: [Case] = [
        Case(answer: .choice(options), fields: [("part", "b")], unready: []),
        Case(answer: .choices(options), fields: [("part", "a"), ("part", "c")], unready: [("part", "z")]),
        Case(
            answer: .order(options, right: ["c", "a", "b"]),
            fields: [("place-a", "1"), ("place-b", "2"), ("place-c", "3")],
            unready: [("place-a", "1"), ("place-b", "99"), ("place-c", "-1")]),
        Case(
            answer: .match([
                (LocalText("One"), LocalText("Uno")), (LocalText("Two"), LocalText("Dos")),
            ]), fields: [], unready: [("right-zz", "1")]),
        Case(
            answer: .number(NumberAnswer(55, tolerance: 0, unit: "cents")), fields: [("part", "54 cents")],
            unready: [("part", "many")]),
        Case(answer: .text(TextAnswer(["unit price"])), fields: [("part", "Price \"<&>")], unready: [("part", " ")]),
        Case(
            answer: .cloze([TextAnswer(["price"]), TextAnswer(["cup"])]),
            fields: [("gap-0", "price"), ("gap-1", "mug")], unready: [("gap-0", "price")]),
    ]

    @Test(arguments: ["en", "es"])
    func `every page of a poll is sound for every kind of item`(language: String) async throws {
        try await withPolls(.sqlite) { world in
            let oda = try await world.work.browser(world.work.oda)
            let maya = try await world.work.browser(world.work.maya)
            let leo = try await world.work.browser(world.work.leo)
            for browser in [oda, maya, leo] { await browser.setCookie("trellis-language", language) }
            @discardableResult
            func look(_ browser: TestClient, _ path: String) async throws -> String {
                let answer = try await browser.get(path)
                #expect(answer.status == 200, "\(path)")
                #expect(PageChecker.problems(in: answer.body, language: language) == [], "\(path)")
                return answer.body
            }
            let send = "/students/\(world.work.maya)/poll-answers"
            for (place, one) in Self.cases.enumerated() {
                try await world.ask(try await item(one.answer, world), oda)
                try await look(maya, "/")
                let page = try await look(maya, "/me/poll")
                let poll = [("poll", maya.hidden("poll", in: page) ?? "")]
                let unready = try await maya.post(send, poll + one.unready)
                #expect(unready.status == 422, "\(place)")
                #expect(PageChecker.problems(in: unready.body, language: language) == [], "\(place)")
                try await look(maya, "/me/poll")
                let answer = one.fields.isEmpty ? pairs(page) : one.fields
                #expect(try await maya.post(send, poll + answer).location == "/me/poll", "\(place)")
                try await look(maya, "/me/poll")
                try await look(oda, world.path)
                try await look(oda, world.path + "/waiting")
                let leoPage = try await look(leo, "/me/poll")
                try await world.showAnswer(oda)
                try await look(maya, "/")
                try await look(maya, "/me/poll")
                try await look(oda, world.path)
                let late = try await leo.post(
                    "/students/\(world.work.leo)/poll-answers",
                    [("poll", leo.hidden("poll", in: leoPage) ?? "")] + answer)
                #expect(late.status == 409)
                #expect(PageChecker.problems(in: late.body, language: language) == [], "\(place)")
                try await look(oda, try #require(try await world.close(oda, isEvidence: true).location))
            }
            #expect(try await world.answers().count == Self.cases.count)
            try await look(oda, world.path + "?find=which")
            try await look(oda, world.path + "?check=\(world.check)")
            try await look(oda, "/checks/\(world.check)/poll")
            try await look(oda, "/checks/\(world.check)")
        }
    }

    private func item(_ answer: ItemAnswer, _ world: PollWorld) async throws -> ID<Item> {
        let core = world.core
        let isCloze = answer.kind == .cloze
        let draft = ItemDraft(
            definition: ItemDefinition(
                prompt: LocalText(isCloze ? "The [[1]] of one [[2]]" : "Which & why <now>?"),
                whenRight: LocalText("Yes <b>so</b>."), whenNotYet: LocalText("Look again."), answer: answer),
            competencies: world.work.competencies)
        return try await world.work.school.database.write { tx in
            try CheckWriter(mint: core.mint, now: core.now(), tx: tx)
                .add(draft, to: world.check, author: nil, school: nil)
        }
    }

    /// Each left part with the first right part that its list offers.
    private func pairs(_ page: String) -> [(String, String)] {
        page.split(separator: "<select id=\"right-").dropFirst().map { list in
            let name = "right-" + list.prefix { $0 != "\"" }
            let values = list.split(separator: "<option value=\"").dropFirst(2)
            return (name, String(values.first?.prefix { $0 != "\"" } ?? ""))
        }
    }
}
