// Measures built pages in Chromium on Slow 4G and a slow machine: npm run bench:pages (after a build),
// or only some of them: npm run bench:pages -- /lessons/convolution/padding/
import { addresses } from "../../src/build/dist.ts";
import { answers, type Answers } from "./answer.ts";
import { load, type Load } from "./load.ts";
import { serve } from "./serve.ts";

const loads = 3;
const lessons = addresses().filter((page) => /^\/lessons\/[\w-]+\/./.test(page));
const asked = process.argv.slice(2);
const pages =
  asked.length > 0 ? asked : ["/", ...lessons, "/networks/alexnet/", "/reference/conv2d/"];

type Row = Readonly<Record<string, number | undefined>>;

/** At most. */
const limits = {
  "first paint s": 1.2,
  "largest s": 1.3,
  "interactive s": 2.5,
  "blocking ms": 50,
  shift: 0.005,
  "key to paint ms": 50,
};
/** The best in each of twenty explanatory pages elsewhere, measured in the same way in 2026; theirs is interactive after all that it fetches, however late. */
const elsewhere: Row = {
  "total kB": 259,
  "js kB": 115,
  "first paint s": 1.49,
  "largest s": 1.49,
  "interactive s": 5.35,
  "blocking ms": 278,
  shift: 0.003,
  "key to paint ms": 32,
};

const { address, server } = await serve();
const rows: [string, Row][] = [];
for (const page of pages) {
  const measured: Load[] = [];
  for (let time = 0; time < loads; time += 1) measured.push(await load(address + page));
  rows.push([page, rowOf(measured, await answers(address + page))]);
  console.log(`${rows.length} of ${pages.length}: ${page} is measured.`);
}
server.close();

const over = rows.flatMap(([page, row]) =>
  Object.entries({ ...limits, "total kB": /^.(net|ref)/.test(page) ? 60 : 120, "js kB": 40 })
    .filter(([name, limit]) => (row[name] ?? 0) > limit)
    .map(([name, limit]) => `${page} ${name}: ${row[name]} of ${limit}`),
);
const lesson = rows.find(([page]) => lessons.includes(page))?.[1] ?? {};
const ratios = Object.entries(elsewhere).map(([name, best = 1]) => [
  name,
  round((lesson[name] ?? 0) / best, 2),
]);
console.table(
  Object.fromEntries([
    ...rows,
    ["at most (tools 60 kB)", { "total kB": 120, "js kB": 40, ...limits }],
    ["best elsewhere", elsewhere],
    ["first lesson ÷ that", Object.fromEntries(ratios)],
  ]),
);
console.log(over.length > 0 ? `Over the limit:\n${over.join("\n")}` : "All within the limits.");

function rowOf(measured: readonly Load[], keys: Answers): Row {
  const of = (read: (load: Load) => number) => median(measured.map(read));
  const kilobytes = (...kinds: string[]) =>
    round(of(({ bytes }) => kinds.reduce((sum, kind) => sum + (bytes[kind] ?? 0), 0)) / 1000, 1);
  return {
    "total kB": round(of(({ bytes }) => Object.values(bytes).reduce((a, b) => a + b, 0)) / 1000, 1),
    "page kB": kilobytes("Document", "Stylesheet"),
    "js kB": kilobytes("Script"),
    "fonts kB": kilobytes("Font"),
    requests: of(({ requests }) => requests),
    elements: of(({ elements }) => elements),
    "first paint s": round(of(({ firstPaint }) => firstPaint) / 1000, 2),
    "largest s": round(of(({ largestPaint }) => largestPaint) / 1000, 2),
    "interactive s": round(of(({ interactive }) => interactive) / 1000, 2),
    "blocking ms": round(
      of(({ blocking }) => blocking),
      0,
    ),
    shift: round(
      of(({ shift }) => shift),
      4,
    ),
    "key to paint ms": mostly(keys.toPaint),
    "key to figure ms": mostly(keys.toFigure),
  };
}

/** The 95th percentile. */
function mostly(numbers: readonly number[]): number | undefined {
  return numbers.toSorted((a, b) => a - b)[Math.ceil(numbers.length * 0.95) - 1];
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

function round(number: number, digits: number): number {
  return Number(number.toFixed(digits));
}
