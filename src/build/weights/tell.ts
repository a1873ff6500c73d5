import { totalOf, type Weight } from "./weigh.ts";

/** A page and its weight. */
export interface Weighed {
  readonly page: string;
  readonly weight: Weight;
}

/** Pages that are one of many alike; of these the heaviest is told. */
const kinds: readonly (readonly [name: string, pages: RegExp])[] = [
  ["/reference/…/", /^\/reference\/./],
  ["/networks/…/", /^\/networks\/[\w-]+\/$/],
  ["/networks/…/totals/", /^\/networks\/[\w-]+\/totals\/$/],
  ["/networks/…/…/", /^\/networks\/[\w-]+\/./],
  ["/embed/…/", /^\/embed\/./],
];

/** A table of what pages weigh: each by itself, or the heaviest of its kind. */
export function tell(pages: readonly Weighed[]): string {
  const byKind = Map.groupBy(
    pages,
    ({ page }) => kinds.find(([, of]) => of.test(page))?.[0] ?? page,
  );
  const heaviest = [...byKind.values()].map((alike) => {
    const [first] = alike.toSorted((a, b) => totalOf(b.weight) - totalOf(a.weight));
    return { page: "", ...first, many: alike.length };
  });
  const rows = heaviest.map(({ page, weight, many }) => [
    many > 1 ? `${page} (heaviest of ${many})` : page,
    ...(weight ? [...parts(weight), totalOf(weight), weight.later].map(kilobytes) : []),
  ]);
  const head = ["kB, brotli", "html", "css", "js", "fonts", "total", "js later"];
  const width = Math.max(...rows.map(([page = ""]) => page.length));
  return [head, ...rows]
    .map(([page = "", ...cells]) => page.padEnd(width) + cells.map((c) => c.padStart(9)).join(""))
    .join("\n");
}

const parts = ({ html, css, js, fonts }: Weight) => [html, css, js, fonts];
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
