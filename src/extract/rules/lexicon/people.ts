/** Words for people: offices, kin, those who act for others, and groups that act for the body they belong to. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Heads of offices and jobs; what stands around them is the role. */
export const offices: ReadonlySet<string> = set(
  `accountant administrator adviser advisor ambassador analyst apprentice architect assistant auditor
     bookkeeper boss carer caretaker ceo chair chairman chairperson chairwoman chief cleaner clerk co-founder
     co-ordinator commissioner constable consultant controller coordinator coroner correspondent councillor
     custodian dean deputy-head detective director doctor driver editor employee engineer executive foreman
     founder governor governor-general gp guard head headteacher housekeeper inspector investigator journalist
     judge landlord leader lecturer magistrate manager mayor midwife minister nurse officer official ombudsman
     owner paramedic partner pathologist pharmacist physician planner porter postmaster postmistress practitioner
     president principal professor psychiatrist psychologist receptionist registrar reporter researcher secretary
     sergeant signaller steward sub-postmaster subpostmaster superintendent supervisor surgeon surveyor teacher
     technician therapist trainee treasurer trustee vicar vice-chair vice-president volunteer warden worker`,
);

/** Words that stand before an office and belong to it. */
export const officeModifiers: ReadonlySet<string> = set(
  `acting area assistant associate care chaplaincy chief chief-executive child children's clinical commercial
     communications community company consultant corporate county crown current deputy detective district
     divisional duty estates executive family finance financial first foreign forensic former general governance
     group head health healthcare home honorary hospital human incoming independent information interim it joint
     junior late lead legal local long-serving longtime managing medical mental national new night non-executive
     nursing operating operations outgoing permanent police press previous prime principal prison probation
     procurement property psychiatric quality regional resources safety school second senior shadow site social
     special staff strategic strategy support team technical trainee training vice ward workforce`,
);

/** Kin: the bearer is the other's, and the word is the role. */
export const kin: ReadonlySet<string> = set(
  `aunt boyfriend brother brother-in-law cousin dad daughter daughter-in-law ex-husband ex-partner ex-wife
     father father-in-law fiancee fiancé fiancée girlfriend grandad granddaughter grandfather grandma grandmother
     grandparent grandson half-brother half-sister husband mother mother-in-law mum nan nephew niece parent
     partner sister sister-in-law son son-in-law stepdaughter stepfather stepmother stepson twin uncle widow
     widower wife`,
);
export const kinModifiers: ReadonlySet<string> = set(
  "late elder older younger eldest youngest twin former estranged only then half common-law own",
);

/** Those who speak or act for somebody. */
export const agents: ReadonlySet<string> = set(
  `agent attorney barrister counsel lawyer lawyers representative solicitor solicitors spokesman spokesperson
     spokeswoman`,
);

/** Groups whose acts are the acts of the body named with them: "CQC inspectors", "staff at the trust". */
export const transparent: ReadonlySet<string> = set(
  `assessment assessors auditors board bosses clinicians councillors detectives directors doctors executives
     governors inquiry inspection inspector inspectors investigation investigators lawyers leaders management
     managers members ministers nurses officers officials police prosecutors report representatives review
     solicitors spokesman spokesperson spokeswoman staff surveyors team teams trustees`,
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

/** A few words in front of a name that no other list has: "caretaker Ian Marle", "student Ann Li". */
export const callings: ReadonlySet<string> = set(
  `actor apprentice author baby barber builder bystander campaigner campaigners caretaker colleague colleagues
     cyclist defendant electrician farmer father footballer friend friends grandfather grandmother inmate jogger
     mother motorist neighbour neighbours nurse nurses passenger patient patients pedestrian pensioner plumber
     prisoner pupil pupils resident residents schoolboy schoolgirl shopkeeper singer soldier student students
     survivor suspect teenager tenant tenants toddler trainee veteran victim victims whistleblower witness
     witnesses worker workers`,
);

export const shePronouns: ReadonlySet<string> = set("she her hers herself");
export const hePronouns: ReadonlySet<string> = set("he him his himself");
export const womanly: ReadonlySet<string> = set(
  "she mrs ms miss dame lady baroness madam mother sister daughter wife widow mum aunt niece grandmother girlfriend",
);
export const manly: ReadonlySet<string> = set(
  "he mr sir lord baron father brother son husband dad uncle nephew grandfather boyfriend",
);
