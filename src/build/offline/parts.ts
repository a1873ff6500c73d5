import { addresses, addressOf, elementsOf, htmlAt } from "../dist.ts";

/** What every visitor keeps: enough to look anything up, and to know what else could be kept. */
const shell =
  /^\/(?:(?:reference|search|glossary|offline|accessibility)\/.*|(?:search|formulas)\.json|favicon\.svg|icon-\d+\.png|manifest\.webmanifest|(?:offline|newerVersion)\.js)?$/;
/** What no page needs: pictures for other sites, and what only tells of the site. */
const unneeded =
  /^\/(?:social\/|_astro\/|embed[/.]|404|screenshot|robots|sitemap|service-worker|formulas\.s)/;
const working = /^\/networks\/[\w-]+\/[\w-]+\/$/;

/** A part of the site that is kept as a whole. */
export type PartName = "shell" | "course" | "workings" | "none";

/** Which part of the site an address belongs to; `linked` are the workings that lessons lead to. */
export function partOf(address: string, linked: ReadonlySet<string>): PartName {
  if (shell.test(address)) return "shell";
  if (unneeded.test(address)) return "none";
  return working.test(address) && !linked.has(address) ? "workings" : "course";
}

/** The workings of networks' numbers that lessons lead to. */
export function workingsOfLessons(): Set<string> {
  const lessons = addresses().filter((address) => address.startsWith("/lessons/"));
  const links = lessons.flatMap((lesson) =>
    elementsOf(htmlAt(lesson)).flatMap(({ name, attributes: { href } }) =>
      name === "a" && href !== undefined ? (addressOf(href, lesson) ?? []) : [],
    ),
  );
  return new Set(links.filter((address) => working.test(address)));
}
