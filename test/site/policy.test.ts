import { expect, test } from "vitest";
import { addresses, elementsOf, htmlAt } from "../../src/build/dist.ts";

test.each(addresses())("%s trusts nothing but its own files", (page) => {
  const policy = policyOf(page);
  expect(policy["default-src"]).toEqual(["'self'"]);
  const unsafe = Object.entries(policy).filter(([, sources]) =>
    sources.join(" ").includes("unsafe-"),
  );
  // Drawings place and colour their parts with `style` attributes.
  expect(Object.fromEntries(unsafe)).toEqual({ "style-src-attr": ["'unsafe-inline'"] });
});

function policyOf(page: string): Record<string, string[]> {
  const [head = ""] = htmlAt(page).split("</head>");
  const meta = elementsOf(head).filter(
    ({ name, attributes }) =>
      name === "meta" && attributes["http-equiv"]?.toLowerCase() === "content-security-policy",
  );
  const directives = meta.flatMap(({ attributes }) => (attributes["content"] ?? "").split(";"));
  return Object.fromEntries(
    directives
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = "", ...sources]) => [name, sources]),
  );
}
