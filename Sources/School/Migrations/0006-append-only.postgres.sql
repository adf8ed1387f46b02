-- The ledger and the audit only grow. A privacy erasure that is under way may delete a student's evidence.

CREATE TABLE erasures (
    id BIGINT PRIMARY KEY,
    student_id BIGINT NOT NULL,
    asked_by BIGINT,
    reason TEXT NOT NULL,
    began_at BIGINT NOT NULL,
    finished_at BIGINT,
    report TEXT NOT NULL DEFAULT '{}'
);
CREATE INDEX erasures_student ON erasures (student_id);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'append-only'; END $$;

CREATE FUNCTION refuse_evidence_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM erasures WHERE student_id = OLD.student_id AND finished_at IS NULL) THEN
        RAISE EXCEPTION 'append-only';
    END IF;
    RETURN OLD;
END $$;

CREATE FUNCTION refuse_criteria_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM rubric_versions WHERE id = OLD.rubric_version_id AND state <> 'draft') THEN
        RAISE EXCEPTION 'append-only';
    END IF;
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER evidence_no_update BEFORE UPDATE ON evidence FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER evidence_no_delete BEFORE DELETE ON evidence FOR EACH ROW EXECUTE FUNCTION refuse_evidence_delete();
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit_entries FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit_entries FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER rubric_criteria_change BEFORE UPDATE OR DELETE ON rubric_criteria
    FOR EACH ROW EXECUTE FUNCTION refuse_criteria_change();
