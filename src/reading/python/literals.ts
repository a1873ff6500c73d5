/** A number as Python writes it: `1_000`, `0x10`, `1e-3`, `2.`; undefined for a complex one. */
export function readNumber(written: string): { value: number; isWhole: boolean } | undefined {
  const digits = written.replaceAll("_", "");
  const value = Number(digits.replace(/[lL]$/, ""));
  if (Number.isNaN(value)) return undefined;
  const isWhole = /^(0[xXoObB])|^\d+[lL]?$/.test(digits);
  return { value, isWhole };
}

const escapes: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", "\n": "" };

/** What a string holds: without its prefix and its quotes, its escapes resolved. */
export function readText(written: string): string {
  const [, prefix = "", quote = ""] = /^([a-zA-Z]*)("""|'''|"|')/.exec(written) ?? [];
  const start = prefix.length + quote.length;
  const isClosed = written.length >= start + quote.length && written.endsWith(quote);
  const inner = written.slice(start, isClosed ? written.length - quote.length : undefined);
  if (/r/i.test(prefix)) return inner;
  return inner.replace(/\\([\s\S])/g, (_, letter: string) => escapes[letter] ?? letter);
}
