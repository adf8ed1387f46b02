import Learning
import SQL

/// A rubric of the first student's teacher that is being talked about, once all people are there.
struct DemoRubrics {
    let calendar: DemoCalendar
    let mint: IDMint
    let tx: any Transaction

    func fill() throws {
        guard let talk = try place() else { return }
        let asked = calendar.time(calendar.last - 3, minute: 10 * 60)
        let version = try RubricWriter(mint: mint, now: asked, tx: tx).add(
            RubricDraft(
                title: LocalText("How we explain our thinking"),
                criteria: [
                    .init(
                        competency: talk.competency, title: LocalText("Says why"),
                        levels: [
                            LocalText("I give an answer."), LocalText("I give an answer and one step."),
                            LocalText("I say why each step works."),
                            LocalText("I say why, and when it would not work."),
                        ]),
                    .init(
                        competency: talk.competency, title: LocalText("Others can follow"),
                        levels: [
                            LocalText("Only I understand it."), LocalText("A friend understands it when I help."),
                            LocalText("Somebody who was not there understands it."),
                            LocalText("It helps somebody solve another problem."),
                        ]),
                ]), owner: talk.teacher, state: .negotiated)
        try tx.execute(
            """
            INSERT INTO rubric_invitations (rubric_version_id, class_id, invited_by, invited_at)
            VALUES (\(version), \(talk.classID), \(talk.teacher), \(asked))
            """)
        let rows = try RubricStore.load(version, tx).criteria
        let words = [
            ("What is a step? We are not sure when one begins.", ""),
            ("Level 3 sounds like a lot of writing.", "I say why the important steps work."),
            ("I like this one.", ""),
        ]
        for (place, student) in talk.classmates.prefix(words.count).enumerated() {
            try tx.execute(
                """
                INSERT INTO rubric_comments (id, rubric_version_id, criterion_id, level, words, proposed, state, written_by,
                                             written_at)
                VALUES (\(try mint.mint(RubricComment.self)), \(version), \(rows.first?.id), \(place == 0 ? 2 : 3),
                        \(words[place].0), \(words[place].1), 'open', \(student),
                        \(calendar.time(calendar.last - 2, minute: 11 * 60 + place * 7)))
                """)
        }
        let examples = [
            (2, "The mix is 2 to 1. I doubled the water."),
            (3, "The mix is 2 to 1, because each cup of juice gets 2 cups of water."),
        ]
        for (level, words) in examples {
            try tx.execute(
                """
                INSERT INTO rubric_examples (id, criterion_id, level, words, state, added_by, added_at)
                VALUES (\(try mint.mint(RubricExample.self)), \(rows.first?.id), \(level), \(words), 'shown',
                        \(talk.teacher), \(asked))
                """)
        }
        for student in talk.classmates.dropFirst(words.count).prefix(4) {
            try tx.execute(
                """
                INSERT INTO rubric_assents (rubric_version_id, person_id, agreed_at)
                VALUES (\(version), \(student), \(calendar.time(calendar.last - 1, minute: 9 * 60)))
                """)
        }
    }

    private struct Talk {
        let teacher: ID<Person>
        let classID: ID<Class>
        let competency: ID<Competency>
        /// The first student, who has said nothing yet, is not among them.
        let classmates: [ID<Person>]
    }

    private func place() throws -> Talk? {
        let row = try tx.first(
            """
            SELECT s.person_id, t.person_id AS teacher_id, c.id FROM people p
            JOIN roles r ON r.person_id = p.id AND r.role = 'student' AND r.source = 'demo'
            JOIN enrolments s ON s.person_id = p.id AND s.role = 'student'
            JOIN classes c ON c.id = s.class_id AND c.kind <> 'advisory'
            JOIN enrolments t ON t.class_id = c.id AND t.role = 'teacher'
            ORDER BY p.id, t.person_id, c.id LIMIT 1
            """)
        guard let row else { return nil }
        let classID: ID<Class> = try row.id("id")
        let student: ID<Person> = try row.id("person_id")
        let competency = try tx.first(
            """
            SELECT k.competency_id FROM assignments g JOIN activity_competencies k ON k.activity_id = g.activity_id
            WHERE g.class_id = \(classID) ORDER BY g.id, k.position LIMIT 1
            """)
        guard let competency else { return nil }
        return Talk(
            teacher: try row.id("teacher_id"), classID: classID, competency: try competency.id("competency_id"),
            classmates: try tx.query(
                """
                SELECT person_id FROM enrolments
                WHERE class_id = \(classID) AND role = 'student' AND person_id <> \(student) ORDER BY person_id LIMIT 10
                """
            ).map { try $0.id("person_id") })
    }
}
