// A mention starts in its passage, and all mentions of an appearance are in one source.
MATCH (appearance:Appearance)-[mention:MENTIONED_IN]->(passage:Passage)
WHERE mention.start < passage.start OR mention.start >= passage.end OR mention.end <= mention.start
RETURN DISTINCT appearance.id AS id, "a mention is not in its passage" AS problem
UNION
MATCH (appearance:Appearance)-[:MENTIONED_IN]->(:Passage)-[:OF]->(source:Source)
WITH appearance, count(DISTINCT source) AS sources
WHERE sources > 1
RETURN appearance.id AS id, "it appears in more than one source" AS problem
