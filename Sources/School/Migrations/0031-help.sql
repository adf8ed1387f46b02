-- Asking for help, what was tried, who helped; and conferring: who was seen when, in the order of the room.

-- One request of one student in one class. `tried` holds words of a fixed list, with spaces between them. `queued_at` is
-- since when it stands in the teacher's line; the line is in that order. The closing states are `helped`, `solved` (by
-- oneself) and `taken_back`.
CREATE TABLE help_requests (
    id BIGINT PRIMARY KEY,
    student_id BIGINT NOT NULL REFERENCES people (id),
    class_id BIGINT NOT NULL REFERENCES classes (id),
    competency_id BIGINT REFERENCES competencies (id),
    work_id BIGINT REFERENCES works (id),
    step_id BIGINT REFERENCES steps (id),
    about TEXT NOT NULL DEFAULT '' CHECK (LENGTH(about) <= 200),
    tried TEXT NOT NULL DEFAULT '' CHECK (LENGTH(tried) <= 200),
    words TEXT NOT NULL DEFAULT '' CHECK (LENGTH(words) <= 1000),
    state TEXT NOT NULL CHECK (state IN ('open', 'waiting', 'taken', 'helped', 'solved', 'taken_back')),
    asked_at BIGINT NOT NULL,
    queued_at BIGINT,
    taken_by BIGINT REFERENCES people (id),
    taken_at BIGINT,
    answer TEXT CHECK (answer IN ('talk', 'hint', 'workshop', 'group', 'peer')),
    answer_words TEXT NOT NULL DEFAULT '' CHECK (LENGTH(answer_words) <= 2000),
    closed_at BIGINT,
    helped TEXT CHECK (helped IN ('hint', 'resource', 'peer', 'workshop', 'teacher', 'self', 'not_yet')),
    helped_words TEXT NOT NULL DEFAULT '' CHECK (LENGTH(helped_words) <= 500),
    helped_at BIGINT,
    version BIGINT NOT NULL DEFAULT 1,
    changed_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX help_requests_open ON help_requests (student_id, class_id) WHERE closed_at IS NULL;
CREATE INDEX help_requests_class ON help_requests (class_id, asked_at);
CREATE INDEX help_requests_line ON help_requests (class_id, queued_at) WHERE closed_at IS NULL;
CREATE INDEX help_requests_student ON help_requests (student_id, asked_at);
CREATE INDEX help_requests_competency ON help_requests (competency_id) WHERE competency_id IS NOT NULL;
CREATE INDEX help_requests_work ON help_requests (work_id) WHERE work_id IS NOT NULL;
CREATE INDEX help_requests_step ON help_requests (step_id) WHERE step_id IS NOT NULL;
CREATE INDEX help_requests_taken_by ON help_requests (taken_by) WHERE taken_by IS NOT NULL;

-- What a teacher puts before the students of a class who ask: a short hint, or something to read, watch or do.
CREATE TABLE help_resources (
    id BIGINT PRIMARY KEY,
    class_id BIGINT NOT NULL REFERENCES classes (id),
    competency_id BIGINT REFERENCES competencies (id),
    kind TEXT NOT NULL CHECK (kind IN ('hint', 'resource')),
    title TEXT NOT NULL CHECK (LENGTH(title) BETWEEN 1 AND 200),
    words TEXT NOT NULL DEFAULT '' CHECK (LENGTH(words) <= 2000),
    link TEXT NOT NULL DEFAULT '' CHECK (LENGTH(link) <= 1000),
    activity_id BIGINT REFERENCES activities (id),
    version BIGINT NOT NULL DEFAULT 1,
    added_by BIGINT NOT NULL REFERENCES people (id),
    added_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    removed_at BIGINT
);
CREATE INDEX help_resources_class ON help_resources (class_id, competency_id);
CREATE INDEX help_resources_competency ON help_resources (competency_id) WHERE competency_id IS NOT NULL;
CREATE INDEX help_resources_activity ON help_resources (activity_id) WHERE activity_id IS NOT NULL;

-- Which ways a student went on from one request, each once. `thing` is the key of the hint, resource or workshop.
CREATE TABLE help_uses (
    request_id BIGINT NOT NULL REFERENCES help_requests (id),
    way TEXT NOT NULL CHECK (way IN ('hint', 'resource', 'workshop')),
    thing TEXT NOT NULL CHECK (LENGTH(thing) <= 60),
    title TEXT NOT NULL DEFAULT '' CHECK (LENGTH(title) <= 300),
    used_at BIGINT NOT NULL,
    PRIMARY KEY (request_id, way, thing)
);

-- Whether a student agrees to help classmates. A teacher may end it, and take that back.
CREATE TABLE help_helpers (
    student_id BIGINT NOT NULL REFERENCES people (id),
    class_id BIGINT NOT NULL REFERENCES classes (id),
    is_willing BOOLEAN NOT NULL,
    ended_by BIGINT REFERENCES people (id),
    ended_at BIGINT,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (student_id, class_id)
);
CREATE INDEX help_helpers_class ON help_helpers (class_id);

-- What a student who helps would rather not help with.
CREATE TABLE help_exceptions (
    student_id BIGINT NOT NULL REFERENCES people (id),
    competency_id BIGINT NOT NULL REFERENCES competencies (id),
    since BIGINT NOT NULL,
    PRIMARY KEY (student_id, competency_id)
);
CREATE INDEX help_exceptions_competency ON help_exceptions (competency_id);

-- A classmate who was asked. `ended`: the request was closed before the classmate said anything.
CREATE TABLE help_peers (
    id BIGINT PRIMARY KEY,
    request_id BIGINT NOT NULL REFERENCES help_requests (id),
    helper_id BIGINT REFERENCES people (id),
    state TEXT NOT NULL CHECK (state IN ('asked', 'yes', 'no', 'ended')),
    asked_at BIGINT NOT NULL,
    answered_at BIGINT,
    thanks TEXT NOT NULL DEFAULT '' CHECK (LENGTH(thanks) <= 500),
    thanked_at BIGINT,
    UNIQUE (request_id, helper_id)
);
CREATE INDEX help_peers_helper ON help_peers (helper_id, state) WHERE helper_id IS NOT NULL;

-- The order in which a teacher goes through the room; whoever has no place stands behind the others, by name.
CREATE TABLE confer_places (
    class_id BIGINT NOT NULL REFERENCES classes (id),
    student_id BIGINT NOT NULL REFERENCES people (id),
    place BIGINT NOT NULL CHECK (place BETWEEN 0 AND 9999),
    PRIMARY KEY (class_id, student_id)
);
CREATE INDEX confer_places_student ON confer_places (student_id);

-- That a teacher talked with a student in class, when, and the note of it. `seen_at` is the device's time for what was
-- sent later.
CREATE TABLE confer_visits (
    id BIGINT PRIMARY KEY,
    class_id BIGINT NOT NULL REFERENCES classes (id),
    student_id BIGINT NOT NULL REFERENCES people (id),
    teacher_id BIGINT NOT NULL REFERENCES people (id),
    note_id BIGINT REFERENCES notes (id),
    seen_at BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL
);
CREATE INDEX confer_visits_class ON confer_visits (class_id, seen_at);
CREATE INDEX confer_visits_student ON confer_visits (student_id, seen_at);
CREATE INDEX confer_visits_teacher ON confer_visits (teacher_id);
CREATE INDEX confer_visits_note ON confer_visits (note_id) WHERE note_id IS NOT NULL;
