/**
 * The typed text with each of its whole numbers one step further, within `least` and `most`:
 * `3, 5` becomes `4, 6`. A text that is no list of whole numbers begins at `least`.
 */
export function stepText(text: string, by: 1 | -1, least: number, most: number): string {
  if (!/^\s*[([]?\s*[-−]?\d+(\s*[,;×x\s]\s*[-−]?\d+)*\s*[)\]]?\s*$/.test(text))
    return String(least);
  return text.replace(/[-−]?\d+/g, (digits) => {
    const next = BigInt(digits.replace("−", "-")) + BigInt(by);
    if (next < BigInt(least)) return String(least);
    return String(next > BigInt(most) ? most : next);
  });
}
