// How many claims has nobody accepted or rejected?
MATCH (claim:Claim)
WHERE claim.review IS NULL
RETURN count(claim) AS total
