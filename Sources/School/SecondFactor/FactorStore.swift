import Learning
import SQL

/// Who has a second step at sign-in, and whether a code opens it.
enum FactorStore {
    struct State: Sendable {
        let since: Timestamp
        let codesLeft: Int
    }

    enum Answer: Sendable, Equatable {
        case right
        /// One of the ten codes; so many are left.
        case recovery(left: Int)
        case wrong
        /// Too often wrong; the next try counts again in a while.
        case wait
    }

    /// Wrong codes in a quarter of an hour before any other is looked at: whoever tries has the password already, and
    /// of a million numbers three are right.
    static let mostTries = 20

    static func state(of person: ID<Person>, in tx: any Transaction) throws -> State? {
        try tx.first("SELECT made_at FROM second_factors WHERE person_id = \(person)").map { row in
            State(
                since: try row.time("made_at"),
                codesLeft: try codesLeft(person, tx))
        }
    }

    static func isOn(_ person: ID<Person>, in tx: any Transaction) throws -> Bool {
        try tx.exists("SELECT person_id FROM second_factors WHERE person_id = \(person)")
    }

    /// Takes a code, once. In a write that is kept whatever the answer is, so that each wrong try counts.
    static func use(_ typed: String, of person: ID<Person>, core: Core, in tx: any Transaction) throws -> Answer {
        let row = try tx.first(
            "SELECT sealed_key, last_step FROM second_factors WHERE person_id = \(person)\(SQL.lockRow)")
        guard let row else { return .wrong }
        let now = core.now()
        let subject = subject(person)
        let since = now.adding(milliseconds: -SignInThrottle.window)
        let tries = try tx.scalarInt(
            "SELECT COUNT(*) AS n FROM sign_in_failures WHERE subject = \(subject) AND failed_at > \(since)")
        guard tries < mostTries else { return .wait }
        let answer = try answer(typed, person, row, core, tx)
        if answer == .wrong {
            try tx.execute(
                """
                INSERT INTO sign_in_failures (id, subject, failed_at)
                VALUES (\(try core.mint.mint(SignInThrottle.Failure.self)), \(subject), \(now))
                """)
        } else {
            try SignInThrottle.succeeded(subject: subject, in: tx)
        }
        return answer
    }

    private static func answer(
        _ typed: String, _ person: ID<Person>, _ row: Row, _ core: Core, _ tx: any Transaction
    ) throws -> Answer {
        let now = core.now()
        if RecoveryCodes.isOne(typed) {
            let used = try tx.execute(
                """
                UPDATE recovery_codes SET used_at = \(now)
                WHERE person_id = \(person) AND code_hash = \(RecoveryCodes.hash(typed, of: person)) AND used_at IS NULL
                """)
            return used == 1 ? .recovery(left: try codesLeft(person, tx)) : .wrong
        }
        guard let key = SealedKey.open(try row.text("sealed_key"), core.passwords),
            let step = OneTimeCode.step(of: typed, key: key, at: now, after: try row.int64("last_step"))
        else { return .wrong }
        try tx.execute("UPDATE second_factors SET last_step = \(step) WHERE person_id = \(person)")
        return .right
    }

    private static func codesLeft(_ person: ID<Person>, _ tx: any Transaction) throws -> Int {
        try tx.scalarInt("SELECT COUNT(*) AS n FROM recovery_codes WHERE person_id = \(person) AND used_at IS NULL")
    }

    private static func subject(_ person: ID<Person>) -> String { sha256Hex("second-factor \(person)".utf8) }

    // MARK: On and off

    /// - Parameter step: of the code that proved that the app has the key; it opens nothing again.
    /// - Returns: false when it was on already, and nothing was changed.
    @discardableResult
    static func turnOn(
        _ person: ID<Person>, key: String, step: Int64, codes: RecoveryCodes, at now: Timestamp, mint: IDMint,
        in tx: any Transaction
    ) throws -> Bool {
        let made = try tx.execute(
            """
            INSERT INTO second_factors (person_id, sealed_key, last_step, made_at)
            VALUES (\(person), \(key), \(step), \(now)) ON CONFLICT (person_id) DO NOTHING
            """)
        guard made == 1 else { return false }
        try replaceCodes(of: person, with: codes, mint: mint, in: tx)
        return true
    }

    static func replaceCodes(
        of person: ID<Person>, with codes: RecoveryCodes, mint: IDMint, in tx: any Transaction
    ) throws {
        try tx.execute("DELETE FROM recovery_codes WHERE person_id = \(person)")
        for hash in codes.hashes(for: person) {
            try tx.execute(
                """
                INSERT INTO recovery_codes (id, person_id, code_hash)
                VALUES (\(try mint.mint(RecoveryCodes.self)), \(person), \(hash))
                """)
        }
    }

    /// Whether these are the codes that hold now; a form that came twice made others that never did.
    static func holds(_ codes: RecoveryCodes, of person: ID<Person>, in tx: any Transaction) throws -> Bool {
        guard let first = codes.hashes(for: person).first else { return false }
        return try tx.exists(
            "SELECT id FROM recovery_codes WHERE person_id = \(person) AND code_hash = \(first) AND used_at IS NULL")
    }

    static func turnOff(_ person: ID<Person>, in tx: any Transaction) throws {
        try tx.execute("DELETE FROM recovery_codes WHERE person_id = \(person)")
        try tx.execute("DELETE FROM second_factors WHERE person_id = \(person)")
    }
}
