-- What students think about their work: before, on the way and after it, and whenever they like.

-- An entry about a work has its moment; one without a work is the student's own journal.
CREATE TABLE journal_entries (
    id BIGINT PRIMARY KEY,
    student_id BIGINT NOT NULL REFERENCES people (id),
    work_id BIGINT REFERENCES works (id),
    moment TEXT CHECK (moment IN ('plan', 'middle', 'end')),
    words TEXT NOT NULL CHECK (LENGTH(words) <= 4000),
    audience TEXT NOT NULL CHECK (audience IN ('own', 'advisor', 'staff', 'everyone')),
    version BIGINT NOT NULL DEFAULT 1,
    written_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    CHECK ((work_id IS NULL) = (moment IS NULL)),
    UNIQUE (work_id, moment)
);
CREATE INDEX journal_entries_student ON journal_entries (student_id, written_at);

-- A strategy of the library that the student means to try, or tried, and whether it helped.
CREATE TABLE strategy_uses (
    entry_id BIGINT NOT NULL REFERENCES journal_entries (id),
    student_id BIGINT NOT NULL REFERENCES people (id),
    strategy TEXT NOT NULL CHECK (LENGTH(strategy) BETWEEN 1 AND 60),
    result TEXT NOT NULL CHECK (result IN ('planned', 'helped', 'a_little', 'not_this_time')),
    PRIMARY KEY (entry_id, strategy)
);
CREATE INDEX strategy_uses_student ON strategy_uses (student_id);
