import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// Taking a student's record along, and erasing it.
struct StudentRecordTests {
    /// Words that are written for Maya alone, in every place that takes words.
    private static let mark = "quokkafruit"

    @Test(arguments: TestEngine.available)
    func `the export holds every word and only this student's`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            try await live(world)
            let parts = try await export(world.maya, world)
            for part in [
                "person", "account", "sessions", "roles", "family", "demographics", "classes", "assignments", "goals",
                "goal-competencies", "profile", "work", "tries", "own-ratings", "files", "judgements",
                "judgement-levels", "evidence", "levels", "who-did-what", "claims",
                "showcase-pieces", "showcase-openings",
            ] {
                #expect(parts[part]?.isEmpty == false, "\(part)")
            }
            for part in [
                "goals", "proposals", "proposal-turns", "profile", "tries", "judgements", "judgement-levels",
                "evidence", "claims", "files", "portfolio", "showcases", "showcase-links", "report-sentences",
                "term-reports",
            ] {
                #expect(parts[part]?.contains { $0.contains(Self.mark) } == true, "\(part)")
            }
            #expect(parts["account"]?.contains { $0.contains("scrypt") } == false)
            let leo = try await export(world.leo, world)
            #expect(leo["tries"]?.isEmpty == false)
            #expect(!leo.values.joined().contains { $0.contains(Self.mark) || $0.contains("Maya") })
        }
    }

    @Test(arguments: TestEngine.available)
    func `after an erasure none of the student's words are left, and nobody else lost any`(engine: TestEngine)
        async throws
    {
        try await withWork(engine) { world in
            try await live(world)
            let browser = try await world.browser(world.maya)
            let leoBefore = try await export(world.leo, world)
            let others = try await contents(of: world.school.database)["people"]?.count
            let counts = try await erase(world.maya, world)
            let after = try await contents(of: world.school.database)
            for (table, rows) in after {
                #expect(!rows.contains { isAbout($0) }, "\(table): \(rows.filter(isAbout))")
            }
            #expect(counts["works"] == 1 && counts["evidence"] ?? 0 > 2 && counts["people"] == 1)
            #expect(try await export(world.leo, world) == leoBefore)
            #expect(after["people"]?.count == others)
            let left = try await export(world.maya, world).filter { !$0.value.isEmpty }.map(\.key)
            #expect(left.sorted() == ["person", "who-did-what"])
            #expect(try await browser.get("/me/map").location?.hasPrefix("/sign-in") == true)
            let teacher = try await world.browser(world.oda)
            #expect(try await teacher.get("/students/\(world.maya)/map").status == 404)
            for path in ["/", "/feedback", "/classes/\(world.mathClass)"] {
                let page = try await teacher.get(path)
                #expect(page.status == 200 && !page.body.contains("Maya"))
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func `an erasure leaves its proof and closes the ledger again`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            try await live(world)
            let counts = try await erase(world.maya, world)
            try await world.school.database.read { tx in
                let proof = try tx.require("SELECT student_id, asked_by, reason, finished_at, report FROM erasures")
                #expect(try proof.id("student_id") == world.maya && proof.id("asked_by") == world.leader)
                #expect(try proof.text("reason") == "the family asked" && proof.optionalInt64("finished_at") != nil)
                let report = try proof.text("report")
                for (step, count) in counts { #expect(report.contains("\"\(step)\":\(count)")) }
                #expect(
                    try tx.exists(
                        "SELECT id FROM audit_entries WHERE action = 'student.erased' AND student_id = \(world.maya)"))
            }
            await #expect(throws: SQLError.self) {
                _ = try await world.school.database.write { tx in try tx.execute("DELETE FROM evidence") }
            }
            #expect(try await world.count("SELECT COUNT(*) FROM evidence WHERE student_id = \(world.leo)") > 0)
            // A second one finds nothing more, and does no harm.
            let again = try await erase(world.maya, world)
            #expect(again.filter { $0.value > 0 } == ["people": 1])
        }
    }

    @Test(arguments: TestEngine.available)
    func `staff and strangers are not erased this way`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let before = try await contents(of: world.school.database)
            for person in [world.oda, world.leader, ID(stored: 1)] {
                await #expect(throws: Failure.notFound) { try await erase(person, world) }
            }
            #expect(try await contents(of: world.school.database) == before)
        }
    }

    private func isAbout(_ row: String) -> Bool {
        row.contains("Maya") || row.contains("maya") || row.contains(Self.mark)
    }

    private func export(_ student: ID<Person>, _ world: WorkWorld) async throws -> [String: [String]] {
        let features = world.school.school.features
        return try await world.school.database.read { tx in
            let parts = try StudentRecord.export(student, features: features, in: tx)
            return Dictionary(
                uniqueKeysWithValues: parts.map { part in
                    (
                        part.name,
                        part.rows.map { row in row.columns.map { "\(row[$0] ?? .null)" }.joined(separator: "\t") }
                    )
                })
        }
    }

    @discardableResult
    private func erase(_ student: ID<Person>, _ world: WorkWorld) async throws -> [String: Int] {
        let core = world.core
        let features = world.school.school.features
        return try await world.school.database.write { tx in
            try StudentRecord.erase(
                student, .init(askedBy: world.leader, reason: "the family asked"), features: features, at: core.now(),
                mint: core.mint, in: tx)
        }
    }

    /// Both students send work and are judged; Maya also has everything else that a record can hold.
    private func live(_ world: WorkWorld) async throws {
        let oda = try await world.browser(world.oda)
        for student in [world.leo, world.maya] {
            let words = student == world.maya ? Self.mark : "plain words"
            let browser = try await world.browser(student)
            let work = try await world.begin(browser)
            try await world.send(work, browser, words: words)
            #expect(try await oda.get("/work/\(work)/judging").status == 200)
            var form = await world.judgement(oda, strength: "A strong \(words)")
            form.removeAll { $0.0.hasPrefix("words-") || $0.0 == "next" }
            form += world.criteria.map { ("words-\($0)", "More \(words)") } + [("next", "Try \(words)")]
            #expect(try await oda.post("/work/\(work)/judgements", form).status == 303)
        }
        let maya = try await world.browser(world.maya)
        try await maya.get("/students/\(world.maya)/goals/new")
        let goal = [
            ("title", "A \(Self.mark) stand"), ("reason", Self.mark), ("competency", "\(world.competencies[0])"),
        ]
        #expect(try await maya.post("/students/\(world.maya)/goals", goal).status == 303)
        let competency = "/students/\(world.maya)/map/\(world.competencies[0])"
        try await oda.get(competency)
        let decision = [("how", "overrule"), ("level", "3"), ("reason", "Maya sold a \(Self.mark)")]
        #expect(try await oda.post(competency + "/decision", decision).status == 303)
        let title = "A \(Self.mark) talk"
        let idea = try await world.proposeIdea(maya, ["title": title])
        try await world.counter(idea, oda, ["title": title, "product": "A film", "words": "More \(Self.mark)"])
        try await world.showAndReport(Self.mark)
        try await rows(world)
    }

    /// What comes from a roster, an upload or a family's account.
    private func rows(_ world: WorkWorld) async throws {
        let core = world.core
        let maya = world.maya
        try await world.school.database.write { tx in
            let now = core.now()
            let attempt = try tx.require(
                "SELECT a.id FROM attempts a JOIN works w ON w.id = a.work_id WHERE w.student_id = \(maya)"
            ).int64("id")
            let hash = String(repeating: "a", count: 64)
            try tx.execute("INSERT INTO files (sha256, size, stored_at) VALUES (\(hash), 1, \(now))")
            try tx.execute(
                """
                INSERT INTO attachments (id, attempt_id, sha256, name, content_type, description, added_by, added_at)
                VALUES (\(try core.mint.mint(Row.self)), \(attempt), \(hash), \(Self.mark), 'image/png', \(Self.mark), \(maya), \(now))
                """)
            try tx.execute(
                """
                INSERT INTO attempt_claims (attempt_id, criterion_id, words)
                VALUES (\(attempt), \(world.criteria[0]), \(Self.mark))
                """)
            try tx.execute(
                """
                INSERT INTO uploads (id, person_id, attempt_id, name, content_type, size, began_at, changed_at)
                VALUES (\(try core.mint.mint(Row.self)), \(maya), \(attempt), \(Self.mark), 'image/png', 1, \(now), \(now))
                """)
            try profile(of: maya, core, hash, tx)
            try tx.execute(
                """
                INSERT INTO demographics (person_id, birth_date, sex, changed_at)
                VALUES (\(maya), '2014-02-03', \(Self.mark), \(now))
                """)
            try tx.execute(
                """
                INSERT INTO assignments (id, activity_id, class_id, student_id, given_by, given_at)
                VALUES (\(try core.mint.mint(Row.self)), \(world.libraryActivity), \(world.mathClass), \(maya), \(world.oda), \(now))
                """)
            try tx.execute(
                """
                UPDATE people SET email = 'maya@example.org', email_folded = 'maya@example.org', phone = \(Self.mark),
                    pronouns = \(Self.mark), sourced_id = \(Self.mark), school_number = \(Self.mark),
                    title = \(Self.mark), home_language = \(Self.mark), grade = '6' WHERE id = \(maya)
                """)
        }
    }

    private func profile(of maya: ID<Person>, _ core: Core, _ hash: String, _ tx: any Transaction) throws {
        let now = core.now()
        let first: ID<ProfileEntry> = try core.mint.mint()
        for (entry, older) in [(first, nil), (try core.mint.mint(), first)] as [(ID<ProfileEntry>, ID<ProfileEntry>?)] {
            try tx.execute(
                """
                INSERT INTO profile_entries (id, student_id, field, tag, words, source, audience, written_by, written_at,
                                             replaces_id)
                VALUES (\(entry), \(maya), 'interest', 'food', \(Self.mark), 'self', 'everyone', \(maya), \(now), \(older))
                """)
        }
        try tx.execute(
            """
            INSERT INTO profile_remarks (id, entry_id, kind, words, written_by, written_at)
            VALUES (\(try core.mint.mint(Row.self)), \(first), 'note', \(Self.mark), \(maya), \(now))
            """)
        try tx.execute(
            """
            INSERT INTO profile_entry_evidence (entry_id, evidence_id)
            SELECT \(first), MIN(id) FROM evidence WHERE student_id = \(maya)
            """)
        let round: ID<InventoryRound> = try core.mint.mint()
        try tx.execute(
            "INSERT INTO inventory_rounds (id, student_id, inventory, began_at) VALUES (\(round), \(maya), 'i', \(now))"
        )
        try tx.execute(
            """
            INSERT INTO inventory_answers (round_id, question, words, answered_at)
            VALUES (\(round), 'q', \(Self.mark), \(now))
            """)
        try tx.execute(
            """
            INSERT INTO student_files (id, student_id, owner_kind, owner_id, audience, sha256, name, content_type, added_by,
                                       added_at)
            VALUES (\(try core.mint.mint(Row.self)), \(maya), 'profile', \(first), 'everyone', \(hash), \(Self.mark), 'image/png',
                    \(maya), \(now))
            """)
        try tx.execute(
            """
            INSERT INTO supports (id, student_id, kind, words, set_by, set_at)
            VALUES (\(try core.mint.mint(Row.self)), \(maya), 'other', \(Self.mark), \(maya), \(now))
            """)
    }

    private enum Row {}
}
