// Entities of one type; TYPE stands for the label.
// `named`: by name, and not by description only
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
SET entity:TYPE, entity.name = row.name, entity.names = row.names, entity.refs = row.refs,
    entity.named = row.named
