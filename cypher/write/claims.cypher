// Claims with all that is plain value in them.
UNWIND $rows AS row
MERGE (claim:Claim {id: row.id})
SET claim.predicate = row.predicate, claim.role = row.role, claim.stance = row.stance, claim.polarity = row.polarity,
    claim.when = row.when, claim.whenText = row.whenText, claim.whenAnchor = row.whenAnchor,
    claim.earliest = row.earliest, claim.latest = row.latest, claim.quote = row.quote,
    claim.score = toFloat(row.score), claim.extractor = row.extractor
