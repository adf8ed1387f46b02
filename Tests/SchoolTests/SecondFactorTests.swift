import HTTPTypes
import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// The second step at sign-in.
struct SecondFactorTests {
    private static let key = Array("12345678901234567890".utf8)

    @Test(arguments: [
        (59, "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"), (1_234_567_890, "005924"),
        (2_000_000_000, "279037"), (20_000_000_000, "353130"),
    ])
    func `codes are those of RFC 6238, appendix B`(seconds: Int64, code: String) {
        let now = Timestamp(milliseconds: seconds * 1000)
        #expect(OneTimeCode.code(key: Self.key, step: OneTimeCode.step(at: now)) == code)
    }

    @Test func `a code holds for a step before and after, once`() {
        let now = Timestamp(milliseconds: 1_111_111_109_000)
        let step = OneTimeCode.step(at: now)
        func found(_ typed: String, minutes: Int64 = 0, after last: Int64 = -1) -> Int64? {
            OneTimeCode.step(
                of: typed, key: Self.key, at: now.adding(milliseconds: minutes * 30_000), after: last)
        }
        #expect(found("081804") == step && found(" 081-804 ") == step)
        #expect(found("081804", minutes: 1) == step && found("081804", minutes: -1) == step)
        #expect(found("081804", minutes: 2) == nil && found("081804", minutes: -2) == nil)
        #expect(found("081804", after: step) == nil && found("081804", after: step - 1) == step)
        for odd in ["", "81804", "0818040", "٠٨١٨٠٤", "081804\u{0}", String(repeating: "0", count: 9_999)] {
            #expect(found(odd) == nil, "\(odd)")
        }
        #expect(OneTimeCode.step(of: "000000", key: Self.key, at: Timestamp(milliseconds: .min), after: -1) == nil)
    }

    @Test func `keys are written as apps read them`() {
        // RFC 4648, 10.
        let vectors = ["": "", "f": "MY", "fo": "MZXQ", "foo": "MZXW6", "foob": "MZXW6YQ", "foobar": "MZXW6YTBOI"]
        for (text, expected) in vectors { #expect(Base32.text(Array(text.utf8)) == expected) }
        #expect(Base32.grouped("MZXW6YTBOI") == "MZXW 6YTB OI")
    }

    /// Made once with another encoder (python-qrcode 8), level L and this mask.
    @Test(arguments: [
        ("TRELLIS", 2, 21, "fc503e29518fe1908d74fa73d290517ba6a8297c18121002c45cdbec58602655"),
        (
            "otpauth://totp/Trellis:school.example?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Trellis", 2, 37,
            "20f3be220dcd46368deb1f49a2e30f0bdd52f94c5e19c0a1021fdf8d6291f3b1"
        ),
        (
            String(repeating: "x", count: 150), 5, 45,
            "f7e97eb8fbf707746c1254ecf49681a43f5246643b64f4428ea95b128d5af52c"
        ),
        (
            String(repeating: "y", count: 200), 5, 53,
            "48f3cc82549bbfb3ebeb46175cae77cf1315f83e0c39eb160c24496513b3f572"
        ),
    ])
    func `pictures are those that another encoder draws`(text: String, mask: Int, size: Int, hash: String) throws {
        let code = try #require(QRCode(Array(text.utf8), mask: mask))
        #expect(code.size == size)
        #expect(sha256Hex(code.modules.map { UInt8(ascii: $0 ? "1" : "0") }) == hash)
        #expect(QRCode(text) != nil)
    }

    @Test func `a picture has room for 230 bytes and no more`() {
        #expect(QRCode(String(repeating: "a", count: 230))?.size == 53)
        #expect(QRCode(String(repeating: "a", count: 231)) == nil)
        #expect(QRCode("")?.size == 21)
    }

    @Test func `a key is sealed under the pepper, and nothing else opens it`() throws {
        let (with, other, without) = (
            Passwords(pepper: Array("p".utf8)), Passwords(pepper: Array("q".utf8)), Passwords()
        )
        let sealed = try SealedKey.seal(Self.key, with)
        #expect(!sealed.contains(Self.key.hex) && SealedKey.open(sealed, with) == Self.key)
        #expect(SealedKey.open(sealed, other) == nil && SealedKey.open(sealed, without) == nil)
        #expect(SealedKey.open(try SealedKey.seal(Self.key, without), without) == Self.key)
        for odd in ["", "sealed$", "sealed$00", "plain$zz", "other$00", "plain"] {
            #expect(SealedKey.open(odd, with).map(\.isEmpty) ?? true, "\(odd)")
        }
    }

    // MARK: At the door

    /// Oda with the second step on, and the key that the app shares.
    private func turnOn(_ world: WorkWorld, _ codes: RecoveryCodes = RecoveryCodes()) async throws -> [UInt8] {
        let key = OneTimeCode.makeKey()
        let core = world.core
        try await world.school.database.write { tx in
            try FactorStore.turnOn(
                world.oda, key: SealedKey.seal(key, core.passwords), step: -1, codes: codes, at: core.now(),
                mint: core.mint, in: tx)
        }
        return key
    }

    private func code(_ key: [UInt8], _ world: WorkWorld) -> String {
        OneTimeCode.code(key: key, step: OneTimeCode.step(at: world.core.now()))
    }

    private func ticket(_ client: TestClient, _ page: String, _ code: String) -> [(String, String)] {
        [
            ("ticket", client.hidden("ticket", in: page) ?? ""), ("next", client.hidden("next", in: page) ?? ""),
            ("token", client.hidden("token", in: page) ?? ""), ("code", code),
        ]
    }

    @Test(arguments: TestEngine.available)
    func `the password alone opens nothing, and a code opens once`(engine: TestEngine) async throws {
        try await withPasswords(engine) { world in
            let key = try await turnOn(world)
            let client = world.school.client()
            let asked = try await client.signIn("renOda", testPassword)
            #expect(asked.status == 200 && asked.body.contains("name=\"ticket\""))
            #expect(PageChecker.problems(in: asked.body, language: "en") == [])
            #expect(await client.cookie("trellis-session") == nil)
            let wrong = try await client.post("/sign-in/code", ticket(client, asked.body, "000000"))
            #expect(wrong.status == 422 && wrong.body.contains("id=\"failed\""))
            let right = code(key, world)
            let opened = try await client.post("/sign-in/code", ticket(client, wrong.body, right))
            #expect(opened.status == 303 && opened.location == "/")
            #expect(try await client.get("/").status == 200)
            // The same code again, elsewhere.
            let other = world.school.client()
            let again = try await other.signIn("renOda", testPassword)
            #expect(try await other.post("/sign-in/code", ticket(other, again.body, right)).status == 422)
            // Whoever has none goes straight in.
            #expect(try await world.school.client().signIn("mayaOrtiz", testPassword).status == 303)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a ticket is of one browser, one password and ten minutes`(engine: TestEngine) async throws {
        try await withPasswords(engine) { world in
            let key = try await turnOn(world)
            let client = world.school.client()
            let page = try await client.signIn("renOda", testPassword).body
            // Another browser.
            let other = world.school.client()
            try await other.get("/sign-in")
            var fields = ticket(client, page, code(key, world))
            fields[2].1 = other.hidden("token", in: await other.lastPage) ?? ""
            #expect(try await other.post("/sign-in/code", fields).location == "/sign-in")
            // Somebody else's id in it.
            let mine = client.hidden("ticket", in: page) ?? ""
            for odd in ["", "..", mine.replacing("\(world.oda)", with: "\(world.maya)"), mine + "0", "a.b.c"] {
                var fields = ticket(client, page, code(key, world))
                fields[0].1 = odd
                #expect(try await client.post("/sign-in/code", fields).location == "/sign-in", "\(odd)")
            }
            #expect(try await client.get("/sign-in/code").location == "/")
            // Too late.
            world.school.clock.advance(minutes: 10)
            let late = try await client.post("/sign-in/code", ticket(client, page, code(key, world)))
            #expect(late.location == "/sign-in")
            // A new password in between.
            let again = try await client.signIn("renOda", testPassword).body
            try await world.school.database.write { tx in
                _ = try tx.execute("UPDATE accounts SET password_hash = 'x' WHERE person_id = \(world.oda)")
            }
            #expect(
                try await client.post("/sign-in/code", ticket(client, again, code(key, world))).location == "/sign-in")
            #expect(try await world.count("SELECT COUNT(*) FROM sessions") == 0)
        }
    }

    @Test(arguments: TestEngine.available)
    func `after twenty wrong codes none is looked at for a while, however many come at once`(
        engine: TestEngine
    ) async throws {
        try await withPasswords(engine) { world in
            let key = try await turnOn(world)
            let core = world.core
            let answers = try await withThrowingTaskGroup(of: FactorStore.Answer.self) { group in
                for _ in 0..<40 {
                    group.addTask {
                        try await core.database.write { tx in
                            try FactorStore.use("abcdef", of: world.oda, core: core, in: tx)
                        }
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(answers.count { $0 == .wrong } == 20 && answers.count { $0 == .wait } == 20)
            func use() async throws -> FactorStore.Answer {
                let right = code(key, world)
                return try await core.database.write { tx in
                    try FactorStore.use(right, of: world.oda, core: core, in: tx)
                }
            }
            #expect(try await use() == .wait)
            world.school.clock.advance(minutes: 15)
            #expect(try await use() == .right)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a recovery code opens once, as it was written down`(engine: TestEngine) async throws {
        try await withPasswords(engine) { world in
            let codes = RecoveryCodes()
            #expect(Set(codes.shown).count == 10)
            _ = try await turnOn(world, codes)
            let core = world.core
            func use(_ typed: String) async throws -> FactorStore.Answer {
                try await core.database.write { tx in try FactorStore.use(typed, of: world.oda, core: core, in: tx) }
            }
            #expect(try await use(codes.shown[3].uppercased().replacing(" ", with: "-")) == .recovery(left: 9))
            #expect(try await use(codes.shown[3]) == .wrong)
            #expect(try await use(codes.shown[4].replacing(" ", with: "")) == .recovery(left: 8))
            let all = try await contents(of: world.school.database).values.joined().joined()
            for code in codes.shown { #expect(!all.contains(OneTimeCode.plain(code))) }
        }
    }

    @Test(arguments: TestEngine.available)
    func `staff turn it on and off with their password, and see ten codes once`(engine: TestEngine) async throws {
        try await withPasswords(engine) { world in
            let path = "/settings/second-step"
            let oda = try await world.browser(world.oda)
            let elsewhere = try await world.browser(world.oda)
            #expect(try await world.browser(world.maya).get(path).status == 404)
            let page = try await oda.get(path).body
            #expect(page.contains("viewBox") && PageChecker.problems(in: page, language: "en") == [])
            let offered = oda.hidden("factor", in: page) ?? ""
            let key = try #require([UInt8](hex: String(offered.prefix { $0 != "." })))
            for (password, code) in [("wrong", code(key, world)), (testPassword, "000000"), ("", "")] {
                let refused = try await oda.post(path, [("factor", offered), ("password", password), ("code", code)])
                #expect(refused.status == 422 && oda.hidden("factor", in: refused.body) == offered)
            }
            // A key that the page did not offer.
            let planted = OneTimeCode.makeKey()
            let odd = try await oda.post(
                path,
                [
                    ("factor", planted.hex + "." + String(repeating: "0", count: 64)), ("password", testPassword),
                    ("code", code(planted, world)),
                ])
            #expect(odd.status == 403)
            let on = try await oda.post(
                path, [("factor", offered), ("password", testPassword), ("code", code(key, world))])
            #expect(on.status == 200 && on.body.split(separator: "<li><code").count == 11)
            #expect(try await elsewhere.get("/").location == "/sign-in?next=/")
            let seen = try await oda.get(path).body
            #expect(!seen.contains("<li><code") && seen.contains("10 recovery codes are left"))
            // The code that turned it on opens nothing more.
            let end = path + "/end"
            #expect(
                try await oda.post(end, [("password", testPassword), ("code", code(key, world))]).status == 422)
            world.school.clock.advance(minutes: 1)
            #expect(try await oda.post(end, [("password", "wrong"), ("code", code(key, world))]).status == 422)
            let fresh = try await oda.post(
                path + "/codes", [("password", testPassword), ("code", code(key, world))])
            #expect(fresh.status == 200 && fresh.body.contains("<li><code"))
            world.school.clock.advance(minutes: 1)
            try await oda.get(path)
            let off = try await oda.post(end, [("password", testPassword), ("code", code(key, world))])
            #expect(off.location == path + "?ended=1")
            #expect(try await world.count("SELECT COUNT(*) FROM recovery_codes") == 0)
            let actions = try await world.count(
                "SELECT COUNT(*) FROM audit_entries WHERE action LIKE 'second-factor.%'")
            #expect(actions == 3)
        }
    }
}
