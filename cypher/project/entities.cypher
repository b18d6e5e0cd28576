// Entities of one type; TYPE stands for the label.
// `named`: by name, not only by description · `disputed`: judged the same as something outside it, and kept apart
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
SET entity:TYPE, entity.name = row.name, entity.names = row.names, entity.refs = row.refs,
    entity.named = row.named, entity.disputed = row.disputed
