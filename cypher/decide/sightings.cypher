// Where appearances are mentioned, each in its passage; places are those in the passage's text.
// $ids: appearances
UNWIND $ids AS id
MATCH (appearance:Appearance {id: id})-[mention:MENTIONED_IN]->(passage:Passage)
RETURN appearance.id AS id, mention.form AS form, mention.start - passage.start AS start,
       mention.end - passage.start AS end, passage.text AS text, mention.start AS place
ORDER BY id, place
