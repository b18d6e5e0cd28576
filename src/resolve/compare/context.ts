/** What the sources say around two things: whom both have to do with and how, and what is said between the two. */
import { predicateDefinition } from "../../model/index.ts";
import type { Reason } from "../suggestion.ts";
import { distinct, type Neighbour, type Thing } from "./thing.ts";

export function compareContext(one: Thing, other: Thing): Reason[] {
  return [...registers(one, other), ...shared(one, other), ...roles(one, other), ...between(one, other)];
}

function registers(one: Thing, other: Thing): Reason[] {
  const same = one.refs.find((ref) => other.refs.includes(ref));
  return same === undefined ? [] : [{ words: `both have the id ${same}`, weight: 0.8 }];
}

/** Two ids of one register are two things. */
export function haveOtherIds(one: Thing, other: Thing): boolean {
  const registerOf = (ref: string) => ref.slice(0, ref.indexOf(":"));
  return one.refs.some((ref) => {
    const theirs = other.refs.filter((each) => registerOf(each) === registerOf(ref));
    return theirs.length > 0 && !theirs.includes(ref);
  });
}

function shared(one: Thing, other: Thing): Reason[] {
  const known = new Map(one.neighbours.map((neighbour) => [tieOf(neighbour), neighbour]));
  const common = distinct(other.neighbours.map(tieOf)).flatMap((tie) => known.get(tie) ?? []);
  return common.slice(0, 2).map(({ predicate, isSubject, name }) => {
    const { reads } = predicateDefinition(predicate);
    return { words: isSubject ? `each ${reads} ${name}` : `${name} ${reads} both`, weight: 0.15 };
  });
}

function tieOf({ predicate, isSubject, entity }: Neighbour): string {
  return `${predicate} ${isSubject} ${entity}`;
}

/** An office or a part; everybody is somebody's son. */
function roles(one: Thing, other: Thing): Reason[] {
  const rolesOf = ({ neighbours }: Thing) =>
    distinct(
      neighbours.flatMap(({ predicate, role, isSubject }) =>
        role !== null && isSubject && predicate !== "RELATED_TO" ? role.toLowerCase() : [],
      ),
    );
  const theirs = rolesOf(other);
  const same = rolesOf(one).find((role) => theirs.includes(role));
  return same === undefined ? [] : [{ words: `both are said to be ${same}`, weight: 0.15 }];
}

/** Nobody questions, kills or succeeds oneself; but a body succeeds itself when it takes another name. */
function between(one: Thing, other: Thing): Reason[] {
  const tells = ({ predicate }: Neighbour) => predicate !== "SUCCEEDED" || one.type !== "Organisation";
  const tie = one.neighbours.find((each) => each.entity === other.entity && tells(each));
  return tie === undefined ? [] : [{ words: `a source says ${tie.predicate} between the two`, weight: -0.8 }];
}
