/**
 * Names of areas that many bodies and several places share: a council, a police force and a trust may each be called
 * "Essex" for short, and there is more than one Newport. Alone, such a name is no ground.
 */
const list = (names: string): ReadonlySet<string> => new Set(names.split(", "));

/** Counties, nations and regions, which bodies are called after. */
export const areas = list(
  "england, scotland, wales, northern ireland, britain, united kingdom, uk, bedfordshire, berkshire, buckinghamshire, " +
    "cambridgeshire, cheshire, cornwall, cumbria, derbyshire, devon, dorset, durham, essex, gloucestershire, hampshire, " +
    "herefordshire, hertfordshire, kent, lancashire, leicestershire, lincolnshire, london, merseyside, norfolk, " +
    "northamptonshire, northumberland, northumbria, nottinghamshire, oxfordshire, rutland, shropshire, somerset, " +
    "staffordshire, suffolk, surrey, sussex, east sussex, west sussex, tyne and wear, warwickshire, west midlands, " +
    "wiltshire, worcestershire, yorkshire, north yorkshire, south yorkshire, west yorkshire, humberside, cleveland, " +
    "gwent, dyfed, powys, gwynedd, clwyd, glamorgan, fife, tayside, grampian, strathclyde, lothian, greater manchester",
);

/** Places of which Britain has several that people speak of by the bare name. */
export const sharedPlaces = list(
  "abbey, alford, ashford, ashton, aston, barton, beaumont, belmont, bradley, brampton, bridgend, broughton, burton, " +
    "charlton, clifton, crosby, denton, easton, farnham, gillingham, greenfield, hatfield, hillside, hilton, holbrook, " +
    "hopton, horton, houghton, hutton, kingston, kirkby, langley, leigh, linton, marston, middleton, milton, moreton, " +
    "morton, newport, newton, northfield, norton, redhill, richmond, rochford, sandford, seaton, shelley, southwick, " +
    "springfield, stanley, stanton, stapleford, sutton, swinton, thornton, thorpe, upton, walton, washington, " +
    "wellington, weston, whitchurch, whitfield, woodford, woodside, wootton",
);
