// The claims that a person accepted.
MATCH (claim:Claim)
WHERE claim.review = 'accepted'
RETURN claim.id AS id
ORDER BY id
