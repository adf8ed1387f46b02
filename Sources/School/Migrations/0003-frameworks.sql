-- What can be learned: frameworks, their competencies, and which opens which.

CREATE TABLE frameworks (
    id BIGINT PRIMARY KEY,
    title TEXT NOT NULL,
    subject TEXT,
    category TEXT NOT NULL DEFAULT 'content-knowledge',
    note TEXT NOT NULL DEFAULT '{}',
    origin TEXT NOT NULL CHECK (origin IN ('own', 'case')),
    key TEXT UNIQUE,
    case_id TEXT UNIQUE,
    case_uri TEXT,
    publisher TEXT,
    published_state TEXT,
    policy TEXT NOT NULL DEFAULT '{}',
    policy_version BIGINT NOT NULL DEFAULT 1,
    version BIGINT NOT NULL DEFAULT 1,
    retired_at BIGINT,
    changed_at BIGINT NOT NULL
);

CREATE TABLE competencies (
    id BIGINT PRIMARY KEY,
    framework_id BIGINT NOT NULL REFERENCES frameworks (id),
    parent_id BIGINT REFERENCES competencies (id),
    position BIGINT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('group', 'competency')),
    item_type TEXT,
    code TEXT,
    title TEXT NOT NULL,
    i_can TEXT NOT NULL DEFAULT '{}',
    why TEXT NOT NULL DEFAULT '{}',
    levels TEXT NOT NULL DEFAULT '[]',
    example_tasks TEXT NOT NULL DEFAULT '[]',
    grade_levels TEXT,
    strand TEXT NOT NULL DEFAULT '{}',
    search_text TEXT NOT NULL,
    key TEXT UNIQUE,
    case_id TEXT,
    case_uri TEXT,
    content_hash TEXT NOT NULL DEFAULT '',
    retired_at BIGINT,
    changed_at BIGINT NOT NULL,
    UNIQUE (framework_id, case_id)
);
CREATE INDEX competencies_framework ON competencies (framework_id, position);
CREATE INDEX competencies_parent ON competencies (parent_id);

CREATE TABLE prerequisites (
    competency_id BIGINT NOT NULL REFERENCES competencies (id),
    requires_id BIGINT NOT NULL REFERENCES competencies (id),
    PRIMARY KEY (competency_id, requires_id),
    CHECK (competency_id <> requires_id)
);
CREATE INDEX prerequisites_requires ON prerequisites (requires_id);
