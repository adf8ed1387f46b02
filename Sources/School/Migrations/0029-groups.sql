-- Flexible groups: for a purpose, until a day, with what is to be shown for it. A draft is a teacher's own suggestion that
-- nobody else works with. Groups are over when their day is past; `ended_at` says that somebody ended them before.
CREATE TABLE group_sets (
    id BIGINT PRIMARY KEY,
    class_id BIGINT NOT NULL REFERENCES classes (id),
    mode TEXT NOT NULL CHECK (mode IN ('need', 'mixed', 'interest')),
    purpose TEXT NOT NULL CHECK (LENGTH(purpose) BETWEEN 1 AND 300),
    exit_words TEXT NOT NULL CHECK (LENGTH(exit_words) BETWEEN 1 AND 300),
    competency_id BIGINT REFERENCES competencies (id),
    size BIGINT NOT NULL CHECK (size BETWEEN 2 AND 30),
    ends_on TEXT NOT NULL,
    seed BIGINT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1,
    used_at BIGINT,
    prolonged_at BIGINT,
    prolonged_reason TEXT NOT NULL DEFAULT '' CHECK (LENGTH(prolonged_reason) <= 300),
    ended_at BIGINT,
    ended_reason TEXT NOT NULL DEFAULT '' CHECK (LENGTH(ended_reason) <= 300),
    made_by BIGINT NOT NULL REFERENCES people (id),
    made_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL
);
CREATE INDEX group_sets_class ON group_sets (class_id, used_at);
CREATE INDEX group_sets_competency ON group_sets (competency_id) WHERE competency_id IS NOT NULL;
CREATE INDEX group_sets_made ON group_sets (made_by);

-- One group of a set. `aim` is what the adults form it for; no page shows it to students.
CREATE TABLE groups_formed (
    set_id BIGINT NOT NULL REFERENCES group_sets (id),
    number BIGINT NOT NULL CHECK (number BETWEEN 1 AND 40),
    name TEXT NOT NULL CHECK (LENGTH(name) BETWEEN 1 AND 60),
    aim TEXT NOT NULL CHECK (aim IN ('refresh', 'stretch', 'mixed')),
    competency_id BIGINT REFERENCES competencies (id),
    interest TEXT NOT NULL DEFAULT '' CHECK (LENGTH(interest) <= 60),
    place TEXT NOT NULL DEFAULT '' CHECK (LENGTH(place) <= 200),
    workshop_id BIGINT,
    PRIMARY KEY (set_id, number)
);
CREATE INDEX groups_formed_competency ON groups_formed (competency_id) WHERE competency_id IS NOT NULL;
CREATE INDEX groups_formed_workshop ON groups_formed (workshop_id) WHERE workshop_id IS NOT NULL;

-- Who is in which group; without a number in none of them. `is_away` says that the teacher left the student out.
CREATE TABLE group_members (
    set_id BIGINT NOT NULL REFERENCES group_sets (id),
    student_id BIGINT NOT NULL REFERENCES people (id),
    number BIGINT CHECK (number BETWEEN 1 AND 40),
    is_locked BOOLEAN NOT NULL DEFAULT FALSE,
    is_away BOOLEAN NOT NULL DEFAULT FALSE,
    PRIMARY KEY (set_id, student_id)
);
CREATE INDEX group_members_student ON group_members (student_id, set_id);

-- Two students who belong into one group, or must not be in one. For the teachers of the class alone.
CREATE TABLE group_pairs (
    class_id BIGINT NOT NULL REFERENCES classes (id),
    first_id BIGINT NOT NULL REFERENCES people (id),
    second_id BIGINT NOT NULL REFERENCES people (id),
    wish TEXT NOT NULL CHECK (wish IN ('apart', 'together')),
    reason TEXT NOT NULL CHECK (LENGTH(reason) BETWEEN 1 AND 300),
    made_by BIGINT NOT NULL REFERENCES people (id),
    made_at BIGINT NOT NULL,
    PRIMARY KEY (class_id, first_id, second_id),
    CHECK (first_id < second_id)
);
CREATE INDEX group_pairs_first ON group_pairs (first_id);
CREATE INDEX group_pairs_second ON group_pairs (second_id);
