/** The forms of a verb, from its base form. */
export type VerbForm = "base" | "third" | "past" | "participle" | "gerund";

/** Past and participle, where they do not end in -ed; participle only where it differs. */
const irregular: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  (
    "write wrote written|give gave given|take took taken|tell told told|say said said|run ran run|buy bought bought|" +
    "meet met met|speak spoke spoken|hear heard heard|lead led led|set set set|hurt hurt hurt|break broke broken|" +
    "find found found|hold held held|bring brought brought|send sent sent|become became become|see saw seen|" +
    "make made made|get got got|go went gone|come came come|know knew known|think thought thought|ring rang rung|" +
    "put put put|let let let|leave left left|lose lost lost|begin began begun|sue sued sued|die died died|" +
    "feel felt felt|keep kept kept|pay paid paid|read read read|show showed shown|shoot shot shot|" +
    "sell sold sold|spend spent spent|stand stood stood|teach taught taught|withdraw withdrew withdrawn|" +
    "draw drew drawn|understand understood understood|beat beat beaten|bear bore borne|do did done|forget forgot forgotten|" +
    "fall fell fallen|grow grew grown|mean meant meant|sit sat sat|stick stuck stuck|strike struck struck|swear swore sworn"
  )
    .split("|")
    .map((row) => {
      const [base = "", past = "", participle = ""] = row.split(" ");
      return [base, [past, participle]];
    }),
);

/** One syllable, one vowel, one consonant: "stab" doubles its last letter. */
const doubles = /^[^aeiou]*[aeiou][bdgklmnprt]$/;
const doublesLate = new Set("acquit admit commit refer transfer submit permit occur control appal".split(" "));
const vowelFinal = /[aeiou]y$/;

/** Every form of a verb with what it can be; "run" is base and participle, "told" past and participle. */
export function formsOf(base: string): ReadonlyMap<string, ReadonlySet<VerbForm>> {
  const forms = new Map<string, Set<VerbForm>>();
  const add = (form: string, kind: VerbForm) => forms.set(form, (forms.get(form) ?? new Set()).add(kind));
  const stem = base.endsWith("e") ? base.slice(0, -1) : base;
  const doubled = doubles.test(base) || doublesLate.has(base) ? base + base.at(-1) : base;
  const y = base.endsWith("y") && !vowelFinal.test(base);
  const [past, participle] = irregular.get(base) ?? regular(base, stem, doubled, y);
  add(base, "base");
  add(y ? `${base.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`, "third");
  add(past, "past");
  add(participle, "participle");
  add(
    base.endsWith("ie")
      ? `${base.slice(0, -2)}ying`
      : base.endsWith("ee")
        ? `${base}ing`
        : base.endsWith("e")
          ? `${stem}ing`
          : `${doubled}ing`,
    "gerund",
  );
  return forms;
}

function regular(base: string, stem: string, doubled: string, y: boolean): readonly [string, string] {
  const past = base.endsWith("e") ? `${stem}ed` : y ? `${base.slice(0, -1)}ied` : `${doubled}ed`;
  return [past, past];
}
