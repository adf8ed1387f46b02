import HTTPTypes
import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// First passwords, new passwords, closed accounts, and how a person wants to read.
struct AccessAccountTests {
    @Test(arguments: TestEngine.available)
    func `a first password opens nothing but the page on which it is changed`(engine: TestEngine) async throws {
        try await withPasswords(engine) { world in
            let admin = try await administrator(world)
            let before = try await world.browser(world.maya)
            try await admin.get("/admin/people?q=maya")
            let given = try await admin.post("/admin/people/\(world.maya)/password")
            #expect(given.status == 200 && given.headers[.cacheControl] == "no-store")
            let password = try firstPassword(in: given.body)
            #expect(password.utf8.count == 15 && password.split(separator: "-").count == 4)
            #expect(try await before.get("/settings").status == 303)
            #expect(
                try await contents(of: world.school.database).values.joined().contains { $0.contains(password) }
                    == false)
            #expect(try await world.school.client().signIn("mayaOrtiz", testPassword).status == 422)

            let maya = world.school.client()
            #expect(try await maya.signIn("mayaOrtiz", password).status == 303)
            for path in ["/", "/me/map", "/students/\(world.maya)/work", "/students/\(world.maya)/goals/new"] {
                #expect(try await maya.get(path).location == "/settings", "\(path)")
            }
            try await maya.get("/settings")
            let goal = [("title", "A stand"), ("competency", "\(world.competencies[0])")]
            #expect(try await maya.post("/students/\(world.maya)/goals", goal).location == "/settings")
            #expect(try await world.count("SELECT COUNT(*) FROM goals") == 0)
            let changed = try await maya.post(
                "/settings/password", [("current", password), ("new", "seven green kites")])
            #expect(changed.location == "/settings?changed=1")
            #expect(try await maya.get("/").status == 200)
            #expect(try await world.school.client().signIn("mayaOrtiz", "seven green kites").status == 303)
        }
    }

    @Test func `a first password is shown once, also when its button is pressed twice`() async throws {
        try await withPasswords(.sqlite) { world in
            let admin = try await administrator(world)
            try await admin.get("/admin/people?q=maya")
            let path = "/admin/people/\(world.maya)/password"
            let first = try await admin.post(path)
            let second = try await admin.post(path)
            #expect(second.status == 200)
            // The second answer must not name a password that does not work.
            #expect(!second.body.contains("<dl class=\"facts"))
            let password = try firstPassword(in: first.body)
            #expect(try await world.school.client().signIn("mayaOrtiz", password).status == 303)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a new password needs the old one and must be a good one`(engine: TestEngine) async throws {
        try await withPasswords(engine) { world in
            let maya = try await world.browser(world.maya)
            let elsewhere = try await world.browser(world.maya)
            try await maya.get("/settings")
            let refused = [
                ("wrong", "seven green kites"), (testPassword, "short"),
                (testPassword, String(repeating: "ab", count: 65)),
                (testPassword, "password1"), (testPassword, "xxMayaOrtizxx"), (testPassword, "abababababab"),
                (testPassword, ""), ("", ""),
            ]
            for (current, new) in refused {
                let answer = try await maya.post("/settings/password", [("current", current), ("new", new)])
                #expect(answer.status == 422, "\(new)")
                #expect(
                    answer.body.contains("id=\"problems\"")
                        && PageChecker.problems(in: answer.body, language: "en") == [])
                #expect(new.isEmpty || !answer.body.contains("value=\"\(new)\""))
            }
            #expect(try await elsewhere.get("/settings").status == 200)
            let answer = try await maya.post(
                "/settings/password", [("current", testPassword), ("new", "seven green kites")])
            #expect(answer.status == 303)
            #expect(try await maya.get("/settings").status == 200)
            #expect(try await elsewhere.get("/settings").status == 303)
            #expect(try await world.count("SELECT COUNT(*) FROM audit_entries WHERE action = 'password.changed'") == 1)
        }
    }

    @Test(arguments: TestEngine.available)
    func `an administrator closes an account and opens it again`(engine: TestEngine) async throws {
        try await withPasswords(engine) { world in
            let admin = try await administrator(world)
            let maya = try await world.browser(world.maya)
            try await admin.get("/admin/people?q=maya")
            let path = "/admin/people/\(world.maya)/account"
            #expect(try await admin.post(path, [("to", "close")]).location == "/admin/people?q=mayaOrtiz")
            #expect(try await maya.get("/settings").status == 303)
            #expect(try await world.school.client().signIn("mayaOrtiz", testPassword).status == 422)
            try await admin.get("/admin/people?q=maya")
            #expect(try await admin.post(path, [("to", "open")]).status == 303)
            #expect(try await world.school.client().signIn("mayaOrtiz", testPassword).status == 303)
            try await admin.get("/admin/people?q=maya")
            #expect(try await admin.post(path, [("to", "destroy")]).status == 422)
            let actions = try await world.school.database.read { tx in
                try tx.query("SELECT action FROM audit_entries WHERE action LIKE 'account.%' ORDER BY id").map {
                    try $0.text("action")
                }
            }
            #expect(actions == ["account.close", "account.open"])
        }
    }

    @Test(arguments: TestEngine.available)
    func `an administrator of one school takes no account of somebody who runs the district`(engine: TestEngine)
        async throws
    {
        try await withPasswords(engine) { world in
            let admin = try await administrator(world)
            // The district's administrator also teaches at this school.
            try await world.school.database.write { [world] tx in
                let district: ID<Organization> = try world.core.mint.mint()
                let role: ID<RoleGrant> = try world.core.mint.mint()
                try tx.execute(
                    """
                    INSERT INTO organizations (id, kind, name, time_zone, changed_at)
                    VALUES (\(district), 'district', 'The district', 'UTC', 1)
                    """)
                try tx.execute("UPDATE organizations SET parent_id = \(district) WHERE kind = 'school'")
                try tx.execute(
                    """
                    INSERT INTO roles (id, person_id, organization_id, role)
                    VALUES (\(role), \(world.lee), \(district), 'administrator')
                    """)
            }
            try await admin.get("/admin/people?q=")
            for path in ["password", "account"] {
                let answer = try await admin.post("/admin/people/\(world.lee)/\(path)", [("to", "close")])
                #expect(answer.status == 404)
            }
            #expect(try await admin.post("/admin/people/\(world.oda)/account", [("to", "close")]).status == 303)
            let lee = try await world.browser(world.lee)
            try await lee.get("/admin/people?q=")
            #expect(try await lee.post("/admin/people/\(world.maya)/account", [("to", "close")]).status == 303)
        }
    }

    @Test(arguments: TestEngine.available)
    func `language and reading help stay with the account and with the browser`(engine: TestEngine) async throws {
        try await withPasswords(engine) { world in
            let visitor = world.school.client()
            let page = try await visitor.get("/sign-in").body
            #expect(page.contains("<html lang=\"en\""))
            #expect(
                try await visitor.post("/language", [("language", "es"), ("back", "/sign-in")]).location == "/sign-in")
            #expect(try await visitor.get("/sign-in").body.contains("<html lang=\"es\""))
            #expect(try await visitor.post("/language", [("language", "xx")]).status == 422)

            let maya = try await world.browser(world.maya)
            try await maya.get("/settings")
            #expect(try await maya.post("/language", [("language", "es"), ("back", "/settings")]).status == 303)
            let help = [
                ("text", "largest"), ("help", "wide"), ("help", "dark"), ("help", "<b>"), ("back", "/settings"),
            ]
            #expect(try await maya.post("/reading-help", help).status == 303)
            let elsewhere = try await world.browser(world.maya)
            let settings = try await elsewhere.get("/settings").body
            #expect(settings.contains("<html lang=\"es\"") && settings.contains("data-text=\"largest\""))
            #expect(settings.contains("data-spacing=\"wide\"") && settings.contains("data-theme=\"dark\""))
            #expect(!settings.contains("data-contrast"))
            #expect(PageChecker.problems(in: settings, language: "es") == [])
        }
    }

    // MARK: People

    private func administrator(_ world: WorkWorld) async throws -> TestClient {
        try await world.school.database.write { tx in
            let role: ID<RoleGrant> = try world.core.mint.mint()
            let school = try tx.require("SELECT id FROM organizations").int64("id")
            try tx.execute(
                """
                INSERT INTO roles (id, person_id, organization_id, role)
                VALUES (\(role), \(world.leader), \(school), 'administrator')
                """)
        }
        return try await world.browser(world.leader)
    }

    private func firstPassword(in page: String) throws -> String {
        let notice = try #require(page.firstRange(of: "<dl class=\"facts"))
        let codes = page[notice.upperBound...].split(separator: "<code", maxSplits: 3)
        let password = try #require(codes.count > 2 ? codes[2] : nil)
        return String(password.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" })
    }
}
