-- Placements: where a student can begin in a strand, found with few questions.

-- `anchor_id` is a competency of the strand; empty for the way to the student's own goals.
CREATE TABLE placements (
    id BIGINT PRIMARY KEY,
    student_id BIGINT NOT NULL REFERENCES people (id),
    anchor_id BIGINT REFERENCES competencies (id),
    progress TEXT NOT NULL,
    began_at BIGINT NOT NULL,
    ended_at BIGINT
);
CREATE INDEX placements_student ON placements (student_id, began_at);
CREATE INDEX placements_anchor ON placements (anchor_id);

-- One question after the other; the last one has no outcome while it waits for its answer.
CREATE TABLE placement_questions (
    placement_id BIGINT NOT NULL REFERENCES placements (id),
    position BIGINT NOT NULL CHECK (position BETWEEN 1 AND 60),
    competency_id BIGINT NOT NULL REFERENCES competencies (id),
    item_id BIGINT NOT NULL REFERENCES items (id),
    item_version_id BIGINT NOT NULL REFERENCES item_versions (id),
    outcome TEXT CHECK (outcome IN ('right', 'wrong', 'notLearnedYet')),
    response TEXT,
    asked_at BIGINT NOT NULL,
    answered_at BIGINT,
    PRIMARY KEY (placement_id, position),
    UNIQUE (placement_id, item_id)
);
CREATE INDEX placement_questions_version ON placement_questions (item_version_id);

-- What a placement found when it ended. It is a proposal: nothing here is a level.
CREATE TABLE placement_findings (
    placement_id BIGINT NOT NULL REFERENCES placements (id),
    competency_id BIGINT NOT NULL REFERENCES competencies (id),
    position BIGINT NOT NULL,
    place TEXT NOT NULL CHECK (place IN ('ready', 'shownInPlacement')),
    reason TEXT NOT NULL CHECK (
        reason IN ('answeredRight', 'requiredBy', 'likely', 'answeredWrong', 'saidNotLearnedYet', 'nextInLine')),
    other_id BIGINT REFERENCES competencies (id),
    PRIMARY KEY (placement_id, competency_id)
);
CREATE INDEX placement_findings_competency ON placement_findings (competency_id);
