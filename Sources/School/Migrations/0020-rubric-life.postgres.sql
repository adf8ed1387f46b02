-- The life of a rubric: written, talked about with students and colleagues, agreed on, and locked by its first score.

-- `revision` counts each save of a draft, so that two who edit at once are told.
ALTER TABLE rubric_versions ADD COLUMN is_holistic BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE rubric_versions ADD COLUMN revision BIGINT NOT NULL DEFAULT 1;
ALTER TABLE rubric_versions ADD COLUMN agreed_by BIGINT REFERENCES people (id);
ALTER TABLE rubric_versions ADD COLUMN agreed_at BIGINT;

-- A class whose students are asked what they think of a version.
CREATE TABLE rubric_invitations (
    rubric_version_id BIGINT NOT NULL REFERENCES rubric_versions (id),
    class_id BIGINT NOT NULL REFERENCES classes (id),
    invited_by BIGINT NOT NULL REFERENCES people (id),
    invited_at BIGINT NOT NULL,
    PRIMARY KEY (rubric_version_id, class_id)
);
CREATE INDEX rubric_invitations_class ON rubric_invitations (class_id);

-- What somebody says about a version, a criterion (level 0) or one of its levels, perhaps with other words for it.
CREATE TABLE rubric_comments (
    id BIGINT PRIMARY KEY,
    rubric_version_id BIGINT NOT NULL REFERENCES rubric_versions (id),
    criterion_id BIGINT,
    level BIGINT NOT NULL DEFAULT 0 CHECK (level BETWEEN 0 AND 4),
    words TEXT NOT NULL DEFAULT '' CHECK (LENGTH(words) <= 1000),
    proposed TEXT NOT NULL DEFAULT '' CHECK (LENGTH(proposed) <= 600),
    state TEXT NOT NULL CHECK (state IN ('open', 'adopted', 'answered', 'withdrawn')),
    answer TEXT NOT NULL DEFAULT '' CHECK (LENGTH(answer) <= 1000),
    written_by BIGINT NOT NULL REFERENCES people (id),
    written_at BIGINT NOT NULL,
    answered_by BIGINT REFERENCES people (id),
    answered_at BIGINT
);
CREATE INDEX rubric_comments_version ON rubric_comments (rubric_version_id, id);
CREATE INDEX rubric_comments_writer ON rubric_comments (written_by);

-- Whoever was asked and says that it is fine as it is.
CREATE TABLE rubric_assents (
    rubric_version_id BIGINT NOT NULL REFERENCES rubric_versions (id),
    person_id BIGINT NOT NULL REFERENCES people (id),
    agreed_at BIGINT NOT NULL,
    PRIMARY KEY (rubric_version_id, person_id)
);
CREATE INDEX rubric_assents_person ON rubric_assents (person_id);

-- What a level looks like: words of the teacher, or a student's try that the student lets others see.
CREATE TABLE rubric_examples (
    id BIGINT PRIMARY KEY,
    criterion_id BIGINT NOT NULL REFERENCES rubric_criteria (id),
    level BIGINT NOT NULL CHECK (level BETWEEN 1 AND 4),
    title TEXT NOT NULL DEFAULT '' CHECK (LENGTH(title) <= 200),
    words TEXT NOT NULL DEFAULT '' CHECK (LENGTH(words) <= 4000),
    attempt_id BIGINT REFERENCES attempts (id),
    student_id BIGINT REFERENCES people (id),
    state TEXT NOT NULL CHECK (state IN ('asked', 'shown', 'declined', 'removed')),
    is_named BOOLEAN NOT NULL DEFAULT FALSE,
    added_by BIGINT NOT NULL REFERENCES people (id),
    added_at BIGINT NOT NULL,
    answered_at BIGINT,
    CHECK ((attempt_id IS NULL AND student_id IS NULL) OR (attempt_id IS NOT NULL AND student_id IS NOT NULL))
);
CREATE INDEX rubric_examples_criterion ON rubric_examples (criterion_id, level);
CREATE INDEX rubric_examples_student ON rubric_examples (student_id) WHERE student_id IS NOT NULL;
CREATE INDEX rubric_examples_attempt ON rubric_examples (attempt_id) WHERE attempt_id IS NOT NULL;

-- The first score locks the version, whoever writes it and however.
CREATE FUNCTION lock_scored_rubric() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE rubric_versions SET state = 'in_use'
    WHERE id = NEW.rubric_version_id AND state IN ('draft', 'negotiated', 'agreed');
    RETURN NULL;
END $$;

CREATE TRIGGER judgements_lock_rubric AFTER INSERT ON judgements
    FOR EACH ROW EXECUTE FUNCTION lock_scored_rubric();

-- A score that is being written at the same moment is waited for.
CREATE FUNCTION refuse_criteria_of_locked() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE now_in TEXT;
BEGIN
    SELECT state INTO now_in FROM rubric_versions WHERE id = NEW.rubric_version_id FOR SHARE;
    IF now_in IN ('in_use', 'superseded') THEN
        RAISE EXCEPTION 'append-only';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER rubric_criteria_no_insert BEFORE INSERT OR UPDATE ON rubric_criteria
    FOR EACH ROW EXECUTE FUNCTION refuse_criteria_of_locked();

-- A version that is in use keeps its words and can only be superseded.
CREATE FUNCTION refuse_change_of_locked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state IN ('in_use', 'superseded') THEN
        IF TG_OP = 'DELETE' THEN RAISE EXCEPTION 'append-only'; END IF;
        IF NEW.title <> OLD.title OR NEW.version <> OLD.version OR NEW.rubric_id <> OLD.rubric_id
            OR NEW.is_holistic <> OLD.is_holistic
            OR NOT (NEW.state = 'superseded' OR NEW.state = OLD.state) THEN
            RAISE EXCEPTION 'append-only';
        END IF;
    END IF;
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER rubric_versions_no_change BEFORE UPDATE OR DELETE ON rubric_versions
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_locked();
