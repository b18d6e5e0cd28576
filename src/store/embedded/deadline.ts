/** A promise with a time limit. What runs past it is not stopped by this, only no longer waited for. */
import { InquiryError } from "../../errors.ts";

export async function deadline<T>(running: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(
          new InquiryError("query-limit", `the query took longer than ${milliseconds / 1000} s`, {
            advice: "Ask for less, or raise the limit.",
          }),
        ),
      milliseconds,
    );
  });
  running.catch(() => undefined);
  try {
    return await Promise.race([running, late]);
  } finally {
    clearTimeout(timer);
  }
}
