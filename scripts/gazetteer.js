/**
 * Makes gazetteer/bodies.tsv out of a list of UK names (columns: name, type, id, note), published under the Open
 * Government Licence v3.0: `node scripts/gazetteer.js uk_gazetteer.tsv`. Kept are bodies and hospitals that a name tells:
 * with an id of a register, and with no other of that name. Villages are not: many share a name, and none has an id.
 */
import { readFileSync, writeFileSync } from "node:fs";

const registers = {
  nhs_trust: "ods",
  nhs_icb: "ods",
  nhs_wales_health_board: "ods",
  nhs_hospital: "ods",
  uk_government_organisation: "govorg",
  uk_police_force: "police-uk",
};

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error("give the list of names");
const byName = new Map();
for (const line of readFileSync(path, "utf8").split("\n").slice(1)) {
  const [name = "", type = "", id = "", note = ""] = line.split("\t");
  const register = registers[type];
  if (register === undefined || (type === "nhs_hospital" && !/\b(?:Hospital|Infirmary)$/.test(name))) continue;
  const number = id === "" ? name.toLowerCase().replace(/[^a-z]+/g, "-") : id.slice(id.indexOf(":") + 1);
  const letters = type === "uk_government_organisation" ? (/^[A-Z]{2,8}(?=;)/.exec(note)?.[0] ?? "") : "";
  const kind = type === "nhs_hospital" ? "Site" : "Organisation";
  const key = name.toLowerCase();
  byName.set(
    key,
    byName.has(key) ? undefined : [name.replace(/^the /, ""), kind, register, number, letters].join("\t"),
  );
}
const rows = [...byName.values()].filter((row) => row !== undefined).sort();
writeFileSync("gazetteer/bodies.tsv", `name\ttype\tregister\tid\tletters\n${rows.join("\n")}\n`);
