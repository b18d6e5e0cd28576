/**
 * The API's description as a page for people: the same list of routes, with the shape of what each takes and gives. It
 * runs under the policy of every other page, so that its style is a file of its own (`viz/public/api.css`), and it needs
 * no script.
 */
import { html } from "hono/html";
import type { z } from "zod";
import { jsonSchema } from "./open-api.ts";
import type { Route } from "./route.ts";
import { type Schema, shapeOf } from "./schema-shape.ts";

export function descriptionPage(routes: readonly Route[], title: string, means: string) {
  return html`<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>The API of ${title}</title>
    <link rel="icon" href="/icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="/api.css" />
  </head>
  <body>
    <header>
      <p><a href="/">The explorer</a></p>
      <h1>The API of ${title}</h1>
      <p>${means}</p>
      <p>
        Programs get this description as OpenAPI 3.1: ask for <code>/api</code> with
        <code>Accept: application/json</code>. A request that writes needs the cookie of the address that
        <code>inquiry-graph open</code> printed, and an <code>Origin</code> of this server. What goes wrong is told as
        <code>{ error: { code, message, advice } }</code>.
      </p>
      <nav aria-label="Endpoints">
        <ul>
          ${routes.map((route) => html`<li><a href="#${anchorOf(route)}">${nameOf(route)}</a></li>`)}
        </ul>
      </nav>
    </header>
    <main>
      ${routes.map(section)}
    </main>
  </body>
</html>`;
}

function section(route: Route) {
  const taken = [...parameters("path", route.params), ...parameters("query", route.query)];
  return html`<section id="${anchorOf(route)}">
        <h2>${nameOf(route)}</h2>
        <p>${route.says}${route.writes ? html` <strong>Writes.</strong>` : ""}</p>
        ${taken.length > 0 ? table(taken) : ""}
        ${route.takesDocument ? html`<h3>Body</h3><p>The bytes of a document.</p>` : ""}
        ${route.body ? html`<h3>Body</h3>${shape("application/json", route.body, "input")}` : ""}
        <h3>Answer</h3>
        ${Object.entries(route.gives).map(([type, schema]) => shape(type, schema, "output"))}
      </section>`;
}

interface Parameter {
  readonly name: string;
  readonly place: "path" | "query";
  readonly required: boolean;
  readonly of: string;
}

function parameters(place: Parameter["place"], of: z.ZodObject | undefined): Parameter[] {
  if (!of) return [];
  const { properties = {}, required = [] }: Schema & { properties?: object; required?: string[] } = jsonSchema(
    of,
    "input",
  );
  return Object.entries(properties).map(([name, schema]) => ({
    ...{ name, place, of: shapeOf(schema) },
    required: place === "path" || required.includes(name),
  }));
}

function table(taken: readonly Parameter[]) {
  return html`<table>
          <thead><tr><th scope="col">Parameter</th><th scope="col">In</th><th scope="col">Is</th></tr></thead>
          <tbody>
            ${taken.map(
              ({ name, place, required, of }) =>
                html`<tr><td><code>${name}</code>${required ? "" : " (optional)"}</td><td>${place}</td><td><code>${of}</code></td></tr>`,
            )}
          </tbody>
        </table>`;
}

/** Without a schema, a file for other programs. */
function shape(type: string, schema: z.ZodType | undefined, io: "input" | "output") {
  if (!schema) return html`<p><code>${type}</code></p>`;
  return html`<p><code>${type}</code></p>
        <pre tabindex="0" aria-label="Shape">${shapeOf(jsonSchema(schema, io))}</pre>`;
}

function nameOf({ method, path }: Route): string {
  return `${method.toUpperCase()} ${path.replace(/:(\w+)/g, "{$1}")}`;
}

function anchorOf({ method, path }: Route): string {
  return `${method}${path.replace(/\W+/g, "-")}`;
}
