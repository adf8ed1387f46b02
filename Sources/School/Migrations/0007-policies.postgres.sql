-- Each version of a framework's policy, with who wrote it and why. A version reads the evidence that is recorded from
-- `since` on, so this table grows like the ledger and never changes. A framework whose policy never changed has none.

CREATE TABLE policy_versions (
    framework_id BIGINT NOT NULL REFERENCES frameworks (id),
    version BIGINT NOT NULL,
    policy TEXT NOT NULL,
    since BIGINT NOT NULL,
    written_by BIGINT REFERENCES people (id),
    written_at BIGINT NOT NULL,
    reason TEXT NOT NULL DEFAULT '' CHECK (LENGTH(reason) <= 2000),
    PRIMARY KEY (framework_id, version)
);

CREATE TRIGGER policy_versions_no_update BEFORE UPDATE ON policy_versions
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER policy_versions_no_delete BEFORE DELETE ON policy_versions
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
