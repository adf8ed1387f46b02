import Learning
import SQL

/// Something booked in a student's day: a class that meets, a talk, or a workshop with a seat.
struct BookedSession: Sendable {
    enum Kind: Sendable {
        case meeting(title: String)
        case talk(ID<CheckIn>, with: String)
        case workshop(ID<Workshop>, title: String)
    }

    let kind: Kind
    let time: BookedTime
    let place: String
}

/// What is booked for a student, day by day.
enum SessionTimes {
    /// - Parameter days: in order, at most two weeks of them.
    static func booked(
        _ access: StudentAccess, on days: [CalendarDay], _ visit: Visit
    ) throws -> [CalendarDay: [BookedSession]] {
        guard let last = days.last else { return [:] }
        let meetings = try meetings(access, visit)
        let talks = try TalkStore.upcoming(access, through: last.iso, visit)
        let workshops = try WorkshopStore.booked(access, from: days.first ?? last, through: last, visit)
        var booked: [CalendarDay: [BookedSession]] = [:]
        for day in days {
            // 1 is Monday, as in the table; the calendar counts from Sunday.
            let weekday = day.weekday == 0 ? 7 : day.weekday
            let classes = meetings.filter { $0.weekday == weekday && $0.holds(on: day) }.map(\.session)
            let own = talks.filter { $0.plannedOn == day }.compactMap { talk in
                talk.beginsMinute.map { begins in
                    BookedSession(
                        kind: .talk(talk.id, with: talk.advisorName),
                        time: BookedTime(begins: begins, ends: begins + talk.minutes), place: talk.place)
                }
            }
            booked[day] = (classes + own + (workshops[day] ?? [])).sorted {
                ($0.time.begins, $0.time.ends) < ($1.time.begins, $1.time.ends)
            }
        }
        return booked
    }

    private struct Meeting {
        let weekday: Int
        let begins: CalendarDay?
        let ends: CalendarDay?
        let session: BookedSession

        /// A class meets within its term.
        func holds(on day: CalendarDay) -> Bool { begins.map { $0 <= day } ?? true && ends.map { $0 >= day } ?? true }
    }

    private static func meetings(_ access: StudentAccess, _ visit: Visit) throws -> [Meeting] {
        try visit.tx.query(
            """
            SELECT c.title, m.weekday, m.begins_minute, m.ends_minute, m.place, t.begins_on, t.ends_on
            FROM enrolments e JOIN classes c ON c.id = e.class_id JOIN class_meetings m ON m.class_id = c.id
            LEFT JOIN terms t ON t.id = c.term_id
            WHERE e.person_id = \(access.student) AND e.role = 'student' AND c.left_at IS NULL
              AND \(current("e", visit.today))
            ORDER BY m.weekday, m.begins_minute, m.id LIMIT 300
            """
        ).map { row in
            Meeting(
                weekday: try row.int("weekday"),
                begins: try row.optionalText("begins_on").flatMap { CalendarDay(iso: $0) },
                ends: try row.optionalText("ends_on").flatMap { CalendarDay(iso: $0) },
                session: BookedSession(
                    kind: .meeting(title: try row.text("title")),
                    time: BookedTime(begins: try row.int("begins_minute"), ends: try row.int("ends_minute")),
                    place: try row.text("place")))
        }
    }
}
