-- Conversations between students, families and staff, notices to a class or a school, and who is told when.

-- One for two people (or for the team of a student) for as long as they know each other: `pair` names it, so that two who
-- write at once do not begin two. A `class` or `school` notice is a conversation with one message, which is answered in
-- another one. `student_id` is whom it is about.
CREATE TABLE conversations (
    id BIGINT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('student', 'family', 'team', 'peers', 'class', 'school')),
    pair TEXT UNIQUE,
    student_id BIGINT REFERENCES people (id),
    class_id BIGINT REFERENCES classes (id),
    school_id BIGINT REFERENCES organizations (id),
    audience TEXT CHECK (audience IN ('students', 'families', 'both', 'staff', 'everybody')),
    title TEXT NOT NULL DEFAULT '' CHECK (LENGTH(title) <= 200),
    begun_by BIGINT REFERENCES people (id),
    begun_at BIGINT NOT NULL,
    last_at BIGINT NOT NULL
);
CREATE INDEX conversations_student ON conversations (student_id) WHERE student_id IS NOT NULL;
CREATE INDEX conversations_class ON conversations (class_id, begun_at) WHERE class_id IS NOT NULL;
CREATE INDEX conversations_school ON conversations (school_id, begun_at) WHERE school_id IS NOT NULL;
CREATE INDEX conversations_begun_by ON conversations (begun_by) WHERE begun_by IS NOT NULL;

-- Who takes part. `through_id` is the child through whom an adult is family. `ended_at`: what was said after that is not
-- read by this person. `tell_at`: when the person may be told of what is unread, after the quiet hours.
CREATE TABLE conversation_people (
    conversation_id BIGINT NOT NULL REFERENCES conversations (id),
    person_id BIGINT NOT NULL REFERENCES people (id),
    part TEXT NOT NULL CHECK (part IN ('student', 'guardian', 'staff')),
    through_id BIGINT REFERENCES people (id),
    unread BIGINT NOT NULL DEFAULT 0 CHECK (unread >= 0),
    tell_at BIGINT,
    mailed_at BIGINT,
    seen_at BIGINT,
    last_at BIGINT NOT NULL,
    ended_at BIGINT,
    PRIMARY KEY (conversation_id, person_id)
);
CREATE INDEX conversation_people_person ON conversation_people (person_id, last_at);
CREATE INDEX conversation_people_unread ON conversation_people (person_id) WHERE unread > 0;
CREATE INDEX conversation_people_mail ON conversation_people (person_id, tell_at) WHERE unread > 0 AND mailed_at IS NULL;
CREATE INDEX conversation_people_through ON conversation_people (through_id) WHERE through_id IS NOT NULL;

-- Never changed; taken back within minutes it stays for the record. Without an author it was written by somebody whose
-- record was erased, and holds no words.
CREATE TABLE messages (
    id BIGINT PRIMARY KEY,
    conversation_id BIGINT NOT NULL REFERENCES conversations (id),
    author_id BIGINT REFERENCES people (id),
    words TEXT NOT NULL CHECK (LENGTH(words) <= 4000),
    language TEXT NOT NULL,
    sent_at BIGINT NOT NULL,
    withdrawn_at BIGINT
);
CREATE INDEX messages_conversation ON messages (conversation_id, sent_at, id);
CREATE INDEX messages_author ON messages (author_id, sent_at) WHERE author_id IS NOT NULL;

CREATE TABLE message_reports (
    id BIGINT PRIMARY KEY,
    message_id BIGINT NOT NULL REFERENCES messages (id),
    reported_by BIGINT REFERENCES people (id),
    reason TEXT NOT NULL CHECK (LENGTH(reason) <= 500),
    reported_at BIGINT NOT NULL,
    school_id BIGINT REFERENCES organizations (id),
    closed_by BIGINT REFERENCES people (id),
    closed_at BIGINT,
    outcome TEXT NOT NULL DEFAULT '' CHECK (LENGTH(outcome) <= 500),
    UNIQUE (message_id, reported_by)
);
CREATE INDEX message_reports_school ON message_reports (school_id, closed_at);
CREATE INDEX message_reports_by ON message_reports (reported_by) WHERE reported_by IS NOT NULL;
CREATE INDEX message_reports_closed_by ON message_reports (closed_by) WHERE closed_by IS NOT NULL;

-- Each time that a named member of staff opens what was reported, with the reason.
CREATE TABLE message_openings (
    id BIGINT PRIMARY KEY,
    report_id BIGINT NOT NULL REFERENCES message_reports (id),
    staff_id BIGINT NOT NULL REFERENCES people (id),
    reason TEXT NOT NULL CHECK (LENGTH(reason) BETWEEN 1 AND 300),
    opened_at BIGINT NOT NULL
);
CREATE INDEX message_openings_report ON message_openings (report_id, staff_id);
CREATE INDEX message_openings_staff ON message_openings (staff_id);

-- Minutes of the day. The same number twice: no quiet hours.
CREATE TABLE message_settings (
    school_id BIGINT PRIMARY KEY REFERENCES organizations (id),
    peers BOOLEAN NOT NULL DEFAULT FALSE,
    quiet_begins BIGINT NOT NULL CHECK (quiet_begins BETWEEN 0 AND 1439),
    quiet_ends BIGINT NOT NULL CHECK (quiet_ends BETWEEN 0 AND 1439),
    changed_by BIGINT NOT NULL REFERENCES people (id),
    changed_at BIGINT NOT NULL
);

-- Who may open what was reported.
CREATE TABLE message_moderators (
    school_id BIGINT NOT NULL REFERENCES organizations (id),
    staff_id BIGINT NOT NULL REFERENCES people (id),
    named_by BIGINT NOT NULL REFERENCES people (id),
    named_at BIGINT NOT NULL,
    PRIMARY KEY (school_id, staff_id)
);
CREATE INDEX message_moderators_staff ON message_moderators (staff_id);

-- How somebody wants to be told. Without own quiet hours those of the school hold.
CREATE TABLE message_choices (
    person_id BIGINT PRIMARY KEY REFERENCES people (id),
    mail TEXT NOT NULL CHECK (mail IN ('daily', 'at_once', 'never')),
    quiet_begins BIGINT CHECK (quiet_begins BETWEEN 0 AND 1439),
    quiet_ends BIGINT CHECK (quiet_ends BETWEEN 0 AND 1439),
    changed_at BIGINT NOT NULL
);
