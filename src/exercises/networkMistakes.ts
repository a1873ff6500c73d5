import {
  eachMistakeOf,
  formatNumber,
  total,
  valuesOf,
  type Counts,
  type Row,
  type Summary,
  type WrongNumber,
} from "@calc";

/**
 * What people get who count a whole network almost rightly: without the biases, one kind of layer
 * alone, one layer left out, or a layer's own mistake made in one layer, in all of its kind, or in all
 * from some layer on.
 */
export function networkMistakes(
  { rows, totals }: Summary,
  asks: keyof Counts,
): readonly WrongNumber[] {
  const counted = rows.filter(({ counts }) => counts[asks] > 0n);
  const kinds = [...Map.groupBy(counted, ({ layer }) => layer).values()];
  return withoutMany([
    ...aboutBiases(totals, asks),
    ...(kinds.length > 1 ? kinds.map((kind) => aloneIs(kind, asks)) : []),
    ...counted.map((row) => leftOut(row, totals, asks)),
    ...counted.flatMap((row) => madeIn([row], `except ${row.name}`, totals, asks)),
    ...kinds
      .filter((kind) => kind.length > 1)
      .flatMap((kind) => {
        const inAll = madeIn(kind, `except in the ${titleOf(kind)} layers`, totals, asks);
        const known = inAll.map(({ value }) => value);
        const later = madeFrom(kind, totals, asks).filter(({ value }) => !known.includes(value));
        return [...inAll, ...later];
      }),
  ]);
}

/** Of what a repeated block says a dozen times, once is enough. */
function withoutMany(mistakes: readonly WrongNumber[]): readonly WrongNumber[] {
  const most = 3;
  return [...Map.groupBy(mistakes, ({ value }) => value).values()].flatMap((alike) =>
    alike.length > most ? alike.slice(0, 1) : alike,
  );
}

function aboutBiases({ weights, biases, params }: Counts, asks: keyof Counts): WrongNumber[] {
  const [all, alone] = [formatNumber(biases), formatNumber(weights)];
  if (asks === "params") {
    const because = `${alone} is the weights alone. The layers also learn ${all} biases, one for each filter and each unit.`;
    return [{ value: weights, because }];
  }
  if (asks !== "weights") return [];
  return [{ value: params, because: `That has the ${all} biases in it as well.` }];
}

function aloneIs(kind: readonly Row[], asks: keyof Counts): WrongNumber {
  const value = total(kind)[asks];
  const because = `${formatNumber(value)} is the ${titleOf(kind)} layers alone. The other layers count too.`;
  return { value, because };
}

function leftOut({ name, counts }: Row, totals: Counts, asks: keyof Counts): WrongNumber {
  const because = `Everything is there except ${name}: its ${formatNumber(counts[asks])} are missing.`;
  return { value: totals[asks] - counts[asks], because };
}

/** A layer's mistake made in those of `rows` where it is one, explained with the numbers of the first. */
function madeIn(
  rows: readonly Row[],
  where: string,
  totals: Counts,
  asks: keyof Counts,
): WrongNumber[] {
  const made = rows.map((row) => eachMistakeOf(row.layer, asks, valuesOf(row)));
  return (made[0] ?? []).flatMap((_, mistake) => {
    const wrong = rows.flatMap((row, place) => {
      const number = made[place]?.[mistake];
      return number === undefined || number.value === row.counts[asks] ? [] : [{ row, ...number }];
    });
    const [first] = wrong;
    if (!first) return [];
    const value = wrong.reduce(
      (sum, { row, value }) => sum + value - row.counts[asks],
      totals[asks],
    );
    const instance = rows.length > 1 ? `, as in ${first.row.name}` : "";
    return [{ value, because: `Everything is right ${where}${instance}. ${first.because}` }];
  });
}

/** Longer networks would have more of these than anybody makes. */
const mostFrom = 16;

/** A mistake that begins behind a layer that was right, and is made in all later ones of the kind. */
function madeFrom(kind: readonly Row[], totals: Counts, asks: keyof Counts): WrongNumber[] {
  if (kind.length > mostFrom) return [];
  const made = kind.slice(1, -1).flatMap((row, place) => {
    const last = kind[place]?.name ?? "";
    return madeIn(
      kind.slice(place + 1),
      `up to ${last} and wrong from ${row.name} on`,
      totals,
      asks,
    );
  });
  // A layer that allows no such mistake is no beginning of it.
  return [...new Map(made.map((each) => [each.value, each])).values()];
}

function titleOf([row]: readonly Row[]): string {
  return row?.layer.declaration.title ?? "";
}
