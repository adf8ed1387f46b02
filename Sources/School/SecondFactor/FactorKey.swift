import Crypto
import Foundation
import HTML
import Learning

/// A key that was offered on a page and comes back with the first code: signed, so that nobody can slip in another, and
/// stored nowhere until then.
struct OfferedKey: Sendable {
    let key: [UInt8]
    private let proof: [UInt8]

    init(core: Core, session: String) {
        self.init(OneTimeCode.makeKey(), core: core, session: session)
    }

    private init(_ key: [UInt8], core: Core, session: String) {
        self.key = key
        proof = core.secret.signature(of: session + " " + key.hex, purpose: "second-factor-key")
    }

    /// The one that a form brings back; nil for none, or for one that was not offered to this browser.
    init?(_ form: Form, core: Core, session: String) {
        let halves = (form.raw("factor") ?? "").split(separator: ".")
        guard halves.count == 2, let key = [UInt8](hex: String(halves[0])), key.count == 20,
            let proof = [UInt8](hex: String(halves[1]))
        else { return nil }
        self.init(key, core: core, session: session)
        guard isSame(proof, self.proof) else { return nil }
    }

    var field: HTML {
        "<input type=\"hidden\" name=\"factor\" value=\"\(key.hex + "." + proof.hex)\">"
    }

    /// What the picture says: the key URI format that apps agree on.
    func address(of account: String) -> String {
        let label = queryEscaped(String(account.unicodeScalars.prefix(40).map(Character.init)))
        return "otpauth://totp/Trellis:\(label)?secret=\(Base32.text(key))&issuer=Trellis"
    }
}

/// How a key is stored: under the pepper where the site has one, so that the database alone makes no codes.
enum SealedKey {
    static func seal(_ key: [UInt8], _ passwords: Passwords) throws -> String {
        guard let pepper = passwords.pepper else { return "plain$" + key.hex }
        return "sealed$" + Array(try ChaChaPoly.seal(Data(key), using: wrapping(pepper)).combined).hex
    }

    /// Nil when the pepper is not the one it was sealed with.
    static func open(_ stored: String, _ passwords: Passwords) -> [UInt8]? {
        let parts = stored.split(separator: "$").map(String.init)
        guard parts.count == 2, let bytes = [UInt8](hex: parts[1]) else { return nil }
        guard parts[0] == "sealed" else { return parts[0] == "plain" ? bytes : nil }
        guard let pepper = passwords.pepper, let box = try? ChaChaPoly.SealedBox(combined: Data(bytes)),
            let key = try? ChaChaPoly.open(box, using: wrapping(pepper))
        else { return nil }
        return Array(key)
    }

    private static func wrapping(_ pepper: [UInt8]) -> SymmetricKey {
        let purpose = Data("second-factor".utf8)
        return SymmetricKey(
            data: Data(HMAC<SHA256>.authenticationCode(for: purpose, using: SymmetricKey(data: Data(pepper)))))
    }
}

/// Ten codes for the day when the phone is away, each good once: 80 bits, so that their plain hashes give nothing away.
struct RecoveryCodes: Sendable {
    static let count = 10

    /// As they are shown: `k3fj 9…`, four groups of four.
    let shown: [String]

    init() {
        shown = (0..<Self.count).map { _ in Base32.grouped(Base32.text(randomBytes(10)).lowercased()) }
    }

    func hashes(for person: ID<Person>) -> [String] { shown.map { Self.hash($0, of: person) } }

    /// Whether somebody typed one of these and not the six digits of an app.
    static func isOne(_ typed: String) -> Bool { OneTimeCode.plain(typed).utf8.count == 16 }

    static func hash(_ typed: String, of person: ID<Person>) -> String {
        sha256Hex("recovery \(person) \(OneTimeCode.plain(typed).lowercased())".utf8)
    }
}
