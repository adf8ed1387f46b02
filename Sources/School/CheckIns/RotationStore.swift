import Learning
import SQL

/// The round of talks of one adult, as it stands today.
enum RotationStore {
    struct Line: Sendable {
        let student: CheckInPeople.Student
        let turn: Rotation.Turn
        /// The planned talk of today, or the next one.
        let talk: Planned?
        /// The last talk with anybody, for a student whom the adult has not talked with.
        let before: (name: String, at: Timestamp)?
    }

    struct Planned: Sendable {
        let id: ID<CheckIn>
        let day: CalendarDay
        let beginsMinute: Int?
        let hasAgenda: Bool
    }

    struct Model: Sendable {
        let lines: [Line]
        let heldLately: Int
    }

    /// Everybody in the viewer's advisories, and whoever else the viewer talks with.
    static func load(_ visit: Visit) throws -> Model {
        let viewer = visit.viewer.person
        let tx = visit.tx
        let zone = zone(visit.viewer.timeZone)
        let today = CalendarDay(iso: visit.today) ?? CalendarDay(daysSinceEpoch: 0)
        let held = try latest(
            "SELECT student_id, MAX(held_at) AS talked_at FROM check_ins WHERE advisor_id = \(viewer) AND state = 'held' GROUP BY student_id",
            tx)
        let missed = try missedDays(of: viewer, tx)
        let planned = try plannedTalks(of: viewer, tx)
        let rhythms = try TalkTimes(visit).rhythms(of: viewer)
        let weeks = Dictionary(rhythms.map { ($0.student, $0.slot.everyWeeks) }) { first, _ in first }
        let students = try CheckInPeople.students(of: visit)
            .filter { $0.isAdvised || planned[$0.id] != nil || weeks[$0.id] != nil }
        let rotation = Rotation(
            students.map { student in
                RotationPlace(
                    student: student.id, everyWeeks: weeks[student.id] ?? Rotation.standardWeeks,
                    lastHeld: held[student.id].map { LocalTime($0, in: zone).day }, lastMissed: missed[student.id],
                    planned: planned[student.id]?.map(\.day) ?? [])
            }, today: today)
        let others = try lastTalks(of: students.map(\.id).filter { held[$0] == nil }, tx)
        let byID = Dictionary(students.map { ($0.id, $0) }) { first, _ in first }
        let lines = rotation.turns.compactMap { turn -> Line? in
            byID[turn.student].map { student in
                Line(
                    student: student, turn: turn, talk: talk(turn, planned[student.id] ?? [], today: today),
                    before: others[student.id])
            }
        }
        return Model(lines: lines, heldLately: rotation.heldLately())
    }

    /// How many talks are due and how many are planned for today, for the home page.
    static func counts(_ visit: Visit) throws -> (due: Int, today: Int) {
        let lines = try load(visit).lines
        return lines.reduce(into: (due: 0, today: 0)) { counts, line in
            switch line.turn.state {
            case .due: counts.due += 1
            case .today: counts.today += 1
            case .held: break
            }
        }
    }

    /// Today's, else the next one, else the oldest that was left open.
    private static func talk(_ turn: Rotation.Turn, _ planned: [Planned], today: CalendarDay) -> Planned? {
        planned.first { $0.day == turn.next } ?? planned.last { $0.day < today }
    }

    private static func latest(_ sql: SQL, _ tx: any Transaction) throws -> [ID<Person>: Timestamp] {
        var found: [ID<Person>: Timestamp] = [:]
        for row in try tx.query(sql) { found[try row.id("student_id")] = try row.time("talked_at") }
        return found
    }

    private static func missedDays(of viewer: ID<Person>, _ tx: any Transaction) throws -> [ID<Person>: CalendarDay] {
        let rows = try tx.query(
            """
            SELECT student_id, MAX(planned_on) AS day FROM check_ins
            WHERE advisor_id = \(viewer) AND state = 'not_held' AND reason <> '' GROUP BY student_id
            """)
        var found: [ID<Person>: CalendarDay] = [:]
        for row in rows { found[try row.id("student_id")] = CalendarDay(iso: try row.text("day")) }
        return found
    }

    private static func plannedTalks(of viewer: ID<Person>, _ tx: any Transaction) throws -> [ID<Person>: [Planned]] {
        let rows = try tx.query(
            """
            SELECT id, student_id, planned_on, begins_minute, agenda_version FROM check_ins
            WHERE advisor_id = \(viewer) AND state = 'planned' ORDER BY planned_on, begins_minute, id LIMIT 5000
            """)
        var found: [ID<Person>: [Planned]] = [:]
        for row in rows {
            guard let day = CalendarDay(iso: try row.text("planned_on")) else { continue }
            found[try row.id("student_id"), default: []].append(
                Planned(
                    id: try row.id("id"), day: day, beginsMinute: try row.optionalInt("begins_minute"),
                    hasAgenda: try row.int("agenda_version") > 0))
        }
        return found
    }

    private static func lastTalks(
        of students: [ID<Person>], _ tx: any Transaction
    ) throws -> [ID<Person>: (name: String, at: Timestamp)] {
        let rows = try tx.query(
            """
            SELECT c.student_id, c.held_at, p.given_name, p.family_name FROM check_ins c
            JOIN people p ON p.id = c.advisor_id
            WHERE c.student_id IN (\(list: students)) AND c.state = 'held'
            ORDER BY c.held_at DESC, c.id DESC LIMIT 5000
            """)
        var found: [ID<Person>: (name: String, at: Timestamp)] = [:]
        for row in rows {
            let student: ID<Person> = try row.id("student_id")
            guard found[student] == nil else { continue }
            found[student] = (try row.text("given_name") + " " + row.text("family_name"), try row.time("held_at"))
        }
        return found
    }
}
