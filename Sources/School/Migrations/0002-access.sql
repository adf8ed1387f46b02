-- Signing in, staying signed in, and the record of who did and saw what.

CREATE TABLE accounts (
    person_id BIGINT PRIMARY KEY REFERENCES people (id),
    username TEXT NOT NULL CHECK (LENGTH(username) BETWEEN 1 AND 200),
    username_folded TEXT NOT NULL UNIQUE,
    password_hash TEXT,
    must_change_password BOOLEAN NOT NULL DEFAULT FALSE,
    disabled_at BIGINT,
    changed_at BIGINT NOT NULL
);

CREATE TABLE sessions (
    id BIGINT PRIMARY KEY,
    token_hash TEXT NOT NULL UNIQUE,
    person_id BIGINT NOT NULL REFERENCES people (id),
    began_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    idle_minutes BIGINT NOT NULL CHECK (idle_minutes > 0),
    device TEXT NOT NULL,
    ended_at BIGINT
);
CREATE INDEX sessions_person ON sessions (person_id);
CREATE INDEX sessions_end ON sessions (ends_at);

CREATE TABLE sign_in_failures (
    id BIGINT PRIMARY KEY,
    subject TEXT NOT NULL,
    failed_at BIGINT NOT NULL
);
CREATE INDEX sign_in_failures_subject ON sign_in_failures (subject, failed_at);

CREATE TABLE audit_entries (
    id BIGINT PRIMARY KEY,
    happened_at BIGINT NOT NULL,
    actor_id BIGINT,
    student_id BIGINT,
    action TEXT NOT NULL,
    aspect TEXT,
    reason TEXT,
    detail TEXT NOT NULL DEFAULT '{}'
);
CREATE INDEX audit_entries_student ON audit_entries (student_id, happened_at);
CREATE INDEX audit_entries_actor ON audit_entries (actor_id, happened_at);

CREATE TABLE form_results (
    key TEXT NOT NULL,
    person_id BIGINT NOT NULL,
    form_hash TEXT NOT NULL,
    location TEXT NOT NULL,
    sent_at BIGINT NOT NULL,
    PRIMARY KEY (person_id, key)
);
CREATE INDEX form_results_sent ON form_results (sent_at);

CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    changed_at BIGINT NOT NULL
);

CREATE TABLE jobs (
    id BIGINT PRIMARY KEY,
    kind TEXT NOT NULL,
    argument TEXT NOT NULL DEFAULT '{}',
    unique_key TEXT UNIQUE,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'running', 'done', 'failed')),
    due_at BIGINT NOT NULL,
    leased_until BIGINT,
    tries BIGINT NOT NULL DEFAULT 0,
    last_error TEXT,
    made_at BIGINT NOT NULL,
    ended_at BIGINT
);
CREATE INDEX jobs_due ON jobs (state, due_at);
