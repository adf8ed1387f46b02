import Foundation
import HTTPTypes
import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// A form that cannot be done gives back what somebody wrote in it, also where no script runs.
struct FormWordsTests {
    private static let hostile = "</textarea><script>alert('x')</script> \"quoted\" & 'single' \u{202E}é🍋"
    private let ours: HTTPFields = [.secFetchSite: "same-origin", .referer: "http://localhost/work/1?try=2"]

    @Test(arguments: TestEngine.available, ["en", "es"])
    func `a form of a session that ended is shown with its words, and goes through after signing in`(
        engine: TestEngine, language: String
    ) async throws {
        try await withPasswords(engine) { world in
            let t = Messages(try #require(Language(offered: language)))
            let maya = world.school.client(language: language)
            _ = try await maya.signIn("mayaOrtiz", testPassword)
            let path = "/students/\(world.maya)/goals"
            try await maya.get(path + "/new")
            let fields = try await whole(goal(world, Self.hostile), maya)
            world.school.clock.advance(minutes: 41)

            let ended = try await maya.send(.post, path, body: encoded(fields), headers: ours)
            #expect(ended.status == 403 && ended.body.contains(t.failureSendAfterSignIn))
            #expect(PageChecker.problems(in: ended.body, language: language) == [])
            #expect(ended.body.contains("href=\"/sign-in?next=/work/1%3Ftry%3D2\""))
            #expect(!ended.body.contains("<script>alert"))
            #expect(shown(in: ended.body) == [Self.hostile, "I like juice"])
            #expect(try await world.count("SELECT COUNT(*) FROM goals") == 0)

            _ = try await maya.signIn("mayaOrtiz", testPassword)
            let old = try await maya.send(.post, path, body: encoded(resent(in: ended.body)), headers: ours)
            #expect(old.status == 403 && old.body.contains(t.failureFormExpired))
            #expect(shown(in: old.body) == [Self.hostile, "I like juice"])
            let done = try await maya.send(.post, path, body: encoded(resent(in: old.body)), headers: ours)
            #expect(done.location == "/students/\(world.maya)/plan")
            let saved = try await world.school.database.read { tx in
                try tx.query("SELECT title FROM goals").map { try $0.text("title") }
            }
            #expect(saved == [Self.hostile])
        }
    }

    @Test(arguments: TestEngine.available)
    func `after a night the browser has no session left, and the words come back all the same`(
        engine: TestEngine
    ) async throws {
        try await withPasswords(engine) { world in
            let maya = world.school.client()
            _ = try await maya.signIn("mayaOrtiz", testPassword)
            let path = "/students/\(world.maya)/goals"
            try await maya.get(path + "/new")
            let fields = try await whole(goal(world, "A stand"), maya)
            let device = try #require(await maya.cookie("trellis-device"))
            await maya.forgetCookies()
            await maya.setCookie("trellis-device", device)
            let answer = try await maya.send(.post, path, body: encoded(fields), headers: ours)
            #expect(answer.status == 403 && shown(in: answer.body) == ["A stand", "I like juice"])
            #expect(answer.body.contains(Messages(.english).failureSignInKept))
            // A browser in which nobody has ever signed in gets nothing back.
            let stranger = world.school.client()
            let turnedAway = try await stranger.send(.post, path, body: encoded(fields), headers: ours)
            #expect(turnedAway.status == 403 && !turnedAway.body.contains("A stand"))
        }
    }

    @Test func `what another site sends is neither shown nor offered to send`() async throws {
        try await withWork(.sqlite) { world in
            let maya = try await world.browser(world.maya)
            let path = "/students/\(world.maya)/goals"
            let body = encoded(goal(world, "Not hers") + [("token", "x"), ("key", "0123456789")])
            for site in ["cross-site", "same-site"] {
                let answer = try await maya.send(.post, path, body: body, headers: [.secFetchSite: site])
                #expect(answer.status == 403 && !answer.body.contains("Not hers"), "\(site)")
            }
            // A browser that does not say where a form comes from: to copy, with no button that would finish it.
            for headers in [[:], [.secFetchSite: "none"]] as [HTTPFields] {
                let answer = try await maya.send(.post, path, body: body, headers: headers)
                #expect(answer.status == 403 && shown(in: answer.body) == ["Not hers", "I like juice"])
                #expect(!answer.body.contains("action=\"\(path)\""))
                #expect(PageChecker.problems(in: answer.body, language: "en") == [])
            }
        }
    }

    @Test func `the words stay in the answer to the one who sent them`() async throws {
        try await withWork(.sqlite) { world in
            let maya = try await world.browser(world.maya)
            let leo = try await world.browser(world.leo)
            let path = "/students/\(world.maya)/goals"
            let body = encoded(goal(world, "Only mine") + [("token", "x"), ("key", "0123456789")])
            let answer = try await maya.send(.post, path, body: body, headers: ours)
            #expect(answer.body.contains("Only mine") && answer.headers[.cacheControl] == "no-store")
            #expect(try await leo.get("/me/goals").body.contains("Only mine") == false)
            #expect(
                try await contents(of: world.school.database).values.joined().contains { $0.contains("Only mine") }
                    == false)
            // Somebody else at the same browser gets no right by it.
            let token = try #require(leo.hidden("token", in: try await leo.get("/settings").body))
            let taken = resent(in: answer.body).filter { $0.0 != "token" } + [("token", token)]
            #expect(try await leo.send(.post, path, body: encoded(taken), headers: ours).status == 404)
            #expect(try await world.count("SELECT COUNT(*) FROM goals") == 0)
        }
    }

    @Test(arguments: [
        "//evil.example/x", "https://evil.example/x", "javascript:alert(1)", "http://localhost//evil.example", "x",
    ])
    func `the page that one comes back to is always one of this site`(referer: String) async throws {
        try await withWork(.sqlite) { world in
            let maya = try await world.browser(world.maya)
            let path = "/students/\(world.maya)/goals"
            let body = encoded(goal(world, "A stand") + [("token", "x")])
            let answer = try await maya.send(
                .post, path, body: body, headers: [.secFetchSite: "same-origin", .referer: referer])
            #expect(
                answer.status == 403 && !answer.body.contains("evil.example") && !answer.body.contains("javascript:"))
        }
    }

    @Test func `a password is never shown again`() async throws {
        try await withPasswords(.sqlite) { world in
            let maya = world.school.client()
            _ = try await maya.signIn("mayaOrtiz", testPassword)
            let fields = [("token", "x"), ("current", testPassword), ("new", "seven green kites"), ("words", "Hello")]
            let answer = try await maya.send(.post, "/settings/password", body: encoded(fields), headers: ours)
            #expect(answer.status == 403)
            for word in [testPassword, "seven green kites", "Hello"] { #expect(!answer.body.contains(word)) }
        }
    }

    @Test func `a form over the limit names it and shows as much as fits`() async throws {
        try await withWork(.sqlite) { world in
            let maya = try await world.browser(world.maya)
            let path = "/students/\(world.maya)/goals"
            try await maya.get(path + "/new")
            for (limit, long) in [(1 << 20, 2 << 20), (1 << 20, 20 << 20)] {
                // The limit falls into the middle of a character.
                let words = String(repeating: "é", count: long / 6)
                let body = "reason=First&title=x" + queryEscaped(words) + "&level=3"
                let answer = try await maya.send(.post, path, body: body, headers: ours)
                #expect(answer.status == 413 && answer.body.contains("1 MB"))
                #expect(answer.body.contains(Messages(.english).failureWordsCut))
                let texts = shown(in: answer.body)
                #expect(texts.first == "First" && texts.count == 2)
                #expect(texts.last?.hasPrefix("xéé") == true && texts.last?.hasSuffix("é") == true)
                #expect(texts.joined().utf8.count < limit && !answer.body.contains("action=\"\(path)\""))
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func `a form with a file gives its words back and leaves nothing on the disk`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let work = try await world.begin(maya)
            let parts = [("token", "old"), ("key", "0123456789"), ("words", Self.hostile)]
            let body = multipart(
                parts, file: String(repeating: "x", count: 300_000), after: [("reflection", "It was hard")])
            var headers = ours
            headers[.contentType] = "multipart/form-data; boundary=cut"
            // The token is an old one; then the session is over as well.
            for isEnded in [false, true] {
                if isEnded { world.school.clock.advance(minutes: 601) }
                let answer = try await maya.send(.post, "/work/\(work)/sending", body: body, headers: headers)
                #expect(answer.status == 403 && shown(in: answer.body) == [Self.hostile, "It was hard"])
                #expect(answer.body.contains("enctype=\"multipart/form-data\""))
                #expect(answer.body.contains(Messages(.english).failureFilesAgain))
                #expect(PageChecker.problems(in: answer.body, language: "en") == [])
            }
            #expect(try world.filesOnDisk() == [])
            #expect(try await world.count("SELECT COUNT(*) FROM attachments") == 0)
        }
    }

    @Test func `the words of the draft form go through when they are sent again`() async throws {
        try await withWork(.sqlite) { world in
            let maya = try await world.browser(world.maya)
            let work = try await world.begin(maya)
            let fields = try await world.draft(maya, words: Self.hostile) + [("token", "old"), ("key", "0123456789")]
            var headers = ours
            headers[.contentType] = "multipart/form-data; boundary=cut"
            let path = "/work/\(work)/sending"
            let answer = try await maya.send(.post, path, body: multipart(fields), headers: headers)
            #expect(answer.status == 403)
            let again = try await maya.send(.post, path, body: multipart(resent(in: answer.body)), headers: headers)
            #expect(again.location == "/work/\(work)")
            #expect(try await world.state(work) == "sent")
            let words = try await world.school.database.read { tx in
                try tx.require("SELECT words FROM attempts").text("words")
            }
            #expect(words == Self.hostile)
        }
    }

    // MARK: Pages and forms

    private func goal(_ world: WorkWorld, _ title: String) -> [(String, String)] {
        [("title", title), ("reason", "I like juice"), ("competency", "\(world.competencies[0])")]
    }

    private func whole(_ fields: [(String, String)], _ client: TestClient) async throws -> [(String, String)] {
        let page = await client.lastPage
        return try fields + ["token", "key"].map { ($0, try #require(client.hidden($0, in: page))) }
    }

    private func encoded(_ fields: [(String, String)]) -> String {
        fields.map { queryEscaped($0.0) + "=" + queryEscaped($0.1) }.joined(separator: "&")
    }

    private func multipart(
        _ fields: [(String, String)], file: String? = nil, after: [(String, String)] = []
    ) -> String {
        func part(_ name: String, _ value: String) -> String {
            "--cut\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
        }
        let file = file.map {
            "--cut\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.txt\"\r\n\r\n\($0)\r\n"
        }
        return fields.map(part).joined() + (file ?? "") + after.map(part).joined() + "--cut--\r\n"
    }

    /// The texts that a page shows to copy.
    private func shown(in page: String) -> [String] {
        page.split(separator: "<textarea id=\"words-").dropFirst().map { piece in
            let start = piece.drop { $0 != ">" }.dropFirst()
            return unescaped(
                String(start.prefix(upTo: start.firstRange(of: "</textarea>")?.lowerBound ?? start.endIndex)))
        }
    }

    /// The hidden fields of the form that sends them again.
    private func resent(in page: String) -> [(String, String)] {
        let form = page.split(separator: "<section class=\"sec\" aria-labelledby=\"words\">").last ?? ""
        return form.split(separator: "<input type=\"hidden\" name=\"").dropFirst().map { piece in
            let halves = piece.split(separator: "\" value=\"", maxSplits: 1, omittingEmptySubsequences: false)
            return (unescaped(String(halves[0])), unescaped(String(halves[1].prefix { $0 != "\"" })))
        }
    }

    private func unescaped(_ text: String) -> String {
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#34;", "\""), ("&#39;", "'"), ("&amp;", "&")].reduce(text) {
            $0.replacing($1.0, with: $1.1)
        }
    }
}

extension WorkWorld {
    /// What lies in the store's folders: finished files and those on their way.
    fileprivate func filesOnDisk() throws -> [String] {
        let folder = core.files.folder
        return try FileManager.default.subpathsOfDirectory(atPath: folder).filter { path in
            let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/" + path)
            return attributes[.type] as? FileAttributeType == .typeRegular
        }
    }
}
