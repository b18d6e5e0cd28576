// Decisions that wait for what they are about are found by it.
CREATE CONSTRAINT waiting_id IF NOT EXISTS FOR (n:Waiting) REQUIRE n.id IS UNIQUE;
CREATE INDEX waiting_id_index IF NOT EXISTS FOR (n:Waiting) ON (n.id);
CREATE INDEX waiting_one IF NOT EXISTS FOR (n:Waiting) ON (n.one);
CREATE INDEX waiting_other IF NOT EXISTS FOR (n:Waiting) ON (n.other);
