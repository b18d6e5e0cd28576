/**
 * The program as plain JavaScript, for a test that needs it in a process of its own: TypeScript with its types taken
 * out, in a folder laid out like the repository.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** @returns the folder; inside the repository, so that its packages are found */
export function transpiled(...folders: string[]): string {
  mkdirSync(join(root, ".cache"), { recursive: true });
  const target = mkdtempSync(join(root, ".cache", "transpiled-"));
  for (const each of ["cypher", "gazetteer", "package.json"])
    cpSync(join(root, each), join(target, each), { recursive: true });
  for (const folder of folders) {
    for (const file of readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })) {
      if (!/(?<!\.d)\.ts$/.test(file)) continue;
      const { outputText } = ts.transpileModule(readFileSync(join(root, folder, file), "utf8"), { compilerOptions });
      const output = join(target, folder, file.replace(/\.ts$/, ".js"));
      mkdirSync(dirname(output), { recursive: true });
      writeFileSync(output, outputText);
    }
  }
  return target;
}

const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  rewriteRelativeImportExtensions: true,
};
