import Crypto
import Foundation

/// A key that signs what the server hands out and wants back unchanged.
struct Secret: Sendable {
    private let key: SymmetricKey

    init(hex: String) {
        key = SymmetricKey(data: Data(hex.utf8))
    }

    /// 32 random bytes as hexadecimal text, for a new database.
    static func makeHex() -> String { randomBytes(32).hex }

    /// A signature of `text` for one purpose; the purpose keeps a signature for one thing from serving another.
    func signature(of text: String, purpose: String) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: Data((purpose + "\u{0}" + text).utf8), using: key))
    }

    /// A token for a session's forms, different at each call so that compression of the page tells nothing about it:
    /// a random mask, then the signature under that mask, both as hexadecimal text.
    func formToken(session: String) -> String {
        let mask = randomBytes(32)
        let signature = signature(of: session, purpose: "form")
        return mask.hex + zip(mask, signature).map { $0 ^ $1 }.hex
    }

    func isFormToken(_ token: String, of session: String) -> Bool {
        guard let bytes = [UInt8](hex: token), bytes.count == 64 else { return false }
        let signature = signature(of: session, purpose: "form")
        return isSame(zip(bytes.prefix(32), bytes.suffix(32)).map { $0 ^ $1 }, signature)
    }
}

/// Compares in a time that does not depend on where the two differ.
func isSame(_ first: [UInt8], _ second: [UInt8]) -> Bool {
    guard first.count == second.count else { return false }
    return zip(first, second).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
}

/// From the operating system's generator of secrets.
func randomBytes(_ count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
}

func sha256Hex(_ bytes: some Sequence<UInt8>) -> String {
    Array(SHA256.hash(data: Data(bytes))).hex
}

private let hexDigits = Array("0123456789abcdef".utf8)

extension Sequence<UInt8> {
    /// Lower-case hexadecimal text.
    var hex: String {
        var text: [UInt8] = []
        for byte in self {
            text.append(hexDigits[Int(byte >> 4)])
            text.append(hexDigits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }
}

extension [UInt8] {
    /// nil unless the text is an even number of hexadecimal digits.
    init?(hex text: String) {
        let digits = text.utf8.map { Character(UnicodeScalar($0)).hexDigitValue }
        guard digits.count.isMultiple(of: 2), digits.allSatisfy({ $0 != nil }) else { return nil }
        self = stride(from: 0, to: digits.count, by: 2).map { UInt8((digits[$0] ?? 0) << 4 | (digits[$0 + 1] ?? 0)) }
    }
}
