import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// Rooms and who has them. The clock says Wednesday, May 6, 2026.
struct RoomTests {
    /// Added by the leader through the page.
    private func add(_ world: WorkWorld) async throws -> String {
        let leader = try await world.browser(world.leader)
        try await leader.get("/rooms/new")
        let answer = try await leader.post(
            "/rooms/new", [("name", "Lab"), ("seats", "12"), ("trait", "quiet"), ("trait", "nonsense"), ("words", "")])
        return try #require(answer.location, "\(answer.body)")
    }

    private func book(
        _ browser: TestClient, _ room: String, _ begins: String, _ ends: String, day: String = "2026-05-07",
        isWeekly: Bool = false
    ) async throws -> TestClient.Answer {
        try await browser.get(room)
        return try await browser.post(
            room + "/bookings",
            [("day", day), ("begins", begins), ("ends", ends), ("words", "Goats")] + (isWeekly ? [("weekly", "1")] : [])
        )
    }

    @Test(arguments: TestEngine.available)
    func `two who book the same room at once do not both have it`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let room = try await add(world)
            let oda = try await world.browser(world.oda)
            let lee = try await world.browser(world.lee)
            async let first = book(oda, room, "09:00", "10:00")
            async let second = book(lee, room, "09:30", "10:30")
            let statuses = try await [first, second].map(\.status).sorted()
            #expect(statuses == [303, 422])
            #expect(try await world.count("SELECT COUNT(*) FROM room_bookings") == 1)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a booking ends where the next begins, and who has it gives it back`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let room = try await add(world)
            let oda = try await world.browser(world.oda)
            let lee = try await world.browser(world.lee)
            #expect(try await book(oda, room, "09:00", "10:00").status == 303)
            #expect(try await book(lee, room, "10:00", "11:00").status == 303)
            let clash = try await book(lee, room, "09:59", "10:30")
            #expect(clash.status == 422 && clash.body.contains("Ren Oda") && clash.body.contains("Goats"))
            for (begins, ends) in [("11:00", "10:00"), ("9", "10:00"), ("", "")] {
                #expect(try await book(oda, room, begins, ends).status == 422)
            }
            #expect(try await book(oda, room, "09:00", "10:00", day: "2026-05-05").status == 422)
            let booking = try await world.school.database.read { tx in
                try tx.require("SELECT MIN(id) AS id FROM room_bookings").id("id", of: RoomBooking.self)
            }
            #expect(try await lee.post("\(room)/bookings/\(booking)/cancelling").status == 404)
            try await oda.get(room)
            #expect(try await oda.post("\(room)/bookings/\(booking)/cancelling").status == 303)
            #expect(try await book(lee, room, "09:00", "10:00").status == 303)
            // Who looks for a free room at that time does not find it.
            #expect(!(try await oda.get("/rooms?day=2026-05-07&begins=09:15&ends=09:30").body.contains("\"\(room)")))
            #expect(try await oda.get("/rooms?day=2026-05-07&begins=12:00&ends=12:30").body.contains(room))
        }
    }

    @Test(arguments: TestEngine.available)
    func `each week up to the end of term, and taken weeks are named`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let room = try await add(world)
            let core = world.core
            try await world.school.database.write { tx in
                let term: ID<Term> = try core.mint.mint()
                try tx.execute(
                    """
                    INSERT INTO terms (id, title, kind, begins_on, ends_on, changed_at)
                    VALUES (\(term), 'Spring', 'term', '2026-01-10', '2026-06-05', 1)
                    """)
                try tx.execute("UPDATE classes SET term_id = \(term)")
            }
            let oda = try await world.browser(world.oda)
            let lee = try await world.browser(world.lee)
            #expect(try await book(lee, room, "09:00", "10:00", day: "2026-05-14").status == 303)
            let answer = try await book(oda, room, "09:30", "10:00", isWeekly: true)
            #expect(answer.location?.hasSuffix("&left=2026-05-14") == true, "\(answer.body)")
            // May 7, 21, 28 and June 4.
            #expect(try await world.count("SELECT COUNT(*) FROM room_bookings WHERE series_id IS NOT NULL") == 4)
            #expect(try await oda.get(answer.location ?? "").body.contains("Somebody else has it on these days"))
            let third = try await world.school.database.read { tx in
                try tx.require("SELECT id FROM room_bookings WHERE day_on = '2026-05-21'").id(
                    "id", of: RoomBooking.self)
            }
            try await oda.get(room)
            #expect(try await oda.post("\(room)/bookings/\(third)/cancelling", [("series", "1")]).status == 303)
            #expect(try await world.count("SELECT COUNT(*) FROM room_bookings WHERE cancelled_at IS NULL") == 2)
        }
    }

    @Test(arguments: TestEngine.available)
    func `leaders say which rooms there are, and two who change one see both texts`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let room = try await add(world)
            let oda = try await world.browser(world.oda)
            #expect(try await oda.get(room + "/edition").status == 404)
            #expect(try await oda.get("/rooms").body.contains("Quiet"))
            let leader = try await world.browser(world.leader)
            try await leader.get(room + "/edition")
            let old = leader.hidden("version", in: await leader.lastPage) ?? ""
            let fields = [("seats", "14"), ("words", "")]
            #expect(
                try await leader.post(room + "/edition", fields + [("version", old), ("name", "Big lab")]).status == 303
            )
            try await leader.get(room + "/edition")
            let stale = try await leader.post(room + "/edition", fields + [("version", old), ("name", "Small lab")])
            #expect(stale.status == 422 && stale.body.contains("Big lab") && stale.body.contains("Small lab"))
            // A room that somebody has on a coming day stays.
            #expect(try await book(oda, room, "09:00", "10:00").status == 303)
            try await leader.get(room + "/edition")
            #expect(try await leader.post(room + "/removal").status == 422)
        }
    }
}
