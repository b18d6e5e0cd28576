/**
 * The frozen text is what all offsets refer to, for good, so as little as possible is changed in it: line ends become
 * LF; a leading byte order mark and NUL characters go; half a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD.
 * Quotes, hyphens, spaces and accents stay as they came.
 */
export function frozen(text: string): string {
  return text
    .replace(/^\ufeff+/, "")
    .replace(/\r\n?/g, "\n")
    .replaceAll("\0", "")
    .replace(/\p{Surrogate}/gu, "\ufffd");
}

/** Whether there is nothing to read in it. */
export function isBlank(text: string): boolean {
  return !/[\p{L}\p{N}\p{P}\p{S}]/u.test(text);
}
