/** Words for people: offices, kin, those who act for others, and groups that act for the body they belong to. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Heads of offices and jobs; what stands around them is the role. */
export const offices: ReadonlySet<string> = set(
  `executive chair chairman chairwoman chairperson director secretary minister nurse officer manager doctor consultant
   inspector coroner president head chief leader commissioner governor psychiatrist psychologist surgeon midwife
    engineer treasurer trustee registrar dean professor lecturer teacher headteacher principal superintendent
   sergeant constable detective adviser advisor auditor accountant editor reporter correspondent journalist minister
   councillor mayor ambassador ombudsman administrator coordinator co-ordinator analyst investigator clerk assistant
   worker carer controller supervisor owner founder co-founder boss ceo postmaster subpostmaster
   sub-postmaster postmistress landlord employee partner pathologist paramedic therapist practitioner warden caretaker
   porter driver guard vice-chair vice-president deputy-head physician
   gp registrar technician planner surveyor architect foreman vicar
   apprentice trainee volunteer receptionist pharmacist governor-general official researcher custodian
   judge magistrate steward cleaner signaller bookkeeper housekeeper`,
);

/** Words that stand before an office and belong to it. */
export const officeModifiers: ReadonlySet<string> = set(
  `chief deputy assistant senior junior interim acting former outgoing incoming new executive non-executive
   medical clinical nursing finance financial operations operating managing general regional national local area
   vice permanent prime health home foreign shadow staff ward duty night lead principal associate honorary joint
   mental police detective probation social care support site district county independent current previous long-serving
   longtime head chief-executive information human resources press communications legal technical training safety
   quality governance workforce company hospital school prison consultant forensic community child children's family
   late first second special area group divisional team healthcare trainee estates property it community
   psychiatric crown procurement commercial strategy corporate chaplaincy`,
);

/** Kin: the bearer is the other's, and the word is the role. */
export const kin: ReadonlySet<string> = set(
  `mother father mum dad sister brother son daughter wife husband partner widow widower uncle aunt niece nephew cousin
   grandmother grandfather grandson granddaughter stepfather stepmother stepson stepdaughter half-brother half-sister
   fiancee fiancé fiancée girlfriend boyfriend twin parent mother-in-law father-in-law sister-in-law brother-in-law
   son-in-law daughter-in-law ex-wife ex-husband ex-partner grandparent nan grandma grandad`,
);
export const kinModifiers: ReadonlySet<string> = set(
  "late elder older younger eldest youngest twin former estranged only then half common-law own",
);

/** Those who speak or act for somebody. */
export const agents: ReadonlySet<string> = set(
  `spokesman spokeswoman spokesperson solicitor solicitors barrister counsel lawyer lawyers attorney agent representative`,
);

/** Groups whose acts are the acts of the body named with them: "CQC inspectors", "staff at the trust". */
export const transparent: ReadonlySet<string> = set(
  `inspectors inspector officers detectives staff spokesman spokeswoman spokesperson officials managers bosses leaders
   investigators lawyers board executives team teams members representatives doctors nurses police governors trustees
   directors auditors councillors ministers assessors management report inspection review assessment clinicians
   inquiry investigation prosecutors solicitors surveyors`,
);

/** Offices that name one person in a text, when written with a capital. */
export const officeNames: readonly string[] = [
  "Secretary of State",
  "Prime Minister",
  "Home Secretary",
  "Health Secretary",
  "Justice Secretary",
  "Foreign Secretary",
  "Attorney General",
  "Lord Chancellor",
  "Chair",
  "Chairman",
  "Coroner",
  "Minister",
  "Judge",
];

/** A few words in front of a name that no other list has: "caretaker Ian Coates", "student Ann Li". */
export const callings: ReadonlySet<string> = set(
  `student students patient patients caretaker pensioner grandmother grandfather mother father author singer footballer
   teenager schoolboy schoolgirl passenger victim victims whistleblower campaigner campaigners neighbour neighbours
   farmer builder shopkeeper resident residents colleague colleagues friend friends worker workers nurse nurses pupil
   baby toddler suspect defendant witness witnesses survivor soldier veteran tenant tenants actor barber plumber
   electrician bystander jogger cyclist motorist pedestrian trainee apprentice inmate prisoner pupils`,
);

export const shePronouns: ReadonlySet<string> = set("she her hers herself");
export const hePronouns: ReadonlySet<string> = set("he him his himself");
export const womanly: ReadonlySet<string> = set(
  "she mrs ms miss dame lady baroness madam mother sister daughter wife widow mum aunt niece grandmother girlfriend",
);
export const manly: ReadonlySet<string> = set(
  "he mr sir lord baron father brother son husband dad uncle nephew grandfather boyfriend",
);
