/** Given names that are forms of one another in Britain. */
const groups: readonly string[] = [
  ...["william bill billy will willie liam", "robert bob bobby rob robbie bert", "richard dick rick ricky rich"],
  ...[
    "james jim jimmy jamie",
    "john jack johnny jon",
    "jonathan jon jonny",
    "joseph joe joey",
    "michael mike mick mickey",
  ],
  ...[
    "thomas tom tommy",
    "anthony tony antony",
    "edward ted ed eddie ned teddy",
    "henry harry hal",
    "charles charlie chas",
  ],
  ...["david dave davey dai", "daniel dan danny", "stephen steve steven stevie", "christopher chris kit topher"],
  ...["nicholas nick nicky", "peter pete", "philip phil phillip", "andrew andy drew", "alexander alex sandy alec al"],
  ...["albert bert al", "alfred alf fred", "frederick fred freddie", "frank francis franklin", "george georgie"],
  ...["gerald gerry", "jeremy jerry", "gregory greg", "kenneth ken kenny", "lawrence laurence larry laurie"],
  ...["leonard len lenny", "leslie les", "matthew matt", "martin marty", "patrick pat paddy", "raymond ray"],
  ...[
    "ronald ron ronnie",
    "samuel sam sammy",
    "samantha sam",
    "simon si",
    "stanley stan",
    "terence terry",
    "timothy tim",
  ],
  ...[
    "victor vic",
    "vincent vince",
    "walter wally walt",
    "benjamin ben benny",
    "mohammed mohammad muhammad mohamed mo",
  ],
  ...[
    "elizabeth liz lizzie beth betty eliza lisa libby bess",
    "margaret maggie meg peggy madge greta",
    "mary molly polly",
  ],
  ...["catherine cath cathy kate katie kathy katherine kathryn kitty", "kathleen kath kathy", "ann anne annie anna"],
  ...["barbara barb babs", "christine chris tina chrissie", "christina tina chris", "deborah debbie deb debra"],
  ...["dorothy dot dottie", "eleanor ellie nell nora", "emily em emmie", "frances fran", "gillian gill jill"],
  ...["helen nell ellen", "jacqueline jackie", "jane janie", "janet jan", "jennifer jenny jen", "jessica jess jessie"],
  ...["joan joanie", "joanna jo joanne", "judith judy", "julia julie", "louise lou", "lucy lucille", "pamela pam"],
  ...[
    "patricia pat patsy tricia trish",
    "pauline paula",
    "rebecca becky becca",
    "rosemary rose rosie",
    "sarah sally sal sara",
  ],
  ...["susan sue susie suzanne", "sylvia sylvie", "teresa theresa terry tess", "valerie val", "veronica ronnie"],
  ...[
    "victoria vicky vicki tori",
    "virginia ginny",
    "winifred win winnie",
    "josephine jo josie",
    "hugh hughie",
    "gillian jill",
  ],
];

const groupsOf = new Map<string, number[]>();
for (const [index, group] of groups.entries()) {
  for (const name of group.split(" ")) groupsOf.set(name, [...(groupsOf.get(name) ?? []), index]);
}

/** Whether one given name is a form of the other. */
export function areForms(one: string, other: string): boolean {
  return groupsOf.get(one)?.some((group) => groupsOf.get(other)?.includes(group)) ?? false;
}

/** For candidates: what all forms of a given name have in common. */
export function formsOfGiven(name: string): readonly string[] {
  return groupsOf.get(name)?.map((group) => groups[group]?.split(" ", 1)[0] ?? name) ?? [name];
}
