// A claim's sentence lies in one passage, which holds the words of the quote.
MATCH (claim:Claim)-[evidence:EVIDENCE]->(passage:Passage)
WHERE evidence.start < passage.start OR evidence.end > passage.end OR evidence.end <= evidence.start
   OR NOT passage.text CONTAINS claim.quote
RETURN claim.id AS id, "its quote is not in its passage" AS problem
