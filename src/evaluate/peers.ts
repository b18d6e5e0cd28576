/**
 * What other programs reach on the same kind of text, by the same measures, as fractions. Measured outside this
 * repository; the passages are those it names, which are not the ones that come with it.
 */
export interface Peer {
  /** The program, with version or settings. */
  readonly name: string;
  readonly names?: number;
  readonly entities?: number;
  readonly ends?: number;
  readonly relations?: number;
  readonly falsehoods?: number;
}

export interface PeerSet {
  readonly set: string;
  readonly source: string;
  readonly programs: readonly Peer[];
}

export const peers: readonly PeerSet[] = [
  {
    set: "41 annotated passages of reports, hearings, letters and news (1,051 relations)",
    source: "Measured once with the reference scorer; the passages are not published.",
    programs: [
      { name: "spaCy 3.8.18, en_core_web_sm 3.8.0", names: 0.542, entities: 0.52, ends: 0.279 },
      { name: "spaCy 3.8.18, en_core_web_md 3.8.0", names: 0.593, entities: 0.567, ends: 0.318 },
      {
        name: "the same, every pair in a sentence",
        ...{ names: 0.593, entities: 0.567, ends: 0.318, relations: 0.026, falsehoods: 0.98 },
      },
      { name: "CoreNLP 4.5.10, names", names: 0.626, entities: 0.604, ends: 0.284 },
      {
        name: "the same, coreference and KBP relations",
        ...{ names: 0.626, entities: 0.612, ends: 0.272, relations: 0.058, falsehoods: 0.7 },
      },
      {
        name: "the same, OpenIE with 25 verb rules",
        ...{ names: 0.626, entities: 0.612, ends: 0.272, relations: 0.065, falsehoods: 0.74 },
      },
      { name: "GATE ANNIE 9.1", names: 0.528, entities: 0.524, ends: 0.179 },
      { name: "compromise 14.17.0", names: 0.472, entities: 0.468, ends: 0.127 },
      { name: "Rampart PII tagger 1.4.0", names: 0.452, entities: 0.439, ends: 0.119 },
    ],
  },
];
