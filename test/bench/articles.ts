/** Short articles from a few sentence patterns, as many as wanted: for measuring speed, and for nothing else. */
const towns = ["Harrow Lane", "Fenby", "Oxmoor", "Castle Reach", "Tilden", "Marsh End", "Upper Wray", "Saltby"];
const given = ["Amara", "Peter", "Lena", "Tariq", "Ruth", "Owen", "Nadia", "Colm", "Grace", "Iwan"];
const family = ["Osei", "Ashdown", "Marsh", "Kimani", "Bright", "Lowe", "Farouk", "Dunne", "Penrose", "Vasik"];

export function article(number: number): string {
  const pick = (list: readonly string[], step: number) => list[Math.floor(number / step) % list.length] ?? "";
  const town = pick(towns, 1);
  const chief = `${pick(given, 1)} ${pick(family, 3)}-${pick(family, 31)}`;
  const patient = `${pick(given, 7)} ${pick(family, 11)}`;
  const trust = `${town} Care Trust ${number % 97}`;
  return [
    `Inspectors return to ${town}, report ${number}`,
    `${trust} was inspected by the Care Standards Authority (CSA) in March ${2015 + (number % 10)}.`,
    `${patient} was treated by the trust before being admitted to ${town} Hospital. The CSA will inspect the trust again next year.`,
    `${chief}, the chief executive of the trust, said: "We accept the findings of report ${number} and have closed one ward."`,
    `The watchdog told the trust to submit an action plan by June. ${patient} denied that he had threatened staff.`,
    "",
  ].join("\n\n");
}
