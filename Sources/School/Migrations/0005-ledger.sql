-- The ledger of evidence, what follows from it, and the goals it serves.

CREATE TABLE evidence (
    id BIGINT PRIMARY KEY,
    student_id BIGINT NOT NULL REFERENCES people (id),
    competency_id BIGINT NOT NULL REFERENCES competencies (id),
    score DOUBLE PRECISION NOT NULL CHECK (score BETWEEN 0 AND 1),
    weight DOUBLE PRECISION NOT NULL CHECK (weight BETWEEN 0 AND 10),
    kind TEXT NOT NULL,
    level BIGINT CHECK (level BETWEEN 1 AND 4),
    modality TEXT NOT NULL,
    occasion TEXT NOT NULL,
    task TEXT NOT NULL,
    is_helped BOOLEAN NOT NULL,
    is_transfer BOOLEAN NOT NULL,
    done_at BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL,
    judge_id BIGINT REFERENCES people (id),
    judge_role TEXT NOT NULL,
    rubric_version_id BIGINT REFERENCES rubric_versions (id),
    work_id BIGINT REFERENCES works (id),
    judgement_id BIGINT REFERENCES judgements (id),
    source TEXT NOT NULL,
    reason TEXT,
    corrects_id BIGINT REFERENCES evidence (id)
);
CREATE INDEX evidence_student ON evidence (student_id, done_at, id);
CREATE INDEX evidence_competency ON evidence (competency_id);
CREATE INDEX evidence_judgement ON evidence (judgement_id) WHERE judgement_id IS NOT NULL;
CREATE INDEX evidence_corrects ON evidence (corrects_id) WHERE corrects_id IS NOT NULL;

-- One row per student, locked first by everything that appends to this student's part of the ledger.
CREATE TABLE learners (
    student_id BIGINT PRIMARY KEY REFERENCES people (id),
    ability TEXT NOT NULL,
    evidence_count BIGINT NOT NULL,
    last_done_at BIGINT NOT NULL,
    last_evidence_id BIGINT NOT NULL,
    changed_at BIGINT NOT NULL
);

CREATE TABLE mastery (
    student_id BIGINT NOT NULL REFERENCES people (id),
    competency_id BIGINT NOT NULL REFERENCES competencies (id),
    level BIGINT NOT NULL CHECK (level BETWEEN 0 AND 4),
    decision TEXT NOT NULL,
    level_since BIGINT,
    estimate DOUBLE PRECISION NOT NULL,
    lower_bound DOUBLE PRECISION NOT NULL,
    evidence_count BIGINT NOT NULL,
    last_done_at BIGINT NOT NULL,
    state TEXT NOT NULL,
    PRIMARY KEY (student_id, competency_id)
);
CREATE INDEX mastery_competency ON mastery (competency_id);

CREATE TABLE goals (
    id BIGINT PRIMARY KEY,
    student_id BIGINT NOT NULL REFERENCES people (id),
    title TEXT NOT NULL CHECK (LENGTH(title) BETWEEN 1 AND 300),
    reason TEXT NOT NULL DEFAULT '' CHECK (LENGTH(reason) <= 1000),
    written_by BIGINT NOT NULL REFERENCES people (id),
    written_at BIGINT NOT NULL,
    ended_at BIGINT,
    version BIGINT NOT NULL DEFAULT 1
);
CREATE INDEX goals_student ON goals (student_id);

CREATE TABLE goal_competencies (
    goal_id BIGINT NOT NULL REFERENCES goals (id),
    competency_id BIGINT NOT NULL REFERENCES competencies (id),
    PRIMARY KEY (goal_id, competency_id)
);

CREATE TABLE interests (
    id BIGINT PRIMARY KEY,
    student_id BIGINT NOT NULL REFERENCES people (id),
    tag TEXT NOT NULL,
    words TEXT NOT NULL,
    written_at BIGINT NOT NULL
);
CREATE INDEX interests_student ON interests (student_id);
