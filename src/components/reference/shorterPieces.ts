/** What a line may begin with. */
const sign = /^<mo[^>]*>([⋅+−])<\/mo>$/;
const anySign = /^<mo\b/;
/** Brackets that do not grow with what they hold may stand in two lines. */
const bracketed = /^<mrow>(<mo stretchy="false">.*)<\/mrow>$/s;

/**
 * A typeset formula in pieces of no more than `most` letters and signs where it can be divided, so that
 * it goes on in the next line of a narrow column: as far out of its brackets as may be.
 */
export function shorterPieces(html: string, most: number): string {
  return html.replaceAll(/(<math[^>]*>)(.*?)<\/math>/gs, (_, opening: string, inner: string) =>
    divided(flattened(childrenOf(inner)), most)
      .map((piece) => `${opening}${piece.join("")}</math>`)
      .join(""),
  );
}

function divided(row: readonly string[], most: number): string[][] {
  const places = weightOf(row) > most ? placesIn(row, most) : [];
  const [first] = places.toSorted((one, other) => one.rank - other.rank || other.at - one.at);
  if (!first) return [[...row]];
  const [operator = "", ...rest] = row.slice(first.at);
  // At the start of a piece it would be taken for a sign, and lose its space.
  const twoSided = operator.replace(/^<mo(?! form)/, '<mo form="infix"');
  return [row.slice(0, first.at), ...divided([twoSided, ...rest], most)];
}

/**
 * Where a row may be divided, none so early that a line would be left almost empty; the further in its
 * brackets the higher the rank, and the products higher than the sums.
 */
function placesIn(row: readonly string[], most: number) {
  const places: { readonly at: number; readonly rank: number }[] = [];
  let depth = 0;
  for (const [at, child] of row.entries()) {
    const weight = weightOf(row.slice(0, at));
    const isAfterTerm = !anySign.test(row[at - 1] ?? "<mo") || />[)\]]</.test(row[at - 1] ?? "");
    const isFar = weight > most / 3 && weight <= most;
    const rank = 2 * depth + (child.includes("⋅") ? 1 : 0);
    if (sign.test(child) && isAfterTerm && isFar) places.push({ at, rank });
    if (/>[([]</.test(child) && anySign.test(child)) depth += 1;
    if (/>[)\]]</.test(child) && anySign.test(child)) depth -= 1;
  }
  return places;
}

const weightOf = (row: readonly string[]) => row.join("").match(/<m[ion]\b/g)?.length ?? 0;

const flattened = (row: readonly string[]): string[] =>
  row.flatMap((child) => {
    const inner = bracketed.exec(child)?.[1];
    return inner === undefined ? [child] : flattened(childrenOf(inner));
  });

/** The elements of a row of MathML. */
function childrenOf(row: string): string[] {
  const children: string[] = [];
  let [depth, from] = [0, 0];
  for (const { 0: tag, 1: slash, index } of row.matchAll(/<(\/?)[^>]*>/g)) {
    depth += slash === "/" ? -1 : 1;
    if (depth > 0) continue;
    const end = index + tag.length;
    children.push(row.slice(from, end));
    from = end;
  }
  return children;
}
