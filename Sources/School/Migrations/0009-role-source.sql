-- Which row of the roster a role came from, so that a list of changes can end it: a removal names that row alone.
-- Not unique: a person who moves can take the row along, and the role that ended keeps its name.

ALTER TABLE roles ADD COLUMN sourced_id TEXT;

CREATE INDEX roles_sourced ON roles (sourced_id) WHERE sourced_id IS NOT NULL;
