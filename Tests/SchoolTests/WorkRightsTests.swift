import HTTPTypes
import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// Who sees work, and who does not.
struct WorkRightsTests {
    @Test(arguments: TestEngine.available)
    func `a draft is for its student alone`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let work = try await world.begin(maya)
            try await maya.post("/work/\(work)/draft", try await world.draft(maya, words: "Still thinking"))
            for person in [world.mother, world.oda, world.reyes, world.leader] {
                let browser = try await world.browser(person)
                let page = try await browser.get("/work/\(work)")
                #expect(page.status == 200 && page.body.contains("Not sent yet"))
                #expect(!page.body.contains("Still thinking") && !page.body.contains("The sizes were hard."))
                #expect(!page.body.contains("<textarea"))
                let list = try await browser.get("/students/\(world.maya)/work")
                #expect(list.status == 200 && !list.body.contains("Still thinking"))
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func `family and leaders read what was sent and judge nothing`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let work = try await world.begin(maya)
            try await world.send(work, maya)
            let oda = try await world.browser(world.oda)
            try await oda.get("/work/\(work)/judging")
            let form = await world.judgement(oda)
            for person in [world.mother, world.leader] {
                let browser = try await world.browser(person)
                let page = try await browser.get("/work/\(work)")
                #expect(page.status == 200 && page.body.contains("One cup costs 55 cents."))
                #expect(try await browser.get("/work/\(work)/judging").status == 404)
                let token = ("token", try #require(browser.hidden("token", in: page.body)))
                #expect(try await browser.post("/work/\(work)/judgements", form + [token]).status == 404)
                #expect(try await browser.post("/work/\(work)/draft", [token, ("words", "not mine")]).status == 404)
                #expect(try await browser.post("/work/\(work)/attempts", [token]).status == 404)
                #expect(try await browser.post("/work/\(work)/sending/withdrawal", [token]).status == 404)
            }
            #expect(try await world.count("SELECT COUNT(*) FROM judgements") == 0)
        }
    }

    @Test(arguments: TestEngine.available)
    func `other students and teachers of other students find nothing`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let work = try await world.begin(maya)
            try await world.send(work, maya)
            for person in [world.leo, world.lee] {
                let browser = try await world.browser(person)
                #expect(try await browser.get("/work/\(work)").status == 404)
                #expect(try await browser.get("/work/\(work)/judging").status == 404)
                #expect(try await browser.get("/students/\(world.maya)/work").status == 404)
                let list = try await browser.get(person == world.leo ? "/students/\(world.leo)/work" : "/feedback")
                #expect(list.status == 200 && !list.body.contains("Maya"))
            }
            let nobody = world.school.client()
            #expect(try await nobody.get("/work/\(work)").location?.hasPrefix("/sign-in") == true)
            #expect(try await maya.get("/feedback").status == 404)
            #expect(try await maya.get("/work/0000000000001").status == 404)
            #expect(try await maya.get("/work/nonsense").status == 404)
        }
    }

    @Test(arguments: TestEngine.available)
    func `an activity of another school cannot be begun`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let foreign = try await world.school.database.write { tx -> ID<Activity> in
                let place: ID<Organization> = try world.core.mint.mint()
                try tx.execute(
                    """
                    INSERT INTO organizations (id, kind, name, time_zone, changed_at)
                    VALUES (\(place), 'school', 'Elsewhere', 'UTC', 1)
                    """)
                let draft = try ActivityStore.activity(world.activity, tx).draft
                return try ActivityWriter(mint: world.core.mint, now: world.core.now(), tx: tx)
                    .add(draft, author: world.lee, school: place)
            }
            let maya = try await world.browser(world.maya)
            try await maya.get("/students/\(world.maya)/work")
            #expect(try await maya.post("/activities/\(foreign)/work").status == 404)
            #expect(try await world.count("SELECT COUNT(*) FROM works") == 0)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a student's work can be taken along and erased`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let oda = try await world.browser(world.oda)
            let work = try await world.begin(maya)
            try await world.send(work, maya)
            try await world.judge(work, oda)
            let feature = workFeature(world.core)
            try await world.school.database.write { tx in
                try tx.execute(
                    """
                    INSERT INTO attempt_claims (attempt_id, criterion_id, words)
                    SELECT t.id, l.criterion_id, 'The second paragraph' FROM attempts t
                    JOIN judgements j ON j.attempt_id = t.id JOIN judgement_levels l ON l.judgement_id = j.id
                    """)
                for part in feature.export {
                    #expect(try !tx.query(part.rows(world.maya)).isEmpty, "\(part.name)")
                    #expect(try tx.query(part.rows(world.leo)).isEmpty, "\(part.name)")
                }
                // What other features hold of it goes first.
                try tx.execute(
                    """
                    INSERT INTO erasures (id, student_id, reason, began_at) VALUES (1, \(world.maya), 'asked', 1)
                    """)
                try tx.execute("DELETE FROM evidence WHERE student_id = \(world.maya) AND corrects_id IS NOT NULL")
                try tx.execute("DELETE FROM evidence WHERE student_id = \(world.maya)")
                for step in filesFeature().erase + feature.erase { try tx.execute(step.statement(world.maya)) }
                for table in ["works", "attempts", "attempt_claims", "self_ratings", "judgements", "judgement_levels"] {
                    let name = try SQL.name(table)
                    #expect(try tx.scalarInt("SELECT COUNT(*) FROM \(name)") == 0, "\(table)")
                }
            }
        }
    }
}
