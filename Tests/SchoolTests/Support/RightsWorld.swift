import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// Somebody who tries every door, and what Maya is to them.
struct Visitor: Sendable, CustomStringConvertible {
    let description: String
    /// Nil for somebody who is not signed in.
    let person: ID<Person>?
    let roles: Set<Role>
    /// To Maya, on the day of the test.
    var relation: Relation?
    /// Whether the class of the path is theirs to see.
    var isInClass = false
}

/// Maya's school with everybody who has a right to something of hers, or looks as if.
struct RightsWorld: Sendable {
    let work: WorkWorld
    let visitors: [Visitor]
    /// What stands for each parameter of a path.
    let parameters: [String: String]

    var core: Core { work.core }
    var routes: [Route] { work.school.school.features.flatMap(\.routes) }

    /// The route's address about Maya, or about ids that nobody has.
    func path(_ route: Route, known: Bool = true) throws -> String {
        var path: [String] = []
        for part in route.path.split(separator: "/", omittingEmptySubsequences: false) {
            guard part.hasPrefix("{") else {
                path.append(String(part))
                continue
            }
            let value = try #require(parameters[String(part.dropFirst().dropLast())], "\(route.path)")
            path.append(known ? value : "0000000000001")
        }
        return path.joined(separator: "/")
    }

    func browser(_ visitor: Visitor) async throws -> TestClient {
        if let person = visitor.person { return try await work.browser(person) }
        let client = work.school.client()
        await client.setCookie("trellis-visit", Self.visit)
        return client
    }

    /// A token that the visitor's own pages carry.
    func token(_ visitor: Visitor, _ client: TestClient) async -> String {
        let session = await client.cookie("trellis-session") ?? Self.visit
        return core.secret.formToken(session: session)
    }

    private static let visit = String(repeating: "0", count: 32)
}

func withRights(_ engine: TestEngine, _ body: @escaping @Sendable (RightsWorld) async throws -> Void) async throws {
    try await withWork(engine) { work in
        let oda = try await work.browser(work.oda)
        let maya = try await work.browser(work.maya)
        let id = try await work.begin(maya)
        try await work.send(id, maya)
        try await work.judge(id, oda)
        let world = try await work.school.database.write { tx in try RightsBuilder(work: work, tx: tx).build(id) }
        try await body(world)
    }
}

private struct RightsBuilder {
    let work: WorkWorld
    let tx: any Transaction
    var core: Core { work.core }

    func build(_ id: ID<Work>) throws -> RightsWorld {
        let school: Int64 = try tx.require("SELECT id FROM organizations").int64("id")
        let elsewhere: ID<Organization> = try core.mint.mint()
        try tx.execute(
            """
            INSERT INTO organizations (id, kind, name, time_zone, changed_at)
            VALUES (\(elsewhere), 'school', 'Elsewhere', 'UTC', 1)
            """)
        let former = try person("former", .teacher, school)
        try enrol(former, endsOn: "2026-05-05", leftAt: nil)
        let coming = try person("coming", .teacher, school)
        try enrol(coming, beginsOn: "2026-05-07", leftAt: nil)
        let departed = try person("departed", .teacher, school)
        try enrol(departed, leftAt: 1)
        let blocked = try person("blocked", .guardian, school)
        try guardian(blocked, of: work.maya, blockedAt: 1)
        let neighbour = try person("neighbour", .guardian, school)
        try guardian(neighbour, of: work.leo, blockedAt: nil)
        let visitors: [Visitor] = [
            .init(description: "nobody signed in", person: nil, roles: []),
            .init(description: "the student", person: work.maya, roles: [.student], relation: .oneself),
            .init(description: "another student", person: work.leo, roles: [.student]),
            .init(description: "the teacher", person: work.oda, roles: [.teacher], relation: .teacher, isInClass: true),
            .init(description: "the advisor", person: work.reyes, roles: [.advisor], relation: .advisor),
            .init(description: "a teacher of another class", person: work.lee, roles: [.teacher]),
            .init(description: "a teacher until yesterday", person: former, roles: [.teacher]),
            .init(description: "a teacher from tomorrow", person: coming, roles: [.teacher]),
            .init(description: "a teacher who left the class", person: departed, roles: [.teacher]),
            .init(description: "the mother", person: work.mother, roles: [.guardian], relation: .guardian),
            .init(description: "a blocked guardian", person: blocked, roles: [.guardian]),
            .init(description: "another student's guardian", person: neighbour, roles: [.guardian]),
            .init(description: "the leader", person: work.leader, roles: [.leader], relation: .leader, isInClass: true),
            .init(
                description: "a leader of another school", person: try person("far", .leader, elsewhere.rawValue),
                roles: [.leader]),
            .init(
                description: "the administrator", person: try person("admin", .administrator, school),
                roles: [.administrator],
                relation: .administrator),
            .init(
                description: "an administrator of another school",
                person: try person("faradmin", .administrator, elsewhere.rawValue),
                roles: [.administrator]),
            .init(description: "the operator", person: try person("operator", .operator, school), roles: [.operator]),
            .init(
                description: "a specialist", person: try person("specialist", .specialist, school), roles: [.specialist]
            ),
        ]
        return RightsWorld(work: work, visitors: visitors, parameters: try parameters(id))
    }

    private func parameters(_ id: ID<Work>) throws -> [String: String] {
        let now = core.now()
        let attempt: ID<Attempt> = try tx.require("SELECT id FROM attempts WHERE work_id = \(id)").id("id")
        let judgement = try tx.require("SELECT id FROM judgements WHERE attempt_id = \(attempt)").id(
            "id", of: Work.self)
        let goal: ID<Goal> = try core.mint.mint()
        try tx.execute(
            """
            INSERT INTO goals (id, student_id, title, written_by, written_at)
            VALUES (\(goal), \(work.maya), 'A stand', \(work.maya), \(now))
            """)
        let hash = String(repeating: "a", count: 64)
        let attachment: ID<Visitor> = try core.mint.mint()
        let upload: ID<Upload> = try core.mint.mint()
        try tx.execute("INSERT INTO files (sha256, size, stored_at) VALUES (\(hash), 1, \(now))")
        try tx.execute(
            """
            INSERT INTO attachments (id, attempt_id, sha256, name, content_type, added_by, added_at)
            VALUES (\(attachment), \(attempt), \(hash), 'a.png', 'image/png', \(work.maya), \(now))
            """)
        try tx.execute(
            """
            INSERT INTO uploads (id, person_id, attempt_id, name, content_type, size, began_at, changed_at)
            VALUES (\(upload), \(work.maya), \(attempt), 'b.png', 'image/png', 5, \(now), \(now))
            """)
        let check = try CheckBuilder(work: work, tx: tx).build()
        let placement: ID<Placement> = try core.mint.mint()
        try tx.execute(
            """
            INSERT INTO placements (id, student_id, anchor_id, progress, began_at, ended_at)
            VALUES (\(placement), \(work.maya), \(work.competencies[0]), '{"answers":[]}', \(now), \(now))
            """)
        let version: ID<PlanVersion> = try core.mint.mint()
        let content = PlanDocument().canonicalText
        try tx.execute(
            """
            INSERT INTO plan_versions (id, student_id, number, content, content_hash, state, proposed_by, proposed_at)
            VALUES (\(version), \(work.maya), 1, \(content), \(sha256Hex(content.utf8)), 'proposed', \(work.maya), \(now))
            """)
        let planItem = try planItem(now)
        let framework: ID<Framework> = try tx.require("SELECT id FROM frameworks ORDER BY id").id("id")
        let talk = try talk(now)
        let profile = try ProfileRows(work: work, tx: tx, file: hash).build()
        return profile.merging(
            [
                "student": "\(work.maya)", "person": "\(work.maya)", "work": "\(id)", "attempt": "\(attempt)",
                "goal": "\(goal)",
                "attachment": "\(attachment)", "upload": "\(upload)", "class": "\(work.mathClass)",
                "activity": "\(work.activity)",
                "competency": "\(work.competencies[0])", "framework": "\(framework)",
                "judgement": "\(judgement)", "check": "\(check.id)", "item": "\(check.items[0])",
                "sitting": "\(check.sitting)", "version": "\(version)", "placement": "\(placement)",
                "checkIn": "\(talk.id)", "note": "\(talk.note)", "proposal": "\(try proposal())",
                "step": "\(try step(now))", "category": "habits-of-success", "planItem": "\(planItem)",
                "setting": "requirements.9-12", "dataTable": "people", "peerReview": "\(try peerReview(now))",
                "comment": "0000000000002",
            ].merging(try WorkshopRows(work: work, tx: tx).build()) { first, _ in first }
                .merging(try PortfolioRows(work: work, tx: tx).build()) { first, _ in first }
                .merging(try MessageRows(work: work, tx: tx).build()) { first, _ in first }
                .merging(try HelpRows(work: work, tx: tx).build()) { first, _ in first }
                .merging(try GroupRows(work: work, tx: tx).build()) { first, _ in first }
                .merging(try MaterialsRows(work: work, tx: tx).build(id)) { first, _ in first }
                .merging(try seen(now)) { first, _ in first }
                .merging(try CourseRows(work: work, tx: tx, file: hash).build()) { first, _ in first }
        ) { first, _ in first }
    }

    /// Maya's plan with her goal and something to do.
    private func planItem(_ now: Timestamp) throws -> ID<PlanItem> {
        let item = PlanItem(id: try core.mint.mint(), kind: .service, title: "Help at the shelter")
        var plan = try GoalRows.adopted(work.maya, tx)
        plan.items.append(item)
        try tx.execute(
            """
            INSERT INTO plans (student_id, number, revision, content, changed_by, changed_at)
            VALUES (\(work.maya), 2, 1, \(plan.canonicalText), \(work.maya), \(now))
            """)
        return item.id
    }

    /// Maya was asked to read what Leo makes.
    private func peerReview(_ now: Timestamp) throws -> ID<PeerReview> {
        let round: ID<PeerRound> = try core.mint.mint()
        let review: ID<PeerReview> = try core.mint.mint()
        try tx.execute(
            """
            INSERT INTO peer_rounds (id, class_id, activity_id, opened_by, opened_at)
            VALUES (\(round), \(work.mathClass), \(work.activity), \(work.oda), \(now))
            """)
        try tx.execute(
            """
            INSERT INTO peer_reviews (id, round_id, student_id, reviewer_id, state, paired_at)
            VALUES (\(review), \(round), \(work.leo), \(work.maya), 'open', \(now))
            """)
        return review
    }

    /// What Mr. Oda saw of Maya, a disposition that her advisor noted, and what she brought from before.
    private func seen(_ now: Timestamp) throws -> [String: String] {
        let row: ID<EvidenceRow> = try core.mint.mint()
        let key = "seen"
        let evidence = Observation(
            student: work.maya, competency: work.competencies[0], levels: [], words: "Saw it", modality: .talk,
            task: TaskKey(named: key), occasion: OccasionKey(named: key), helped: false, transfer: false, doneAt: now,
            judge: work.oda, judgeRole: .teacher
        ).evidence(id: row, recordedAt: now)
        try Ledger.append([evidence], at: now, in: tx)
        let sheet: ID<ClassSheet> = try core.mint.mint()
        let note: ID<DispositionStore.Note> = try core.mint.mint()
        let prior: ID<PriorLearning> = try core.mint.mint()
        try tx.execute(
            """
            INSERT INTO observation_sheets (id, class_id, title, done_on, made_by, made_at)
            VALUES (\(sheet), \(work.mathClass), 'Paper', '2026-05-04', \(work.oda), \(now))
            """)
        try tx.execute(
            """
            INSERT INTO disposition_notes (id, student_id, disposition, seen, written_by, writer_role, seen_on, written_at)
            VALUES (\(note), \(work.maya), 'courage', 'again', \(work.reyes), 'advisor', '2026-05-04', \(now))
            """)
        try tx.execute(
            """
            INSERT INTO prior_learnings (id, student_id, competency_id, words, done_on, state, brought_by, brought_at)
            VALUES (\(prior), \(work.maya), \(work.competencies[0]), 'A stand', '2025-05-04', 'waiting', \(work.maya),
                    \(now))
            """)
        let entry: ID<JournalEntry> = try core.mint.mint()
        try tx.execute(
            """
            INSERT INTO journal_entries (id, student_id, words, audience, written_at, changed_at)
            VALUES (\(entry), \(work.maya), 'Mine', 'everyone', \(now), \(now))
            """)
        return [
            "journal": "\(entry)", "observation": "\(row)", "sheet": "\(sheet)", "disposition": "\(note)",
            "prior": "\(prior)",
        ]
    }

    /// A step of Maya's without a day.
    private func step(_ now: Timestamp) throws -> ID<Step> {
        let id: ID<Step> = try core.mint.mint()
        try tx.execute(
            """
            INSERT INTO steps (id, student_id, title, written_by, written_at, changed_at)
            VALUES (\(id), \(work.maya), 'Call the shelter', \(work.maya), \(now), \(now))
            """)
        return id
    }

    /// An idea of Maya's that waits for an answer.
    private func proposal() throws -> ID<Proposal> {
        let id: ID<Proposal> = try core.mint.mint()
        let turn: ID<ProposalTurn> = try core.mint.mint()
        let content = try ProposalDocument(kind: .topic, title: "Goats").canonicalText()
        try tx.execute(
            """
            INSERT INTO proposals (id, student_id, kind, state, content, began_at, changed_at, waits_since)
            VALUES (\(id), \(work.maya), 'topic', 'proposed', \(content), 1, 1, 1)
            """)
        try tx.execute(
            """
            INSERT INTO proposal_turns (id, proposal_id, student_id, kind, side, content, content_hash, written_by, written_at)
            VALUES (\(turn), \(id), \(work.maya), 'propose', 'student', \(content), \(ProposalDocument.hash(content)),
                    \(work.maya), 1)
            """)
        return id
    }

    /// A talk that Maya's advisor holds, and a note of hers for the team.
    private func talk(_ now: Timestamp) throws -> (id: ID<CheckIn>, note: ID<Note>) {
        let checkIn: ID<CheckIn> = try core.mint.mint()
        let note: ID<Note> = try core.mint.mint()
        try tx.execute(
            """
            INSERT INTO check_ins (id, student_id, advisor_id, planned_on, state, made_by, changed_at)
            VALUES (\(checkIn), \(work.maya), \(work.reyes), '2026-05-06', 'planned', \(work.reyes), \(now))
            """)
        try tx.execute(
            """
            INSERT INTO notes (id, student_id, kind, audience, words, written_by, written_at)
            VALUES (\(note), \(work.maya), 'note', 'team', 'Sits in front', \(work.reyes), \(now))
            """)
        return (checkIn, note)
    }

    private func person(_ name: String, _ role: Role, _ place: Int64) throws -> ID<Person> {
        let id: ID<Person> = try core.mint.mint()
        let grant: ID<RoleGrant> = try core.mint.mint()
        try tx.execute(
            """
            INSERT INTO people (id, given_name, family_name, name_folded, changed_at)
            VALUES (\(id), \(name), 'Tester', \(name), 1)
            """)
        try tx.execute(
            "INSERT INTO roles (id, person_id, organization_id, role) VALUES (\(grant), \(id), \(place), \(role.rawValue))"
        )
        try tx.execute(
            "INSERT INTO accounts (person_id, username, username_folded, changed_at) VALUES (\(id), \(name), \(name), 1)"
        )
        return id
    }

    private func enrol(_ teacher: ID<Person>, beginsOn: String? = nil, endsOn: String? = nil, leftAt: Int64?) throws {
        let id: ID<Visitor> = try core.mint.mint()
        try tx.execute(
            """
            INSERT INTO enrolments (id, class_id, person_id, role, begins_on, ends_on, left_at, changed_at)
            VALUES (\(id), \(work.mathClass), \(teacher), 'teacher', \(beginsOn), \(endsOn), \(leftAt), 1)
            """)
    }

    private func guardian(_ person: ID<Person>, of student: ID<Person>, blockedAt: Int64?) throws {
        let id: ID<Visitor> = try core.mint.mint()
        try tx.execute(
            """
            INSERT INTO guardianships (id, guardian_id, student_id, blocked_at)
            VALUES (\(id), \(person), \(student), \(blockedAt))
            """)
    }
}
