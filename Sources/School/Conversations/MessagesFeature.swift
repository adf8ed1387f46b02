import Learning
import SQL

/// Messages between students, families and staff, notices, and the mail that tells of them.
///
/// docs/decisions/0017-who-reads-messages.md says who reads what, and what of it goes into a student's record.
func messagesFeature(_ core: Core) -> Feature {
    Feature(
        name: "messages",
        tables: [
            "conversations", "conversation_people", "messages", "message_reports", "message_openings",
            "message_settings", "message_moderators", "message_choices",
        ],
        routes: MessageRoutes().routes + NoticeRoutes().routes + MessageSettingsRoutes(core: core).routes,
        jobs: MailDigest.jobs() + NoticeRetention.jobs(), export: messageExports, erase: messageErasures)
}

private let messageExports: [StudentExport] = [
    // What the student takes part in, and what staff wrote about the student. A family's own conversation is that
    // adult's alone: two homes do not read each other's.
    StudentExport(name: "conversations") { student in
        """
        SELECT c.id, c.kind, c.student_id, c.class_id, c.school_id, c.title, c.begun_at, c.last_at FROM conversations c
        WHERE c.kind <> 'family' AND (c.student_id = \(student) OR EXISTS (
            SELECT 1 FROM conversation_people m WHERE m.conversation_id = c.id AND m.person_id = \(student)))
        ORDER BY c.id
        """
    },
    StudentExport(name: "conversations-with-family") { student in
        """
        SELECT c.begun_at, c.last_at FROM conversations c WHERE c.kind = 'family' AND c.student_id = \(student)
        ORDER BY c.id
        """
    },
    StudentExport(name: "conversation-people") { student in
        """
        SELECT m.conversation_id, m.part, m.seen_at, m.last_at, m.ended_at FROM conversation_people m
        WHERE m.person_id = \(student) ORDER BY m.conversation_id
        """
    },
    StudentExport(name: "messages") { student in
        """
        SELECT s.id, s.conversation_id, s.author_id, s.words, s.language, s.sent_at, s.withdrawn_at FROM messages s
        JOIN conversations c ON c.id = s.conversation_id
        WHERE c.kind IN ('student', 'team') AND c.student_id = \(student)
           OR c.kind = 'peers' AND s.author_id = \(student)
           OR c.kind IN ('class', 'school') AND s.withdrawn_at IS NULL AND EXISTS (
              SELECT 1 FROM conversation_people m WHERE m.conversation_id = c.id AND m.person_id = \(student))
        ORDER BY s.conversation_id, s.sent_at, s.id
        """
    },
    StudentExport(name: "message-reports") { student in
        """
        SELECT r.message_id, r.reason, r.reported_at, r.closed_at FROM message_reports r
        WHERE r.reported_by = \(student) ORDER BY r.id
        """
    },
    StudentExport(name: "message-choices") { student in
        """
        SELECT mail, quiet_begins, quiet_ends, changed_at FROM message_choices WHERE person_id = \(student)
        """
    },
]

/// Conversations about the student go with the record. What the student wrote to classmates becomes a gap in theirs.
private let messageErasures: [StudentErasure] = [
    StudentErasure(name: "message_openings") { student in
        """
        DELETE FROM message_openings WHERE report_id IN (
            SELECT r.id FROM message_reports r JOIN messages s ON s.id = r.message_id
            JOIN conversations c ON c.id = s.conversation_id
            WHERE c.student_id = \(student) OR s.author_id = \(student))
        """
    },
    StudentErasure(name: "message_reports") { student in
        """
        DELETE FROM message_reports WHERE message_id IN (
            SELECT s.id FROM messages s JOIN conversations c ON c.id = s.conversation_id
            WHERE c.student_id = \(student) OR s.author_id = \(student))
        """
    },
    StudentErasure(name: "message_reports") { student in
        "UPDATE message_reports SET reported_by = NULL, reason = '' WHERE reported_by = \(student)"
    },
    StudentErasure(name: "messages") { student in
        "DELETE FROM messages WHERE conversation_id IN (SELECT id FROM conversations WHERE student_id = \(student))"
    },
    StudentErasure(name: "messages") { student in
        "UPDATE messages SET author_id = NULL, words = '' WHERE author_id = \(student)"
    },
    // The two will not meet again.
    StudentErasure(name: "conversations") { student in
        """
        UPDATE conversations SET pair = NULL WHERE kind = 'peers' AND id IN (
            SELECT conversation_id FROM conversation_people WHERE person_id = \(student))
        """
    },
    StudentErasure(name: "conversation_people") { student in
        """
        DELETE FROM conversation_people WHERE person_id = \(student) OR through_id = \(student)
          OR conversation_id IN (SELECT id FROM conversations WHERE student_id = \(student))
        """
    },
    StudentErasure(name: "conversations") { "DELETE FROM conversations WHERE student_id = \($0)" },
    StudentErasure(name: "conversations") { "UPDATE conversations SET begun_by = NULL WHERE begun_by = \($0)" },
    StudentErasure(name: "message_choices") { "DELETE FROM message_choices WHERE person_id = \($0)" },
]
