import { expect, test } from "vitest";
import { trimPolicy } from "../../src/build/trimPolicy.ts";

// SHA-256 of “a()” and of “b{}”, as `printf 'a()' | openssl dgst -sha256 -binary | base64` says them.
const [script, sheet] = [
  "qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4=",
  "7yqHVAesot11p6HczDsgKRipvI5UPgs97z80zNXlans=",
];
const other = "iAQLHNMCoUZeCPuNoLkT0kfxjpXTKizjUNppjC3Gb+M=";
const page = (policy: string) =>
  `<meta http-equiv="content-security-policy" content="${policy}"><script>a()</script><style class="x">b{}</style>`;

test("a policy names what its page has, and nothing else", () => {
  const named = `script-src 'self' 'sha256-${other}' 'sha256-${script}';style-src 'sha256-${sheet}' 'sha256-${other}'`;
  const kept = `script-src 'self' 'sha256-${script}';style-src 'sha256-${sheet}'`;
  expect(trimPolicy(page(named))).toBe(page(kept));
});
