import Foundation
import Learning
import SQL

/// From a user name and a password to a person, in the same time whether or not there is one.
struct Authentication: Sendable {
    struct Known: Sendable {
        let id: ID<Person>
        /// Those that hold today; none for somebody whose time at the school has not begun or is over.
        let roles: Set<Role>
    }

    private struct Account: Sendable {
        let person: ID<Person>
        let hash: String?
    }

    let core: Core

    /// Half a second passes before any failure is answered: more than one hash of either strength takes.
    private static let shortestRefusal = Duration.milliseconds(500)

    /// - Returns: nil for an unknown name, a wrong password, a closed account or somebody who left.
    func person(username: String, password: String, device: String?) async throws -> Known? {
        let start = ContinuousClock.now
        let folded = foldedName(username)
        let subject = sha256Hex(folded.utf8)
        let now = core.now()
        let account: Account? = try await core.database.read { tx in try Self.account(folded, in: tx) }
        let isKnownDevice = account.map { isMark(device, of: $0.person) } ?? false
        let delay = try await core.database.read { tx in
            try SignInThrottle.delay(subject: subject, isKnownDevice: isKnownDevice, now: now, in: tx)
        }
        if delay > 0 { try await Task.sleep(for: .milliseconds(delay)) }
        let isRight = try await core.passwords.matches(password, hash: account?.hash)
        let core = core
        guard let account, isRight else {
            try await core.database.write { tx in
                try SignInThrottle.failed(subject: subject, at: now, mint: core.mint, in: tx)
            }
            try await Task.sleep(until: start + Self.shortestRefusal + .milliseconds(delay))
            return nil
        }
        return try await core.database.write { tx in
            try SignInThrottle.succeeded(subject: subject, in: tx)
            return Known(id: account.person, roles: try RolesToday(of: account.person, at: now, in: tx).roles)
        }
    }

    private static func account(_ folded: String, in tx: any Transaction) throws -> Account? {
        try tx.first(
            """
            SELECT a.person_id, a.password_hash FROM accounts a JOIN people p ON p.id = a.person_id
            WHERE a.username_folded = \(folded) AND a.disabled_at IS NULL AND p.left_at IS NULL
            """
        ).map { Account(person: try $0.id("person_id"), hash: try $0.optionalText("password_hash")) }
    }

    /// What a device keeps after a person has signed in on it. It opens nothing; it only spares the wait.
    func deviceMark(of person: ID<Person>) -> String {
        person.description + "-" + core.secret.signature(of: person.description, purpose: "device").hex
    }

    private func isMark(_ mark: String?, of person: ID<Person>) -> Bool {
        guard let mark else { return false }
        return isSame(Array(mark.utf8), Array(deviceMark(of: person).utf8))
    }
}

/// How user names, e-mail addresses and names are compared: without regard to case and to how accents are encoded.
func foldedName(_ text: String) -> String {
    trimmed(text).precomposedStringWithCompatibilityMapping.lowercased()
}
