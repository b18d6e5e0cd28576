/** Words without one of which no sentence tells that somebody was hurt or killed: no name is put beside such a claim by guessing. */
export const harm = new RegExp(
  `\\b(?:${[
    "abus|assault|attack|batter|beat|behead|bit(?:e|ten)?\\b|blind|bomb|botch|break(?:s|ing)?\\b|broke|bruis|bull(?:y|ied)|burn",
    "can(?:ed|ing)\\b|chok|contaminat|convict|crush|damag|dead\\b|deaths?\\b|die[ds]?\\b|dos(?:e|ed|es|ing)\\b|driv|drove|drag",
    "dropped\\b|drown|drug|electrocut|exploit|explo|fatal|fired (?:at|on)\\b|fractur|grab|groom|grop|guilty|hang|harass|harm",
    "held (?:him|her|them|me) (?:down|under)\\b|hit|hound|humiliat|hurt|ill-treat|infect|injur|insulin|insult|interfer|intimidat",
    "jab|kick|kill|kneel|knelt|knife|knock|lash|lives of|lock|los[et]|lynch|maim|maltreat|manslaughter|maul|mistreat|molest|murder",
    "neglect|operat|overdos|pain|paraly|pin(?:ned|ning)\\b|poison|punch|push|ran (?:over|down|into)\\b|rap(?:e|ed|es|ing|ist)\\b",
    "restrain|rough|scald|scar|sedat|seiz|set about\\b|sex|shak|shook|shock|shot|shoot|shov|slap|slash|smother|spat|spit|stab|starv",
    "strangl|strik|struck|suffer|suffocat|tackl|taser|threat|threw|throw|thrash|took (?:\\w+ ){1,3}life|tortur|touch|trampl|twist",
    "unlawful|victim|violen|wound|wrong|hands? (?:of|on)\\b|misdiagnos",
  ].join("|")})`,
  "i",
);
