import Learning
import SQL

extension School {
    /// For whoever lost both the phone and the codes: only somebody at the machine can do this.
    ///
    /// - Throws: `SetUpFailure` when nobody has that user name.
    public func endSecondStep(of username: String) async throws {
        let core = core
        try await core.database.write { tx in
            guard
                let row = try tx.first(
                    "SELECT person_id FROM accounts WHERE username_folded = \(foldedName(username))")
            else { throw SetUpFailure("Nobody has the user name \"\(username)\".") }
            let person: ID<Person> = try row.id("person_id")
            try FactorStore.turnOff(person, in: tx)
            try AuditLog.append(
                .init(
                    actor: nil, student: nil, action: "second-factor.off", aspect: nil, reason: "command line",
                    detail: "{\"person\":\"\(person)\"}"), at: core.now(), mint: core.mint, in: tx)
        }
    }
}
