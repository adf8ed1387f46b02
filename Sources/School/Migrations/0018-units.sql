-- Units: one spine for a whole class, with choices and conditions on it.

CREATE TABLE units (
    id BIGINT PRIMARY KEY,
    school_id BIGINT REFERENCES organizations (id),
    author_id BIGINT NOT NULL REFERENCES people (id),
    title TEXT NOT NULL CHECK (LENGTH(title) BETWEEN 1 AND 2000),
    question TEXT NOT NULL DEFAULT '{}' CHECK (LENGTH(question) <= 4000),
    why TEXT NOT NULL DEFAULT '{}' CHECK (LENGTH(why) <= 8000),
    grade_band TEXT,
    copied_from BIGINT REFERENCES units (id),
    version BIGINT NOT NULL DEFAULT 1,
    retired_at BIGINT,
    changed_at BIGINT NOT NULL
);
CREATE INDEX units_author ON units (author_id);
CREATE INDEX units_copied ON units (copied_from) WHERE copied_from IS NOT NULL;

CREATE TABLE unit_authors (
    unit_id BIGINT NOT NULL REFERENCES units (id),
    person_id BIGINT NOT NULL REFERENCES people (id),
    added_at BIGINT NOT NULL,
    PRIMARY KEY (unit_id, person_id)
);
CREATE INDEX unit_authors_person ON unit_authors (person_id);

-- A part asks for `choose` of its activities. It opens at once, after the part before it, at a level, or after a check.
CREATE TABLE unit_parts (
    id BIGINT PRIMARY KEY,
    unit_id BIGINT NOT NULL REFERENCES units (id),
    position BIGINT NOT NULL,
    title TEXT NOT NULL CHECK (LENGTH(title) BETWEEN 1 AND 2000),
    choose BIGINT NOT NULL CHECK (choose BETWEEN 1 AND 20),
    opens TEXT NOT NULL CHECK (opens IN ('always', 'after', 'level', 'check')),
    opens_competency_id BIGINT REFERENCES competencies (id),
    opens_level BIGINT CHECK (opens_level BETWEEN 1 AND 4),
    opens_check_id BIGINT REFERENCES checks (id),
    changed_at BIGINT NOT NULL,
    CHECK ((opens = 'level') = (opens_competency_id IS NOT NULL AND opens_level IS NOT NULL)),
    CHECK ((opens = 'check') = (opens_check_id IS NOT NULL))
);
CREATE INDEX unit_parts_unit ON unit_parts (unit_id, position);

CREATE TABLE unit_part_activities (
    part_id BIGINT NOT NULL REFERENCES unit_parts (id),
    activity_id BIGINT NOT NULL REFERENCES activities (id),
    position BIGINT NOT NULL,
    PRIMARY KEY (part_id, activity_id)
);
CREATE INDEX unit_part_activities_activity ON unit_part_activities (activity_id);

CREATE TABLE unit_classes (
    unit_id BIGINT NOT NULL REFERENCES units (id),
    class_id BIGINT NOT NULL REFERENCES classes (id),
    given_by BIGINT NOT NULL REFERENCES people (id),
    given_at BIGINT NOT NULL,
    ended_at BIGINT,
    PRIMARY KEY (unit_id, class_id)
);
CREATE INDEX unit_classes_class ON unit_classes (class_id);
