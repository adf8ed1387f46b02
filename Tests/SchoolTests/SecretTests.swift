import Testing

@testable import School

struct SecretTests {
    private let secret = Secret(hex: String(repeating: "ab", count: 32))

    @Test func `a form's token belongs to one session and one key`() {
        let token = secret.formToken(session: "one")
        #expect(token.utf8.count == 128)
        #expect(secret.isFormToken(token, of: "one"))
        #expect(!secret.isFormToken(token, of: "two"))
        #expect(!Secret(hex: Secret.makeHex()).isFormToken(token, of: "one"))
        #expect(secret.isFormToken(token.uppercased(), of: "one"))
    }

    @Test func `each token looks different`() {
        let tokens = Set((0..<20).map { _ in secret.formToken(session: "one") })
        #expect(tokens.count == 20)
        #expect(tokens.allSatisfy { secret.isFormToken($0, of: "one") })
        #expect(Set(tokens.map { $0.prefix(8) }).count == 20)
    }

    @Test(arguments: [
        "", "0", "zz", String(repeating: "0", count: 128), String(repeating: "f", count: 127),
        "é" + String(repeating: "0", count: 127),
        String(repeating: "00", count: 65), String(repeating: "٣", count: 128),
    ])
    func `what is no token is none`(token: String) {
        #expect(!secret.isFormToken(token, of: "one"))
    }

    @Test func `a changed bit breaks a token`() throws {
        let token = try #require([UInt8](hex: secret.formToken(session: "one")))
        for place in token.indices {
            var changed = token
            changed[place] ^= 1
            #expect(!secret.isFormToken(changed.hex, of: "one"))
        }
    }

    @Test func `a signature for one purpose serves no other`() {
        #expect(secret.signature(of: "a", purpose: "form") != secret.signature(of: "a", purpose: "device"))
        #expect(secret.signature(of: "", purpose: "forma") != secret.signature(of: "a", purpose: "form"))
        #expect(secret.signature(of: "a", purpose: "form") == secret.signature(of: "a", purpose: "form"))
    }

    @Test func `random bytes differ and have the asked length`() {
        #expect(randomBytes(0).isEmpty)
        #expect(randomBytes(33).count == 33)
        #expect(Set((0..<50).map { _ in randomBytes(16).hex }).count == 50)
    }

    @Test func `hexadecimal text goes both ways`() {
        #expect([0, 15, 16, 255].map(UInt8.init).hex == "000f10ff")
        #expect([UInt8](hex: "000F10ff") == [0, 15, 16, 255])
        #expect([UInt8](hex: "0") == nil)
        #expect([UInt8](hex: "0x") == nil)
        #expect([UInt8](hex: "") == [])
        // SHA-256 of nothing, FIPS 180-4.
        #expect(sha256Hex([]) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    }
}

struct SessionLifetimeTests {
    @Test func `whoever holds more rights works a shorter time without signing in again`() {
        let staff = SessionLifetime(idleMinutes: 60, hours: 12)
        for role in Role.allCases where role.isStaff {
            #expect(SessionLifetime.of([role]) == staff)
            #expect(SessionLifetime.of([role, .guardian, .student]) == staff)
        }
        #expect(SessionLifetime.of([.student]) == SessionLifetime(idleMinutes: 40, hours: 10))
        #expect(SessionLifetime.of([.student, .guardian]) == SessionLifetime.of([.student]))
        #expect(SessionLifetime.of([.guardian]) == SessionLifetime(idleMinutes: 1_440, hours: 336))
    }
}
