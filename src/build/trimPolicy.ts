import { createHash } from "node:crypto";

/**
 * The page with the fingerprints alone in its policy that something in it has: Astro names those of
 * every script and sheet of the site, which allows more than is needed and can’t be compressed.
 */
export function trimPolicy(html: string): string {
  const inline = html.matchAll(/<(script|style)\b[^>]*>(.*?)<\/\1>/gs);
  const present = new Set([...inline].map(([, , text = ""]) => fingerprint(text)));
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (policy) =>
    policy.replace(/ 'sha256-([^']+)'/g, (named, own: string) => (present.has(own) ? named : "")),
  );
}

/** What a policy knows an inline script or sheet by. */
export const fingerprint = (text: string): string =>
  createHash("sha256").update(text).digest("base64");
