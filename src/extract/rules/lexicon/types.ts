/** Words that tell the type of what they name, in names ("Care Quality Commission") and in descriptions ("the trust"). */
import type { EntityType } from "../../../model/index.ts";

type Words = Readonly<Record<"Organisation" | "Site" | "Document" | "Event", ReadonlySet<string>>>;
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Heads of names. */
export const nameHeads: Words = {
  Organisation: set(
    `academies academy access accountants action actuarial advocates agency air airports airways alliance
     ambulance analysts analytics anglers archdiocese architects argus assembly associates association authority
     bakeries bank biologics board branch breweries brigade broadband broadcasting brothers builders bureau buses
     buying cabinet cabs campaign capital care cars catering chambers charities charity chemicals chronicle
     clinics cloud club co-op coaches coalition collective college colleges command commission committee
     communications company conduct confederation congregation congress constabulary construction consultancy
     consultants consulting contractors control cooperative corporation council courier couriers credit custodial
     custody cyber cymru dairies data dental department digital diocese directorate division dynamics echo energy
     engineering estates executive express farms federation fellowship ferries fisheries foods force forum
     foundation foundry freight fund gas gazette government group guardian guild haulage health healthcare herald
     holdings homecare homes hospitals housing images inc industries inspectorate institute institution insurance
     international journal justice kitchens laboratories laboratory law lawyers league legal lettings limited
     line lines llc llp logistics ltd mail meats media medical mencap metals mills minerals mining ministry
     mirror mission mobile monitor mosque motors mutual network networks news nhs nursery office oil ombudsman
     opticians panel parliament partners partnership party pharma pharmaceuticals pharmacy plant plastics plc
     police post power practice press printing probation programme publishing quarries radio rail railway
     railways reclamation recoveries recovery recruitment regiment register regulator removals renewables
     residential retail scheme school schools secretariat security senate service services shipping society
     software solar solicitors solutions squad staffing standards steel stewarding storage stores studios supermarkets
     support surgeries surgery surgical surveyors synod systems taskforce taxis team teams tech technologies
     telecom telegraph television textiles times training transport trawlers treasury trust trustees tv
     underwriters union unit university vending veterinary voices watch watchdog water wealth wholesale wind
     workers works`,
  ),
  Site: set(
    `abbey airport annexe arena avenue barracks base bay beach block borough bridge building buildings camp
     campus canal castle cathedral cemetery center centre chapel church city clinic close coast colliery common
     complex cottage cottages county court courts crematorium crescent crossing dam depot district dock docks
     drive end estate falls farm ferry field fields flats gardens gate general glen grange green guildhall hall harbour
     hatch head heath heights hill hospice hospital hotel house infirmary inn island islands junction kitchen
     lake lane library loch lock lodge magistrates mall manor market marsh mews mill moor motorway mount museum
     parish park pit place platform point port precinct priory prison quarter quay region reservoir rest rise
     river road roundabout row sea shire site spa springs square stadium station street suite terrace theatre
     tower towers town tunnel valley village walk ward way wharf wing wood woods yard`,
  ),
  Document: set(
    `act agreement annex appendix article bill bulletin certificate charter circular clause code contract
     convention diary directive dossier exhibit form framework guidance guidelines handbook letter list log
     manual memo memorandum minutes notice order paper plan policy procedure procedures protocol regulation
     regulations report rule rules schedule section specification standard standards statement strategy
     submission terms treaty`,
  ),
  Event: set(
    `attack attacks audit bombing collapse conference consultation crash day debate derailment disaster election
     enquiry explosion festival fire flood floods games hearing hearings inquest inquests inquiries inquiry
     inspection investigation march massacre merger murders operation outbreak pandemic petition protest
     referendum review riot riots scandal shooting shootings sinking stabbings strike summit tragedy trial trials
     tribunal war`,
  ),
};

/** Heads of names that may stand at the front: "Department of Health", "HMP Leeds", "Operation Heron". */
export const nameOpeners: ReadonlyMap<string, EntityType> = new Map<string, EntityType>([
  ["department", "Organisation"],
  ["ministry", "Organisation"],
  ["university", "Organisation"],
  ["office", "Organisation"],
  ["bank", "Organisation"],
  ["institute", "Organisation"],
  ["commission", "Organisation"],
  ["board", "Organisation"],
  ["council", "Organisation"],
  ["committee", "Organisation"],
  ["society", "Organisation"],
  ["association", "Organisation"],
  ["federation", "Organisation"],
  ["campaign", "Organisation"],
  ["royal", "Organisation"],
  ["friends", "Organisation"],
  ["house", "Organisation"],
  ["diocese", "Organisation"],
  ["church", "Organisation"],
  ["borough", "Site"],
  ["county", "Site"],
  ["city", "Site"],
  ["isle", "Site"],
  ["court", "Site"],
  ["centre", "Organisation"],
  ["college", "Organisation"],
  ["faculty", "Organisation"],
  ["school", "Organisation"],
  ["hmp", "Site"],
  ["hmyoi", "Site"],
  ["mount", "Site"],
  ["operation", "Event"],
  ["hurricane", "Event"],
  ["storm", "Event"],
  ["battle", "Event"],
  ["code", "Document"],
  ["terms", "Document"],
  ["rule", "Document"],
  ["regulation", "Document"],
  ["section", "Document"],
  ["principle", "Document"],
  ["schedule", "Document"],
  ["clause", "Document"],
  ["article", "Document"],
  ["exhibit", "Document"],
  ["ward", "Site"],
]);

/** Lower-case heads that make a name of the capitals before them: "Tollen attacks", "Kent police". */
export const loweredHeads: ReadonlyMap<string, EntityType> = new Map<string, EntityType>([
  ...(
    "attacks attack derailment fire disaster bombing bombings murders riots crash stabbings scandal flood floods " +
    "explosion massacre shooting shootings collapse collision sinking siege tragedy killings inquiry inquest"
  )
    .split(" ")
    .map((head): [string, EntityType] => [head, "Event"]),
  ..."church crossing dam estate reservoir ward wing".split(" ").map((head): [string, EntityType] => [head, "Site"]),
  ["police", "Organisation"],
  ["report", "Document"],
  ["memorandum", "Document"],
]);

/** Last words of names of what belongs to a body and is not the body: "Holm Inquiry Legal Team". */
export const crews: ReadonlySet<string> = new Set(
  "team teams staff secretariat solicitor solicitors lawyers".split(" "),
);

/** Heads of descriptions. */
export const nominalHeads: Words = {
  Organisation: set(
    `academy agency association authority bank board body broadcaster campaign charity college commission
     committee company constabulary contractor council department developer employer federation firm force
     government group inspectorate insurer laboratory landlord manufacturer ministry newspaper ombudsman operator
     organisation organization panel partnership party police practice provider publisher regulator school
     service society subsidiary supplier surgery trust union university watchdog`,
  ),
  Site: set(
    `airport block bridge building center centre church city clinic county court dam depot estate factory flat
     flats home hospice hospital hotel house island jail mine pit plant premises prison quarry site station tower
     town unit village ward warehouse wing yard`,
  ),
  Document: set(
    `agreement announcement apology application bulletin certificate code complaint contract diary document
     documents dossier e-mail email emails form framework guidance leaflet letter letters log manual memo
     memorandum message messages minutes newsletter notice paper petition plan plans policies policy protocol
     release report reports specification statement statements submission transcript`,
  ),
  Event: set(
    `appeal arrest assault assessment attack attacks audit ballot closure collapse conference consultation crash
     debate derailment disaster election enquiry examination explosion fire flood funeral hearing hearings
     incident inquest inquests inquiry inspection inspections interview investigation killing killings launch
     march meeting meetings merger murder murders outbreak programme prosecution protest raid resignation
     restructuring retirement review reviews riot search session shooting sinking stabbing strike takeover trial
     trials tribunal visit`,
  ),
};

/** Words for a kind of body, and what the name of such a body contains: "the watchdog" is a Commission. */
export const kinds: Readonly<Record<string, RegExp>> = {
  watchdog:
    /\b(?:commission|authority|ofsted|ofcom|ofgem|ofwat|executive|inspectorate|ombudsman|office|cqc|hse|monitor|regulator|agency)\b/i,
  regulator:
    /\b(?:commission|authority|ofsted|ofcom|ofgem|ofwat|executive|inspectorate|office|council|cqc|hse|monitor|regulator|agency)\b/i,
  inspectorate: /\b(?:inspectorate|ofsted|commission|inspectors?)\b/i,
  ombudsman: /\bombudsman\b/i,
  force: /\b(?:police|constabulary)\b/i,
  police: /\b(?:police|constabulary)\b/i,
  constabulary: /\bconstabulary\b/i,
  company: /\b(?:ltd|limited|plc|inc|group|holdings|homes|construction|contractors)\b/i,
  firm: /\b(?:ltd|limited|plc|inc|group|llp|solicitors|partners|associates|consulting|law)\b/i,
  charity: /\b(?:foundation|charity|society|action|aid|mind|inquest)\b/i,
  department: /\b(?:department|ministry|office|dhsc)\b/i,
  ministry: /\bministry\b/i,
  government: /\b(?:government|cabinet)\b/i,
  newspaper:
    /\b(?:times|mail|guardian|telegraph|herald|gazette|post|echo|courier|chronicle|argus|mirror|news|journal)\b/i,
  practice: /\b(?:practice|surgery)\b/i,
  hospital: /\b(?:hospital|infirmary)\b/i,
  prison: /\b(?:prison|hmp|hmyoi|jail)\b/i,
  jail: /\b(?:prison|hmp|hmyoi|jail)\b/i,
  home: /\b(?:house|home|lodge|manor|hall|grange)\b/i,
  building: /\b(?:court|house|tower|point|building|block)\b/i,
  block: /\b(?:court|house|tower|point|block)\b/i,
  flats: /\b(?:court|house|tower|point|flats)\b/i,
  centre: /\bcentre\b/i,
  unit: /\b(?:unit|centre)\b/i,
};

/** Capitals that name no thing of ours. */
export const noNames: ReadonlySet<string> = set(
  `a&e ad adhd agenda am apologies asap bc bible british bst cbe cctv ceo cfo christmas coo covid covid-19 ct
     cv dated diy dna draft easter english european excel facebook faq fyi gcse gmt god gp gps horizon hr i icu
     id ii iii instagram internet iq irish it iv ix kc mbe memorandum microsoft mp mri nb obe ok ooo original message
     parliamentary pc pdf phd pm powerpoint pr present ptsd qc ramadan re scottish sms teams tv twitter urgent
     usb v vat vi vii viii welsh whatsapp wifi x youtube zoom`,
);
