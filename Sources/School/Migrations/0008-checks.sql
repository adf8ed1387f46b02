-- Checks: short sets of items, who was given them, what was answered, and polls in class.

CREATE TABLE items (
    id BIGINT PRIMARY KEY,
    school_id BIGINT REFERENCES organizations (id),
    author_id BIGINT REFERENCES people (id),
    key TEXT UNIQUE,
    version BIGINT NOT NULL DEFAULT 1 CHECK (version >= 1),
    retired_at BIGINT,
    changed_at BIGINT NOT NULL
);
CREATE INDEX items_author ON items (author_id);

-- A version is written once. What was answered can always be read as it was asked.
CREATE TABLE item_versions (
    id BIGINT PRIMARY KEY,
    item_id BIGINT NOT NULL REFERENCES items (id),
    number BIGINT NOT NULL CHECK (number >= 1),
    kind TEXT NOT NULL CHECK (kind IN ('choice', 'choices', 'order', 'match', 'number', 'text', 'cloze')),
    definition TEXT NOT NULL,
    made_by BIGINT REFERENCES people (id),
    made_at BIGINT NOT NULL,
    UNIQUE (item_id, number)
);

CREATE TABLE item_competencies (
    item_version_id BIGINT NOT NULL REFERENCES item_versions (id),
    competency_id BIGINT NOT NULL REFERENCES competencies (id),
    position BIGINT NOT NULL,
    PRIMARY KEY (item_version_id, competency_id)
);
CREATE INDEX item_competencies_competency ON item_competencies (competency_id);

CREATE TABLE checks (
    id BIGINT PRIMARY KEY,
    school_id BIGINT REFERENCES organizations (id),
    author_id BIGINT REFERENCES people (id),
    key TEXT UNIQUE,
    title TEXT NOT NULL,
    grade_band TEXT,
    minutes BIGINT CHECK (minutes BETWEEN 1 AND 600),
    limit_minutes BIGINT CHECK (limit_minutes BETWEEN 1 AND 600),
    version BIGINT NOT NULL DEFAULT 1,
    retired_at BIGINT,
    changed_at BIGINT NOT NULL
);
CREATE INDEX checks_author ON checks (author_id);

CREATE TABLE check_items (
    check_id BIGINT NOT NULL REFERENCES checks (id),
    item_id BIGINT NOT NULL REFERENCES items (id),
    position BIGINT NOT NULL,
    PRIMARY KEY (check_id, item_id)
);
CREATE INDEX check_items_item ON check_items (item_id);

CREATE TABLE check_assignments (
    id BIGINT PRIMARY KEY,
    check_id BIGINT NOT NULL REFERENCES checks (id),
    class_id BIGINT NOT NULL REFERENCES classes (id),
    student_id BIGINT REFERENCES people (id),
    given_by BIGINT NOT NULL REFERENCES people (id),
    given_at BIGINT NOT NULL,
    aim_on TEXT,
    ended_at BIGINT
);
CREATE INDEX check_assignments_class ON check_assignments (class_id);
CREATE INDEX check_assignments_student ON check_assignments (student_id) WHERE student_id IS NOT NULL;
CREATE INDEX check_assignments_check ON check_assignments (check_id);

-- One student taking one check, or a mix of items from several. It may be left and taken up again anywhere.
CREATE TABLE sittings (
    id BIGINT PRIMARY KEY,
    student_id BIGINT NOT NULL REFERENCES people (id),
    check_id BIGINT REFERENCES checks (id),
    assignment_id BIGINT REFERENCES check_assignments (id),
    class_id BIGINT REFERENCES classes (id),
    kind TEXT NOT NULL CHECK (kind IN ('check', 'review')),
    began_at BIGINT NOT NULL,
    closes_at BIGINT,
    ended_at BIGINT,
    changed_at BIGINT NOT NULL,
    CHECK ((kind = 'review') = (check_id IS NULL))
);
CREATE INDEX sittings_student ON sittings (student_id, began_at);
CREATE INDEX sittings_check ON sittings (check_id);
CREATE INDEX sittings_assignment ON sittings (assignment_id);
CREATE INDEX sittings_class ON sittings (class_id);

-- The items of a sitting, each in the version that the student sees. `response` is the answer that was chosen and can
-- still be changed; once it is checked it stands in `responses` for good.
CREATE TABLE sitting_items (
    sitting_id BIGINT NOT NULL REFERENCES sittings (id),
    item_id BIGINT NOT NULL REFERENCES items (id),
    item_version_id BIGINT NOT NULL REFERENCES item_versions (id),
    position BIGINT NOT NULL CHECK (position >= 1),
    shown_at BIGINT,
    hint_at BIGINT,
    confidence BIGINT CHECK (confidence BETWEEN 1 AND 4),
    response TEXT,
    PRIMARY KEY (sitting_id, item_id),
    UNIQUE (sitting_id, position)
);
CREATE INDEX sitting_items_version ON sitting_items (item_version_id);

CREATE TABLE responses (
    id BIGINT PRIMARY KEY,
    sitting_id BIGINT NOT NULL REFERENCES sittings (id),
    item_id BIGINT NOT NULL REFERENCES items (id),
    item_version_id BIGINT NOT NULL REFERENCES item_versions (id),
    student_id BIGINT NOT NULL REFERENCES people (id),
    response TEXT NOT NULL,
    score DOUBLE PRECISION NOT NULL CHECK (score BETWEEN 0 AND 1),
    is_helped BOOLEAN NOT NULL,
    confidence BIGINT CHECK (confidence BETWEEN 1 AND 4),
    spent_ms BIGINT CHECK (spent_ms >= 0),
    answered_at BIGINT NOT NULL,
    UNIQUE (sitting_id, item_id)
);
CREATE INDEX responses_version ON responses (item_version_id);
CREATE INDEX responses_item ON responses (item_id);
CREATE INDEX responses_student ON responses (student_id, answered_at);

-- One item asked of a whole class at once. At most one is open in a class.
CREATE TABLE polls (
    id BIGINT PRIMARY KEY,
    class_id BIGINT NOT NULL REFERENCES classes (id),
    item_id BIGINT NOT NULL REFERENCES items (id),
    item_version_id BIGINT NOT NULL REFERENCES item_versions (id),
    opened_by BIGINT NOT NULL REFERENCES people (id),
    opened_at BIGINT NOT NULL,
    answer_shown_at BIGINT,
    closed_at BIGINT,
    is_evidence BOOLEAN NOT NULL DEFAULT FALSE
);
CREATE UNIQUE INDEX polls_open ON polls (class_id) WHERE closed_at IS NULL;
CREATE INDEX polls_class ON polls (class_id, opened_at);
CREATE INDEX polls_version ON polls (item_version_id);

CREATE TABLE poll_answers (
    poll_id BIGINT NOT NULL REFERENCES polls (id),
    student_id BIGINT NOT NULL REFERENCES people (id),
    response TEXT NOT NULL,
    score DOUBLE PRECISION NOT NULL CHECK (score BETWEEN 0 AND 1),
    answered_at BIGINT NOT NULL,
    PRIMARY KEY (poll_id, student_id)
);
CREATE INDEX poll_answers_student ON poll_answers (student_id);

-- What a student is entitled to when taking a check. A change ends the old row and begins a new one.
CREATE TABLE accommodations (
    id BIGINT PRIMARY KEY,
    student_id BIGINT NOT NULL REFERENCES people (id),
    kind TEXT NOT NULL CHECK (kind IN ('time', 'read_aloud', 'language')),
    value TEXT NOT NULL CHECK (LENGTH(value) BETWEEN 1 AND 40),
    until_on TEXT,
    set_by BIGINT NOT NULL REFERENCES people (id),
    set_at BIGINT NOT NULL,
    ended_by BIGINT REFERENCES people (id),
    ended_at BIGINT
);
CREATE INDEX accommodations_student ON accommodations (student_id);
CREATE UNIQUE INDEX accommodations_current ON accommodations (student_id, kind) WHERE ended_at IS NULL;
