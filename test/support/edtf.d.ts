declare module "edtf" {
  /** Milliseconds since 1970 of the first and last moment. */
  export default function edtf(value: string): { readonly min: number; readonly max: number };
}
