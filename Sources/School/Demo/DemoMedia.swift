import Learning
import SQL

/// What the first student says about pieces of work: which part shows which row of the rubric, and why.
struct DemoMedia {
    let tx: any Transaction

    func fill() throws {
        let student = try tx.first(
            """
            SELECT p.id, p.language FROM people p JOIN roles r ON r.person_id = p.id
            WHERE r.role = 'student' AND r.source = 'demo' AND p.is_invented = TRUE ORDER BY p.id LIMIT 1
            """)
        guard let student else { return }
        let person: ID<Person> = try student.id("id")
        let isSpanish = try student.optionalText("language") == "es"
        let attempts = try tx.query(
            """
            SELECT t.id FROM attempts t JOIN works w ON w.id = t.work_id
            WHERE w.student_id = \(person) AND t.sent_at IS NOT NULL ORDER BY t.sent_at DESC, t.id DESC LIMIT 8
            """)
        for attempt in attempts {
            let criteria = try tx.query(
                """
                SELECT criterion_id FROM self_ratings WHERE attempt_id = \(try attempt.int64("id"))
                ORDER BY criterion_id LIMIT 4
                """)
            for (place, criterion) in criteria.enumerated() {
                let words = isSpanish ? Self.spanish : Self.english
                try tx.execute(
                    """
                    INSERT INTO attempt_claims (attempt_id, criterion_id, words)
                    VALUES (\(try attempt.int64("id")), \(try criterion.int64("criterion_id")),
                            \(words[place % words.count]))
                    ON CONFLICT (attempt_id, criterion_id) DO NOTHING
                    """)
            }
        }
    }

    private static let english = [
        "The first part. I say what I saw before I say what I think.",
        "The last two sentences. They give my reason.",
        "The numbers in the middle. I checked them twice.",
        "All of it. I read it aloud and changed what sounded wrong.",
    ]
    private static let spanish = [
        "La primera parte. Digo lo que vi antes de decir lo que pienso.",
        "Las dos últimas oraciones. Ahí está mi razón.",
        "Los números del medio. Los revisé dos veces.",
        "Todo. Lo leí en voz alta y cambié lo que sonaba mal.",
    ]
}
