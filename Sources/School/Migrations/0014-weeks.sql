-- The student's own days: steps with the dates that the student sets, the week as it was laid out, and what is booked.

-- A step belongs to the student and is not part of what is signed. `goal_id` and `item_id` name parts of the plan.
CREATE TABLE steps (
    id BIGINT PRIMARY KEY,
    student_id BIGINT NOT NULL REFERENCES people (id),
    goal_id BIGINT,
    item_id BIGINT,
    activity_id BIGINT REFERENCES activities (id),
    check_in_id BIGINT,
    title TEXT NOT NULL CHECK (LENGTH(title) BETWEEN 1 AND 300),
    minutes BIGINT CHECK (minutes BETWEEN 1 AND 1000),
    by_on TEXT,
    planned_on TEXT,
    planned_minute BIGINT CHECK (planned_minute BETWEEN 0 AND 1439),
    position BIGINT NOT NULL DEFAULT 0,
    done_at BIGINT,
    let_go_at BIGINT,
    let_go_reason TEXT NOT NULL DEFAULT '' CHECK (LENGTH(let_go_reason) <= 500),
    written_by BIGINT NOT NULL REFERENCES people (id),
    written_at BIGINT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1,
    changed_at BIGINT NOT NULL
);
CREATE INDEX steps_student ON steps (student_id, planned_on);
CREATE INDEX steps_goal ON steps (goal_id) WHERE goal_id IS NOT NULL;
CREATE INDEX steps_item ON steps (item_id) WHERE item_id IS NOT NULL;
CREATE INDEX steps_check_in ON steps (check_in_id) WHERE check_in_id IS NOT NULL;

-- Each time a step was given a day or moved, with what was said about it. Plan against done is read from here.
CREATE TABLE step_moves (
    id BIGINT PRIMARY KEY,
    step_id BIGINT NOT NULL REFERENCES steps (id),
    student_id BIGINT NOT NULL REFERENCES people (id),
    kind TEXT NOT NULL CHECK (kind IN ('planned', 'moved', 'carried', 'done', 'undone', 'let_go', 'taken_up')),
    from_on TEXT,
    to_on TEXT,
    words TEXT NOT NULL DEFAULT '' CHECK (LENGTH(words) <= 500),
    moved_by BIGINT NOT NULL REFERENCES people (id),
    moved_at BIGINT NOT NULL
);
CREATE INDEX step_moves_student ON step_moves (student_id, moved_at);
CREATE INDEX step_moves_step ON step_moves (step_id);

-- One week: what the student wants of it, and a look back.
CREATE TABLE week_plans (
    student_id BIGINT NOT NULL REFERENCES people (id),
    week_on TEXT NOT NULL,
    words TEXT NOT NULL DEFAULT '' CHECK (LENGTH(words) <= 1000),
    look_back TEXT NOT NULL DEFAULT '' CHECK (LENGTH(look_back) <= 2000),
    shared_at BIGINT,
    looked_back_at BIGINT,
    version BIGINT NOT NULL DEFAULT 1,
    changed_by BIGINT NOT NULL REFERENCES people (id),
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (student_id, week_on)
);

-- When a class meets: the frame that a student plans around. 1 is Monday; minutes are counted from midnight.
CREATE TABLE class_meetings (
    id BIGINT PRIMARY KEY,
    class_id BIGINT NOT NULL REFERENCES classes (id),
    weekday BIGINT NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    begins_minute BIGINT NOT NULL CHECK (begins_minute BETWEEN 0 AND 1439),
    ends_minute BIGINT NOT NULL CHECK (ends_minute BETWEEN 1 AND 1440),
    place TEXT NOT NULL DEFAULT '' CHECK (LENGTH(place) <= 200),
    CHECK (begins_minute < ends_minute)
);
CREATE INDEX class_meetings_class ON class_meetings (class_id);

-- The least that a teacher asks of a student's pace in a subject: competencies to be shown in a term.
CREATE TABLE pace_floors (
    id BIGINT PRIMARY KEY,
    student_id BIGINT NOT NULL REFERENCES people (id),
    framework_id BIGINT NOT NULL REFERENCES frameworks (id),
    per_term BIGINT NOT NULL CHECK (per_term BETWEEN 0 AND 100),
    reason TEXT NOT NULL CHECK (LENGTH(reason) BETWEEN 1 AND 1000),
    set_by BIGINT NOT NULL REFERENCES people (id),
    set_at BIGINT NOT NULL,
    ended_at BIGINT
);
CREATE INDEX pace_floors_student ON pace_floors (student_id);
