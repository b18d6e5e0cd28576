/** GEXF 1.3, for Gephi and others. https://gexf.net/schema.html */
import type { Content, ExportedEntity } from "./content.ts";
import type { Format } from "./format.ts";
import { attributesOfLine, attributesOfThing, labelOf, linesOf, type Titles, titlesOf } from "./lines.ts";
import { xml, xmlText } from "./xml.ts";

const ofNodes = ["type", "names", "refs", "sources"] as const;
const ofEdges = [
  ...["predicate", "stance", "polarity", "roles", "saidBy", "when", "earliest", "latest"],
  ...["quotes", "sources", "claims"],
] as const;

export const gexf: Format = {
  name: "gexf",
  extension: "gexf",
  mediaType: "application/gexf+xml",
  says: "things and lines, for Gephi",
  write(content) {
    const titles = titlesOf(content);
    return xml({
      gexf: {
        "@xmlns": "http://gexf.net/1.3",
        "@version": "1.3",
        meta: {
          ...(content.made !== undefined && { "@lastmodifieddate": content.made.slice(0, 10) }),
          creator: "inquiry-graph",
          description: xmlText(sourcesIn(content)),
        },
        graph: {
          "@mode": "static",
          "@defaultedgetype": "directed",
          attributes: [declared("node", ofNodes), declared("edge", ofEdges)],
          nodes: { node: content.entities.map((entity) => nodeFrom(entity, titles)) },
          edges: {
            edge: linesOf(content).map((line) => ({
              ...{ "@id": line.id, "@source": line.first.subject, "@target": line.first.object },
              "@label": labelOf(line),
              attvalues: values(ofEdges, attributesOfLine(line, titles)),
            })),
          },
        },
      },
    });
  },
};

function nodeFrom(entity: ExportedEntity, titles: Titles): unknown {
  const { id, name } = entity;
  return { "@id": id, "@label": xmlText(name), attvalues: values(ofNodes, attributesOfThing(entity, titles)) };
}

function declared(of: string, names: readonly string[]): unknown {
  return { "@class": of, attribute: names.map((name) => ({ "@id": name, "@title": name, "@type": "string" })) };
}

function values(names: readonly string[], of: { readonly [name: string]: string }): unknown {
  return {
    attvalue: names.flatMap((name) => {
      const value = of[name];
      return value ? { "@for": name, "@value": xmlText(value) } : [];
    }),
  };
}

/** The sources and the day of the export, for whoever has nothing but the file. */
export function sourcesIn({ made, sources }: Content): string {
  const told = sources.map(({ title, publisher, date }) =>
    [title, publisher, date].filter((each) => each !== null).join(", "),
  );
  const when = made === undefined ? "" : ` Exported on ${made.slice(0, 10)}.`;
  return `What ${told.length} sources say; every line keeps its stance and its sentences.${when} Sources: ${told.join("; ")}.`;
}
