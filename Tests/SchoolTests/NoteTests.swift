import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// Who reads a note, on every page that could show one.
struct NoteTests {
    private static func words(_ audience: NoteAudience) -> String { "note for \(audience.rawValue) eyes" }

    @Test(arguments: TestEngine.available)
    func `each note is read by those it is for, and by nobody else`(engine: TestEngine) async throws {
        try await withRights(engine) { world in
            let talks = CheckInWorld(work: world.work)
            let reyes = try await world.work.browser(world.work.reyes)
            let path = "/check-ins/\(world.parameters["checkIn"] ?? "")"
            for audience in NoteAudience.allCases {
                try await talks.note(Self.words(audience), audience, reyes)
                try await reyes.get(path)
                let form = await talks.form(
                    reyes, ["words": "in talk, " + Self.words(audience), "audience": audience.rawValue])
                #expect(try await reyes.post(path + "/notes", form).location == path)
            }
            for visitor in world.visitors where visitor.person != nil {
                let client = try await world.browser(visitor)
                var seen = ""
                for page in [talks.notes, talks.talks, path, "/family/\(talks.maya)", "/", "/leadership/known-well"] {
                    seen += try await client.get(page).body
                }
                let reader = visitor.relation?.noteReader ?? .nobody
                for audience in NoteAudience.allCases {
                    let isOpen = audience.isOpen(
                        to: reader, isWriter: visitor.person == world.work.reyes, isCurrent: true)
                    #expect(seen.contains(Self.words(audience)) == isOpen, "\(visitor), \(audience)")
                    #expect(seen.contains("in talk, " + Self.words(audience)) == isOpen, "\(visitor), \(audience)")
                }
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func `a note is never changed: it is replaced or taken back, and its writer keeps the history`(
        engine: TestEngine
    ) async throws {
        try await withCheckIns(engine) { world in
            let reyes = try await world.work.browser(world.work.reyes)
            let oda = try await world.work.browser(world.work.oda)
            try await world.note("First words", .team, reyes)
            let first = try await noteID(world)
            try await reyes.get("/notes/\(first)")
            let second = [("words", "Second words"), ("audience", "team")]
            #expect(try await reyes.post("/notes/\(first)", second).status == 303)
            // A page that still shows the first note replaces nothing.
            try await reyes.get("/notes/\(first)")
            let late = try await reyes.post(
                "/notes/\(first)",
                [
                    ("words", "Third words"), ("audience", "team"), ("key", "other"),
                    ("token", await token(world, reyes)),
                ])
            #expect(late.status == 422 && late.body.contains("was replaced or taken back"))
            let page = try await oda.get(world.notes).body
            #expect(page.contains("Second words") && !page.contains("First words"))
            #expect(try await oda.get("/notes/\(first)").status == 404)
            let newest = try await noteID(world)
            #expect(try await reyes.get("/notes/\(newest)").body.contains("First words"))
            #expect(try await reyes.post("/notes/\(newest)/withdrawal").status == 303)
            #expect(!(try await oda.get(world.notes).body.contains("Second words")))
            #expect(!(try await reyes.get(world.notes).body.contains("Second words")))
            #expect(try await reyes.get("/notes/\(newest)").body.contains("taken back"))
            #expect(try await world.count("SELECT COUNT(*) FROM notes") == 2)
        }
    }

    @Test(arguments: TestEngine.available)
    func `nothing that a form brings makes a note that nobody asked for`(engine: TestEngine) async throws {
        try await withCheckIns(engine) { world in
            let reyes = try await world.work.browser(world.work.reyes)
            try await reyes.get(world.notes)
            let empty = try await reyes.post(world.notes, [("words", "  \n "), ("audience", "team")])
            #expect(empty.status == 422 && empty.body.contains("Write at least one word."))
            try await reyes.get(world.notes)
            let long = try await reyes.post(
                world.notes, [("words", String(repeating: "é", count: 4_001)), ("audience", "team")])
            #expect(long.status == 422 && long.body.contains("at most 4,000"))
            try await reyes.get(world.notes)
            // An audience that there is not is the narrowest one.
            #expect(try await reyes.post(world.notes, [("words", "<b>x</b>"), ("audience", "all")]).status == 303)
            #expect(try await world.count("SELECT COUNT(*) FROM notes WHERE audience = 'private'") == 1)
            #expect(try await reyes.get(world.notes).body.contains("&lt;b&gt;x&lt;/b&gt;"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `the family's copy has shared and team notes, and an erasure takes all of them`(
        engine: TestEngine
    ) async throws {
        try await withCheckIns(engine) { world in
            let reyes = try await world.work.browser(world.work.reyes)
            for audience in NoteAudience.allCases { try await world.note(Self.words(audience), audience, reyes) }
            let features = world.work.school.school.features
            let parts = try await world.work.school.database.read { tx in
                try StudentRecord.export(world.maya, features: features, in: tx)
            }
            let notes = try #require(parts.first { $0.name == "notes" }).rows.map { try $0.text("words") }
            #expect(Set(notes) == [Self.words(.team), Self.words(.shared)])
            let (core, leader) = (world.core, world.work.leader)
            _ = try await world.work.school.database.write { tx in
                try StudentRecord.erase(
                    world.maya, .init(askedBy: leader, reason: "asked"), features: features, at: core.now(),
                    mint: core.mint, in: tx)
            }
            #expect(try await world.count("SELECT COUNT(*) FROM notes") == 0)
        }
    }

    private func noteID(_ world: CheckInWorld) async throws -> ID<Note> {
        try await world.work.school.database.read { tx in
            try tx.require("SELECT id FROM notes ORDER BY id DESC").id("id")
        }
    }

    private func token(_ world: CheckInWorld, _ browser: TestClient) async -> String {
        world.core.secret.formToken(session: await browser.cookie("trellis-session") ?? "")
    }
}
