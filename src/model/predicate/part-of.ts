import { predicate } from "./define.ts";

export const partOf = predicate({
  name: "PART_OF",
  subject: ["Organisation", "Site", "Event", "Document"],
  object: ["Organisation", "Site", "Event", "Document"],
  sameType: true,
  reads: "is part of",
  readsBack: "includes",
  plan: "be part of",
  planBack: "include",
  means: "Organisation of organisation, site of site, event of event, document of document.",
  cues: [
    "S, part of O",
    "S was part of O",
    "S {form} part of O",
    "S, a subsidiary/division/arm/unit of O",
    "S was a subsidiary/division/arm of O",
    "S:section/article/regulation/clause/rule/schedule of/in O:Document",
    "S:ward/unit/wing/suite/theatre at/in/of/on O:hospital/infirmary/prison/centre/clinic/hospice/house/campus/hmp/hmyoi",
    "S:ward/unit/wing/suite, at/in/of O:hospital/infirmary/prison/centre/clinic/hospice/house/campus/hmp/hmyoi",
  ],
});
