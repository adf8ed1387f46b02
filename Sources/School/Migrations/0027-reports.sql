-- The term on paper: rounds in which a school writes reports, the sentences of teachers and students, and the reports
-- that were published. A published report is never changed; a correction is a new one.

CREATE TABLE report_rounds (
    id BIGINT PRIMARY KEY,
    organization_id BIGINT NOT NULL REFERENCES organizations (id),
    title TEXT NOT NULL CHECK (LENGTH(title) BETWEEN 1 AND 200),
    begins_on TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    write_by TEXT NOT NULL,
    has_marks BOOLEAN NOT NULL DEFAULT FALSE,
    version BIGINT NOT NULL DEFAULT 1,
    made_by BIGINT NOT NULL REFERENCES people (id),
    made_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    closed_at BIGINT
);
CREATE INDEX report_rounds_organization ON report_rounds (organization_id, ends_on);

CREATE TABLE report_sentences (
    id BIGINT PRIMARY KEY,
    round_id BIGINT NOT NULL REFERENCES report_rounds (id),
    student_id BIGINT NOT NULL REFERENCES people (id),
    class_id BIGINT REFERENCES classes (id),
    words TEXT NOT NULL CHECK (LENGTH(words) <= 2000),
    version BIGINT NOT NULL DEFAULT 1,
    written_by BIGINT NOT NULL REFERENCES people (id),
    changed_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX report_sentences_class ON report_sentences (round_id, student_id, class_id)
    WHERE class_id IS NOT NULL;
CREATE UNIQUE INDEX report_sentences_own ON report_sentences (round_id, student_id) WHERE class_id IS NULL;
CREATE INDEX report_sentences_student ON report_sentences (student_id);

CREATE TABLE term_reports (
    id BIGINT PRIMARY KEY,
    round_id BIGINT NOT NULL REFERENCES report_rounds (id),
    student_id BIGINT NOT NULL REFERENCES people (id),
    number BIGINT NOT NULL CHECK (number > 0),
    content TEXT NOT NULL,
    content_hash TEXT NOT NULL CHECK (LENGTH(content_hash) = 64),
    reason TEXT NOT NULL DEFAULT '' CHECK (LENGTH(reason) <= 1000),
    published_by BIGINT NOT NULL REFERENCES people (id),
    published_at BIGINT NOT NULL,
    UNIQUE (round_id, student_id, number)
);
CREATE INDEX term_reports_student ON term_reports (student_id, published_at);

CREATE TABLE term_report_openings (
    report_id BIGINT NOT NULL REFERENCES term_reports (id),
    student_id BIGINT NOT NULL REFERENCES people (id),
    reader_id BIGINT NOT NULL REFERENCES people (id),
    opened_at BIGINT NOT NULL,
    PRIMARY KEY (report_id, reader_id)
);
CREATE INDEX term_report_openings_student ON term_report_openings (student_id);

-- How levels become letters or numbers, where a school must give them. Nothing is here until a leader writes it.
CREATE TABLE mark_crosswalks (
    organization_id BIGINT PRIMARY KEY REFERENCES organizations (id),
    content TEXT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1,
    changed_by BIGINT NOT NULL REFERENCES people (id),
    changed_at BIGINT NOT NULL
);

CREATE TRIGGER term_reports_no_update BEFORE UPDATE ON term_reports
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER term_reports_no_delete BEFORE DELETE ON term_reports
WHEN NOT EXISTS (SELECT 1 FROM erasures WHERE student_id = OLD.student_id AND finished_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
