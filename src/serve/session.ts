/**
 * Who may write: the browser that was opened with the token. The address carries it once; it is exchanged for a cookie
 * that scripts cannot read and that other sites' requests do not carry, and it disappears from the address.
 * Cookies do not tell ports apart, so that the name of the cookie does.
 */
import { createHash, timingSafeEqual } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { InquiryError } from "../errors.ts";

const parameter = "token";

/** Whether the request comes with the token. */
export function mayWrite(context: Context, token: string | undefined): boolean {
  return token !== undefined && isSame(getCookie(context, cookieName(context)) ?? "", token);
}

/** @throws InquiryError `request-refused`, unless the request comes with the token, from our own page. */
export function requireWriter(context: Context, token: string | undefined): void {
  if (token === undefined) {
    throw new InquiryError("request-refused", "this explorer is for reading only", {
      advice: "`inquiry-graph open` without --read-only lets you write.",
    });
  }
  if (context.req.header("origin") === undefined)
    throw new InquiryError("request-refused", "a request that writes must say which page it comes from");
  if (!mayWrite(context, token)) {
    throw new InquiryError("request-refused", "this browser may only read", {
      advice: "Open the address that `inquiry-graph open` printed.",
    });
  }
}

/** Exchanges the token in an address for the cookie. */
export function exchangeToken(token: string): MiddlewareHandler {
  return async (context, next) => {
    const given = context.req.query(parameter);
    if (given === undefined || context.req.method !== "GET") return next();
    if (isSame(given, token))
      setCookie(context, cookieName(context), token, { httpOnly: true, sameSite: "Strict", path: "/" });
    const { pathname, searchParams } = new URL(context.req.url);
    searchParams.delete(parameter);
    // A path such as `//elsewhere` would lead to another host.
    const path = `/${pathname.replace(/^[/\\]+/, "")}`;
    return context.redirect(searchParams.size > 0 ? `${path}?${searchParams}` : path, 303);
  };
}

/** The address that lets whoever opens it write. */
export function entryTo(url: string, token: string): string {
  return `${url}?${new URLSearchParams({ [parameter]: token })}`;
}

function cookieName(context: Context): string {
  const port = /:(\d+)$/.exec(context.req.header("host") ?? "")?.[1] ?? "80";
  return `inquiry-graph-${port}`;
}

/** In a time that does not tell how much of it is right. */
function isSame(given: string, expected: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
