-- A second proof at sign-in: a key that an app on a phone shares, and codes for the day when the phone is away.

CREATE TABLE second_factors (
    person_id BIGINT PRIMARY KEY REFERENCES people (id),
    sealed_key TEXT NOT NULL,
    -- The half minute of the last code that was taken: each opens once.
    last_step BIGINT NOT NULL,
    made_at BIGINT NOT NULL
);

CREATE TABLE recovery_codes (
    id BIGINT PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES second_factors (person_id),
    code_hash TEXT NOT NULL,
    used_at BIGINT,
    UNIQUE (person_id, code_hash)
);
