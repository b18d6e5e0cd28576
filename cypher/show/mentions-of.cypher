// Where do these appearances stand in their source's text?
// $ids: appearances
MATCH (appearance:Appearance)-[mention:MENTIONED_IN]->(:Passage)
WHERE appearance.id IN $ids
RETURN appearance.id AS appearance, mention.start AS first, mention.end AS last
ORDER BY appearance, first
