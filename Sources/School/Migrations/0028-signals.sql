-- What a teacher set aside of who may need something, and how a teacher's own lists and tables are set.

-- `mark` is what was seen when it was set aside: when something else is seen, the name comes back.
CREATE TABLE need_dismissals (
    id BIGINT PRIMARY KEY,
    student_id BIGINT NOT NULL REFERENCES people (id),
    viewer_id BIGINT NOT NULL REFERENCES people (id),
    kind TEXT NOT NULL CHECK (kind IN ('lost', 'bored', 'away')),
    mark TEXT NOT NULL CHECK (LENGTH(mark) <= 500),
    reason TEXT NOT NULL CHECK (LENGTH(reason) BETWEEN 1 AND 500),
    dismissed_at BIGINT NOT NULL,
    until_at BIGINT NOT NULL,
    undone_at BIGINT
);
CREATE INDEX need_dismissals_viewer ON need_dismissals (viewer_id, until_at);
CREATE INDEX need_dismissals_student ON need_dismissals (student_id);

-- After how many school days without a sign a teacher wants to be told.
CREATE TABLE need_settings (
    person_id BIGINT PRIMARY KEY REFERENCES people (id),
    away_days BIGINT NOT NULL CHECK (away_days BETWEEN 2 AND 30),
    changed_at BIGINT NOT NULL
);

-- The competencies that a teacher looks at in the table of a class.
CREATE TABLE class_columns (
    person_id BIGINT NOT NULL REFERENCES people (id),
    class_id BIGINT NOT NULL REFERENCES classes (id),
    position BIGINT NOT NULL CHECK (position BETWEEN 0 AND 5),
    competency_id BIGINT NOT NULL REFERENCES competencies (id),
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (person_id, class_id, position)
);
CREATE INDEX class_columns_class ON class_columns (class_id);
CREATE INDEX class_columns_competency ON class_columns (competency_id);
