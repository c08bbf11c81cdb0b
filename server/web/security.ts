import type { RequestHandler } from "express";
import helmet from "helmet";

/** Microsoft's own address of Office.js, the only one it supports. */
const OFFICE_CDN = "https://appsforoffice.microsoft.com";

type Sources = Record<string, readonly string[]>;

const NOTHING: Sources = { "default-src": ["'none'"], "frame-ancestors": ["'none'"] };

const OWN_ONLY: Sources = {
  "default-src": ["'none'"],
  "script-src": ["'self'"],
  "style-src": ["'self'"],
  "img-src": ["'self'", "data:"],
  "font-src": ["'self'", "data:"],
  "connect-src": ["'self'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
  "object-src": ["'none'"],
  "frame-ancestors": ["'none'"],
};

/** Fluent UI puts its styles into the page while it runs. */
const DOOR: Sources = { ...OWN_ONLY, "style-src": ["'self'", "'unsafe-inline'"], "worker-src": ["'self'", "blob:"] };

/**
 * Excel on the web frames the pane, from hosts that Microsoft does not list (its own, SharePoint's, an office server of
 * one's own): any https page may. It gains nothing, for a browser keeps the sign-in of a framed page apart.
 */
const PANE: Sources = {
  ...DOOR,
  "script-src": ["'self'", OFFICE_CDN],
  "connect-src": ["'self'", OFFICE_CDN],
  "frame-ancestors": ["'self'", "https:"],
};

/** Where the settings say so, Microsoft's address is not even asked. */
const PANE_OWN: Sources = { ...PANE, "script-src": ["'self'"], "connect-src": ["'self'"] };

const POLICIES = { door: DOOR, "pane-cdn": PANE, "pane-own": PANE_OWN };

/** Usual safe headers for everything; each page then names its own policy. No frame header: policies say who may. */
export function usualHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: { useDefaults: false, directives: directivesOf(NOTHING) },
    frameguard: false,
    // Excel's ribbon fetches the icons from Microsoft's pages.
    crossOriginResourcePolicy: { policy: "cross-origin" },
    crossOriginOpenerPolicy: false,
    referrerPolicy: { policy: "same-origin" },
  });
}

/** The policy of one kind of page, as the header's value. */
export function policyHeader(kind: keyof typeof POLICIES): string {
  return headerOf(POLICIES[kind]);
}

/** The desk's policy: scripts and styles of this very answer only. */
export function deskPolicy(nonce: string): string {
  const own = `'nonce-${nonce}'`;
  return headerOf({ ...OWN_ONLY, "script-src": ["'self'", own], "style-src": ["'self'", own] });
}

function headerOf(sources: Sources): string {
  return Object.entries(sources)
    .map(([directive, values]) => `${directive} ${values.join(" ")}`)
    .join("; ");
}

function directivesOf(sources: Sources): Record<string, string[]> {
  return Object.fromEntries(Object.entries(sources).map(([directive, values]) => [directive, [...values]]));
}
