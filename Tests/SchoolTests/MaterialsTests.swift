import HTTPTypes
import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// What an activity needs, reading, pages, sources, copies and tables.
struct MaterialsPageTests {
    private static let text = "# Cups\nOne cup is small. Two cups are more.\nIs <b>that</b> fair?"

    private func write(_ world: WorkWorld, reading: String = text) async throws -> TestClient {
        let oda = try await world.browser(world.oda)
        let path = "/activities/\(world.activity)/materials"
        let form = try await oda.get(path)
        #expect(form.status == 200)
        let sent = try await oda.post(
            path,
            [
                ("version", oda.hidden("version", in: form.body) ?? ""), ("kind", "reading"), ("modality", "peer"),
                ("place", "In a shop"), ("moment", ""), ("materials", "A cup\nTwo price tags"),
                ("preparation", "Look at three prices."), ("prepared", ""), ("reading", reading),
                ("source", "By the teachers"), ("representation", "Read it or hear it."), ("action", ""),
                ("engagement", ""),
            ])
        #expect(sent.location == "/activities/\(world.activity)?done=saved", "\(sent.body)")
        return oda
    }

    @Test(arguments: TestEngine.available)
    func `a student marks sentences, and only the student reads a note that is not shared`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let oda = try await write(world)
            let maya = try await world.browser(world.maya)
            let work = try await world.begin(maya)
            let page = try await maya.get("/work/\(work)")
            for words in ["In a shop", "Two price tags", "Look at three prices.", "In pairs"] {
                #expect(page.body.contains(words), "\(words)")
            }
            let reading = try await maya.get("/work/\(work)/reading?mark=1")
            #expect(PageChecker.problems(in: reading.body, language: "en") == [])
            #expect(!reading.body.contains("<b>"))
            let none = try await maya.post(
                "/work/\(work)/notes", [("paragraph", "1"), ("words", "quiet thought"), ("audience", "own")])
            #expect(none.status == 422 && none.body.contains("quiet thought"))
            let kept = try await maya.post(
                "/work/\(work)/notes",
                [("paragraph", "1"), ("sentence", "1"), ("words", "quiet thought"), ("audience", "own")])
            #expect(kept.location == "/work/\(work)/reading", "\(kept.body)")
            #expect(try await maya.get("/work/\(work)/reading").body.contains("<mark>Two cups are more.</mark>"))
            #expect(try await oda.get("/work/\(work)/reading").body.contains("quiet thought") == false)
            let leo = try await world.browser(world.leo)
            let others = try await world.begin(leo)
            #expect(try await leo.get("/work/\(others)/reading").body.contains("quiet thought") == false)
            try await maya.get("/work/\(work)/reading")
            _ = try await maya.post(
                "/work/\(work)/notes",
                [("paragraph", "1"), ("sentence", "0"), ("words", "for all of you"), ("audience", "class")])
            #expect(try await oda.get("/work/\(work)/reading").body.contains("for all of you"))
            #expect(try await leo.get("/work/\(others)/reading").body.contains("for all of you"))
            let mother = try await world.browser(world.mother)
            #expect(try await mother.get("/work/\(work)/reading").body.contains("for all of you") == false)
        }
    }

    @Test func `a copy to keep is one page without script, and holds the own notes`() async throws {
        try await withWork(.sqlite) { world in
            let oda = try await write(world)
            let maya = try await world.browser(world.maya)
            let work = try await world.begin(maya)
            try await maya.get("/work/\(work)/reading?mark=1")
            _ = try await maya.post(
                "/work/\(work)/notes",
                [("paragraph", "1"), ("sentence", "1"), ("words", "mine <i>"), ("audience", "own")])
            let copy = try await maya.get("/work/\(work)/offline")
            #expect(copy.headers[.contentDisposition]?.hasPrefix("attachment;") == true)
            for words in ["<mark>Two cups are more.</mark>", "mine &lt;i&gt;", "By the teachers"] {
                #expect(copy.body.contains(words), "\(words)")
            }
            for words in ["<script", "<link", "src=", "href="] { #expect(!copy.body.contains(words), "\(words)") }
            #expect(try await oda.get("/work/\(work)/offline").body.contains("mine") == false)
        }
    }

    @Test func `a note at a place that the text does not have does nothing`() async throws {
        try await withWork(.sqlite) { world in
            _ = try await write(world)
            let maya = try await world.browser(world.maya)
            let work = try await world.begin(maya)
            for place in ["-1", "99", "9223372036854775807", "x"] {
                let answer = try await maya.post("/work/\(work)/notes", [("paragraph", place), ("sentence", "0")])
                #expect(answer.status == 422)
            }
            let answer = try await maya.post("/work/\(work)/notes", [("paragraph", "1"), ("sentence", "99999999999")])
            #expect(answer.status == 422)
            #expect(try await world.count("SELECT COUNT(*) FROM reading_notes") == 0)
        }
    }

    @Test(arguments: TestEngine.available)
    func `pages are gone through in order, left and taken up again`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            let path = "/activities/\(world.activity)/pages"
            for title in ["Two", "One", "Three"] {
                #expect(try await oda.get(path).status == 200)
                #expect(try await oda.post(path, [("title", title), ("words", "About \(title)")]).location == path)
            }
            let first = try await world.school.database.read { tx in try ModuleStore.pages(of: world.activity, tx)[0].id
            }
            #expect(PageChecker.problems(in: try await oda.get(path).body, language: "en") == [])
            #expect(try await oda.post("\(path)/\(first)/order", [("to", "down")]).location == path)
            let maya = try await world.browser(world.maya)
            let work = try await world.begin(maya)
            #expect(try await maya.get("/work/\(work)/pages").location == "/work/\(work)/pages/1")
            let page = try await maya.get("/work/\(work)/pages/1")
            #expect(page.body.contains("About One") && page.body.contains("Page 1 of 3"))
            #expect(PageChecker.problems(in: page.body, language: "en") == [])
            let next = try await maya.post(
                "/work/\(work)/pages/1", [("page", maya.hidden("page", in: page.body) ?? ""), ("do", "done")])
            #expect(next.location == "/work/\(work)/pages/2")
            #expect(try await maya.get("/work/\(work)/pages").location == "/work/\(work)/pages/2")
            #expect(try await maya.get("/work/\(work)").body.contains("1 of 3 pages done"))
            for number in ["0", "4", "-1", "99999999999999999999"] {
                #expect(try await maya.get("/work/\(work)/pages/\(number)").status == 404)
            }
        }
    }

    @Test func `sources are kept with the work`() async throws {
        try await withWork(.sqlite) { world in
            let maya = try await world.browser(world.maya)
            let work = try await world.begin(maya)
            let path = "/work/\(work)/sources"
            #expect(PageChecker.problems(in: try await maya.get(path).body, language: "en") == [])
            #expect(try await maya.post(path, [("title", "")]).status == 422)
            let sent = try await maya.post(
                path,
                [("title", "A shop"), ("author", "Mr. Ng"), ("address", "javascript:alert(1)"), ("taken", "A price")])
            #expect(sent.location == path, "\(sent.body)")
            let page = try await maya.get(path)
            #expect(page.body.contains("A shop") && !page.body.contains("href=\"javascript"))
            let oda = try await world.browser(world.oda)
            #expect(try await oda.get(path).body.contains("A price"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `a copy is one's own, with versions and pages, and says what it came from`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let oda = try await write(world)
            let path = "/activities/\(world.activity)"
            try await oda.get(path + "/variants/new")
            _ = try await oda.post(path + "/variants", [("tier", "scaffold"), ("medium", "text"), ("note", "One cup")])
            let reyes = try await world.browser(world.reyes)
            #expect(try await reyes.get(path).status == 200)
            let made = try await reyes.post(path + "/copy")
            let location = try #require(made.location)
            let copy: ID<Activity> = try #require(ID(String(location.dropFirst("/activities/".count).prefix(13))))
            let page = try await reyes.get(location)
            #expect(page.body.contains("Copied from") && page.body.contains("href=\"/activities/\(world.activity)\""))
            #expect(PageChecker.problems(in: page.body, language: "en") == [])
            try await world.school.database.read { tx in
                let model = try ActivityStore.activity(copy, tx)
                #expect(model.author == world.reyes && model.kind == .reading)
                #expect(try VariantStore.variants(of: copy, tx).count == 1)
                #expect(try MaterialsStore.load(copy, tx).copiedFrom == world.activity)
                #expect(try ActivityStore.activity(world.activity, tx).author == world.oda)
            }
        }
    }

    @Test func `a form that is older than what was saved shows both texts`() async throws {
        try await withWork(.sqlite) { world in
            let oda = try await write(world)
            let path = "/activities/\(world.activity)/materials"
            try await oda.get(path)
            let late = try await oda.post(
                path, [("version", "1"), ("kind", "reading"), ("place", "At home"), ("reading", Self.text)])
            #expect(late.status == 422 && late.body.contains("In a shop") && late.body.contains("At home"))
        }
    }

    // MARK: Tables

    @Test(arguments: TestEngine.available)
    func `a pasted table comes in whole`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let core = world.core
            try await world.school.database.write { tx in
                _ = try DayOneContent.install(ContentLibrary.load(), into: tx, mint: core.mint, now: core.now())
            }
            let oda = try await world.browser(world.oda)
            #expect(PageChecker.problems(in: try await oda.get("/activities/import").body, language: "en") == [])
            let before = try await world.count("SELECT COUNT(*) FROM activities")
            let table = """
                title\twhy\tsteps\tways\tminutes\tkind\tcompetencies
                A cup\tYou can price it.\tLook | Compare\tDraw it | Tell it\t40\ttask\tmath.unit-rate
                =1+1\tYou can add.\t\tDraw it | Tell it\t\t\tmath.unit-rate | math.compare-rates
                """
            let sent = try await oda.post("/activities/import", [("table", table)])
            #expect(sent.location == "/activities", "\(sent.body)")
            #expect(try await world.count("SELECT COUNT(*) FROM activities") == before + 2)
        }
    }

    @Test func `a table with faults brings in nothing and says where they are`() async throws {
        try await withWork(.sqlite) { world in
            let oda = try await world.browser(world.oda)
            try await oda.get("/activities/import")
            let table = """
                title,why,ways,minutes,competencies,colour
                A cup,Because,Draw it | Tell it,soon,nothing-like-this,red
                ,Because,Draw it,,,
                """
            let sent = try await oda.post("/activities/import", [("table", table)])
            #expect(sent.status == 422)
            for words in ["Line 1, colour", "Line 2, minutes", "Line 3, title", "Line 3, ways", "A cup"] {
                #expect(sent.body.contains(words), "\(words)")
            }
            #expect(PageChecker.problems(in: sent.body, language: "en") == [])
            for hostile in ["", "\"", "title\n\"open", String(repeating: ",", count: 3_000), "a\u{FEFF},\u{202E}"] {
                try await oda.get("/activities/import")
                #expect(try await oda.post("/activities/import", [("table", hostile)]).status == 422)
            }
            #expect(try await world.count("SELECT COUNT(*) FROM activities") == 2)
        }
    }
}
