-- One plan per student across all subjects and years: the draft that is written, the versions that were put forward, and
-- who agreed to which.

-- The draft. `number` is that of the version it will be; `revision` counts each save.
CREATE TABLE plans (
    student_id BIGINT PRIMARY KEY REFERENCES people (id),
    number BIGINT NOT NULL CHECK (number >= 1),
    revision BIGINT NOT NULL CHECK (revision >= 0),
    content TEXT NOT NULL,
    changed_by BIGINT NOT NULL REFERENCES people (id),
    changed_at BIGINT NOT NULL
);

-- The latest saves, so that what two people write at once can be put together field by field.
CREATE TABLE plan_revisions (
    student_id BIGINT NOT NULL REFERENCES people (id),
    revision BIGINT NOT NULL,
    content TEXT NOT NULL,
    written_by BIGINT NOT NULL REFERENCES people (id),
    written_at BIGINT NOT NULL,
    PRIMARY KEY (student_id, revision)
);

-- What was put forward, word for word. Content and hash never change.
CREATE TABLE plan_versions (
    id BIGINT PRIMARY KEY,
    student_id BIGINT NOT NULL REFERENCES people (id),
    number BIGINT NOT NULL CHECK (number >= 1),
    content TEXT NOT NULL,
    content_hash TEXT NOT NULL CHECK (LENGTH(content_hash) = 64),
    state TEXT NOT NULL CHECK (state IN ('proposed', 'agreed', 'active', 'superseded', 'withdrawn')),
    proposed_by BIGINT NOT NULL REFERENCES people (id),
    proposed_at BIGINT NOT NULL,
    agreed_at BIGINT,
    active_at BIGINT,
    ended_at BIGINT,
    UNIQUE (student_id, number)
);

-- A person's name under the exact words of one version.
CREATE TABLE plan_signatures (
    id BIGINT PRIMARY KEY,
    version_id BIGINT NOT NULL REFERENCES plan_versions (id),
    student_id BIGINT NOT NULL REFERENCES people (id),
    signer_id BIGINT NOT NULL REFERENCES people (id),
    capacity TEXT NOT NULL CHECK (capacity IN ('student', 'advisor', 'family')),
    content_hash TEXT NOT NULL CHECK (LENGTH(content_hash) = 64),
    method TEXT NOT NULL CHECK (method IN ('screen', 'paper')),
    recorded_by BIGINT NOT NULL REFERENCES people (id),
    signed_at BIGINT NOT NULL,
    UNIQUE (version_id, signer_id, capacity)
);
CREATE INDEX plan_signatures_student ON plan_signatures (student_id);

-- What a signer says or asks before agreeing.
CREATE TABLE plan_comments (
    id BIGINT PRIMARY KEY,
    version_id BIGINT NOT NULL REFERENCES plan_versions (id),
    student_id BIGINT NOT NULL REFERENCES people (id),
    written_by BIGINT NOT NULL REFERENCES people (id),
    words TEXT NOT NULL CHECK (LENGTH(words) <= 4000),
    asks_meeting BOOLEAN NOT NULL DEFAULT FALSE,
    asks_interpreter BOOLEAN NOT NULL DEFAULT FALSE,
    written_at BIGINT NOT NULL,
    settled_by BIGINT REFERENCES people (id),
    settled_at BIGINT
);
CREATE INDEX plan_comments_version ON plan_comments (version_id);
CREATE INDEX plan_comments_student ON plan_comments (student_id);

-- The goals of the draft, so that other pages find them by competency.
ALTER TABLE goals ADD COLUMN category TEXT NOT NULL DEFAULT 'content-knowledge';
ALTER TABLE goals ADD COLUMN horizon TEXT NOT NULL DEFAULT 'term';
ALTER TABLE goals ADD COLUMN knowing TEXT NOT NULL DEFAULT '';
ALTER TABLE goals ADD COLUMN by_on TEXT;
ALTER TABLE goals ADD COLUMN audience TEXT NOT NULL DEFAULT 'everyone';
ALTER TABLE goals ADD COLUMN serves_id BIGINT;

-- How a goal or an item of the plan stands; it is not part of what is signed.
CREATE TABLE plan_marks (
    student_id BIGINT NOT NULL REFERENCES people (id),
    subject_id BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('under_way', 'done', 'let_go')),
    words TEXT NOT NULL DEFAULT '' CHECK (LENGTH(words) <= 1000),
    marked_by BIGINT NOT NULL REFERENCES people (id),
    marked_at BIGINT NOT NULL,
    PRIMARY KEY (student_id, subject_id)
);

-- The checklist towards what comes after school.
CREATE TABLE readiness_marks (
    student_id BIGINT NOT NULL REFERENCES people (id),
    item TEXT NOT NULL CHECK (LENGTH(item) <= 60),
    words TEXT NOT NULL DEFAULT '' CHECK (LENGTH(words) <= 1000),
    done_on TEXT,
    marked_by BIGINT NOT NULL REFERENCES people (id),
    marked_at BIGINT NOT NULL,
    PRIMARY KEY (student_id, item)
);

-- What a district changed of the texts and rules that come with the program: templates, categories, requirements.
CREATE TABLE plan_settings (
    id BIGINT PRIMARY KEY,
    organization_id BIGINT NOT NULL REFERENCES organizations (id),
    kind TEXT NOT NULL CHECK (kind IN ('template', 'categories', 'requirements')),
    key TEXT NOT NULL CHECK (LENGTH(key) <= 60),
    content TEXT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1,
    changed_by BIGINT NOT NULL REFERENCES people (id),
    changed_at BIGINT NOT NULL,
    UNIQUE (organization_id, kind, key)
);

-- The words that were put forward and the names under them never change, and a version that ended stays ended. A privacy
-- erasure that is under way may delete a student's.
CREATE TRIGGER plan_versions_no_change BEFORE UPDATE ON plan_versions
WHEN OLD.state IN ('superseded', 'withdrawn') OR OLD.id <> NEW.id OR OLD.student_id <> NEW.student_id
  OR OLD.number <> NEW.number OR OLD.content <> NEW.content OR OLD.content_hash <> NEW.content_hash
  OR OLD.proposed_by <> NEW.proposed_by OR OLD.proposed_at <> NEW.proposed_at
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER plan_versions_no_delete BEFORE DELETE ON plan_versions
WHEN NOT EXISTS (SELECT 1 FROM erasures WHERE student_id = OLD.student_id AND finished_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER plan_signatures_same_words BEFORE INSERT ON plan_signatures
WHEN NOT EXISTS (SELECT 1 FROM plan_versions v WHERE v.id = NEW.version_id AND v.student_id = NEW.student_id
                 AND v.content_hash = NEW.content_hash)
BEGIN SELECT RAISE(ABORT, 'other words'); END;

CREATE TRIGGER plan_signatures_no_update BEFORE UPDATE ON plan_signatures
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER plan_signatures_no_delete BEFORE DELETE ON plan_signatures
WHEN NOT EXISTS (SELECT 1 FROM erasures WHERE student_id = OLD.student_id AND finished_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
