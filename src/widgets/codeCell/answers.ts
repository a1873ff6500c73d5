import type { CodeNow, PlacedCell } from "./codeCell.ts";
import { follow, leads, partings, rewrite, type Held } from "./codeReader.ts";

/** Code to be read, and the lesson that it is held against. */
interface Asked {
  readonly cell: PlacedCell;
  readonly code: string;
  readonly held: Held;
}

/** Code to be written with the lesson's values, of which some were `changed` last. */
interface AskedToWrite {
  readonly cell: PlacedCell;
  readonly now: CodeNow;
  readonly changed?: readonly string[];
}

/** What a page asks about the code of its cells, and is answered beside it. */
export const answers = {
  follow: ({ cell, code, held }: Asked) => {
    const followed = follow(cell, { code, texts: held.texts });
    const { shown, complaints } = followed;
    return {
      ...{ shown, complaints, apart: partings(cell.notebook, held, followed) },
      leads: leads(held, followed),
    };
  },
  rewrite: ({ cell, now, changed }: AskedToWrite) => rewrite(cell, now, changed),
};

type Answers = typeof answers;
export type Questions = { readonly [K in keyof Answers]: Parameters<Answers[K]>[0] };
export type Replies = { readonly [K in keyof Answers]: ReturnType<Answers[K]> };
