import { inOneLine, type Inline } from "./inOneLine.ts";

const names = /(?<![\w/-])([A-Z]\w*(?:-[A-Z0-9][\w/]*)+)/;

/** A text cut at the names in it that have a hyphen, `VGG-16` or `U-Net`; every second piece is one. */
export const namesIn = (text: string): string[] => text.split(names);

/** Each name that has a hyphen, in a span that keeps it in one line. */
export const namesKept = (children: readonly Inline[]): Inline[] =>
  children.flatMap((child) => {
    const pieces = child.type === "text" ? namesIn(child.value) : [];
    if (pieces.length < 2) return [child];
    return pieces
      .map((value): Inline => ({ type: "text", value }))
      .map((piece, place) => (place % 2 === 0 ? piece : inOneLine([piece])))
      .filter((_, place) => pieces[place] !== "");
  });
