-- Regular talks of a student and an adult, what was noted, and whether everybody is known well by somebody here.

-- How often an advisor and a student meet, and when.
CREATE TABLE check_in_rhythms (
    student_id BIGINT NOT NULL REFERENCES people (id),
    advisor_id BIGINT NOT NULL REFERENCES people (id),
    every_weeks BIGINT NOT NULL CHECK (every_weeks BETWEEN 1 AND 8),
    weekday BIGINT NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    begins_minute BIGINT NOT NULL CHECK (begins_minute BETWEEN 0 AND 1439),
    minutes BIGINT NOT NULL CHECK (minutes BETWEEN 5 AND 120),
    from_on TEXT NOT NULL,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (student_id, advisor_id)
);
CREATE INDEX check_in_rhythms_advisor ON check_in_rhythms (advisor_id);

-- One talk: planned, held, or not held with a reason. `agenda` is the student's, written first, and has a version of its
-- own so that both can write at once. `slot_on` is the day that the rhythm gave; moved or called off, it is not given again.
CREATE TABLE check_ins (
    id BIGINT PRIMARY KEY,
    student_id BIGINT NOT NULL REFERENCES people (id),
    advisor_id BIGINT NOT NULL REFERENCES people (id),
    slot_on TEXT,
    planned_on TEXT NOT NULL,
    begins_minute BIGINT CHECK (begins_minute BETWEEN 0 AND 1439),
    minutes BIGINT NOT NULL DEFAULT 15 CHECK (minutes BETWEEN 1 AND 120),
    place TEXT NOT NULL DEFAULT '' CHECK (LENGTH(place) <= 200),
    state TEXT NOT NULL CHECK (state IN ('planned', 'held', 'not_held')),
    agenda TEXT NOT NULL DEFAULT '{}',
    agenda_version BIGINT NOT NULL DEFAULT 0,
    answers TEXT NOT NULL DEFAULT '{}',
    reason TEXT NOT NULL DEFAULT '' CHECK (LENGTH(reason) <= 500),
    held_at BIGINT,
    version BIGINT NOT NULL DEFAULT 1,
    made_by BIGINT NOT NULL REFERENCES people (id),
    changed_at BIGINT NOT NULL,
    UNIQUE (student_id, advisor_id, slot_on)
);
CREATE INDEX check_ins_student ON check_ins (student_id, planned_on);
CREATE INDEX check_ins_advisor ON check_ins (advisor_id, state, planned_on);

-- A note about a student, in or between talks. `audience` says who reads it: the writer, the team, or the student and
-- family, too.
CREATE TABLE notes (
    id BIGINT PRIMARY KEY,
    student_id BIGINT NOT NULL REFERENCES people (id),
    check_in_id BIGINT REFERENCES check_ins (id),
    kind TEXT NOT NULL CHECK (kind IN ('talk', 'note')),
    audience TEXT NOT NULL CHECK (audience IN ('private', 'team', 'shared')),
    words TEXT NOT NULL CHECK (LENGTH(words) BETWEEN 1 AND 4000),
    written_by BIGINT NOT NULL REFERENCES people (id),
    written_at BIGINT NOT NULL,
    replaces_id BIGINT UNIQUE REFERENCES notes (id),
    withdrawn_at BIGINT
);
CREATE INDEX notes_student ON notes (student_id, written_at);
CREATE INDEX notes_writer ON notes (written_by, written_at);
CREATE INDEX notes_check_in ON notes (check_in_id) WHERE check_in_id IS NOT NULL;

-- Once a term each student is asked whether an adult here knows them.
CREATE TABLE known_answers (
    student_id BIGINT NOT NULL REFERENCES people (id),
    term_id BIGINT NOT NULL REFERENCES terms (id),
    answer TEXT NOT NULL CHECK (answer IN ('yes', 'a_little', 'not_yet', 'no_answer')),
    adult_id BIGINT REFERENCES people (id),
    words TEXT NOT NULL DEFAULT '' CHECK (LENGTH(words) <= 1000),
    answered_at BIGINT NOT NULL,
    PRIMARY KEY (student_id, term_id)
);
