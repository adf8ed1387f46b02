import Learning
import SQL

/// Time that the first student and a teacher noted, and the school's advice about screens.
struct DemoTimeUse {
    let calendar: DemoCalendar
    let mint: IDMint
    let tx: any Transaction

    func fill() throws {
        let row = try tx.first(
            """
            SELECT p.id, r.organization_id, t.person_id AS teacher_id FROM people p
            JOIN roles r ON r.person_id = p.id AND r.role = 'student' AND r.source = 'demo'
            JOIN enrolments s ON s.person_id = p.id AND s.role = 'student'
            JOIN enrolments t ON t.class_id = s.class_id AND t.role = 'teacher'
            ORDER BY p.id, t.person_id LIMIT 1
            """)
        guard let row else { return }
        let student: ID<Person> = try row.id("id")
        let teacher: ID<Person> = try row.id("teacher_id")
        let blocks: [(daysAgo: Int, minutes: Int, TimeCompany, TimePlace, String, ID<Person>)] = [
            (1, 45, .smallGroup, .outside, "Measured the garden with my group", student),
            (2, 60, .project, .school, "Built the stand", student),
            (4, 25, .alone, .home, "Read my book", student),
            (6, 40, .project, .elsewhere, "Asked people at the market", teacher),
            (8, 30, .peers, .classroom, "Explained my table to Dario", student),
            (11, 90, .project, .outside, "Goats: the new fence", student),
            (13, 35, .online, .home, "Looked for recipes", student),
        ]
        for block in blocks {
            let day = calendar.last - block.daysAgo + 1
            try tx.execute(
                """
                INSERT INTO time_blocks (id, student_id, day_on, minutes, modality, place, words, written_by, written_at)
                VALUES (\(try mint.mint(TimeBlock.self)), \(student), \(calendar.iso(day)), \(block.minutes),
                        \(block.2.rawValue), \(block.3.rawValue), \(block.4), \(block.5),
                        \(calendar.time(day, minute: 17 * 60)))
                """)
        }
        let school: ID<Organization> = try row.id("organization_id")
        for (band, minutes) in [("K-2", 60), ("3-5", 120), ("6-8", 180), ("9-12", 300)] {
            try tx.execute(
                """
                INSERT INTO screen_budgets (school_id, band, minutes, words, set_by, set_at)
                VALUES (\(school), \(band), \(minutes), 'So that there is time for people and for making things.',
                        \(teacher), \(calendar.beginning))
                """)
        }
    }
}
