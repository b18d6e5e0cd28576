// Entities are found by their name; who shares a ground is found by the ground's id, and its marks by its key.
CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE CONSTRAINT ground_id IF NOT EXISTS FOR (n:Ground) REQUIRE n.id IS UNIQUE;
CREATE INDEX ground_id_index IF NOT EXISTS FOR (n:Ground) ON (n.id);
CREATE INDEX ground_key IF NOT EXISTS FOR (n:Ground) ON (n.key);
