import Learning
import SQL

@testable import School

/// An activity with a text, a page and a version, what Maya did with it, and what she put in.
struct MaterialsRows {
    let work: WorkWorld
    let tx: any Transaction

    /// - Returns: What stands for each parameter of a path.
    func build(_ id: ID<Work>) throws -> [String: String] {
        let mint = work.core.mint
        let now = work.core.now()
        let variant: ID<ActivityVariant> = try mint.mint()
        let page: ID<ModulePage> = try mint.mint()
        let note: ID<ReadingNote> = try mint.mint()
        let source: ID<WorkSource> = try mint.mint()
        let post: ID<DiscussionPost> = try mint.mint()
        let made: ID<MadeActivity> = try mint.mint()
        let question: ID<Question> = try mint.mint()
        var materials = ActivityMaterials.none
        materials.reading = LocalText("One cup is small. Two cups are more.")
        try MaterialsStore.save(materials, of: work.activity, at: now, tx)
        try tx.execute(
            """
            INSERT INTO activity_variants (id, activity_id, tier, medium, note, changed_at)
            VALUES (\(variant), \(work.activity), 'scaffold', 'text', \(LocalText("Begin with one cup.")), \(now))
            """)
        try tx.execute(
            """
            INSERT INTO module_pages (id, activity_id, position, title, changed_at)
            VALUES (\(page), \(work.activity), 1, \(LocalText("One cup")), \(now))
            """)
        try tx.execute(
            """
            INSERT INTO reading_notes (id, student_id, activity_id, paragraph, quote, audience, written_at, changed_at)
            VALUES (\(note), \(work.maya), \(work.activity), 0, 'One cup is small.', 'own', \(now), \(now))
            """)
        try tx.execute(
            """
            INSERT INTO work_sources (id, student_id, work_id, title, added_at)
            VALUES (\(source), \(work.maya), \(id), 'A price tag', \(now))
            """)
        try tx.execute(
            """
            INSERT INTO discussion_posts (id, activity_id, class_id, person_id, words, posted_at)
            VALUES (\(post), \(work.activity), \(work.mathClass), \(work.maya), 'Fair is fair.', \(now))
            """)
        try tx.execute(
            """
            INSERT INTO made_activities (id, student_id, class_id, state, title, began_at, sent_at, changed_at)
            VALUES (\(made), \(work.maya), \(work.mathClass), 'sent', 'Detective', \(now), \(now), \(now))
            """)
        try tx.execute(
            """
            INSERT INTO questions (id, student_id, class_id, kind, words, asked_at)
            VALUES (\(question), \(work.maya), \(work.mathClass), 'question', 'Why nine?', \(now))
            """)
        return [
            "variant": "\(variant)", "modulePage": "\(page)", "number": "1", "readingNote": "\(note)",
            "source": "\(source)", "post": "\(post)", "made": "\(made)", "question": "\(question)",
        ]
    }
}
