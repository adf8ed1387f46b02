import Learning
import SQL

@testable import School

/// A workshop of Mr. Oda's in which Maya was offered a seat, a room that he booked, and time that he noted.
struct WorkshopRows {
    let work: WorkWorld
    let tx: any Transaction
    private var core: Core { work.core }
    private var now: Timestamp { core.now() }

    func build() throws -> [String: String] {
        let workshop: ID<Workshop> = try core.mint.mint()
        let room: ID<Room> = try core.mint.mint()
        let booking: ID<RoomBooking> = try core.mint.mint()
        let block: ID<TimeBlock> = try core.mint.mint()
        let school = try tx.require("SELECT school_id FROM classes WHERE id = \(work.mathClass)").int64("school_id")
        try tx.execute(
            """
            INSERT INTO rooms (id, school_id, name, seats, changed_by, changed_at)
            VALUES (\(room), \(school), 'Lab', 12, \(work.leader), \(now))
            """)
        try tx.execute(
            """
            INSERT INTO workshops (id, class_id, title, modality, day_on, begins_minute, ends_minute, is_outside, seats,
                                   entry, audience, host_id, made_by, made_at, changed_at)
            VALUES (\(workshop), \(work.mathClass), 'Prices', 'small_group', '2026-05-08', 840, 870, TRUE, 4, 'offer',
                    'class', \(work.oda), \(work.oda), \(now), \(now))
            """)
        try tx.execute(
            """
            INSERT INTO workshop_seats (workshop_id, student_id, state, since, given_by, changed_at)
            VALUES (\(workshop), \(work.maya), 'offered', \(now), \(work.oda), \(now))
            """)
        try tx.execute(
            """
            INSERT INTO room_bookings (id, room_id, day_on, begins_minute, ends_minute, booked_by, booked_at)
            VALUES (\(booking), \(room), '2026-05-08', 840, 870, \(work.oda), \(now))
            """)
        try tx.execute(
            """
            INSERT INTO time_blocks (id, student_id, day_on, minutes, modality, place, written_by, written_at)
            VALUES (\(block), \(work.maya), '2026-05-05', 45, 'small_group', 'outside', \(work.oda), \(now))
            """)
        return [
            "workshop": "\(workshop)", "room": "\(room)", "booking": "\(booking)", "timeBlock": "\(block)",
        ]
    }
}
