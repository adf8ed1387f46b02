import Learning
import SQL

/// Who is asked to agree, for some students at once. Whom the viewer may see was decided before.
enum AgreementSigners {
    static func signers(of students: [ID<Person>], _ visit: Visit) throws -> [ID<Person>: PlanSigners] {
        guard !students.isEmpty else { return [:] }
        let tx = visit.tx
        let births = try births(of: students, tx)
        let adults = try adults(of: students, visit)
        let guardians = try guardians(of: students, tx)
        let today = CalendarDay(iso: visit.today) ?? CalendarDay(daysSinceEpoch: 0)
        var signers: [ID<Person>: PlanSigners] = [:]
        for student in students {
            let known = adults[student] ?? []
            signers[student] = PlanSigners(
                student: student, birthDate: births[student], today: today,
                advisors: known.filter(\.isAdvisor).map(\.person), teachers: known.map(\.person),
                guardians: guardians[student] ?? [])
        }
        return signers
    }

    private static func births(
        of students: [ID<Person>], _ tx: any Transaction
    ) throws -> [ID<Person>: CalendarDay] {
        var births: [ID<Person>: CalendarDay] = [:]
        for row in try tx.query(
            "SELECT person_id, birth_date FROM demographics WHERE person_id IN (\(list: students))")
        {
            births[try row.id("person_id")] = try row.optionalText("birth_date").flatMap(CalendarDay.init(iso:))
        }
        return births
    }

    private struct Adult {
        let person: ID<Person>
        let isAdvisor: Bool
    }

    /// Those who teach or advise today.
    private static func adults(of students: [ID<Person>], _ visit: Visit) throws -> [ID<Person>: [Adult]] {
        let rows = try visit.tx.query(
            """
            SELECT s.person_id AS student_id, t.person_id AS adult_id, c.kind
            FROM enrolments s JOIN enrolments t ON t.class_id = s.class_id AND t.role = 'teacher'
            JOIN classes c ON c.id = s.class_id JOIN people p ON p.id = t.person_id
            WHERE s.person_id IN (\(list: students)) AND s.role = 'student'
              AND \(current("s", visit.today)) AND \(current("t", visit.today))
              AND c.left_at IS NULL AND p.left_at IS NULL
            """)
        var adults: [ID<Person>: [Adult]] = [:]
        for row in rows {
            adults[try row.id("student_id"), default: []].append(
                Adult(person: try row.id("adult_id"), isAdvisor: try row.text("kind") == "advisory"))
        }
        return adults
    }

    private static func guardians(
        of students: [ID<Person>], _ tx: any Transaction
    ) throws -> [ID<Person>: [PlanGuardian]] {
        let rows = try tx.query(
            """
            SELECT g.student_id, g.guardian_id, g.may_agree_plan, g.blocked_at
            FROM guardianships g JOIN people p ON p.id = g.guardian_id
            WHERE g.student_id IN (\(list: students)) AND p.left_at IS NULL
            """)
        var guardians: [ID<Person>: [PlanGuardian]] = [:]
        for row in rows {
            guardians[try row.id("student_id"), default: []].append(
                PlanGuardian(
                    try row.id("guardian_id"), mayAgree: try row.bool("may_agree_plan"),
                    isBlocked: try row.optionalTime("blocked_at") != nil))
        }
        return guardians
    }

    /// Full names of some people.
    static func names(of people: [ID<Person>], _ tx: any Transaction) throws -> [ID<Person>: String] {
        var names: [ID<Person>: String] = [:]
        for row in try tx.query("SELECT id, given_name, family_name FROM people WHERE id IN (\(list: people))") {
            names[try row.id("id")] = try row.text("given_name") + " " + row.text("family_name")
        }
        return names
    }
}
