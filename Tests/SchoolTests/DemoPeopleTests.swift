import Foundation
import Learning
import SQL
import TestSupport
import Testing

@testable import School

struct DemoPeopleTests {
    private func settings(_ students: Int) -> DemoSettings {
        var settings = DemoSettings()
        settings.students = students
        settings.today = "2026-05-06"
        return settings
    }

    @Test func `names become user names in plain letters, each once`() throws {
        #expect(DemoNames.plain("Ngọc", "Đặng") == "ngoc.dang")
        #expect(DemoNames.plain("Winston", "Achebe-Cole") == "winston.achebecole")
        #expect(DemoNames.plain("李", "王") == "x.x")
        let people = try ContentLibrary.load().people
        var usernames: [String] = []
        for family in DemoFamilies(people, total: 2_000, seed: 1) {
            usernames += family.students.map(\.username) + family.adults.map(\.username)
        }
        #expect(Set(usernames).count == usernames.count)
        #expect(usernames.allSatisfy { foldedName($0) == $0 })
    }

    @Test(arguments: [1, 12, 150, 151, 999])
    func `a demo has as many students as it was asked for`(count: Int) throws {
        let people = try ContentLibrary.load().people
        let families = Array(DemoFamilies(people, total: count, seed: 7))
        let numbers = families.flatMap(\.students).map(\.number).sorted()
        #expect(numbers == Array(1...count))
        #expect(families.allSatisfy { !$0.adults.isEmpty })
    }

    @Test func `families, roles and marks are those of the content`() async throws {
        try await withSchool(.sqlite) { world in
            _ = try await world.school.fillDemo(settings(150), passwordHash: "scrypt$14$00$00", now: world.clock.now)
            let accounts = try await world.school.demoAccounts()
            #expect(
                accounts.map(\.username)
                    == ["maya.ortiz", "elena.reyes", "elvira.ortiz", "abel.quiroga", "shirin.bahrami"])
            try await world.database.read { tx in
                #expect(try !tx.exists("SELECT id FROM people WHERE is_invented = FALSE"))
                let counts = try tx.query("SELECT role, COUNT(*) AS n FROM roles GROUP BY role ORDER BY role")
                let byRole = Dictionary(
                    uniqueKeysWithValues: try counts.map { (try $0.text("role"), try $0.int("n")) })
                #expect(byRole["student"] == 150)
                #expect(byRole["leader"] == 1)
                #expect(byRole["administrator"] == 1)
                let staff = try tx.scalarInt(
                    """
                    SELECT COUNT(DISTINCT person_id) AS n FROM roles WHERE role NOT IN ('student', 'guardian')
                    """)
                #expect(staff == 10)
                let elvira = try tx.query(
                    """
                    SELECT s.given_name, g.relation, p.language FROM guardianships g JOIN people s ON s.id = g.student_id
                    JOIN people p ON p.id = g.guardian_id JOIN accounts a ON a.person_id = p.id
                    WHERE a.username = 'elvira.ortiz' ORDER BY g.id
                    """)
                #expect(elvira.count == 2)
                #expect(try elvira.first?.text("given_name") == "Maya")
                #expect(try elvira.first?.text("relation") == "grandmother")
                #expect(try elvira.first?.text("language") == "es")
                let alone = try tx.scalarInt(
                    """
                    SELECT COUNT(*) AS n FROM roles r WHERE r.role = 'student'
                    AND NOT EXISTS (SELECT 1 FROM guardianships g WHERE g.student_id = r.person_id)
                    """)
                #expect(alone == 0)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func `invented people never go into a real school, and a demo is filled once`(engine: TestEngine) async throws {
        try await withSchool(engine) { world in
            let school = world.school
            await #expect(throws: SetUpFailure.self) { try await school.demoAccounts() }
            _ = try await school.fillDemo(settings(3), passwordHash: "scrypt$14$00$00", now: world.clock.now)
            let people = try await world.database.read { try $0.scalarInt("SELECT COUNT(*) AS n FROM people") }
            let again = try await school.fillDemo(settings(5), passwordHash: "scrypt$14$00$00", now: world.clock.now)
            #expect(again == .alreadyThere)
            let after = try await world.database.read { try $0.scalarInt("SELECT COUNT(*) AS n FROM people") }
            #expect(after == people)
        }
        try await withSchool(engine) { world in
            try await world.database.write { tx in
                _ = try tx.execute(
                    """
                    INSERT INTO people (id, given_name, family_name, name_folded, changed_at)
                    VALUES (1, 'Ana', 'Real', 'ana real', 0)
                    """)
            }
            let school = world.school
            await #expect(throws: SetUpFailure.self) {
                try await school.fillDemo(settings(3), passwordHash: "scrypt$14$00$00", now: world.clock.now)
            }
            let invented = try await world.database.read {
                try $0.scalarInt("SELECT COUNT(*) AS n FROM people WHERE is_invented = TRUE")
            }
            #expect(invented == 0)
        }
    }

    @Test(arguments: ["2026-02-30", "yesterday", "0001-01-01", "9999-12-31", ""])
    func `a day that is none is told in a sentence`(day: String) async throws {
        try await withSchool(.sqlite) { world in
            var settings = settings(1)
            settings.today = day
            let asked = settings
            await #expect(throws: SetUpFailure.self) {
                try await world.school.fillDemo(asked, passwordHash: "scrypt$14$00$00", now: world.clock.now)
            }
        }
    }

    @Test(arguments: [0, -1, 42_001, Int.max])
    func `so many students no demo takes`(count: Int) {
        #expect(throws: SetUpFailure.self) { try settings(count).check() }
    }

    @Test func `a district has schools with a leader each, and room in small classes for every student`() async throws {
        try await withSchool(.sqlite) { world in
            let asked = settings(2_000)
            try await world.database.write { tx in
                let mint = IDMint(server: 0, now: { world.clock.now })
                let library = try ContentLibrary.load()
                let installed = try DayOneContent.install(library, into: tx, mint: mint, now: world.clock.now)
                let today = try asked.day(else: "")
                var foundation = DemoFoundation(
                    asked, calendar: DemoCalendar(today: today, timeZone: .gmt),
                    content: try DemoContent(library, installed, in: tx), passwordHash: "", mint: mint)
                let ground = try foundation.build()
                try foundation.rows.insert(into: tx)
                #expect(foundation.counts.schools == 3)
                #expect(try tx.scalarInt("SELECT COUNT(*) AS n FROM roles WHERE role = 'leader'") == 3)
                #expect(
                    try tx.scalarInt(
                        """
                        SELECT COUNT(*) AS n FROM roles r JOIN organizations o ON o.id = r.organization_id
                        WHERE r.role = 'administrator' AND o.kind = 'district'
                        """) == 1)
                var sizes: [ID<Class>: Int] = [:]
                for student in DemoFamilies(library.people, total: 2_000, seed: 1).flatMap(\.students) {
                    let section = try #require(ground.section(of: student))
                    #expect(section.classes.count == DemoSubject.allCases.count)
                    for taught in section.classes { sizes[taught.id, default: 0] += 1 }
                }
                #expect(sizes.values.allSatisfy { $0 <= 45 })
            }
        }
    }
}
