/** A figure as its author wrote it into a lesson, and the name that its embed has there. */
export interface WrittenFigure {
  readonly name: string;
  readonly tag: string;
  readonly props: Readonly<Record<string, string | number>>;
}

const attribute = /([a-z]\w*)=(?:"([^"]*)"|\{(\d+)\})/gi;

/**
 * The figures that stand in a lesson’s text, in their order. Each is called as it says itself, or by
 * its tag and network; a second one of a name is numbered.
 */
export function figuresIn(text: string, tags: readonly string[]): WrittenFigure[] {
  const figures: WrittenFigure[] = [];
  for (const [, tag = "", written = ""] of text.matchAll(/^[ \t]*<([A-Z]\w*)\s([^>]*)>/gm)) {
    if (!tags.includes(tag)) continue;
    const props = Object.fromEntries(
      [...written.matchAll(attribute)].map(([, key = "", words, number]) => [
        key,
        words ?? Number(number),
      ]),
    );
    const own = [kebab(tag), ...(props["network"] === undefined ? [] : [props["network"]])];
    const called = String(props["name"] ?? own.join("-"));
    const earlier = figures.filter(({ name }) => name === called || name.startsWith(`${called}-`));
    const name = earlier.length === 0 ? called : `${called}-${earlier.length + 1}`;
    figures.push({ name, tag, props });
  }
  return figures;
}

/** `SlidingKernel` in small letters: `sliding-kernel`. */
const kebab = (tag: string) => tag.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();
