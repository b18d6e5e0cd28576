import { entityType } from "./define.ts";

export const site = entityType({
  name: "Site",
  plural: "Sites",
  means: "Any place: hospital, ward, prison, street, town, county, country.",
  shape: "triangle",
  colour: { light: "#3c7a3c", dark: "#86c986" },
});
