import Learning
import SQL

enum TimeBlock {}

/// How a student's time was spent, derived from what was recorded anyway: workshops attended, talks held, checks taken,
/// classes by their timetable, and what student or teacher noted. All sums and lists come from `blocks`.
enum SessionRecord {
    /// The longest that one answer of a check counts: who leaves the page open is not at the screen.
    static let longestAnswer: Int64 = 10 * 60_000
    static let mostDays = 70

    /// In order of time, every minute once; nothing that lies ahead.
    ///
    /// - Parameter days: at most `mostDays` of them, from the first to the last.
    static func blocks(
        _ access: StudentAccess, from first: CalendarDay, through last: CalendarDay, _ visit: Visit
    ) throws -> [SessionBlock] {
        let last = min(last, visit.schoolToday)
        let first = max(first, last.adding(days: 1 - mostDays))
        guard first <= last else { return [] }
        let range = Range(access: access, first: first, last: last, visit: visit)
        let meetings = try range.meetings()
        let others = try range.workshops() + range.checkIns() + range.sittings() + range.noted()
        return SessionBlock.countedOnce(others + meetings)
    }

    private struct Range {
        let access: StudentAccess
        let first: CalendarDay
        let last: CalendarDay
        let visit: Visit

        private var tx: any Transaction { visit.tx }
        private var format: Format { Format(.english, timeZone: zone(visit.viewer.timeZone)) }

        /// What was attended. A workshop whose attendance nobody noted says nothing about time.
        func workshops() throws -> [SessionBlock] {
            try tx.query(
                """
                SELECT w.id, w.title, w.day_on, w.begins_minute, w.ends_minute, w.modality, w.is_outside, w.place,
                       r.name AS room_name
                FROM workshop_seats s JOIN workshops w ON w.id = s.workshop_id LEFT JOIN rooms r ON r.id = w.room_id
                WHERE s.student_id = \(access.student) AND s.state = 'taken' AND s.attendance IN ('there', 'late')
                  AND w.called_off_at IS NULL AND w.day_on >= \(first.iso) AND w.day_on <= \(last.iso)
                ORDER BY w.day_on, w.begins_minute, w.id LIMIT 500
                """
            ).map { row in
                let time = BookedTime(begins: try row.int("begins_minute"), ends: try row.int("ends_minute"))
                let modality = SessionModality(rawValue: try row.text("modality")) ?? .smallGroup
                return SessionBlock(
                    source: .workshop(try row.id("id"), title: try row.text("title")), day: try day(row, "day_on"),
                    begins: time.begins, minutes: time.minutes, company: TimeCompany(modality),
                    place: place(try row.optionalText("room_name") ?? row.text("place")),
                    isOutside: try row.bool("is_outside"))
            }
        }

        func checkIns() throws -> [SessionBlock] {
            try tx.query(
                """
                SELECT c.id, c.planned_on, c.begins_minute, c.minutes, c.place, p.given_name, p.family_name
                FROM check_ins c JOIN people p ON p.id = c.advisor_id
                WHERE c.student_id = \(access.student) AND c.state = 'held' AND c.planned_on >= \(first.iso)
                  AND c.planned_on <= \(last.iso)
                ORDER BY c.planned_on, c.id LIMIT 300
                """
            ).map { row in
                SessionBlock(
                    source: .checkIn(
                        try row.id("id"), with: try row.text("given_name") + " " + row.text("family_name")),
                    day: try day(row, "planned_on"), begins: try row.optionalInt("begins_minute"),
                    minutes: try row.int("minutes"), company: .oneToOne, place: place(try row.text("place")))
            }
        }

        /// The time that the answers took, each up to ten minutes.
        func sittings() throws -> [SessionBlock] {
            let begin = format.start(of: first)
            let end = format.start(of: last.adding(days: 1))
            return try tx.query(
                """
                SELECT s.id, s.began_at, c.title,
                       CAST(SUM(CASE WHEN a.spent_ms > \(SessionRecord.longestAnswer) THEN \(SessionRecord.longestAnswer)
                                     ELSE COALESCE(a.spent_ms, 0) END) AS BIGINT) AS spent
                FROM sittings s JOIN responses a ON a.sitting_id = s.id LEFT JOIN checks c ON c.id = s.check_id
                WHERE s.student_id = \(access.student) AND s.began_at >= \(begin) AND s.began_at < \(end)
                GROUP BY s.id, s.began_at, c.title ORDER BY s.began_at, s.id LIMIT 1000
                """
            ).compactMap { row in
                let minutes = Int(min((try row.int64("spent") + 59_999) / 60_000, 600))
                guard minutes > 0 else { return nil }
                let local = LocalTime(try row.time("began_at"), in: format.timeZone)
                return SessionBlock(
                    source: .sitting(
                        try row.id("id"),
                        check: try row.optionalText("title") == nil ? .empty : row.localText("title")),
                    day: local.day, begins: local.hour * 60 + local.minute, minutes: minutes, company: .online,
                    place: .unknown)
            }
        }

        func noted() throws -> [SessionBlock] {
            try tx.query(
                """
                SELECT b.id, b.day_on, b.begins_minute, b.minutes, b.modality, b.place, b.words, b.written_by,
                       p.given_name, p.family_name
                FROM time_blocks b JOIN people p ON p.id = b.written_by
                WHERE b.student_id = \(access.student) AND b.removed_at IS NULL AND b.day_on >= \(first.iso)
                  AND b.day_on <= \(last.iso)
                ORDER BY b.day_on, b.id LIMIT 500
                """
            ).map { row in
                let writer: ID<Person> = try row.id("written_by")
                return SessionBlock(
                    source: .noted(
                        try row.id("id"), words: try row.text("words"),
                        by: try row.text("given_name") + " " + row.text("family_name"),
                        isOwn: writer == access.viewer),
                    day: try day(row, "day_on"), begins: try row.optionalInt("begins_minute"),
                    minutes: try row.int("minutes"),
                    company: TimeCompany(rawValue: try row.text("modality")) ?? .alone,
                    place: TimePlace(rawValue: try row.text("place")).map { .listed($0) } ?? .unknown)
            }
        }

        /// Classes by their timetable while the student belonged to them, and of today only what is over.
        func meetings() throws -> [SessionBlock] {
            let rows = try tx.query(
                """
                SELECT c.title, m.weekday, m.begins_minute, m.ends_minute, m.place, e.begins_on, e.ends_on,
                       t.begins_on AS term_begins, t.ends_on AS term_ends
                FROM enrolments e JOIN classes c ON c.id = e.class_id AND c.left_at IS NULL
                JOIN class_meetings m ON m.class_id = c.id LEFT JOIN terms t ON t.id = c.term_id
                WHERE e.person_id = \(access.student) AND e.role = 'student' AND e.left_at IS NULL
                ORDER BY m.weekday, m.begins_minute, m.id LIMIT 300
                """)
            let local = LocalTime(visit.now, in: format.timeZone)
            let minuteNow = local.hour * 60 + local.minute
            var found: [SessionBlock] = []
            for row in rows {
                let weekday = try row.int("weekday")
                let time = BookedTime(begins: try row.int("begins_minute"), ends: try row.int("ends_minute"))
                let begins = try row.optionalText("begins_on") ?? row.optionalText("term_begins") ?? ""
                let ends = try row.optionalText("ends_on") ?? row.optionalText("term_ends") ?? "9999-12-31"
                let title = try row.text("title")
                let room = place(try row.text("place"))
                for number in 0..<max(0, last.daysSinceEpoch - first.daysSinceEpoch + 1) {
                    let day = first.adding(days: number)
                    guard (day.weekday == 0 ? 7 : day.weekday) == weekday, day.iso >= begins, day.iso <= ends,
                        day < local.day || time.ends <= minuteNow
                    else { continue }
                    found.append(
                        SessionBlock(
                            source: .meeting(title: title), day: day, begins: time.begins, minutes: time.minutes,
                            company: .wholeClass, place: room))
                }
            }
            return found
        }

        private func day(_ row: Row, _ column: String) throws -> CalendarDay {
            CalendarDay(iso: try row.text(column)) ?? first
        }

        private func place(_ text: String) -> SessionBlock.Place { text.isEmpty ? .unknown : .named(text) }
    }
}
