/** XML 1.0 from plain objects: `@name` is an attribute, `#text` the text. */
import Builder from "fast-xml-builder";

const builder = new Builder({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
  format: true,
});

export function xml(root: { readonly [name: string]: unknown }): string {
  return builder.build({ "?xml": { "@version": "1.0", "@encoding": "UTF-8" }, ...root });
}

/** What XML cannot hold, not even escaped, becomes U+FFFD. XML 1.0, 2.2 "Characters". */
export function xmlText(text: string): string {
  return text.replace(unfit, "\ufffd");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to be found
const unfit = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
