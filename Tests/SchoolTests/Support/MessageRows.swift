import Learning
import SQL

@testable import School

/// Maya and Mr. Oda write to each other, and she reported something that he wrote.
struct MessageRows {
    let work: WorkWorld
    let tx: any Transaction
    private var core: Core { work.core }
    private var now: Timestamp { core.now() }

    func build() throws -> [String: String] {
        let conversation: ID<Conversation> = try core.mint.mint()
        let message: ID<SentMessage> = try core.mint.mint()
        let report: ID<MessageReport> = try core.mint.mint()
        try tx.execute(
            """
            INSERT INTO conversations (id, kind, pair, student_id, begun_by, begun_at, last_at)
            VALUES (\(conversation), 'student', \("s:\(work.maya):\(work.oda)"), \(work.maya), \(work.oda), \(now), \(now))
            """)
        try tx.execute(
            """
            INSERT INTO conversation_people (conversation_id, person_id, part, unread, last_at)
            VALUES (\(conversation), \(work.maya), 'student', 0, \(now)), (\(conversation), \(work.oda), 'staff', 0, \(now))
            """)
        try tx.execute(
            """
            INSERT INTO messages (id, conversation_id, author_id, words, language, sent_at)
            VALUES (\(message), \(conversation), \(work.oda), 'See you', 'en', \(now))
            """)
        let school: Int64 = try tx.require("SELECT school_id FROM classes WHERE id = \(work.mathClass)").int64(
            "school_id")
        try tx.execute(
            """
            INSERT INTO message_reports (id, message_id, reported_by, reason, reported_at, school_id)
            VALUES (\(report), \(message), \(work.maya), 'Look', \(now), \(school))
            """)
        return ["conversation": "\(conversation)", "messageReport": "\(report)"]
    }
}
