-- Judging: more than one judge of a try, feedback on the way, peers, the words a judge uses again, and what a teacher
-- will change.

ALTER TABLE judgements ADD COLUMN is_formative BOOLEAN NOT NULL DEFAULT FALSE;
-- What the judges of a try agreed on in a talk, after they had seen it differently.
ALTER TABLE judgements ADD COLUMN is_talk BOOLEAN NOT NULL DEFAULT FALSE;

-- A colleague is asked to judge a try, too.
CREATE TABLE reading_requests (
    id BIGINT PRIMARY KEY,
    attempt_id BIGINT NOT NULL REFERENCES attempts (id),
    reader_id BIGINT NOT NULL REFERENCES people (id),
    asked_by BIGINT NOT NULL REFERENCES people (id),
    words TEXT NOT NULL DEFAULT '' CHECK (LENGTH(words) <= 600),
    asked_at BIGINT NOT NULL,
    ended_at BIGINT,
    UNIQUE (attempt_id, reader_id)
);
CREATE INDEX reading_requests_reader ON reading_requests (reader_id) WHERE ended_at IS NULL;

-- Students of a class read what others made for an activity, with a guide.
CREATE TABLE peer_rounds (
    id BIGINT PRIMARY KEY,
    class_id BIGINT NOT NULL REFERENCES classes (id),
    activity_id BIGINT NOT NULL REFERENCES activities (id),
    guide TEXT NOT NULL DEFAULT '' CHECK (LENGTH(guide) <= 2000),
    counts BOOLEAN NOT NULL DEFAULT FALSE,
    is_named BOOLEAN NOT NULL DEFAULT FALSE,
    opened_by BIGINT NOT NULL REFERENCES people (id),
    opened_at BIGINT NOT NULL,
    closed_at BIGINT,
    version BIGINT NOT NULL DEFAULT 1,
    UNIQUE (class_id, activity_id)
);

CREATE TABLE peer_reviews (
    id BIGINT PRIMARY KEY,
    round_id BIGINT NOT NULL REFERENCES peer_rounds (id),
    student_id BIGINT NOT NULL REFERENCES people (id),
    reviewer_id BIGINT NOT NULL REFERENCES people (id),
    attempt_id BIGINT REFERENCES attempts (id),
    state TEXT NOT NULL CHECK (state IN ('open', 'sent', 'shown', 'held')),
    strength TEXT NOT NULL DEFAULT '' CHECK (LENGTH(strength) <= 600),
    next_step TEXT NOT NULL DEFAULT '' CHECK (LENGTH(next_step) <= 600),
    reason TEXT NOT NULL DEFAULT '' CHECK (LENGTH(reason) <= 600),
    paired_at BIGINT NOT NULL,
    sent_at BIGINT,
    decided_by BIGINT REFERENCES people (id),
    decided_at BIGINT,
    version BIGINT NOT NULL DEFAULT 1,
    UNIQUE (round_id, student_id, reviewer_id),
    CHECK (student_id <> reviewer_id)
);
CREATE INDEX peer_reviews_student ON peer_reviews (student_id);
CREATE INDEX peer_reviews_reviewer ON peer_reviews (reviewer_id);
CREATE INDEX peer_reviews_attempt ON peer_reviews (attempt_id) WHERE attempt_id IS NOT NULL;

CREATE TABLE peer_review_levels (
    review_id BIGINT NOT NULL REFERENCES peer_reviews (id),
    criterion_id BIGINT NOT NULL REFERENCES rubric_criteria (id),
    level BIGINT NOT NULL CHECK (level BETWEEN 1 AND 4),
    PRIMARY KEY (review_id, criterion_id)
);

-- The rows of the ledger that come of a review, where the teacher lets it count.
CREATE TABLE peer_review_evidence (
    review_id BIGINT NOT NULL REFERENCES peer_reviews (id),
    evidence_id BIGINT NOT NULL REFERENCES evidence (id),
    PRIMARY KEY (review_id, evidence_id)
);

-- Words that a judge has used, for the next time.
CREATE TABLE feedback_comments (
    id BIGINT PRIMARY KEY,
    judge_id BIGINT NOT NULL REFERENCES people (id),
    place TEXT NOT NULL CHECK (place IN ('row', 'strength', 'next')),
    competency_id BIGINT NOT NULL REFERENCES competencies (id),
    level BIGINT NOT NULL CHECK (level BETWEEN 1 AND 4),
    words TEXT NOT NULL CHECK (LENGTH(words) BETWEEN 1 AND 600),
    words_hash TEXT NOT NULL,
    uses BIGINT NOT NULL DEFAULT 1,
    used_at BIGINT NOT NULL,
    UNIQUE (judge_id, competency_id, place, level, words_hash)
);

CREATE TABLE judging_settings (
    judge_id BIGINT PRIMARY KEY REFERENCES people (id),
    has_keys BOOLEAN NOT NULL,
    changed_at BIGINT NOT NULL
);

-- What a teacher will do differently after feedback on the way.
CREATE TABLE teaching_changes (
    id BIGINT PRIMARY KEY,
    judge_id BIGINT NOT NULL REFERENCES people (id),
    activity_id BIGINT NOT NULL REFERENCES activities (id),
    words TEXT NOT NULL CHECK (LENGTH(words) BETWEEN 1 AND 1000),
    written_at BIGINT NOT NULL
);
CREATE INDEX teaching_changes_judge ON teaching_changes (judge_id, written_at);

CREATE INDEX works_sent ON works (student_id) WHERE state = 'sent';
