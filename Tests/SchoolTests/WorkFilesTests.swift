import HTTPTypes
import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// Files of a draft, with script off: every button sends the whole form.
struct WorkFilesTests {
    /// A form with files, as a browser sends it.
    private func post(
        _ path: String, _ fields: [(String, String)], files: [(name: String, bytes: String)], _ browser: TestClient
    ) async throws -> TestClient.Answer {
        let page = await browser.lastPage
        let all = ["token", "key"].compactMap { name in browser.hidden(name, in: page).map { (name, $0) } } + fields
        var body = ""
        for (name, value) in all {
            body += "--cut\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
        }
        for file in files {
            body += "--cut\r\nContent-Disposition: form-data; name=\"files\"; filename=\"\(file.name)\"\r\n"
            body += "Content-Type: text/plain\r\n\r\n\(file.bytes)\r\n"
        }
        return try await browser.send(
            .post, path, body: body + "--cut--\r\n",
            headers: [.contentType: "multipart/form-data; boundary=cut"])
    }

    @Test(arguments: TestEngine.available)
    func `a chosen file goes along with whatever button is pressed, once`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let work = try await world.begin(maya)
            let form = try await world.draft(maya)
            let file = [(name: "prices.txt", bytes: "juice 55")]
            let path = "/work/\(work)/sending"
            #expect(try await post(path, form, files: file, maya).location == "/work/\(work)")
            #expect(try await post(path, form, files: file, maya).location == "/work/\(work)")
            #expect(try await world.count("SELECT COUNT(*) FROM attachments") == 1)
            #expect(try await world.state(work) == "sent")
            let oda = try await world.browser(world.oda)
            #expect(try await oda.get("/work/\(work)/judging").body.contains("prices.txt"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `files are described, removed, and come along to the next try`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let oda = try await world.browser(world.oda)
            let work = try await world.begin(maya)
            let files = [(name: "a.txt", bytes: "a"), (name: "b.txt", bytes: "b")]
            #expect(try await post("/work/\(work)/files", world.draft(maya), files: files, maya).status == 303)
            let ids = try await world.school.database.read { tx in
                try tx.query("SELECT id FROM attachments ORDER BY id").map { try $0.id("id", of: Attachment.self) }
            }
            #expect(ids.count == 2)
            try await maya.get("/work/\(work)")
            let about = [("about-\(ids[0])", "My <list> of prices")]
            let removal = try await maya.post(
                "/work/\(work)/files/\(ids[1])/removal", try await world.draft(maya, words: "New words") + about)
            #expect(removal.location == "/work/\(work)")
            let page = try await maya.get("/work/\(work)")
            #expect(page.body.contains("New words</textarea>") && page.body.contains("My &lt;list&gt; of prices"))
            #expect(page.body.contains("a.txt") && !page.body.contains("b.txt"))
            try await world.send(work, maya)
            try await maya.get("/work/\(work)")
            #expect(try await maya.post("/work/\(work)/files/\(ids[0])/removal").status == 404, "sent work stays")
            try await world.judge(work, oda)
            try await maya.get("/work/\(work)")
            try await maya.post("/work/\(work)/attempts")
            let next = try await maya.get("/work/\(work)")
            #expect(next.body.contains("a.txt") && next.body.contains("My &lt;list&gt; of prices"))
            #expect(try await world.count("SELECT COUNT(*) FROM attachments") == 2)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a sixth file is not taken, and the words are kept`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let work = try await world.begin(maya)
            let six = (1...6).map { (name: "\($0).txt", bytes: "\($0)") }
            let answer = try await post(
                "/work/\(work)/files", world.draft(maya, words: "Many files"), files: six, maya)
            #expect(answer.status == 422 && answer.body.contains("href=\"#files\""))
            #expect(try await world.count("SELECT COUNT(*) FROM attachments") == 0)
            #expect(try await maya.get("/work/\(work)").body.contains("Many files</textarea>"))
        }
    }

    @Test(arguments: [
        ("https://example.org/a?b=c#d", true), ("HTTPS://example.org", true), ("http://example.org", false),
        ("javascript:alert(1)", false), ("https://", false), ("https://name@example.org", false),
        ("https://exa mple.org", false), ("https://ex\u{0430}mple.org", false), ("//example.org", false),
        ("https://example.org\\@evil.org", false), ("https://localhost", false),
    ])
    func `only a plain web address is a link`(address: String, isLink: Bool) {
        #expect(isWebLink(address) == isLink)
    }
}
