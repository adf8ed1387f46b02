import Foundation
import HTTPTypes
import Learning
import SQL
import TestSupport
import Testing

@testable import School

struct ReportTests {
    @Test(arguments: TestEngine.available)
    func `teachers and student write, the student reads first, the advisor publishes, the family reads`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let round = try await world.round()
            let maya = try await world.browser(world.maya)
            let oda = try await world.browser(world.oda)
            let mother = try await world.browser(world.mother)
            let work = try await world.begin(maya)
            try await world.send(work, maya)
            try await world.judge(work, oda, levels: [3, 3])

            #expect(try await oda.get("/").body.contains("2 sentences are still to be written"))
            try await world.write("Maya explains every step.", about: world.maya, by: oda, round)
            #expect(try await oda.get("/").body.contains("1 sentence is still to be written"))
            #expect(try await maya.get("/").body.contains("What do you say?"))
            let path = world.report(round)
            let draft = try await maya.get(path).body
            #expect(draft.contains("Maya explains every step.") && draft.contains("Your teachers are still writing."))
            let own = [("version", "0"), ("words", "I like prices now.")]
            #expect(try await maya.post(path + "/words", own).location == path)
            #expect(try await mother.get(path).status == 404)
            #expect(try await !mother.get("/students/\(world.maya)/term-reports").body.contains("Spring 2026"))

            let reyes = try await world.browser(world.reyes)
            try await reyes.get(path)
            #expect(try await reyes.post(path + "/publishing").location == path)
            #expect(try await mother.get("/").body.contains("The report for Spring 2026 is here."))
            let page = try await mother.get(path).body
            for words in ["Maya explains every step.", "I like prices now.", "Ratios", "Math", "Mr. Oda", "2 skills"] {
                #expect(page.contains(words), "\(words)")
            }
            #expect(!page.contains("Mark:"))
            #expect(try await !mother.get("/").body.contains("The report for Spring 2026 is here."))
            #expect(
                try await maya.post(path + "/words", [("version", "1"), ("words", "Late"), ("key", "late")]).status
                    == 303)
            #expect(try await !mother.get(path).body.contains("Late"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `a published report never changes, and a correction is a new one with its reason`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let round = try await world.round()
            let oda = try await world.browser(world.oda)
            let reyes = try await world.browser(world.reyes)
            let mother = try await world.browser(world.mother)
            let path = world.report(round)
            try await world.write("Counts well.", about: world.maya, by: oda, round)
            try await reyes.get(path)
            #expect(try await reyes.post(path + "/publishing").status == 303)
            try await reyes.get(path)
            let same = try await reyes.post(path + "/publishing", [("reason", "Once more")])
            #expect(same.status == 422 && same.body.contains("Nothing changed"))
            try await world.write("Counts and explains well.", about: world.maya, by: oda, round)
            try await world.school.database.write { tx in
                _ = try tx.execute("UPDATE people SET family_name = 'Other' WHERE id = \(world.maya)")
            }
            let first = try await mother.get(path).body
            #expect(first.contains("Counts well.") && first.contains("Maya Ortiz"))
            try await reyes.get(path)
            #expect(try await reyes.post(path + "/publishing").status == 422)
            let again = [("reason", "A sentence was missing")]
            #expect(try await reyes.post(path + "/publishing", again).status == 303)
            let second = try await mother.get(path).body
            #expect(second.contains("Counts and explains well.") && second.contains("A sentence was missing"))
            let older = try await mother.get(path + "?number=1").body
            #expect(older.contains("Counts well.") && older.contains("A correction took its place."))
            for statement: SQL in ["UPDATE term_reports SET content = '{}'", "DELETE FROM term_reports"] {
                await #expect(throws: SQLError.self) {
                    _ = try await world.school.database.write { tx in try tx.execute(statement) }
                }
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func `a whole class at once: saved together, and a colleague's words are not written over`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let round = try await world.round()
            let oda = try await world.browser(world.oda)
            let other = try await world.browser(world.oda)
            let page = "/reports/\(round)/classes/\(world.mathClass)"
            try await oda.get(page)
            try await other.get(page)
            func form(_ maya: String, _ leo: String) -> [(String, String)] {
                [
                    ("w-\(world.maya)", maya), ("v-\(world.maya)", "0"), ("w-\(world.leo)", leo),
                    ("v-\(world.leo)", "0"),
                ]
            }
            #expect(try await oda.post(page, form("Strong in ratios", "")).location == page + "?done=saved")
            let late = try await other.post(page, form("Another view", "Asks well"))
            #expect(late.status == 422)
            for words in ["Strong in ratios", "Another view", "Asks well"] { #expect(late.body.contains(words)) }
            #expect(try await world.count("SELECT COUNT(*) FROM report_sentences") == 1)
            try await oda.get(page)
            let long = try await oda.post(page, form(String(repeating: "é", count: 2_001), "x"))
            #expect(long.status == 422 && long.body.contains("2,001 characters"))
            // Words about somebody of another class go nowhere.
            try await oda.get(page)
            let strange = [("w-\(world.lee)", "Not a student"), ("v-\(world.lee)", "0")]
            #expect(try await oda.post(page, strange).status == 303)
            #expect(try await world.count("SELECT COUNT(*) FROM report_sentences") == 1)
            let leader = try await world.browser(world.leader)
            try await leader.get(page)
            #expect(try await leader.post(page, form("Led", "Led")).status == 404)
            let reyes = try await world.browser(world.reyes)
            #expect(try await reyes.get(page).status == 404)
            try await leader.get(page)
            #expect(try await leader.post(page + "/publishing").location == page + "?done=2")
            #expect(try await world.count("SELECT COUNT(*) FROM term_reports") == 2)
        }
    }

    @Test(arguments: TestEngine.available)
    func `marks come by a rule that a leader wrote, and say how`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let leader = try await world.browser(world.leader)
            try await leader.get("/reports/new")
            let dates = [("begins", "2026-01-05"), ("ends", "2026-06-05"), ("by", "2026-06-01")]
            let without = try await leader.post("/reports", dates + [("title", "Spring"), ("marks", "1")])
            #expect(without.status == 422 && without.body.contains("First write how marks come about."))
            try await leader.get("/reports/marks")
            let odd = [
                ("version", "0"), ("mark-0", "A"), ("shown-0", "50"), ("mark-1", "B"), ("shown-1", "90"),
                ("fewest", "1"),
            ]
            #expect(try await leader.post("/reports/marks", odd).body.contains("It asks for more than the row above."))
            let rule = [
                ("version", "0"), ("mark-0", "=A"), ("shown-0", "100"), ("mark-1", "B"), ("shown-1", "50"),
                ("fewest", "2"),
            ]
            #expect(try await leader.post("/reports/marks", rule).location == "/reports")

            let maya = try await world.browser(world.maya)
            let oda = try await world.browser(world.oda)
            let work = try await world.begin(maya)
            try await world.send(work, maya)
            try await world.judge(work, oda, levels: [3, 3])
            for competency in world.competencies {
                let path = "/students/\(world.maya)/map/\(competency)"
                try await oda.get(path)
                let form = [("how", "confirm"), ("level", "3"), ("reason", "Seen in class")]
                #expect(try await oda.post(path + "/decision", form).status == 303)
            }
            let round = try await world.round(marks: true)
            let reyes = try await world.browser(world.reyes)
            let path = world.report(round)
            try await reyes.get(path)
            #expect(try await reyes.post(path + "/publishing").status == 303)
            let page = try await reyes.get(path).body
            #expect(page.contains("=A") && page.contains("2 of 2 skills are shown"))
            #expect(page.contains("from 100 of 100 shown"))
            let table = try await oda.get("/reports/\(round)/classes/\(world.mathClass)/reports.csv")
            #expect(table.headers[.contentType] == "text/csv; charset=utf-8")
            #expect(table.body.contains(",Maya Ortiz,Math,2,2,0,2,'=A,2026-05-06"), "\(table.body)")
            let whole = try await leader.get("/reports/\(round)/reports.csv").body
            #expect(whole.contains("Maya Ortiz"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `paper speaks the family's language, and a goal between two stays between them`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let round = try await world.round()
            try await world.school.database.write { tx in
                _ = try tx.execute("UPDATE people SET language = 'es' WHERE id = \(world.mother)")
            }
            var secret = PlanGoal(id: ID(stored: 78), category: "habits-of-success", title: "Ask for help sooner")
            secret.audience = .advisor
            let open = PlanGoal(id: ID(stored: 79), category: "content-knowledge", title: "A goat stand")
            try await world.save(PlanDocument(goals: [secret, open]), of: world.maya)
            let reyes = try await world.browser(world.reyes)
            let path = world.report(round)
            try await reyes.get(path)
            #expect(try await reyes.post(path + "/publishing").status == 303)
            let paper = try await reyes.get("/reports/\(round)/classes/\(world.advisory)/print").body
            #expect(paper.contains("lang=\"es\"") && paper.contains("Metas") && paper.contains("A goat stand"))
            #expect(!paper.contains("Ask for help sooner"))
            let content = try await world.school.database.read { tx in
                try tx.require("SELECT content FROM term_reports").text("content")
            }
            #expect(!content.contains("Ask for help sooner"))
            #expect(try TermReport(json: content).canonicalText == content)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a round needs its days in order, and another school's round is not there`(engine: TestEngine) async throws {
        try await withRights(engine) { rights in
            let world = rights.work
            let leader = try await world.browser(world.leader)
            try await leader.get("/reports/new")
            let turned = [("title", "Spring"), ("begins", "2026-06-05"), ("ends", "2026-01-05"), ("by", "soon")]
            let answer = try await leader.post("/reports", turned)
            #expect(answer.status == 422 && answer.body.contains("The last day lies before the first."))
            #expect(answer.body.contains("Choose a day.") && answer.body.contains("value=\"Spring\""))
            let round = try await world.round()
            for visitor in rights.visitors where visitor.description.contains("of another school") {
                let browser = try await rights.browser(visitor)
                #expect(try await browser.get("/reports/\(round)").status == 404, "\(visitor)")
                #expect(try await !browser.get("/reports").body.contains("Spring 2026"))
            }
        }
    }
}
