/** Words that tell the type of what they name, in names ("Care Quality Commission") and in descriptions ("the trust"). */
import type { EntityType } from "../../../model/index.ts";

type Words = Readonly<Record<"Organisation" | "Site" | "Document" | "Event", ReadonlySet<string>>>;
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Heads of names. */
export const nameHeads: Words = {
  Organisation: set(
    `trust council commission authority agency board committee department ministry office police constabulary service
     services university college school academy company group ltd limited plc llp llc inc partners partnership federation
     union association society institute institution foundation charity party government parliament bank club team teams
     directorate inspectorate ombudsman panel network alliance forum bureau secretariat laboratory laboratories healthcare
     health care solicitors chambers surgery practice fund corporation campaign action nhs homes housing transport rail
     railway railways airways energy systems technologies industries holdings consulting consultants associates brothers
     regiment force guild cabinet treasury senate executive register division branch unit command taskforce watchdog nursery
     confederation congress assembly collective coalition cooperative co-op probation ambulance mencap media news times
     mail guardian telegraph herald gazette post echo courier chronicle argus mirror press broadcasting radio television
     tv insurance water gas power logistics security contractors construction builders engineering plant pharmacy
     pharmaceuticals software solutions international secretariat diocese archdiocese congregation lawyers works foundry mills foods haulage freight shipping lines ferries regulator legal law advocates
     journal fellowship mission synod mosque mutual sentinel estates analytics cymru homecare catering images league alba
     chemicals lets today watch meats steel pharma recoveries kitchens capital studios salvage trams tech voices squad
     conduct control residential reclamation access air medical coaches motors oil support wealth biologics custody
     actuarial credit stewarding vending retail clinics workers custodial wholesale programme lettings academies scheme
     airports networks recovery storage brigade trustees justice charities dynamics buying surgical sons standards harriers
     monitor hospitals surgeries colleges schools farms bakeries breweries dairies quarries stores supermarkets opticians
     dental veterinary recruitment training consultancy architects surveyors accountants analysts underwriters publishing
     printing textiles plastics metals minerals mining renewables solar wind digital data cyber cloud mobile telecom
     communications broadband express couriers removals cars cabs taxis buses line lines trawlers fisheries anglers`,
  ),
  Site: set(
    `hospital infirmary ward prison road street lane avenue house building buildings centre center park square station
     airport bridge estate hall court courts clinic hospice county town city village island islands river hill moor
     valley bay beach green gardens tower towers hotel inn terrace close crescent drive way place row mews quay wharf
     dock docks harbour port lodge manor cottage cottages farm field fields wood woods common heath marsh mill lake sea
     coast canal tunnel church cathedral chapel abbey cemetery crematorium barracks camp base depot site yard complex
     arena stadium theatre museum library market mall borough district parish region shire gate hatch end flats
     mount wharf wing block pit colliery reservoir dam junction crossing roundabout motorway campus suite kitchen general grange point lock castle priory platform annexe magistrates
     rest spa springs falls head glen loch ferry heights rise gardens quarter district precinct walk`,
  ),
  Document: set(
    `act bill report regulations regulation rules rule order code policy statement plan letter charter protocol guidance
     guidelines directive convention treaty minutes memorandum notice certificate terms list strategy framework paper
     schedule section article clause exhibit form agreement contract dossier manual handbook specification standard
     standards procedure procedures log diary bulletin circular submission memo annex appendix`,
  ),
  Event: set(
    `inquiry enquiry review inquest investigation hearing trial disaster fire attack attacks bombing derailment crash
     riots riot shooting shootings stabbings murders massacre scandal flood floods explosion collapse conference summit
     election referendum war games festival tribunal audit inspection operation protest march strike debate merger
     inquests inquiries trials hearings outbreak pandemic day sinking tragedy consultation petition`,
  ),
};

/** Heads of names that may stand at the front: "Department of Health", "HMP Leeds", "Operation Olympos". */
export const nameOpeners: Readonly<Record<string, EntityType>> = {
  department: "Organisation",
  ministry: "Organisation",
  university: "Organisation",
  office: "Organisation",
  bank: "Organisation",
  institute: "Organisation",
  commission: "Organisation",
  board: "Organisation",
  council: "Organisation",
  committee: "Organisation",
  society: "Organisation",
  association: "Organisation",
  federation: "Organisation",
  campaign: "Organisation",
  royal: "Organisation",
  friends: "Organisation",
  house: "Organisation",
  diocese: "Organisation",
  church: "Organisation",
  borough: "Site",
  county: "Site",
  city: "Site",
  isle: "Site",
  court: "Site",
  centre: "Organisation",
  college: "Organisation",
  faculty: "Organisation",
  school: "Organisation",
  hmp: "Site",
  hmyoi: "Site",
  mount: "Site",
  operation: "Event",
  hurricane: "Event",
  storm: "Event",
  battle: "Event",
  code: "Document",
  terms: "Document",
  rule: "Document",
  regulation: "Document",
  section: "Document",
  principle: "Document",
  schedule: "Document",
  clause: "Document",
  article: "Document",
  exhibit: "Document",
  ward: "Site",
};

/** Lower-case heads that make a name of the capitals before them: "Nottingham attacks", "Kent police". */
export const loweredHeads: Readonly<Record<string, EntityType>> = Object.fromEntries([
  ...(
    "attacks attack derailment fire disaster bombing bombings murders riots crash stabbings scandal flood floods " +
    "explosion massacre shooting shootings collapse sinking tragedy killings inquiry inquest"
  )
    .split(" ")
    .map((head) => [head, "Event"]),
  ["police", "Organisation"],
  ["report", "Document"],
  ["memorandum", "Document"],
]);

/** Heads of descriptions. */
export const nominalHeads: Words = {
  Organisation: set(
    `trust council commission watchdog regulator force charity company firm department ministry agency authority board
     committee inspectorate ombudsman union association society college school university panel government provider
     contractor operator supplier insurer bank party federation practice surgery police service body organisation
     organization group campaign union constabulary academy subsidiary partnership laboratory developer landlord
     publisher newspaper broadcaster employer manufacturer`,
  ),
  Site: set(
    `hospital ward prison site centre center building unit clinic court home jail station flat flats estate tower depot
     plant premises house hotel factory warehouse yard church village town city county island airport
     bridge hospice wing block quarry mine pit dam `,
  ),
  Document: set(
    `report statement letter plan policy email emails e-mail memo memorandum minutes notice guidance submission letters
     transcript certificate log dossier contract agreement code protocol paper 
     reports statements plans policies application complaint petition bulletin newsletter form leaflet diary document
     documents specification manual framework
        message messages release announcement apology`,
  ),
  Event: set(
    `review inspection inspections inquiry enquiry inquest investigation hearing trial meeting attack attacks murder
     murders killing killings fire crash incident visit audit assessment election merger conference retirement raid
     strike protest debate programme hearings meetings trials reviews inquests derailment explosion collapse outbreak
     stabbing shooting disaster assault appeal prosecution consultation closure takeover resignation arrest search
     tribunal sinking flood riot ballot march session interview examination funeral launch restructuring`,
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
  company:
    /\b(?:ltd|limited|plc|inc|group|holdings|llp|rail|care|homes|energy|services|systems|construction|contractors)\b/i,
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
  `kc qc mp mbe obe cbe am pm bst gmt gp gps ceo cfo coo it hr pr cctv ptsd adhd covid dna tv id pdf ok bc ad pc iq mri ct
   usb sms gcse phd nb asap faq vat diy covid-19 a&e icu cv christmas easter ramadan urgent draft apologies memorandum agenda present
   dated ooo fyi english welsh scottish british irish european i ii iii iv v vi vii viii ix x re wifi internet horizon whatsapp
   facebook twitter instagram youtube zoom teams microsoft powerpoint excel god bible parliamentary`,
);
