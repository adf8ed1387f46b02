import Learning
import SQL
import TestSupport
import Testing

@testable import School

struct FrameworkPageTests {
    /// A framework of five headings with three hundred competencies each, and a chain of headings inside one.
    private func large(_ core: Core, _ tx: any Transaction) throws -> (ID<Framework>, [String: ID<Competency>]) {
        var items: [CompetencyDraft] = []
        for group in 0..<5 {
            items.append(heading("g\(group)", under: nil, "Group \(group)"))
            for line in 0..<300 {
                items.append(
                    CompetencyDraft(
                        name: "c\(group)-\(line)", parent: "g\(group)", kind: .competency, code: "C.\(group).\(line)",
                        title: LocalText("Line \(line)")))
            }
        }
        var parent = "g0"
        for depth in 0..<50 {
            items.append(heading("d\(depth)", under: parent, "Depth \(depth)"))
            parent = "d\(depth)"
        }
        items.append(heading("empty", under: nil, "Nothing below"))
        items.append(
            CompetencyDraft(name: "deepest", parent: parent, kind: .competency, title: LocalText("The deepest line")))
        let draft = FrameworkDraft(
            identity: .caseID("large"), title: LocalText("Large"), subject: nil, category: "content-knowledge",
            note: .empty, caseURI: nil, publisher: "A state", publishedState: nil, items: items)
        let written = try FrameworkWriter(mint: core.mint, now: core.now(), tx: tx).write(draft)
        return (written.framework, written.competencies)
    }

    private func heading(_ name: String, under parent: String?, _ title: String) -> CompetencyDraft {
        CompetencyDraft(name: name, parent: parent, kind: .group, title: LocalText(title))
    }

    @Test(arguments: TestEngine.available)
    func `a page of a large framework stays short and leads to all of it`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let core = world.core
            let (framework, ids) = try await world.school.database.write { tx in try large(core, tx) }
            let oda = try await world.browser(world.oda)
            let path = "/frameworks/\(framework)"
            let group = try #require(ids["g0"])
            let deep = try #require(ids["d44"])
            var pages: [String] = []
            for address in ["", "?heading=\(group)", "?heading=\(group)&part=1", "?heading=\(deep)", "?part=999999"] {
                let answer = try await oda.get(path + address)
                #expect(answer.status == 200)
                #expect(PageChecker.problems(in: answer.body, language: "en") == [], "\(address)")
                #expect(PageOutline(answer.body).tags.count <= 1_500)
                pages.append(answer.body)
            }
            #expect(pages[0].contains("Inside: 300"))
            #expect(!pages[0].contains("Nothing below"))
            #expect(pages[1].contains("C.0.0<"))
            #expect(!pages[1].contains("C.0.299<"))
            #expect(pages[2].contains("C.0.299<"))
            #expect(pages[3].contains("The deepest line"))
            #expect(try await oda.get("\(path)?heading=\(world.competencies[0])").status == 404)
        }
    }

    @Test(arguments: ["en", "es", "qps"])
    func `pages of frameworks and activities keep the rules in every language`(language: String) async throws {
        try await withWork(.sqlite) { world in
            let core = world.core
            let installed = try await world.school.database.write { tx in
                try DayOneContent.install(ContentLibrary.load(), into: tx, mint: core.mint, now: core.now())
            }
            let oda = try await world.browser(world.oda)
            await oda.setCookie("trellis-language", language)
            let rate = try #require(installed.competencies["math.unit-rate"])
            let stand = try #require(installed.activities["act.snack-stand"])
            let frameworks = installed.frameworks.values.map { "/frameworks/\($0)" }
            let others = [
                "/frameworks", "/frameworks/search", "/frameworks/search?q=unit", "/frameworks/search?q=zzz",
                "/competencies/\(rate)", "/competencies/\(try #require(installed.competencies["deeper.thinking"]))",
                "/competencies/\(try #require(installed.competencies["reallife.internship"]))",
                "/activities", "/activities?q=stand", "/activities?q=zzz", "/activities?competency=\(rate)",
                "/activities/\(stand)", "/activities/\(stand)?done=saved", "/activities/\(world.activity)",
                "/activities/new", "/activities/new?competency=\(rate)&find=ratio",
                "/activities/\(world.activity)/edition", "/activities/\(stand)/give",
            ]
            for path in frameworks + others {
                let answer = try await oda.get(path)
                #expect(answer.status == 200, "\(path)")
                #expect(PageChecker.problems(in: answer.body, language: language) == [], "\(path)")
                if language == "qps" { #expect(PageChecker.untranslated(in: answer.body) == [], "\(path)") }
            }
            for person in [world.maya, world.mother] {
                let browser = try await world.browser(person)
                await browser.setCookie("trellis-language", language)
                let answer = try await browser.get("/competencies/\(rate)")
                #expect(answer.status == 200)
                #expect(PageChecker.problems(in: answer.body, language: language) == [])
                #expect(!answer.body.contains("href=\"/frameworks"))
                #expect(!answer.body.contains("href=\"/activities/"))
                #expect(try await browser.get("/frameworks").status == 404)
            }
        }
    }

    @Test
    func `hostile words in a framework are shown as words`() async throws {
        try await withWork(.sqlite) { world in
            let core = world.core
            let id = try await world.school.database.write { tx in
                let hostile = "\"><script>alert(1)</script>"
                let draft = FrameworkDraft(
                    identity: .caseID("h"), title: LocalText(hostile), subject: hostile, category: "content-knowledge",
                    note: LocalText(hostile), caseURI: "javascript:alert(1)", publisher: hostile, publishedState: nil,
                    items: [
                        CompetencyDraft(
                            name: "x", parent: "missing", kind: .competency, code: hostile, title: LocalText(hostile),
                            gradeLevels: hostile)
                    ])
                return try FrameworkWriter(mint: core.mint, now: core.now(), tx: tx).write(draft).framework
            }
            let oda = try await world.browser(world.oda)
            for path in ["/frameworks", "/frameworks/\(id)", "/frameworks/search?q=alert"] {
                let body = try await oda.get(path).body
                #expect(!body.contains("<script>alert"), "\(path)")
                #expect(body.contains("&lt;script"), "\(path)")
                #expect(PageChecker.problems(in: body, language: "en") == [], "\(path)")
            }
        }
    }
}
