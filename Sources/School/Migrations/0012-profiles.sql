-- What a student, the family and the school say about who the student is. An entry is never changed: another takes its
-- place, so every field has its history.

CREATE TABLE profile_entries (
    id BIGINT PRIMARY KEY,
    student_id BIGINT NOT NULL REFERENCES people (id),
    field TEXT NOT NULL CHECK (field IN ('words', 'strength', 'interest', 'talent', 'aspiration', 'priority',
                                         'self_concept', 'background', 'prior_learning', 'language', 'way_of_working')),
    tag TEXT NOT NULL DEFAULT '' CHECK (LENGTH(tag) <= 60),
    words TEXT NOT NULL DEFAULT '' CHECK (LENGTH(words) <= 4000),
    source TEXT NOT NULL CHECK (source IN ('self', 'family', 'teacher', 'data')),
    audience TEXT NOT NULL CHECK (audience IN ('own', 'advisor', 'staff', 'everyone')),
    written_by BIGINT NOT NULL REFERENCES people (id),
    written_at BIGINT NOT NULL,
    replaces_id BIGINT UNIQUE REFERENCES profile_entries (id),
    withdrawn_by BIGINT REFERENCES people (id),
    withdrawn_at BIGINT
);
CREATE INDEX profile_entries_student ON profile_entries (student_id, field);

-- What a strength rests on.
CREATE TABLE profile_entry_evidence (
    entry_id BIGINT NOT NULL REFERENCES profile_entries (id),
    evidence_id BIGINT NOT NULL REFERENCES evidence (id),
    PRIMARY KEY (entry_id, evidence_id)
);
CREATE INDEX profile_entry_evidence_evidence ON profile_entry_evidence (evidence_id);

-- The student's own words beside what an adult wrote. A dispute waits for an answer; a note does not.
CREATE TABLE profile_remarks (
    id BIGINT PRIMARY KEY,
    entry_id BIGINT NOT NULL REFERENCES profile_entries (id),
    kind TEXT NOT NULL CHECK (kind IN ('note', 'dispute')),
    words TEXT NOT NULL CHECK (LENGTH(words) BETWEEN 1 AND 2000),
    written_by BIGINT NOT NULL REFERENCES people (id),
    written_at BIGINT NOT NULL,
    answer TEXT NOT NULL DEFAULT '' CHECK (LENGTH(answer) <= 2000),
    answered_by BIGINT REFERENCES people (id),
    answered_at BIGINT
);
CREATE INDEX profile_remarks_entry ON profile_remarks (entry_id);

-- One time through the interview about interests and strengths; it may be left and taken up again.
CREATE TABLE inventory_rounds (
    id BIGINT PRIMARY KEY,
    student_id BIGINT NOT NULL REFERENCES people (id),
    inventory TEXT NOT NULL,
    began_at BIGINT NOT NULL,
    finished_at BIGINT
);
CREATE INDEX inventory_rounds_student ON inventory_rounds (student_id, began_at);

CREATE TABLE inventory_answers (
    round_id BIGINT NOT NULL REFERENCES inventory_rounds (id),
    question TEXT NOT NULL CHECK (LENGTH(question) <= 60),
    choices TEXT NOT NULL DEFAULT '[]',
    words TEXT NOT NULL DEFAULT '' CHECK (LENGTH(words) <= 4000),
    answered_at BIGINT NOT NULL,
    PRIMARY KEY (round_id, question)
);

-- A recording, a drawing, a photo or a scan that belongs to something a student or an adult wrote outside of a work.
CREATE TABLE student_files (
    id BIGINT PRIMARY KEY,
    student_id BIGINT NOT NULL REFERENCES people (id),
    owner_kind TEXT NOT NULL CHECK (owner_kind IN ('profile', 'inventory', 'signature', 'proposal')),
    owner_id BIGINT NOT NULL,
    owner_part TEXT NOT NULL DEFAULT '' CHECK (LENGTH(owner_part) <= 60),
    audience TEXT NOT NULL CHECK (audience IN ('own', 'advisor', 'staff', 'everyone')),
    sha256 TEXT NOT NULL REFERENCES files (sha256),
    name TEXT NOT NULL CHECK (LENGTH(name) BETWEEN 1 AND 200),
    content_type TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '' CHECK (LENGTH(description) <= 2000),
    added_by BIGINT NOT NULL REFERENCES people (id),
    added_at BIGINT NOT NULL,
    removed_at BIGINT
);
CREATE INDEX student_files_owner ON student_files (owner_kind, owner_id);
CREATE INDEX student_files_student ON student_files (student_id);
CREATE INDEX student_files_file ON student_files (sha256);

-- What a student is entitled to (IEP, 504, language, health). Opened only with a named reason, and each opening is logged.
CREATE TABLE supports (
    id BIGINT PRIMARY KEY,
    student_id BIGINT NOT NULL REFERENCES people (id),
    kind TEXT NOT NULL CHECK (kind IN ('iep', 'section_504', 'language', 'health', 'other')),
    words TEXT NOT NULL CHECK (LENGTH(words) BETWEEN 1 AND 4000),
    review_on TEXT,
    set_by BIGINT NOT NULL REFERENCES people (id),
    set_at BIGINT NOT NULL,
    ended_by BIGINT REFERENCES people (id),
    ended_at BIGINT
);
CREATE INDEX supports_student ON supports (student_id);

-- Interests were a list of their own. They are entries of the profile like the rest.
INSERT INTO profile_entries (id, student_id, field, tag, words, source, audience, written_by, written_at)
SELECT id, student_id, 'interest', tag, words, 'self', 'everyone', student_id, written_at FROM interests;
DROP TABLE interests;

-- Files in parts may belong to a profile, too. What was under way begins again.
DROP TABLE uploads;
CREATE TABLE uploads (
    id BIGINT PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES people (id),
    attempt_id BIGINT REFERENCES attempts (id),
    student_id BIGINT REFERENCES people (id),
    owner_kind TEXT,
    owner_id BIGINT,
    owner_part TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL CHECK (LENGTH(name) BETWEEN 1 AND 200),
    content_type TEXT NOT NULL,
    size BIGINT NOT NULL CHECK (size > 0),
    received BIGINT NOT NULL DEFAULT 0,
    began_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    CHECK (attempt_id IS NOT NULL OR (student_id IS NOT NULL AND owner_kind IS NOT NULL AND owner_id IS NOT NULL))
);
CREATE INDEX uploads_changed ON uploads (changed_at);
