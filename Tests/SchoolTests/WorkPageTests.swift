import HTTPTypes
import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// Every page of work in every state and language keeps the rules for pages.
struct WorkPageTests {
    @Test(arguments: ["en", "es", "qps"])
    func `pages of work keep the rules in every state`(language: String) async throws {
        try await withWork(.sqlite) { world in
            let maya = try await world.browser(world.maya)
            let oda = try await world.browser(world.oda)
            let mother = try await world.browser(world.mother)
            for browser in [maya, oda, mother] { await browser.setCookie("trellis-language", language) }
            let work = try await world.begin(maya)
            let path = "/work/\(work)"
            let list = "/students/\(world.maya)/work"
            try await check([(maya, path), (maya, list), (mother, path), (mother, list), (oda, "/feedback")], language)

            let version = ("version", maya.hidden("version", in: await maya.lastPage) ?? "")
            try await maya.get(path)
            check(try await maya.post(path + "/sending", [version]).body, language, "a draft with gaps")
            try await world.send(work, maya)
            try await check(
                [
                    (maya, path), (maya, list), (mother, path), (oda, path), (oda, "/feedback"),
                    (oda, path + "/judging"),
                ],
                language)
            try await oda.get(path + "/judging")
            check(try await oda.post(path + "/judgements", hidden(oda, await oda.lastPage)).body, language, "no levels")
            check(try await oda.post(path + "/judgements", [("strength", "x")]).body, language, "a mismatch")
            let judged = try await world.judge(work, oda)
            try await check(
                [(oda, try #require(judged.location)), (maya, list), (maya, path), (mother, path), (oda, path)],
                language)
            try await maya.get(path)
            try await maya.post(path + "/attempts")
            try await check([(maya, path), (maya, path + "?try=1"), (maya, list), (mother, path)], language)
            try await world.send(work, maya)
            try await check([(oda, path + "/judging"), (maya, path)], language)
        }
    }

    private func hidden(_ browser: TestClient, _ page: String) -> [(String, String)] {
        ["student", "attempt", "rubric", "version"].compactMap { name in
            browser.hidden(name, in: page).map { (name, $0) }
        }
    }

    private func check(_ pages: [(TestClient, String)], _ language: String) async throws {
        for (browser, path) in pages {
            let answer = try await browser.get(path)
            #expect(answer.status == 200, "\(path)")
            check(answer.body, language, path)
        }
    }

    private func check(_ page: String, _ language: String, _ name: String) {
        let problems = PageChecker.problems(in: page, language: language)
        #expect(problems.isEmpty, "\(name): \(problems.joined(separator: "\n"))")
        guard language == "qps" else { return }
        let bare = PageChecker.untranslated(in: page)
        #expect(bare.isEmpty, "\(name): \(bare.joined(separator: "\n"))")
    }
}
