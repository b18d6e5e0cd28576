// Entities have one type, edges a predicate, and both are of the vocabulary.
// $types · $predicates
MATCH (entity:Entity)
WITH entity, [label IN labels(entity) WHERE label <> "Entity"] AS types
WHERE size(types) <> 1 OR any(type IN types WHERE NOT type IN $types)
RETURN entity.id AS id, "it has not one type" AS problem
UNION
MATCH (subject:Entity)-[edge]->(:Entity)
WHERE NOT type(edge) IN $predicates
RETURN subject.id AS id, type(edge) + " is no predicate" AS problem
