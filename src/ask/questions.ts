/** The named questions. To add one: a file in `cypher/ask`, and its binding here. */
import { z } from "zod";
import { Edtf, EntityId, EntityType, Polarity, Predicate, SourceKind, Stance } from "../model/index.ts";
import { entityName, limit, partOfName, type Question, question } from "./question.ts";
import { conflictsQuestion } from "./questions/conflicts.ts";
import { expectationsQuestion } from "./questions/expectations.ts";

const name = z.string();
const count = z.int();
const day = z.iso.date().nullable();
const optionalName = entityName.nullable().default(null);

/** What every row on claims says of the sentence behind it. */
const evidence = { saidBy: name.nullable(), stance: Stance, polarity: Polarity, quote: z.string(), source: name };
const triple = { subject: name, predicate: Predicate, object: name };
/** What every row on edges says of what it rests on. */
const support = { earliest: day, latest: day, claims: count, sources: count };

export const questions: readonly Question[] = [
  question("find", {
    params: { name: partOfName, limit },
    row: { name, type: EntityType, alsoKnownAs: z.array(name), sources: count, claims: count, id: EntityId },
  }),
  question("treated-by", {
    params: { name: optionalName, limit },
    row: { person: name, treatedBy: name, ...support },
  }),
  question("inspections-of", {
    params: { name: optionalName, limit },
    row: { inspector: name, inspected: name, ...support },
  }),
  question("announcements-by", {
    params: { name: optionalName, limit },
    row: { announcer: name, announced: name, when: Edtf.nullable(), ...evidence },
  }),
  question("roles-of", {
    params: { name: optionalName, limit },
    row: { person: name, roles: z.array(name), at: name, ...support },
  }),
  question("who-said-about", {
    params: { name: entityName, limit },
    row: { ...triple, role: name.nullable(), ...evidence, date: Edtf.nullable() },
  }),
  question("evidence-of", {
    params: { subject: entityName, predicate: Predicate.nullable().default(null), object: optionalName, limit },
    row: {
      ...triple,
      role: name.nullable(),
      when: z.string().nullable(),
      ...evidence,
      date: Edtf.nullable(),
      claim: name,
    },
  }),
  question("neighbourhood", {
    params: { name: entityName, limit },
    row: { ...triple, roles: z.array(name), ...support },
  }),
  question("timeline-of", {
    params: { name: entityName, limit },
    row: { when: Edtf, words: name.nullable(), ...triple, role: name.nullable(), ...evidence },
  }),
  expectationsQuestion,
  conflictsQuestion,
  question("named-in", {
    params: { name: entityName, limit },
    row: {
      source: name,
      kind: SourceKind,
      publisher: name.nullable(),
      date: Edtf.nullable(),
      names: z.array(name),
      mentions: count,
    },
  }),
  question("appearances-of", {
    params: { name: entityName, limit },
    row: { id: EntityId, name, type: EntityType, mentions: count, source: name, date: Edtf.nullable() },
  }),
  question("sources", {
    params: { limit },
    row: { id: name, title: name, kind: SourceKind, publisher: name.nullable(), date: Edtf.nullable(), claims: count },
  }),
];
