import Learning
import SQL
import TestSupport

@testable import School

/// One school with a framework of a few competencies, a teacher, an advisor, and students in their class.
struct LedgerWorld: Sendable {
    let core: Core
    let teacher: ID<Person>
    let students: [ID<Person>]
    let framework: ID<Framework>
    let competencies: [ID<Competency>]

    init(_ school: TestSchool, students count: Int = 2, competencies size: Int = 3) async throws {
        let core = school.core
        let made = try await core.database.write { tx in
            let now = core.now()
            let place: ID<Organization> = try core.mint.mint()
            try tx.execute(
                """
                INSERT INTO organizations (id, kind, name, time_zone, changed_at)
                VALUES (\(place), 'school', 'Northside', 'UTC', \(now))
                """)
            let framework: ID<Framework> = try core.mint.mint()
            let title = LocalText("Math")
            try tx.execute(
                """
                INSERT INTO frameworks (id, title, origin, changed_at) VALUES (\(framework), \(title), 'own', \(now))
                """)
            var competencies: [ID<Competency>] = []
            for position in 0..<size {
                let id: ID<Competency> = try core.mint.mint()
                let title = LocalText("Skill \(position)")
                try tx.execute(
                    """
                    INSERT INTO competencies (id, framework_id, position, kind, title, search_text, changed_at)
                    VALUES (\(id), \(framework), \(position), 'competency', \(title), '', \(now))
                    """)
                competencies.append(id)
            }
            for (before, after) in zip(competencies, competencies.dropFirst()) {
                try tx.execute("INSERT INTO prerequisites (competency_id, requires_id) VALUES (\(after), \(before))")
            }
            let room: ID<Class> = try core.mint.mint()
            try tx.execute(
                """
                INSERT INTO classes (id, school_id, kind, title, changed_at)
                VALUES (\(room), \(place), 'class', 'Math 6', \(now))
                """)
            func person(_ name: String, _ role: String) throws -> ID<Person> {
                let person: ID<Person> = try core.mint.mint()
                let grant: ID<RoleGrant> = try core.mint.mint()
                let seat: ID<Enrollment> = try core.mint.mint()
                try tx.execute(
                    """
                    INSERT INTO people (id, given_name, family_name, name_folded, changed_at)
                    VALUES (\(person), \(name), 'Test', \(name), \(now))
                    """)
                try tx.execute(
                    """
                    INSERT INTO roles (id, person_id, organization_id, role)
                    VALUES (\(grant), \(person), \(place), \(role))
                    """)
                try tx.execute(
                    """
                    INSERT INTO accounts (person_id, username, username_folded, password_hash, changed_at)
                    VALUES (\(person), \(name), \(name), '', \(now))
                    """)
                try tx.execute(
                    """
                    INSERT INTO enrolments (id, class_id, person_id, role, changed_at)
                    VALUES (\(seat), \(room), \(person), \(role), \(now))
                    """)
                return person
            }
            let teacher = try person("oda", "teacher")
            let students = try (0..<count).map { try person("student\($0)", "student") }
            return (teacher, students, framework, competencies)
        }
        self.core = core
        (teacher, students, framework, competencies) = made
    }

    /// The teacher's right to a student.
    func access(_ student: ID<Person>, as viewer: ID<Person>? = nil, in tx: any Transaction) throws -> StudentAccess {
        try someone(viewer ?? teacher).student(student, for: .progress, today: "2026-05-06", in: tx)
    }

    private func someone(_ person: ID<Person>) -> Viewer {
        Viewer(
            person: person, session: ID(stored: 1), givenName: "", familyName: "", title: .empty, language: nil,
            readingHelp: "", roles: [.teacher], schoolName: "", timeZone: "UTC", schoolIsInvented: false,
            mustChangePassword: false)
    }

    /// A piece of work that the teacher judged, done so many days before now.
    func row(
        _ student: ID<Person>, _ competency: Int, level: Level = .gotIt, daysAgo: Double = 0,
        modality: Modality = .writing, corrects: ID<EvidenceRow>? = nil
    ) throws -> Evidence {
        Evidence(
            id: try core.mint.mint(), student: student, competency: competencies[competency], score: level.score,
            weight: 2, kind: .rubricJudgement, modality: modality, task: TaskKey(rawValue: Int64(daysAgo * 100)),
            level: level, doneAt: core.now().adding(milliseconds: Int64(-daysAgo * 86_400_000)),
            recordedAt: core.now(), judge: teacher, judgeRole: .teacher, corrects: corrects)
    }

    /// Four good pieces of work in two ways, on four days: level 3.
    func show(_ student: ID<Person>, _ competency: Int) async throws {
        let rows = try (0..<4).map { day in
            try row(
                student, competency, level: .beyond, daysAgo: Double(8 - day),
                modality: day.isMultiple(of: 2) ? .writing : .talk)
        }
        let now = core.now()
        try await core.database.write { tx in try Ledger.append(rows, at: now, in: tx) }
    }

    func level(_ student: ID<Person>, _ competency: Int) async throws -> Int {
        let id = competencies[competency]
        return try await core.database.read { tx in
            try tx.first("SELECT level FROM mastery WHERE student_id = \(student) AND competency_id = \(id)")?
                .int("level") ?? 0
        }
    }
}
