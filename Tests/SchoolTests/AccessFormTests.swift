import HTTPTypes
import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// What holds for every form and every address.
struct AccessFormTests {
    @Test(arguments: TestEngine.available)
    func `a form without the session's own token does nothing`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let leo = try await world.browser(world.leo)
            let path = "/students/\(world.maya)/goals"
            let page = try await maya.get(path + "/new").body
            let own = try #require(maya.hidden("token", in: page))
            let foreign = try #require(leo.hidden("token", in: try await leo.get("/settings").body))
            let before = try await contents(of: world.school.database)
            for token in ["", "x", foreign, String(own.dropLast()), String(repeating: "0", count: 128)] {
                let answer = try await maya.post(path, goal(world) + [("token", token), ("key", "0123456789")])
                #expect(answer.status == 403)
            }
            for (site, expected) in [("cross-site", 403), ("same-site", 403), ("same-origin", 303)] {
                if expected == 303 { #expect(try await contents(of: world.school.database) == before) }
                let body = encoded(goal(world) + [("token", own), ("key", "0123456789")])
                let answer = try await maya.send(.post, path, body: body, headers: [.secFetchSite: site])
                #expect(answer.status == expected, "\(site)")
            }
            for path in ["/sign-in", "/sign-out", "/language", "/reading-help"] {
                #expect(try await maya.post(path, [("token", foreign)]).status == 403, "\(path)")
                let body = encoded([("token", own)])
                let answer = try await maya.send(.post, path, body: body, headers: [.secFetchSite: "cross-site"])
                #expect(answer.status == 403, "\(path)")
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func `the same form twice does its work once`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let path = "/students/\(world.maya)/goals"
            try await maya.get(path + "/new")
            let first = try await maya.post(path, goal(world))
            let second = try await maya.post(path, goal(world))
            #expect(first.status == 303 && second.status == 303 && first.location == second.location)
            #expect(try await world.count("SELECT COUNT(*) FROM goals") == 1)
            // The key with other words, or for another form, is not the same form.
            #expect(try await maya.post(path, goal(world, "Another")).status == 422)
            #expect(try await world.count("SELECT COUNT(*) FROM goals") == 1)
            // A key is a person's own.
            let leo = try await world.browser(world.leo)
            let key = ("key", try #require(maya.hidden("key", in: await maya.lastPage)))
            try await leo.get("/students/\(world.leo)/goals/new")
            #expect(try await leo.post("/students/\(world.leo)/goals", goal(world) + [key]).status == 303)
            #expect(try await world.count("SELECT COUNT(*) FROM goals") == 2)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a double click at one moment does its work once`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let path = "/students/\(world.maya)/goals"
            try await maya.get(path + "/new")
            let fields = goal(world)
            let answers = try await withThrowingTaskGroup(of: TestClient.Answer.self) { group in
                for _ in 0..<6 { group.addTask { try await maya.post(path, fields) } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(answers.map(\.status) == Array(repeating: 303, count: 6))
            #expect(Set(answers.map(\.location)) == ["/students/\(world.maya)/plan"])
            #expect(try await world.count("SELECT COUNT(*) FROM goals") == 1)
        }
    }

    @Test func `what no page of ours sends is answered with a page, and changes nothing`() async throws {
        try await withWork(.sqlite) { world in
            let maya = try await world.browser(world.maya)
            let page = try await maya.get("/settings").body
            let token = "token=" + (try #require(maya.hidden("token", in: page)))
            let path = "/students/\(world.maya)/goals"
            let before = try await contents(of: world.school.database)
            let bodies: [(String, HTTPField.Name?, String, Int)] = [
                (token + String(repeating: "&a", count: 1_001), nil, "", 422),
                (token + "&title=%FF", nil, "", 422), (token + "&title=%C3", nil, "", 422),
                (token + "&title=%00", nil, "", 422),
                (token + "&title=%", nil, "", 422), (token + "&title=%zz", nil, "", 422),
                (token + "&%E0%80=x", nil, "", 422),
                (token + "&title=" + String(repeating: "x", count: 30_000), nil, "", 422),
                (token + "&title=" + String(repeating: "x", count: 1 << 20), nil, "", 413),
                (token, .contentType, "application/json", 415), (token, .contentType, "text/plain", 415),
                (token, .contentType, "multipart/form-data", 422),
                (token, .contentType, "multipart/form-data; boundary=x", 422),
            ]
            for (body, name, value, status) in bodies {
                var headers = HTTPFields()
                if let name { headers[name] = value }
                let answer = try await maya.send(.post, path, body: body, headers: headers)
                #expect(answer.status == status, "\(body.prefix(160)) \(value)")
                #expect(PageChecker.problems(in: answer.body, language: "en") == [], "\(body.prefix(160)) \(value)")
            }
            let large = try await maya.send(
                .post, "/sign-out", body: token + "&x=" + String(repeating: "x", count: 16 << 10))
            #expect(large.status == 413)
            #expect(try await contents(of: world.school.database) == before)
        }
    }

    @Test func `an address that is not there, and a method that it does not take`() async throws {
        try await withWork(.sqlite) { world in
            let maya = try await world.browser(world.maya)
            for client in [maya, world.school.client()] {
                for path in [
                    "/nowhere", "/students", "/assets/none.css", "/%00", "/..%2f..%2fetc/passwd", "/sign-in/x",
                ] {
                    #expect(try await client.get(path).status == 404, "\(path)")
                }
                for method in [HTTPRequest.Method.delete, .put, .patch, .options] {
                    let answer = try await client.send(method, "/sign-in", body: nil)
                    #expect(answer.status == 405 && answer.headers[.allow] == "GET, POST", "\(method)")
                    #expect(answer.headers[.contentSecurityPolicy] != nil)
                }
                #expect(try await client.send(.get, "/sign-out", body: nil).headers[.allow] == "POST")
                #expect(try await client.send(.post, "/help", body: "").status == 405)
            }
            let head = try await maya.send(.head, "/settings", body: nil)
            #expect(head.status == 200 && head.body.isEmpty)
            let long = try await maya.get("/nowhere?" + String(repeating: "a=b&", count: 3_000))
            #expect(long.status == 404)
            #expect(try await maya.get("/admin/people?q=%FF").status == 404)
        }
    }

    @Test(arguments: [
        "//evil.example", "/\\evil.example", "https://evil.example", "evil", "", "/\tevil", "/a\nSet-Cookie: x",
        "/\u{0}",
        "/é", "javascript:alert(1)", "/" + String(repeating: "a", count: 2_000),
    ])
    func `nobody is sent to another site`(target: String) async throws {
        #expect(sitePath(target) == nil)
    }

    @Test(arguments: ["/", "/students/1/map?framework=2", "/a//b", "/?next=//evil.example"])
    func `paths of this site are kept`(target: String) {
        #expect(sitePath(target) == target)
    }

    @Test func `after signing in and after a choice one comes back to this site only`() async throws {
        try await withPasswords(.sqlite) { world in
            for (next, place) in [("/me/map", "/me/map"), ("//evil.example", "/"), ("https://evil.example/", "/")] {
                let client = world.school.client()
                let page = try await client.get("/sign-in?next=" + queryEscaped(next)).body
                #expect(client.hidden("next", in: page) == place)
                let fields = [("username", "mayaOrtiz"), ("password", testPassword), ("next", next)]
                #expect(try await client.post("/sign-in", fields).location == place)
                try await client.get("/settings")
                #expect(try await client.post("/language", [("language", "es"), ("back", next)]).location == place)
                #expect(try await client.post("/reading-help", [("text", ""), ("back", next)]).location == place)
            }
        }
    }

    private func goal(_ world: WorkWorld, _ title: String = "A stand") -> [(String, String)] {
        [("title", title), ("reason", "I like juice"), ("competency", "\(world.competencies[0])")]
    }

    private func encoded(_ fields: [(String, String)]) -> String {
        fields.map { queryEscaped($0.0) + "=" + queryEscaped($0.1) }.joined(separator: "&")
    }
}
