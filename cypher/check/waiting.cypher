// A decision waits only while something that it is about is not there.
MATCH (waiting:Waiting {kind: "judgement"})
MATCH (:Appearance {id: waiting.one})
MATCH (:Appearance {id: waiting.other})
RETURN waiting.id AS id, "it waits, though both appearances are there" AS problem
UNION
MATCH (waiting:Waiting {kind: "review"})
MATCH (:Claim {id: waiting.one})
RETURN waiting.id AS id, "it waits, though the claim is there" AS problem
UNION
MATCH (waiting:Waiting {kind: "fulfilment"})
MATCH (:Claim {id: waiting.one})
MATCH (:Claim {id: waiting.other})
RETURN waiting.id AS id, "it waits, though both claims are there" AS problem
