import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createSecureServer, type Http2SecureServer } from "node:http2";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { fileAt } from "../../src/build/dist.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};
const pressed = new Map<string, Buffer>();

/** Serves the built site as a good host does: HTTP/2, brotli, and files that are kept for good. */
export async function serve(): Promise<{ address: string; server: Http2SecureServer }> {
  const server = createSecureServer({ ...certificate(), allowHTTP1: true });
  server.on("request", (request, response) => {
    const path = new URL(request.url, "https://site").pathname;
    const file = fileAt(path);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = extname(file);
    const isText = /html|js|css|svg|manifest/.test(type);
    response.writeHead(200, {
      "content-type": types[type] ?? "application/octet-stream",
      "cache-control": path.startsWith("/_astro/")
        ? "public, max-age=31536000, immutable"
        : "no-cache",
      ...(isText ? { "content-encoding": "br" } : {}),
    });
    response.end(isText ? pressedAt(file) : readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const place = server.address();
  if (place === null || typeof place === "string") throw new Error("The server has no port.");
  return { address: `https://localhost:${place.port}`, server };
}

function pressedAt(file: string): Buffer {
  const known = pressed.get(file) ?? brotliCompressSync(readFileSync(file));
  pressed.set(file, known);
  return known;
}

/** A certificate for this run alone. */
function certificate(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), "certificate-"));
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const subject = ["-subj", "/CN=localhost", "-days", "1"];
  execFileSync(
    "openssl",
    ["req", "-x509", "-newkey", "rsa:2048", "-nodes", ...subject, "-keyout", key, "-out", cert],
    { stdio: "ignore" },
  );
  const read = { key: readFileSync(key), cert: readFileSync(cert) };
  rmSync(folder, { recursive: true });
  return read;
}
