// Entities that are no more.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
DETACH DELETE entity
