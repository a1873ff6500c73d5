/** A letter as mathematics slants it: n becomes 𝑛. Unicode keeps the slanted h elsewhere. */
export function slantedLetter(letter: string): string {
  if (letter === "h") return "ℎ";
  if (/^[a-z]$/.test(letter))
    return String.fromCodePoint(0x1d44e - 0x61 + (letter.codePointAt(0) ?? 0));
  if (/^[A-Z]$/.test(letter))
    return String.fromCodePoint(0x1d434 - 0x41 + (letter.codePointAt(0) ?? 0));
  return letter;
}
