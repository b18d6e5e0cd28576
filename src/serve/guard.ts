/**
 * What keeps other pages in the same browser away from a local server: the Host header must name this machine
 * (DNS rebinding, GHSA-vg6x-rcgg-rjx6), the Origin must be our own, and the page may load nothing from elsewhere.
 */
import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { InquiryError } from "../errors.ts";

const loopback: readonly string[] = ["127.0.0.1", "localhost", "[::1]"];

/** Lets a request through that was addressed to this machine, or to `host`, and not sent by another page. */
export function ownRequestsOnly(host: string): MiddlewareHandler {
  const named = new Set([...loopback, host]);
  return async (context, next) => {
    const address = context.req.header("host") ?? "";
    if (!named.has(address.replace(/:\d+$/, ""))) throw refused(`the host ${address || "(none)"} is not this machine`);
    const origin = context.req.header("origin");
    if (origin !== undefined && origin !== `http://${address}`) throw refused(`the page ${origin} may not ask here`);
    if (context.req.header("sec-fetch-site") === "cross-site" && context.req.path.startsWith("/api/")) {
      throw refused("another page may not ask here");
    }
    await next();
  };
}

function refused(message: string): InquiryError {
  return new InquiryError("request-refused", message);
}

/** Nothing inline, nothing remote, no frames. */
export function strictHeaders(): MiddlewareHandler {
  const own = ["'self'"];
  const none = ["'none'"];
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: none,
      scriptSrc: own,
      styleSrc: own,
      imgSrc: own,
      connectSrc: own,
      workerSrc: own,
      baseUri: none,
      formAction: none,
      frameAncestors: none,
    },
    crossOriginOpenerPolicy: "same-origin",
    crossOriginResourcePolicy: "same-origin",
    referrerPolicy: "no-referrer",
    xFrameOptions: "DENY",
    xXssProtection: false,
    // Plain HTTP on this machine: a promise of TLS would be a false one.
    strictTransportSecurity: false,
  });
}
