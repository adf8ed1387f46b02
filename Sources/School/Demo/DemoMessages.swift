import Learning
import SQL

/// Messages of the first student: with a teacher, her mother with the same teacher, the team, and a notice to the class.
struct DemoMessages {
    let calendar: DemoCalendar
    let mint: IDMint
    let tx: any Transaction

    private typealias Said = (author: ID<Person>, daysAgo: Int, minute: Int, words: String, language: String)

    func fill() throws {
        let row = try tx.first(
            """
            SELECT s.person_id AS student_id, t.person_id AS teacher_id, c.id AS class_id, c.title
            FROM people p JOIN roles r ON r.person_id = p.id AND r.role = 'student' AND r.source = 'demo'
            JOIN enrolments s ON s.person_id = p.id AND s.role = 'student'
            JOIN classes c ON c.id = s.class_id AND c.kind = 'class'
            JOIN enrolments t ON t.class_id = s.class_id AND t.role = 'teacher'
            WHERE p.is_invented = TRUE ORDER BY p.id, t.person_id, c.id LIMIT 1
            """)
        guard let row else { return }
        let student: ID<Person> = try row.id("student_id")
        let teacher: ID<Person> = try row.id("teacher_id")
        try put(
            "student", pair: "s:\(student):\(teacher)", about: student,
            [(student, "student", nil), (teacher, "staff", nil)],
            [
                (student, 3, 15 * 60, "Can I show the stand with photos?", "en"),
                (teacher, 3, 16 * 60 + 10, "Yes. Write one sentence under each photo.", "en"),
                (student, 0, 14 * 60 + 5, "I have four photos now. Is that enough?", "en"),
            ])
        let guardian = try tx.first(
            "SELECT guardian_id FROM guardianships WHERE student_id = \(student) ORDER BY guardian_id LIMIT 1")
        if let guardian: ID<Person> = try guardian?.id("guardian_id") {
            try put(
                "family", pair: "f:\(guardian):\(teacher):\(student)", about: student,
                [(guardian, "guardian", student), (teacher, "staff", nil)],
                [
                    (guardian, 5, 12 * 60, "Buenos días. El jueves llegamos tarde por el dentista.", "es"),
                    (teacher, 5, 13 * 60, "Gracias por avisar. Guardamos sus materiales.", "es"),
                    (teacher, 1, 15 * 60 + 30, "El puesto quedó muy bien. Pueden verlo el viernes.", "es"),
                ])
        }
        let team = try tx.query(
            """
            SELECT DISTINCT t.person_id FROM enrolments s JOIN enrolments t ON t.class_id = s.class_id AND t.role = 'teacher'
            WHERE s.person_id = \(student) AND s.role = 'student' ORDER BY t.person_id LIMIT 20
            """
        ).map { row -> ID<Person> in try row.id("person_id") }
        if let other = team.first(where: { $0 != teacher }) {
            try put(
                "team", pair: "t:\(student)", about: student, team.map { ($0, "staff", nil) },
                [(other, 2, 15 * 60, "She explains well. Could she help two classmates with tables?", "en")])
        }
        try notice(row.id("class_id"), teacher)
    }

    private func put(
        _ kind: String, pair: String, about student: ID<Person>,
        _ people: [(person: ID<Person>, part: String, through: ID<Person>?)], _ said: [Said]
    ) throws {
        guard let first = said.first, let last = said.last else { return }
        let id: ID<Conversation> = try mint.mint()
        try tx.execute(
            """
            INSERT INTO conversations (id, kind, pair, student_id, begun_by, begun_at, last_at)
            VALUES (\(id), \(kind), \(pair), \(student), \(first.author), \(at(first)), \(at(last)))
            """)
        for member in people {
            // What came last is new for the others.
            let unread = member.person == last.author ? 0 : 1
            let seen: Timestamp? = unread == 0 ? at(last) : said.count > 1 ? at(last).adding(milliseconds: -1) : nil
            let tellAt: Timestamp? = unread == 0 ? nil : at(last)
            try tx.execute(
                """
                INSERT INTO conversation_people (conversation_id, person_id, part, through_id, unread, tell_at, seen_at, last_at)
                VALUES (\(id), \(member.person), \(member.part), \(member.through), \(unread), \(tellAt), \(seen), \(at(last)))
                """)
        }
        for one in said { try message(one, in: id) }
    }

    private func at(_ said: Said) -> Timestamp { calendar.time(calendar.last - said.daysAgo, minute: said.minute) }

    private func message(_ said: Said, in id: ID<Conversation>) throws {
        try tx.execute(
            """
            INSERT INTO messages (id, conversation_id, author_id, words, language, sent_at)
            VALUES (\(try mint.mint(SentMessage.self)), \(id), \(said.author), \(said.words), \(said.language), \(at(said)))
            """)
    }

    private func notice(_ classID: ID<Class>, _ teacher: ID<Person>) throws {
        let said: Said = (teacher, 1, 15 * 60, "On Thursday we measure the garden. Please bring boots.", "en")
        let id: ID<Conversation> = try mint.mint()
        try tx.execute(
            """
            INSERT INTO conversations (id, kind, class_id, audience, title, begun_by, begun_at, last_at)
            VALUES (\(id), 'class', \(classID), 'students', 'Boots on Thursday', \(teacher), \(at(said)), \(at(said)))
            """)
        try tx.execute(
            """
            INSERT INTO conversation_people (conversation_id, person_id, part, seen_at, last_at)
            VALUES (\(id), \(teacher), 'staff', \(at(said)), \(at(said)))
            """)
        try tx.execute(
            """
            INSERT INTO conversation_people (conversation_id, person_id, part, unread, tell_at, last_at)
            SELECT \(id), e.person_id, 'student', 1, \(at(said)), \(at(said)) FROM enrolments e
            WHERE e.class_id = \(classID) AND e.role = 'student'
            """)
        try message(said, in: id)
    }
}
