/** What of the picture can be pointed at. */
export type Target = { readonly kind: "node" | "line"; readonly id: string };
