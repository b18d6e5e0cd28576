// The passages in which these appearances stand, a row a mention.
// $ids: appearances
UNWIND $ids AS id
MATCH (appearance:Appearance {id: id})-[mention:MENTIONED_IN]->(passage:Passage)
RETURN appearance.id AS appearance, mention.start AS first, mention.end AS last,
  passage {.index, .start, .end, .kind, .page, .speaker, .text} AS passage
ORDER BY appearance, first
