/** GraphML 1.0, for yEd, Cytoscape, NetworkX and others. http://graphml.graphdrawing.org/specification.html */
import type { ExportedEntity } from "./content.ts";
import type { Format } from "./format.ts";
import { sourcesIn } from "./gexf.ts";
import { attributesOfLine, attributesOfThing, labelOf, linesOf, type Titles, titlesOf } from "./lines.ts";
import { xml, xmlText } from "./xml.ts";

const ofNodes = ["label", "type", "names", "refs", "sources"] as const;
const ofEdges = [
  ...["label", "predicate", "stance", "polarity", "roles", "saidBy", "when", "earliest", "latest"],
  ...["quotes", "sources", "claims"],
] as const;

export const graphml: Format = {
  name: "graphml",
  extension: "graphml",
  mediaType: "application/graphml+xml",
  says: "things and lines, for yEd, Cytoscape and NetworkX",
  write(content) {
    const titles = titlesOf(content);
    return xml({
      graphml: {
        "@xmlns": "http://graphml.graphdrawing.org/xmlns",
        key: [
          declared("graph", "description"),
          ...ofNodes.map((name) => declared("node", name)),
          ...ofEdges.map((name) => declared("edge", name)),
        ],
        graph: {
          "@id": "inquiry",
          "@edgedefault": "directed",
          data: { "@key": "graph-description", "#text": xmlText(sourcesIn(content)) },
          node: content.entities.map((entity) => nodeFrom(entity, titles)),
          edge: linesOf(content).map((line) => ({
            ...{ "@id": line.id, "@source": line.first.subject, "@target": line.first.object },
            data: values("edge", ofEdges, { label: labelOf(line), ...attributesOfLine(line, titles) }),
          })),
        },
      },
    });
  },
};

function nodeFrom(entity: ExportedEntity, titles: Titles): unknown {
  const { id, name } = entity;
  return { "@id": id, data: values("node", ofNodes, { label: name, ...attributesOfThing(entity, titles) }) };
}

function declared(of: string, name: string): unknown {
  return { "@id": `${of}-${name}`, "@for": of, "@attr.name": name, "@attr.type": "string" };
}

function values(of: string, names: readonly string[], from: { readonly [name: string]: string }): unknown {
  return names.flatMap((name) => {
    const value = from[name];
    return value ? { "@key": `${of}-${name}`, "#text": xmlText(value) } : [];
  });
}
