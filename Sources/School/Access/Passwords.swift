import Crypto
import CryptoExtras
import Foundation
import NIOPosix

/// Hashes and checks passwords with scrypt on threads of its own, at most two at once: a bell-time rush waits in line
/// instead of taking the server's threads and memory.
///
/// A stored hash reads `scrypt$<log2 N>$<salt>$<hash>` (N = 2^14 for students, 2^17 for staff, r = 8, p = 1), with
/// `scrypt+pepper` when the site's pepper is mixed in.
struct Passwords: Sendable {
    /// How much work one hash is. 2^14: 44 ms on one core, 2^17: 291 ms.
    enum Strength: Int, Sendable {
        case student = 14
        case staff = 17
    }

    static let shortest = 8
    static let longest = 128

    private let threads: NIOThreadPool
    let pepper: [UInt8]?

    init(pepper: [UInt8]? = nil) {
        threads = NIOThreadPool(numberOfThreads: 2)
        threads.start()
        self.pepper = pepper
    }

    func hash(_ password: String, strength: Strength) async throws -> String {
        let salt = randomBytes(16)
        let hash = try await derive(password, salt: salt, log2Rounds: strength.rawValue, isPeppered: pepper != nil)
        return "\(pepper == nil ? "scrypt" : "scrypt+pepper")$\(strength.rawValue)$\(salt.hex)$\(hash.hex)"
    }

    /// For a hash that is nil (an unknown name, or nobody chose a password yet) the same work is done and the answer is
    /// no, so that the time tells nothing.
    func matches(_ password: String, hash: String?) async throws -> Bool {
        let parts = (hash ?? "").split(separator: "$").map(String.init)
        guard parts.count == 4, parts[0] == "scrypt" || parts[0] == "scrypt+pepper",
            let rounds = Int(parts[1]), (10...20).contains(rounds),
            let salt = [UInt8](hex: parts[2]), let expected = [UInt8](hex: parts[3])
        else {
            _ = try await derive(password, salt: Array(repeating: 7, count: 16), log2Rounds: 14, isPeppered: false)
            return false
        }
        let isPeppered = parts[0] == "scrypt+pepper"
        let actual = try await derive(password, salt: salt, log2Rounds: rounds, isPeppered: isPeppered)
        return isSame(actual, expected)
    }

    private func derive(
        _ password: String, salt: [UInt8], log2Rounds: Int, isPeppered: Bool
    ) async throws -> [UInt8] {
        let pepper = isPeppered ? pepper ?? [] : []
        return try await threads.runIfActive {
            let key = try KDF.Scrypt.deriveKey(
                from: Data(password.prefix(Self.longest).precomposedStringWithCanonicalMapping.utf8) + Data(pepper),
                salt: Data(salt), outputByteCount: 32, rounds: 1 << log2Rounds, blockSize: 8, parallelism: 1,
                maxMemory: 256 << 20)
            return unsafe key.withUnsafeBytes { unsafe Array($0) }
        }
    }

    /// Whether a new password may be used; nil means yes.
    static func refusal(of password: String, username: String, t: Messages) -> String? {
        let folded = password.lowercased()
        if password.count < shortest { return t.accessPasswordShort(count: shortest) }
        if password.count > longest { return t.accessPasswordLong(count: longest) }
        if folded.contains(username.lowercased()) || commonPasswords.contains(folded) { return t.accessPasswordCommon }
        if Set(folded).count < 3 { return t.accessPasswordCommon }
        return nil
    }

    /// One password a line: those that people choose most often.
    private static let commonPasswords: Set<String> = Set(
        (Embedded.text("Content/common-passwords.txt") ?? "").split(separator: "\n").map(String.init))
}
