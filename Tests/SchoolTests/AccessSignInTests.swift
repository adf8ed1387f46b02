import HTTPTypes
import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// `river stone 42` with scrypt at 2^10 and a salt of zeros: quick to check.
let testPassword = "river stone 42"
let testHash =
    "scrypt$10$00000000000000000000000000000000$dec73cb4336d67a919243283cdeb208dfda5d866468e7e1d394da05e2e79ba50"

/// The work world in which everybody has that password.
func withPasswords(
    _ engine: TestEngine, _ body: @escaping @Sendable (WorkWorld) async throws -> Void
) async throws {
    try await withWork(engine) { world in
        try await world.school.database.write { tx in
            try tx.execute("UPDATE accounts SET password_hash = \(testHash)")
        }
        try await body(world)
    }
}

struct AccessSignInTests {
    @Test(arguments: TestEngine.available)
    func `the right name and password open the home page`(engine: TestEngine) async throws {
        try await withPasswords(engine) { world in
            let client = world.school.client()
            let answer = try await client.signIn("  MayaORTIZ ", testPassword)
            #expect(answer.status == 303 && answer.location == "/")
            let cookies = answer.headers[values: .setCookie]
            let session = try #require(cookies.first { $0.hasPrefix("trellis-session=") })
            #expect(
                session.contains("; HttpOnly") && session.contains("; SameSite=Lax") && session.contains("; Path=/"))
            #expect(session.contains("; Max-Age=36000"))
            #expect(cookies.contains { $0.hasPrefix("trellis-device=") && $0.contains("; HttpOnly") })
            let home = try await client.get("/")
            #expect(home.status == 200 && home.body.contains("Maya"))
            // What is stored opens nothing.
            let token = try #require(await client.cookie("trellis-session"))
            let all = try await contents(of: world.school.database)
            #expect(!all.values.joined().contains { $0.contains(token) })
        }
    }

    @Test(arguments: TestEngine.available)
    func `a wrong password, an unknown name, a closed account and nothing at all look the same`(
        engine: TestEngine
    ) async throws {
        try await withPasswords(engine) { world in
            try await world.school.database.write { tx in
                try tx.execute("UPDATE accounts SET disabled_at = 1 WHERE person_id = \(world.leo)")
                try tx.execute("UPDATE accounts SET password_hash = NULL WHERE person_id = \(world.lee)")
                try tx.execute("UPDATE people SET left_at = 1 WHERE id = \(world.reyes)")
            }
            let tries = [
                ("mayaOrtiz", "river stone 43"), ("nobody", testPassword), ("leoNg", testPassword), ("idaLee", ""),
                ("anaReyes", testPassword), ("", ""), ("mayaOrtiz", String(repeating: "x", count: 5_000)),
            ]
            let pages = try await withThrowingTaskGroup(of: String.self) { group in
                for (name, password) in tries {
                    group.addTask {
                        let client = world.school.client()
                        let answer = try await client.signIn(name, password)
                        #expect(answer.status == 422 && answer.body.contains("id=\"failed\""))
                        #expect(await client.cookie("trellis-session") == nil)
                        #expect(await client.cookie("trellis-device") == nil)
                        return withoutTokens(answer.body).replacing("value=\"\(name)\"", with: "value=\"\"")
                    }
                }
                return try await group.reduce(into: Set()) { $0.insert($1) }
            }
            #expect(pages.count == 1)
            #expect(try await world.count("SELECT COUNT(*) FROM sessions") == 0)
        }
    }

    @Test(arguments: TestEngine.available)
    func `signing in makes a new session and ends the one before`(engine: TestEngine) async throws {
        try await withPasswords(engine) { world in
            let client = world.school.client()
            // A token that somebody else has put into the browser.
            let planted = String(repeating: "ab", count: 32)
            await client.setCookie("trellis-session", planted)
            _ = try await client.signIn("mayaOrtiz", testPassword)
            let first = try #require(await client.cookie("trellis-session"))
            #expect(first != planted && first.utf8.count == 64)
            _ = try await client.signIn("leoNg", testPassword)
            let second = try #require(await client.cookie("trellis-session"))
            #expect(second != first)
            let old = world.school.client()
            await old.setCookie("trellis-session", first)
            #expect(try await old.get("/settings").location?.hasPrefix("/sign-in") == true)
            await old.setCookie("trellis-session", second)
            #expect(try await old.get("/settings").status == 200)
        }
    }

    @Test func `over TLS each cookie belongs to this host alone`() throws {
        let header = Cookies([:], isSecure: true).setting(.session, to: "x", maxAge: 5).header
        #expect(header == "__Host-trellis-session=x; Path=/; HttpOnly; SameSite=Lax; Max-Age=5; Secure")
        // A cookie that a neighbouring host could have set is not taken.
        let token = String(repeating: "a", count: 64)
        let sent = HTTPFields([HTTPField(name: .cookie, value: "trellis-session=\(token); x; =; trellis-visit=1")])
        #expect(Cookies(sent, isSecure: true).session == nil)
        #expect(Cookies(sent, isSecure: false).session == token)
        #expect(Cookies(sent, isSecure: false).visit == nil)
    }

    @Test(arguments: TestEngine.available)
    func `a session ends when it is not used, and at the end of the day`(engine: TestEngine) async throws {
        try await withPasswords(engine) { world in
            let clock = world.school.clock
            let client = world.school.client()
            _ = try await client.signIn("mayaOrtiz", testPassword)
            clock.advance(minutes: 39)
            #expect(try await client.get("/settings").status == 200)
            clock.advance(minutes: 39)
            #expect(try await client.get("/settings").status == 200)
            clock.advance(minutes: 40)
            #expect(try await client.get("/settings").location == "/sign-in?next=/settings")
            _ = try await client.signIn("mayaOrtiz", testPassword)
            for _ in 0..<19 {
                clock.advance(minutes: 30)
                #expect(try await client.get("/settings").status == 200)
            }
            clock.advance(minutes: 30)
            #expect(try await client.get("/settings").status == 303)
        }
    }

    @Test(arguments: TestEngine.available)
    func `whoever leaves, or whose account is closed, is out at the next request`(engine: TestEngine) async throws {
        try await withPasswords(engine) { world in
            let ends: [(ID<Person>, SQL)] = [
                (world.maya, "UPDATE accounts SET disabled_at = 1 WHERE person_id = \(world.maya)"),
                (world.oda, "UPDATE people SET left_at = 1 WHERE id = \(world.oda)"),
                (world.leader, "UPDATE roles SET ends_on = '2026-05-05' WHERE person_id = \(world.leader)"),
                (world.mother, "DELETE FROM roles WHERE person_id = \(world.mother)"),
            ]
            for (person, end) in ends {
                let client = try await world.browser(person)
                #expect(try await client.get("/settings").status == 200)
                _ = try await world.school.database.write { tx in try tx.execute(end) }
                #expect(try await client.get("/settings").location?.hasPrefix("/sign-in") == true)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func `signing out ends the session here and leaves the others`(engine: TestEngine) async throws {
        try await withPasswords(engine) { world in
            let here = try await world.browser(world.maya)
            let there = try await world.browser(world.maya)
            let token = try #require(await here.cookie("trellis-session"))
            try await here.get("/settings")
            let out = try await here.post("/sign-out")
            #expect(out.status == 303 && out.location == "/sign-in" && out.headers[.clearSiteData] != nil)
            #expect(await here.cookie("trellis-session") == nil)
            await here.setCookie("trellis-session", token)
            #expect(try await here.get("/settings").status == 303)
            // Elsewhere all others are ended from the settings.
            #expect(try await there.get("/settings").status == 200)
            let third = try await world.browser(world.maya)
            try await there.get("/settings")
            #expect(try await there.post("/settings/sessions").location == "/settings")
            #expect(try await there.get("/settings").status == 200)
            #expect(try await third.get("/settings").status == 303)
        }
    }

    @Test(arguments: TestEngine.available)
    func `guessing is slowed down, and never by more than four seconds`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let core = school.core
            let now = core.now()
            let delays = try await school.database.write { tx in
                try (0..<14).map { _ in
                    let delay = try SignInThrottle.delay(subject: "a", isKnownDevice: false, now: now, in: tx)
                    try SignInThrottle.failed(subject: "a", at: now, mint: core.mint, in: tx)
                    return delay
                }
            }
            #expect(delays == [0, 0, 0, 0, 0, 250, 500, 1_000, 2_000, 4_000, 4_000, 4_000, 4_000, 4_000])
            try await school.database.write { tx in
                func delay(_ subject: String, isKnown: Bool = false, after minutes: Int64 = 0) throws -> Int {
                    try SignInThrottle.delay(
                        subject: subject, isKnownDevice: isKnown, now: now.adding(milliseconds: minutes * 60_000),
                        in: tx)
                }
                #expect(try delay("a", isKnown: true) == 0)
                #expect(try delay("b") == 0)
                #expect(try delay("a", after: 14) == 4_000)
                #expect(try delay("a", after: 15) == 0)
                try SignInThrottle.succeeded(subject: "a", in: tx)
                #expect(try delay("a") == 0)
                for _ in 0..<590 { try SignInThrottle.failed(subject: "c", at: now, mint: core.mint, in: tx) }
                #expect(try delay("b") == 1_000)
                #expect(try delay("b", isKnown: true) == 0)
                #expect(try delay("b", after: 1) == 0)
            }
        }
    }

    @Test func `the right password gets in after many wrong ones, and at once where it was used before`() async throws {
        try await withPasswords(.sqlite) { world in
            let core = world.core
            let known = world.school.client()
            _ = try await known.signIn("mayaOrtiz", testPassword)
            try await world.school.database.write { tx in
                for _ in 0..<7 {
                    try SignInThrottle.failed(
                        subject: sha256Hex("mayaortiz".utf8), at: core.now(), mint: core.mint, in: tx)
                }
            }
            let start = ContinuousClock.now
            #expect(try await known.signIn("mayaOrtiz", testPassword).status == 303)
            let quick = ContinuousClock.now - start
            try await world.school.database.write { tx in
                for _ in 0..<7 {
                    try SignInThrottle.failed(
                        subject: sha256Hex("mayaortiz".utf8), at: core.now(), mint: core.mint, in: tx)
                }
            }
            let slowStart = ContinuousClock.now
            #expect(try await world.school.client().signIn("mayaOrtiz", testPassword).status == 303)
            let slow = ContinuousClock.now - slowStart
            #expect(slow >= .milliseconds(1_000) && quick < slow)
        }
    }
}

/// A page without its tokens and keys, which differ in every answer.
func withoutTokens(_ page: String) -> String {
    var page = page
    for name in ["token", "key", "back"] {
        let pieces = page.split(separator: "name=\"\(name)\" value=\"", omittingEmptySubsequences: false)
        page = pieces.enumerated().map { $0 == 0 ? String($1) : String($1.drop { $0 != "\"" }) }.joined()
    }
    return page
}
