import Learning
import SQL
import TestSupport
import Testing

@testable import School

struct ActivityGiveTests {
    private func given(_ world: WorkWorld, _ activity: ID<Activity>) async throws -> [String] {
        try await world.school.database.read { tx in
            try tx.query(
                """
                SELECT student_id, aim_on FROM assignments WHERE activity_id = \(activity) AND ended_at IS NULL
                ORDER BY student_id NULLS FIRST
                """
            ).map { row in
                let student: ID<Person>? = try row.optionalID("student_id")
                return (student?.description ?? "all") + " " + (try row.optionalText("aim_on") ?? "")
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func `an activity is given to some and to all, and is never given twice`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            let id = world.libraryActivity
            let path = "/activities/\(id)/give"
            let page = try await oda.get(path)
            #expect(page.status == 200)
            let some = [
                ("class", "\(world.mathClass)"), ("who", "some"), ("student", "\(world.maya)"), ("aim", "2026-05-29"),
            ]
            #expect(try await oda.post(path, some).location == "/activities/\(id)?done=given")
            #expect(try await given(world, id) == ["\(world.maya) 2026-05-29"])
            try await oda.get(path)
            let again = try await oda.post(path, some)
            #expect(again.status == 422)
            #expect(again.body.contains("has it already"))
            #expect(again.body.contains("2026-05-29"))

            for aim in ["", "2026-06-01"] {
                try await oda.get(path)
                let all = [("class", "\(world.mathClass)"), ("who", "all"), ("aim", aim)]
                #expect(try await oda.post(path, all).status == 303)
            }
            #expect(try await given(world, id) == ["all 2026-06-01", "\(world.maya) 2026-05-29"])
        }
    }

    @Test
    func `nobody marked, and a day that is past or no day, are said`() async throws {
        try await withWork(.sqlite) { world in
            let oda = try await world.browser(world.oda)
            let path = "/activities/\(world.libraryActivity)/give"
            try await oda.get(path)
            let nobody = try await oda.post(path, [("class", "\(world.mathClass)"), ("who", "some")])
            #expect(nobody.status == 422)
            #expect(nobody.body.contains("href=\"#who\""))
            #expect(PageChecker.problems(in: nobody.body, language: "en") == [])
            for day in ["2026-05-05", "2026-02-30", "tomorrow"] {
                let answer = try await oda.post(path, [("class", "\(world.mathClass)"), ("who", "all"), ("aim", day)])
                #expect(answer.status == 422)
                #expect(answer.body.contains("href=\"#aim\""))
            }
            #expect(try await given(world, world.libraryActivity) == [])
        }
    }

    @Test(arguments: TestEngine.available)
    func `a class I do not teach is a class that does not exist`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let lee = try await world.browser(world.lee)
            let path = "/activities/\(world.libraryActivity)/give"
            try await lee.get(path)
            #expect(try await lee.get("\(path)?class=\(world.mathClass)").status == 404)
            #expect(try await lee.post(path, [("class", "\(world.mathClass)"), ("who", "all")]).status == 404)
            #expect(try await given(world, world.libraryActivity) == [])

            let oda = try await world.browser(world.oda)
            try await oda.get(path)
            let stranger = [("class", "\(world.mathClass)"), ("who", "some"), ("student", "\(world.lee)")]
            #expect(try await oda.post(path, stranger).status == 404)
            let leader = try await world.browser(world.leader)
            #expect(try await leader.get(path).status == 404)
        }
    }

    @Test
    func `an assignment is taken back by who teaches the class`() async throws {
        try await withWork(.sqlite) { world in
            let assignment = try await world.school.database.read { tx in
                try tx.require("SELECT id FROM assignments").id("id", of: Assignment.self)
            }
            let path = "/activities/\(world.activity)"
            let lee = try await world.browser(world.lee)
            try await lee.get("/activities/new")
            #expect(try await lee.post(path + "/taken-back", [("assignment", "\(assignment)")]).status == 404)
            let oda = try await world.browser(world.oda)
            #expect(try await oda.get(path).body.contains("\(assignment)"))
            #expect(try await oda.post(path + "/taken-back", [("assignment", "\(assignment)")]).location == path)
            #expect(try await given(world, world.activity) == [])
        }
    }

    @Test
    func `what an individual was given is seen by that student alone`() async throws {
        try await withWork(.sqlite) { world in
            let oda = try await world.browser(world.oda)
            let path = "/activities/\(world.libraryActivity)/give"
            try await oda.get(path)
            try await oda.post(path, [("class", "\(world.mathClass)"), ("who", "some"), ("student", "\(world.maya)")])
            for (student, expected) in [(world.maya, 2), (world.leo, 1)] {
                let list = try await world.browser(student).get("/students/\(student)/work").body
                #expect(list.matches(of: /action="\/activities\//).count == expected)
            }
        }
    }
}
