import Learning
import SQL

/// Who is known well, for those who lead a school and for those who advise.
struct KnownOverview: Sendable {
    struct Gap: Sendable {
        let student: ID<Person>
        let name: String
        let advisor: String?
        let gap: KnownWell.Gap
    }

    struct Advisor: Sendable {
        /// nil for students without an advisor.
        let name: String?
        let students: Int
        let talked: Int
    }

    /// A planned talk whose adult works with the student no longer.
    struct Orphan: Sendable {
        let talk: ID<CheckIn>
        let student: ID<Person>
        let name: String
        let before: String
        let plannedOn: CalendarDay
        let adults: [CheckInPeople.Adult]
    }

    struct Setting: Sendable {
        let organization: ID<Organization>
        let name: String
        let weeks: Int
    }

    let students: Int
    let gaps: [Gap]
    /// By name, never by number.
    let advisors: [Advisor]
    let answers: [KnownWell.Answer: Int]
    let orphans: [Orphan]
    let settings: [Setting]

    static func load(_ visit: Visit) throws -> KnownOverview {
        let today = CalendarDay(iso: visit.today) ?? CalendarDay(daysSinceEpoch: 0)
        let facts = try KnownFacts(visit)
        var gaps: [Gap] = []
        var counts: [String?: (students: Int, talked: Int)] = [:]
        for student in facts.students {
            let known = KnownWell(weeks: facts.weeks(of: student.school))
            let gap = known.gap(of: facts.known(student.id), today: today)
            if let gap {
                gaps.append(Gap(student: student.id, name: student.name, advisor: student.advisor, gap: gap))
            }
            var hasTalked = true
            switch gap {
            case .noTalkYet, .noTalkSince: hasTalked = false
            case .saidNotYet, nil: break
            }
            counts[student.advisor, default: (0, 0)].students += 1
            if hasTalked { counts[student.advisor, default: (0, 0)].talked += 1 }
        }
        let advisors = counts.map { Advisor(name: $0.key, students: $0.value.students, talked: $0.value.talked) }
        return KnownOverview(
            students: facts.students.count, gaps: gaps,
            advisors: advisors.sorted { foldedName($0.name ?? "\u{10FFFF}") < foldedName($1.name ?? "\u{10FFFF}") },
            answers: facts.students.reduce(into: [:]) { counts, student in
                if let answer = facts.answers[student.id]?.answer { counts[answer, default: 0] += 1 }
            }, orphans: try orphans(visit), settings: facts.settings)
    }

    /// How long a talk counts, for a school or district that the viewer leads.
    static func set(weeks: Int, of organization: ID<Organization>, _ visit: Visit) throws {
        guard try KnownFacts.settings(visit).contains(where: { $0.organization == organization }) else {
            throw Failure.notFound
        }
        let name = KnownFacts.settingName(organization)
        try visit.tx.execute(
            """
            INSERT INTO settings (name, value, changed_at)
            VALUES (\(name), \(String(KnownWell(weeks: weeks).weeks)), \(visit.now))
            ON CONFLICT (name) DO UPDATE SET value = excluded.value, changed_at = excluded.changed_at
            """)
        try visit.audit("known.weeks", detail: "{\"organization\":\"\(organization)\"}")
    }

    /// For a leader: nothing that was planned is lost when an adult leaves in the middle of the year.
    private static func orphans(_ visit: Visit) throws -> [Orphan] {
        let rows = try visit.tx.query(
            """
            SELECT c.id, c.student_id, c.advisor_id, c.planned_on, s.given_name, s.family_name,
                   a.given_name AS adult_given, a.family_name AS adult_family
            FROM check_ins c JOIN people s ON s.id = c.student_id JOIN people a ON a.id = c.advisor_id
            WHERE c.state = 'planned' AND s.left_at IS NULL AND c.student_id IN (\(KnownFacts.ledStudents(visit)))
              AND NOT EXISTS (
                SELECT 1 FROM enrolments t JOIN enrolments e ON e.class_id = t.class_id
                JOIN classes k ON k.id = t.class_id
                WHERE t.person_id = c.advisor_id AND t.role = 'teacher' AND \(current("t", visit.today))
                  AND e.person_id = c.student_id AND e.role = 'student' AND \(current("e", visit.today))
                  AND k.left_at IS NULL)
            ORDER BY c.planned_on, c.id LIMIT 400
            """)
        var seen: Set<[Int64]> = []
        var orphans: [Orphan] = []
        for row in rows where seen.insert([try row.int64("student_id"), try row.int64("advisor_id")]).inserted {
            let student: ID<Person> = try row.id("student_id")
            guard orphans.count < 60, let access = try visit.student(student, for: .plan) else { continue }
            orphans.append(
                Orphan(
                    talk: try row.id("id"), student: student,
                    name: try row.text("given_name") + " " + row.text("family_name"),
                    before: try row.text("adult_given") + " " + row.text("adult_family"),
                    plannedOn: CalendarDay(iso: try row.text("planned_on")) ?? CalendarDay(daysSinceEpoch: 0),
                    adults: try CheckInPeople.adults(of: access, visit)))
        }
        return orphans
    }
}
