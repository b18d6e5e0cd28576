// Namesakes are found by the key of their full name, entities by their name.
CREATE INDEX appearance_name_key IF NOT EXISTS FOR (n:Appearance) ON (n.nameKey);
CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
