/**
 * `npm ci` refuses a lock file that lacks a package for another platform, and `npm install` leaves out those that the
 * registry at hand does not hold. Both on the same lock file must go well, wherever it was written.
 */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Locked {
  readonly packages: { readonly [path: string]: { readonly optionalDependencies?: Record<string, string> } };
}

test("the lock file holds every optional package, for every platform", () => {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as Locked;
  const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies));
  const held = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, "")));
  expect(wanted.filter((name) => !held.has(name))).toEqual([]);
});

test("and names no address that packages were fetched from", () => {
  expect(readFileSync("package-lock.json", "utf8")).not.toContain('"resolved"');
});
