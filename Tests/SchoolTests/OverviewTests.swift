import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// The progress of a student in the categories, as everybody reads it.
struct OverviewTests {
    @Test(arguments: TestEngine.available)
    func `student and teacher read the same numbers, and each opens what it counts`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let world = try await LedgerWorld(school)
            let student = world.students[0]
            try await world.show(student, 0)
            try await world.save(
                PlanDocument(
                    goals: [
                        world.goal("content-knowledge", about: [0, 1]), world.goal("habits-of-success", about: []),
                    ],
                    items: [PlanItem(id: ID(stored: 77), kind: .service, title: "Dog walks", hours: 20)]), of: student)
            let path = "/students/\(student)/progress"

            let own = try await world.client(student, school).get(path).body
            #expect(own.contains("You have shown 1 of 2 skills on your plan."))
            #expect(own.contains("You have one goal here."))
            #expect(own.contains("0 of 20 hours are done."))
            #expect(own.contains("A question you want to dig into could come first."))
            let teachers = try await world.client(world.teacher, school).get(path).body
            #expect(teachers.contains("student0 has shown 1 of 2 skills on the plan."))

            let part = try await world.client(world.teacher, school).get(path + "/content-knowledge").body
            #expect(part.contains("id=\"shown\"") && part.contains("Skill 0"))
            #expect(part.contains("id=\"open\"") && part.contains("Skill 1") && !part.contains("Skill 2"))
            #expect(!part.contains("id=\"working\""))
            let world4 = try await world.client(student, school).get(path + "/real-life-experiences").body
            #expect(world4.contains("Dog walks") && world4.contains("20 hours"))
        }
    }

    @Test func `a goal between student and advisor counts for nobody else`() async throws {
        try await withWork(.sqlite) { world in
            var goal = PlanGoal(id: ID(stored: 78), category: "habits-of-success", title: "Ask for help sooner")
            goal.audience = .advisor
            try await world.save(PlanDocument(goals: [goal]), of: world.maya)
            let path = "/students/\(world.maya)/progress"
            for reader in [world.maya, world.reyes] {
                let browser = try await world.browser(reader)
                #expect(try await browser.get(path).body.contains("one goal here"))
                #expect(try await browser.get(path + "/habits-of-success").body.contains("Ask for help sooner"))
            }
            for reader in [world.mother, world.oda, world.leader] {
                let browser = try await world.browser(reader)
                #expect(try await !browser.get(path).body.contains("one goal here"))
                #expect(try await !browser.get(path + "/habits-of-success").body.contains("Ask for help sooner"))
            }
        }
    }

    @Test func `a student without anything reads what could come first, in every category`() async throws {
        try await withWork(.sqlite) { world in
            let leo = try await world.browser(world.leo).get("/students/\(world.leo)/progress").body
            #expect(leo.split(separator: "could come first").count == 5)
            #expect(!leo.contains("<table"))
            let browser = try await world.browser(world.leo)
            await browser.setCookie("trellis-language", "es")
            #expect(try await browser.get("/students/\(world.leo)/progress").body.contains("Lo primero puede ser"))
        }
    }

    @Test func `an unknown category does not exist`() async throws {
        try await withWork(.sqlite) { world in
            let browser = try await world.browser(world.maya)
            for key in [
                "nothing", "content-knowledge%00", "..%2F..%2Fetc", "%3Cscript%3E",
                String(repeating: "a", count: 3_000),
            ] {
                #expect(try await browser.get("/students/\(world.maya)/progress/\(key)").status == 404, "\(key)")
            }
        }
    }

    @Test func `the hub shows each adult what the part at the school opens, and the student the home page`()
        async throws
    {
        try await withRights(.sqlite) { world in
            let path = "/students/\(world.work.maya)"
            for visitor in world.visitors where visitor.relation != nil {
                let answer = try await world.browser(visitor).get(path)
                switch visitor.relation {
                case .oneself: #expect(answer.location == "/")
                case .administrator:
                    #expect(answer.body.contains(path + "/profile\"") && !answer.body.contains(path + "/plan\""))
                    #expect(!answer.body.contains(path + "/map\"") && !answer.body.contains(path + "/work\""))
                default:
                    for address in ["profile", "plan", "progress", "week", "year", "check-ins", "work", "map"] {
                        #expect(answer.body.contains("\(path)/\(address)\""), "\(visitor) \(address)")
                    }
                }
            }
        }
    }

    @Test func `the school year of a school without terms began in August`() {
        #expect(SchoolYear.lastAugust(before: "2026-05-06").iso == "2025-08-01")
        #expect(SchoolYear.lastAugust(before: "2026-08-01").iso == "2026-08-01")
        #expect(SchoolYear.lastAugust(before: "no day").iso == "1969-08-01")
    }
}

extension LedgerWorld {
    fileprivate func goal(_ category: String, about skills: [Int]) throws -> PlanGoal {
        PlanGoal(
            id: try core.mint.mint(), category: category, title: "A goal", competencies: skills.map { competencies[$0] }
        )
    }

    func save(_ document: PlanDocument, of student: ID<Person>) async throws {
        try await core.database.write { tx in try saved(document, of: student, core, tx) }
    }
}

extension WorkWorld {
    func save(_ document: PlanDocument, of student: ID<Person>) async throws {
        let core = core
        try await school.database.write { tx in try saved(document, of: student, core, tx) }
    }
}

private func saved(_ document: PlanDocument, of student: ID<Person>, _ core: Core, _ tx: any Transaction) throws {
    try tx.execute(
        """
        INSERT INTO plans (student_id, number, revision, content, changed_by, changed_at)
        VALUES (\(student), 1, 1, \(document.canonicalText), \(student), \(core.now()))
        """)
}
