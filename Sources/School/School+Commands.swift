import Learning
import SQL

/// What the command line does with an open school.
extension School {
    /// - Returns: The password, which is stored nowhere, and whether the person has a role today and can sign in.
    /// - Throws: `SetUpFailure` when nobody has that user name.
    public func giveFirstPassword(to username: String, asAdministrator: Bool) async throws
        -> (password: String, hasRoleToday: Bool)
    {
        let password = FirstPassword.make()
        let hash = try await core.passwords.hash(password, strength: .staff)
        let core = core
        let hasRoleToday = try await core.database.write { tx in
            guard
                let row = try tx.first(
                    "SELECT person_id FROM accounts WHERE username_folded = \(foldedName(username))")
            else { throw SetUpFailure("Nobody has the user name \"\(username)\".") }
            let person: ID<Person> = try row.id("person_id")
            try FirstPassword.store(hash, for: person, at: core.now(), in: tx)
            if asAdministrator { try Self.makeAdministrator(person, core: core, in: tx) }
            try AuditLog.append(
                .init(
                    actor: nil, student: person, action: "password.given", aspect: nil, reason: "command line",
                    detail: "{\"administrator\":\(asAdministrator)}"), at: core.now(), mint: core.mint, in: tx)
            return try !RolesToday(of: person, at: core.now(), in: tx).roles.isEmpty
        }
        return (password, hasRoleToday)
    }

    /// Installs the frameworks, rubrics, activities and checks that ship with Trellis. Run again, it changes only what
    /// differs from this version of the program.
    ///
    /// - Returns: How many rows were new or had to change.
    public func importContent() async throws -> Int {
        let library = try ContentLibrary.load()
        let core = core
        return try await core.database.write { tx in
            try DayOneContent.install(library, into: tx, mint: core.mint, now: core.now()).changes
        }
    }

    /// Of every school and district to which the person belongs: a feed can never do this, only whoever runs the machine.
    private static func makeAdministrator(_ person: ID<Person>, core: Core, in tx: any Transaction) throws {
        let places = try tx.query("SELECT DISTINCT organization_id FROM roles WHERE person_id = \(person)")
        for place in places {
            let id: ID<RoleGrant> = try core.mint.mint()
            try tx.execute(
                """
                INSERT INTO roles (id, person_id, organization_id, role, source)
                VALUES (\(id), \(person), \(try place.int64("organization_id")), 'administrator', 'hand')
                ON CONFLICT (person_id, organization_id, role) DO NOTHING
                """)
        }
    }
}

/// One person's role in one organization.
enum RoleGrant {}
