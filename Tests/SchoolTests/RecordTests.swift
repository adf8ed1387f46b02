import Foundation
import HTTPTypes
import Interchange
import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// What a school holds of a student: who opened what, a copy of everything, and its erasure by two.
struct RecordTests {
    private func take(_ browser: TestClient, _ world: WorkWorld) async throws -> TestClient.Answer {
        try await browser.get("/students/\(world.maya)/record")
        return try await browser.post("/students/\(world.maya)/record")
    }

    @Test(arguments: TestEngine.available)
    func `a family takes everything, and everybody who may read the page reads that`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let work = try await world.begin(maya)
            try await world.send(work, maya)
            _ = try await world.write(maya, to: world.oda, "May I redo it? =1+1")
            let mother = try await world.browser(world.mother)
            #expect(
                try await mother.get("/students/\(world.maya)/record").body.contains("Nothing beyond the daily work"))
            let answer = try await take(mother, world)
            #expect(answer.status == 200 && answer.headers[.contentType] == "application/zip")
            let zip = try ZipArchive(MemoryBytes(answer.bytes))
            let names = Set(zip.entries.map(\.name))
            #expect(
                names.isSuperset(of: ["index.html", "record/index.html", "record/tries.json", "record/messages.html"]))
            for entry in zip.entries where entry.name.hasSuffix(".json") {
                let bytes = try zip.bytes(of: entry, upTo: 1 << 20)
                #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(bytes)) }
            }
            let messages = try #require(zip.entries.first { $0.name == "record/messages.json" })
            let text = String(decoding: try zip.bytes(of: messages, upTo: 1 << 20), as: UTF8.self)
            #expect(text.contains("May I redo it?") && text.contains("2026-05-06T"))
            #expect(text.contains("\(world.maya)"))
            for person in [world.maya, world.reyes, world.leader] {
                let page = try await world.browser(person).get("/students/\(world.maya)/record").body
                #expect(page.contains("Took a copy of the whole record"))
            }
            #expect(try await world.browser(world.oda).get("/students/\(world.maya)/record").status == 404)
        }
    }

    @Test(arguments: TestEngine.available)
    func `from eighteen on the record is the student's, and not a day before`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let mother = try await world.browser(world.mother)
            #expect(try await take(maya, world).status == 404)
            try await world.change(
                "INSERT INTO demographics (person_id, birth_date, changed_at) VALUES (\(world.maya), '2008-05-07', 1)")
            #expect(try await take(maya, world).status == 404)
            #expect(try await take(mother, world).status == 200)
            try await world.change("UPDATE demographics SET birth_date = '2008-05-06'")
            #expect(try await take(maya, world).status == 200)
            #expect(try await take(mother, world).status == 404)
            #expect(!(try await mother.get("/students/\(world.maya)/record").body.contains("Download the record")))
        }
    }

    @Test func `an age counts whole years, on leap days too`() throws {
        func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(iso: text)) }
        let born = try day("2008-02-29")
        #expect(StudentAge.years(since: born, on: try day("2026-02-28")) == 17)
        #expect(StudentAge.years(since: born, on: try day("2026-03-01")) == 18)
        #expect(StudentAge.years(since: born, on: born) == 0)
    }

    @Test(arguments: TestEngine.available)
    func `another home's grown-ups are not named, and reasons that speak of others stay with staff`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let core = world.core
            try await world.school.database.write { tx in
                let father: ID<Person> = try core.mint.mint()
                try tx.execute(
                    """
                    INSERT INTO people (id, given_name, family_name, name_folded, changed_at)
                    VALUES (\(father), 'Paolo', 'Otherhome', 'paolo', 1)
                    """)
                try tx.execute(
                    """
                    INSERT INTO guardianships (id, student_id, guardian_id, relation)
                    VALUES (\(father), \(world.maya), \(father), 'father')
                    """)
                let entries: [(ID<Person>, String, String)] = [
                    (father, "record.archived", ""), (world.leader, "message.opened", "Leo complained"),
                    (world.reyes, "supports.opened", "Planning the check"),
                ]
                for (actor, action, reason) in entries {
                    try AuditLog.append(
                        .init(
                            actor: actor, student: world.maya, action: action, aspect: nil, reason: reason, detail: "{}"
                        ),
                        at: core.now(), mint: core.mint, in: tx)
                }
            }
            let page = try await world.browser(world.mother).get("/students/\(world.maya)/record").body
            #expect(page.contains("Took a copy of the work") && page.contains("Planning the check"))
            #expect(!page.contains("Otherhome") && !page.contains("Leo complained"))
            let office = try await world.browser(world.leader).get("/students/\(world.maya)/record").body
            #expect(office.contains("Otherhome") && office.contains("Leo complained"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `an erasure takes two people and the name, and leaves a proof without one`(engine: TestEngine) async throws {
        try await withRights(engine) { world in
            let student = world.work.maya
            let path = "/students/\(student)/erasure"
            let leader = try await world.browser(try #require(world.visitors.first { $0.description == "the leader" }))
            let office = try await world.browser(
                try #require(world.visitors.first { $0.description == "the administrator" }))
            try await leader.get(path)
            #expect(try await leader.post(path, [("reason", " ")]).status == 422)
            #expect(try await leader.post(path, [("reason", "The family asked.")]).location == path)
            let waiting = try await leader.get(path).body
            #expect(waiting.contains("Another leader or administrator") && !waiting.contains("Erase for good"))
            let name = try await world.work.school.database.read { tx in
                let row = try tx.require("SELECT given_name, family_name FROM people WHERE id = \(student)")
                return try row.text("given_name") + " " + row.text("family_name")
            }
            #expect(try await leader.post(path + "/confirmation", [("name", name)]).status == 404)
            #expect(try await office.get(path).body.contains("The family asked."))
            #expect(try await office.post(path + "/confirmation", [("name", "Somebody")]).status == 422)
            // Who doubts it ends it; then it begins again.
            #expect(try await office.post(path + "/withdrawal").location == path)
            try await office.get(path)
            #expect(try await office.post(path + "/confirmation", [("name", name)]).status == 404)
            try await office.get(path)
            #expect(try await office.post(path, [("reason", "The family asked again.")]).location == path)
            try await leader.get(path)
            #expect(
                try await leader.post(path + "/confirmation", [("name", "  " + name.uppercased())]).location
                    == "/admin/erasures")
            let proofs = try await leader.get("/admin/erasures").body
            #expect(proofs.contains("Erased on") && proofs.contains("\(student)") && !proofs.contains(name))
            #expect(try await leader.get(path).status == 404)
            let left = try await world.work.school.database.read { tx in
                try tx.scalarInt("SELECT COUNT(*) FROM erasure_requests WHERE reason <> ''")
            }
            #expect(left == 0)
        }
    }

    @Test func `what is kept at all is open to everybody, table by table`() async throws {
        try await withSchool(.sqlite) { school in
            let visitor = school.client()
            let list = try await visitor.get("/privacy/data").body
            for table in ["people", "messages", "erasure_requests"] {
                #expect(list.contains("/privacy/data/\(table)\""))
                #expect(try await visitor.get("/privacy/data/\(table)").status == 200)
            }
            #expect(try await visitor.get("/privacy/data/nothing").status == 404)
            #expect(try await visitor.get("/privacy/data/demographics").body.contains("birth_date"))
        }
    }
}
