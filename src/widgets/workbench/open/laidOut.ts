/** JSON that stands in one line, in lines: a complaint then has a line that can be found. */
export function laidOut(text: string): string {
  if (text.trim().includes("\n")) return text;
  try {
    return `${JSON.stringify(JSON.parse(text), undefined, 2)}\n`;
  } catch {
    return text;
  }
}
