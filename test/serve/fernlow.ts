/** The Fernlow case: a fire in a care home, told three times. Every person and body in it is invented. */
import type { Batch, StoredSource } from "../../src/ports.ts";
import { type Cast, readSource, sameByKey } from "./case.ts";

const cast: Cast = {
  mara: "Person",
  joel: "Person",
  idris: "Person",
  hale: "Person",
  venn: "Person",
  orme: "Person",
  hostile: "Person",
  trust: "Organisation",
  council: "Organisation",
  watchdog: "Organisation",
  fireService: "Organisation",
  inquiry: "Organisation",
  firm: "Organisation",
  house: "Site",
  ward: "Site",
  town: "Site",
  fire: "Event",
  inspection: "~Event",
  hearing: "~Event",
  report: "Document",
  plan: "~Document",
  letter: "~Document",
};

/** What somebody is called who would break pages and queries. */
export const hostile = `<img src=x onerror=alert(1)> "Bobby' OR 1=1 --`;

const article = readSource(
  cast,
  {
    title: "Care trust “was warned twice” before Fernlow fire",
    kind: "article",
    publisher: "The Tollbridge Echo",
    date: "2023-02-14",
    url: "https://echo.example/fernlow",
  },
  `
# Care trust “was warned twice” before Fernlow fire

{mara|Mara Quill}, 71, was treated by {trust|Harrow Vale Care Trust} at the time of {fire|the Fernlow fire}.
> mara TREATED_BY trust · when 2022-06 at the time of the Fernlow fire
> mara VICTIM_OF fire
{trust|The trust} runs {house|Fernlow House} in {town|Tollbridge}.
> trust OPERATES house
> house LOCATED_IN town

{watchdog|The Care Standards Office} (CSO) inspected {house|the home} in March 2022, three months before {fire|the fire}.
> watchdog INSPECTED house · when 2022-03 in March 2022
{joel|Joel Quill}, {mara|her} son, said that {orme|Dr Petra Orme} had treated {mara|his mother} at {ward|Larch Ward} without reading {plan|her care plan}.
> joel RELATED_TO mara · role son
> mara TREATED_BY orme · stance alleged · by joel
> orme MEMBER_OF trust · stance alleged · by joel

{orme|Dr Orme} denied that {orme|she} had ever treated {mara|Mrs Quill}.
> mara TREATED_BY orme · stance denied · by orme
{fireService|Tollbridge Fire and Rescue} investigated {fire|the fire} between June and October 2022.
> fireService INVESTIGATED fire · when 2022-06/2022-10 between June and October 2022
{fire|It} took place at {house|Fernlow House} on 9 June 2022.
> fire TOOK_PLACE_AT house · when 2022-06-09 on 9 June 2022
{council|Tollbridge Council} was never told, said {venn|Councillor Ada Venn}.
> venn MEMBER_OF council
> trust COMMUNICATED_WITH council · negated · by venn
`,
);

const report = readSource(
  cast,
  {
    title: "Fernlow House: report of an inspection under section 12",
    kind: "report",
    publisher: "Care Standards Office",
    date: "2023-05",
  },
  `
# Fernlow House: report of an inspection under section 12

{watchdog|The Care Standards Office} inspected {house|Fernlow House} on 4 and 5 April 2023.
> watchdog INSPECTED house · when 2023-04-04/2023-04-05 on 4 and 5 April 2023
{inspection|The inspection} took place at {house|the home} and at {ward|Larch Ward}.
> inspection TOOK_PLACE_AT house
> inspection TOOK_PLACE_AT ward
{ward|Larch Ward} is a part of {house|Fernlow House}.
> ward PART_OF house

{idris|Idris Bell} has been chief executive of {trust|Harrow Vale Care Trust} since 2021.
> idris HOLDS_ROLE_AT trust · role chief executive · when 2021/.. since 2021
{trust|The trust} breached its duties, and {watchdog|the office} rated {house|the home} inadequate.
> watchdog RATED house · role inadequate
> watchdog CRITICISED trust
{trust|The trust} must send {watchdog|the office} {plan|an action plan} by September.
> watchdog INSTRUCTED trust · stance planned · role send an action plan · when 2023-09 by September
{firm|Kestrel Alarms Ltd} had supplied {trust|the trust} with alarms.
> firm SUPPLIED trust
`,
);

const hearing = readSource(
  cast,
  {
    title: "The Fernlow Inquiry: transcript of day 4",
    kind: "transcript",
    publisher: "The Fernlow Inquiry",
    date: "2024-01-18",
  },
  `
# The Fernlow Inquiry: transcript of day 4

{hale|Sir Owen Hale} is the chairman of {inquiry|the Fernlow Inquiry}.
> hale HOLDS_ROLE_AT inquiry · role chairman
{hale|He} questioned {idris|Mr Bell} about {letter|a letter of 2 May 2022} on {house|Fernlow House}.
> hale QUESTIONED idris · when 2024-01-18
> letter ABOUT house
{idris|Mr Bell} gave evidence to {inquiry|the inquiry} that {mara|Mrs Quill} was treated by {orme|Dr Orme} on {ward|Larch Ward}.
> idris GAVE_EVIDENCE_TO inquiry · when 2024-01-18
> mara TREATED_BY orme · by idris
{mara|Mrs Quill} is the mother of {joel|Joel Quill}.
> mara RELATED_TO joel · role mother

{firm|Kestrel Alarms} would have supplied {council|Tollbridge Council} too, {hostile|${hostile}} said.
> firm SUPPLIED council · stance hypothetical · by hostile
> hostile MEMBER_OF firm
{inquiry|The inquiry} will publish {report|The ‘Fernlow‐Hale’ Report} on {fire|the fire} in spring 2025, after {hearing|its last hearing}.
> inquiry PUBLISHED report · stance planned · when 2025 in spring 2025
> report ABOUT fire · stance planned
> hale PARTICIPATED_IN hearing · stance planned · role chairman
`,
);

export const fernlow = { article, report, hearing } as const;

/** A later letter, which names people as letters do: whether they are the ones of the case is for a person to say. */
const letter = readSource(
  { writer: "Person", doctor: "Person", letter: "~Document" },
  { title: "A letter to the clerk", kind: "letter", date: "2024-03-02" },
  `
{writer|J. Quill} wrote {letter|this letter} to the clerk.
> writer AUTHORED letter · when 2024-03-02
{letter|It} says that {doctor|P. Orme} was not on duty.
> letter ABOUT doctor
`,
);
export const laterLetter: StoredSource = {
  source: letter.source,
  appearances: letter.appearances,
  claims: letter.claims,
};

/** All of it, as one batch. */
export const fernlowBatch: Batch = {
  sources: Object.values(fernlow).map(({ source, appearances, claims }) => ({ source, appearances, claims })),
  judgements: sameByKey(Object.values(fernlow)),
};
