import Learning
import SQL

/// Writes a school and its first person into an empty database.
enum SetUpStore {
    static func isEmpty(in tx: any Transaction) throws -> Bool {
        try !tx.exists("SELECT id FROM organizations LIMIT 1") && !tx.exists("SELECT id FROM people LIMIT 1")
    }

    /// What only the first of two may take.
    private static let mark = "set-up"

    struct FirstPerson: Sendable {
        let passwordHash: String
        let sealedKey: String
        let step: Int64
        let codes: RecoveryCodes
        let language: Language
    }

    /// - Parameter library: What ships with Trellis, to be installed as well; nil for none.
    /// - Returns: Who may be signed in now; nil when somebody else was first, and then nothing is changed.
    static func create(
        _ school: NewSchool, _ first: FirstPerson, library: ContentLibrary?, core: Core, in tx: any Transaction
    ) throws -> ID<Person>? {
        let now = core.now()
        let mint = core.mint
        // Of two at the same time, the second waits for this row and then finds it taken.
        let claimed = try tx.execute(
            """
            INSERT INTO settings (name, value, changed_at) VALUES (\(mark), \(school.language.code), \(now))
            ON CONFLICT (name) DO NOTHING
            """)
        guard claimed == 1, try isEmpty(in: tx) else { return nil }
        let place: ID<Organization> = try mint.mint()
        try tx.execute(
            """
            INSERT INTO organizations (id, kind, name, time_zone, language, changed_at)
            VALUES (\(place), 'school', \(school.name), \(school.timeZone), \(school.language.code), \(now))
            """)
        try addTerms(school, core, tx)
        let person: ID<Person> = try mint.mint()
        let name = foldedName(school.givenName + " " + school.familyName)
        try tx.execute(
            """
            INSERT INTO people (id, given_name, family_name, name_folded, language, changed_at)
            VALUES (\(person), \(school.givenName), \(school.familyName), \(name), \(first.language.code), \(now))
            """)
        for role in school.roles {
            try tx.execute(
                """
                INSERT INTO roles (id, person_id, organization_id, role, source)
                VALUES (\(try mint.mint(RoleGrant.self)), \(person), \(place), \(role.rawValue), 'hand')
                """)
        }
        try tx.execute(
            """
            INSERT INTO accounts (person_id, username, username_folded, password_hash, changed_at)
            VALUES (\(person), \(school.username), \(foldedName(school.username)), \(first.passwordHash), \(now))
            """)
        try FactorStore.turnOn(
            person, key: first.sealedKey, step: first.step, codes: first.codes, at: now, mint: mint, in: tx)
        if let library { try DayOneContent.install(library, into: tx, mint: mint, now: now) }
        try AuditLog.append(
            .init(
                actor: person, student: nil, action: "school.set-up", aspect: nil, reason: nil,
                detail: "{\"library\":\(library != nil)}"), at: now, mint: mint, in: tx)
        return person
    }

    private static func addTerms(_ school: NewSchool, _ core: Core, _ tx: any Transaction) throws {
        let year: ID<Term> = try core.mint.mint()
        let schoolYear = String(school.year.ends.year)
        func add(
            _ id: ID<Term>, _ title: String, _ kind: String, _ period: SchoolPeriod, in parent: ID<Term>?
        ) throws {
            try tx.execute(
                """
                INSERT INTO terms (id, title, kind, begins_on, ends_on, parent_id, school_year, changed_at)
                VALUES (\(id), \(title), \(kind), \(period.begins.iso), \(period.ends.iso), \(parent), \(schoolYear),
                        \(core.now()))
                """)
        }
        try add(year, school.yearTitle, "year", school.year, in: nil)
        for term in school.terms { try add(try core.mint.mint(), term.title, "term", term.period, in: year) }
    }
}
