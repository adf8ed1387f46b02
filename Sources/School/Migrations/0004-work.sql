-- Rubrics, activities, who was given them, the work that came back, and how it was judged.

CREATE TABLE rubrics (
    id BIGINT PRIMARY KEY,
    key TEXT UNIQUE,
    owner_id BIGINT REFERENCES people (id),
    changed_at BIGINT NOT NULL
);

CREATE TABLE rubric_versions (
    id BIGINT PRIMARY KEY,
    rubric_id BIGINT NOT NULL REFERENCES rubrics (id),
    version BIGINT NOT NULL,
    title TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'in_use', 'superseded')),
    changed_at BIGINT NOT NULL,
    UNIQUE (rubric_id, version)
);

CREATE TABLE rubric_criteria (
    id BIGINT PRIMARY KEY,
    rubric_version_id BIGINT NOT NULL REFERENCES rubric_versions (id),
    position BIGINT NOT NULL,
    competency_id BIGINT NOT NULL REFERENCES competencies (id),
    title TEXT NOT NULL,
    levels TEXT NOT NULL,
    UNIQUE (rubric_version_id, position)
);
CREATE INDEX rubric_criteria_competency ON rubric_criteria (competency_id);

CREATE TABLE activities (
    id BIGINT PRIMARY KEY,
    school_id BIGINT REFERENCES organizations (id),
    author_id BIGINT REFERENCES people (id),
    key TEXT UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('lesson', 'project', 'expedition', 'flipped')),
    title TEXT NOT NULL,
    question TEXT NOT NULL DEFAULT '{}',
    why TEXT NOT NULL,
    steps TEXT NOT NULL DEFAULT '[]',
    ways TEXT NOT NULL,
    modalities TEXT NOT NULL DEFAULT '[]',
    materials TEXT NOT NULL DEFAULT '[]',
    interests TEXT NOT NULL DEFAULT '[]',
    grade_band TEXT,
    minutes BIGINT CHECK (minutes BETWEEN 1 AND 10000),
    rubric_version_id BIGINT NOT NULL REFERENCES rubric_versions (id),
    version BIGINT NOT NULL DEFAULT 1,
    retired_at BIGINT,
    changed_at BIGINT NOT NULL
);
CREATE INDEX activities_author ON activities (author_id);

CREATE TABLE activity_competencies (
    activity_id BIGINT NOT NULL REFERENCES activities (id),
    competency_id BIGINT NOT NULL REFERENCES competencies (id),
    position BIGINT NOT NULL,
    PRIMARY KEY (activity_id, competency_id)
);
CREATE INDEX activity_competencies_competency ON activity_competencies (competency_id);

CREATE TABLE assignments (
    id BIGINT PRIMARY KEY,
    activity_id BIGINT NOT NULL REFERENCES activities (id),
    class_id BIGINT NOT NULL REFERENCES classes (id),
    student_id BIGINT REFERENCES people (id),
    given_by BIGINT NOT NULL REFERENCES people (id),
    given_at BIGINT NOT NULL,
    aim_on TEXT,
    ended_at BIGINT
);
CREATE INDEX assignments_class ON assignments (class_id);
CREATE INDEX assignments_student ON assignments (student_id) WHERE student_id IS NOT NULL;
CREATE INDEX assignments_activity ON assignments (activity_id);

CREATE TABLE works (
    id BIGINT PRIMARY KEY,
    student_id BIGINT NOT NULL REFERENCES people (id),
    activity_id BIGINT NOT NULL REFERENCES activities (id),
    class_id BIGINT REFERENCES classes (id),
    state TEXT NOT NULL CHECK (state IN ('draft', 'sent', 'returned')),
    attempt_count BIGINT NOT NULL DEFAULT 0,
    sent_at BIGINT,
    returned_at BIGINT,
    seen_at BIGINT,
    version BIGINT NOT NULL DEFAULT 1,
    began_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    UNIQUE (student_id, activity_id)
);
CREATE INDEX works_waiting ON works (class_id, sent_at) WHERE state = 'sent';
CREATE INDEX works_class ON works (class_id);

CREATE TABLE attempts (
    id BIGINT PRIMARY KEY,
    work_id BIGINT NOT NULL REFERENCES works (id),
    number BIGINT NOT NULL,
    way TEXT NOT NULL DEFAULT '',
    words TEXT NOT NULL DEFAULT '',
    link TEXT NOT NULL DEFAULT '',
    reflection TEXT NOT NULL DEFAULT '',
    sent_at BIGINT,
    changed_at BIGINT NOT NULL,
    UNIQUE (work_id, number)
);

CREATE TABLE files (
    sha256 TEXT PRIMARY KEY CHECK (LENGTH(sha256) = 64),
    size BIGINT NOT NULL CHECK (size >= 0),
    stored_at BIGINT NOT NULL
);

CREATE TABLE attachments (
    id BIGINT PRIMARY KEY,
    attempt_id BIGINT NOT NULL REFERENCES attempts (id),
    sha256 TEXT NOT NULL REFERENCES files (sha256),
    name TEXT NOT NULL CHECK (LENGTH(name) BETWEEN 1 AND 200),
    content_type TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    added_by BIGINT NOT NULL REFERENCES people (id),
    added_at BIGINT NOT NULL
);
CREATE INDEX attachments_attempt ON attachments (attempt_id);
CREATE INDEX attachments_file ON attachments (sha256);

CREATE TABLE uploads (
    id BIGINT PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES people (id),
    attempt_id BIGINT NOT NULL REFERENCES attempts (id),
    name TEXT NOT NULL CHECK (LENGTH(name) BETWEEN 1 AND 200),
    content_type TEXT NOT NULL,
    size BIGINT NOT NULL CHECK (size > 0),
    received BIGINT NOT NULL DEFAULT 0,
    began_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL
);
CREATE INDEX uploads_changed ON uploads (changed_at);

CREATE TABLE self_ratings (
    attempt_id BIGINT NOT NULL REFERENCES attempts (id),
    criterion_id BIGINT NOT NULL REFERENCES rubric_criteria (id),
    level BIGINT NOT NULL CHECK (level BETWEEN 1 AND 4),
    PRIMARY KEY (attempt_id, criterion_id)
);

CREATE TABLE judgements (
    id BIGINT PRIMARY KEY,
    attempt_id BIGINT NOT NULL REFERENCES attempts (id),
    judge_id BIGINT NOT NULL REFERENCES people (id),
    rubric_version_id BIGINT NOT NULL REFERENCES rubric_versions (id),
    strength TEXT NOT NULL DEFAULT '',
    next_step TEXT NOT NULL DEFAULT '',
    judged_at BIGINT NOT NULL,
    taken_back_at BIGINT,
    taken_back_reason TEXT
);
CREATE INDEX judgements_attempt ON judgements (attempt_id);
CREATE INDEX judgements_judge ON judgements (judge_id, judged_at);

CREATE TABLE judgement_levels (
    judgement_id BIGINT NOT NULL REFERENCES judgements (id),
    criterion_id BIGINT NOT NULL REFERENCES rubric_criteria (id),
    level BIGINT NOT NULL CHECK (level BETWEEN 1 AND 4),
    words TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (judgement_id, criterion_id)
);
