import { readNear, writtenNear } from "./packedNeighbours.ts";
import type { Written } from "./posed.ts";

/**
 * An exercise as its page fetches it, smaller: each text of the variants stands once among the `templates`,
 * with a tab for each number in it, and wherever it is said as `#3 55 96`.
 */
export type Packed = Omit<Written, "variants"> & {
  readonly templates: readonly string[];
  readonly variants: unknown;
};

/** Packs what `writePosed` wrote; nothing of it is lost. */
export function packed(written: Written): Packed {
  const templates = new Map<string, number>();
  const pack = (text: string): string => {
    // A text with a tab of its own is its own template.
    const isOwn = text.includes("\t");
    const numbers = isOwn ? [] : (text.match(number) ?? []);
    const template = isOwn ? text : text.replace(number, "\t");
    if (template.length < shortest && !text.startsWith("#")) return text;
    const place = templates.get(template) ?? templates.size;
    templates.set(template, place);
    return [`#${place}`, ...numbers].join(" ");
  };
  const variants = written.variants.map(({ parts, ...variant }) => ({
    ...mapped(variant, pack),
    parts: parts.map(({ neighbours, ...part }) => ({
      ...mapped(part, pack),
      near: writtenNear(part.marked.answer, neighbours),
    })),
  }));
  return { ...written, variants, templates: [...templates.keys()] };
}

/** What `packed` packed; what was not packed stays as it is. */
export function unpacked(json: Written | Packed): Written {
  if (!("templates" in json)) return json;
  const { templates, variants, ...rest } = json;
  const unpack = (text: string): string => {
    if (!text.startsWith("#")) return text;
    const [place, ...numbers] = text.slice(1).split(" ");
    const pieces = (templates[Number(place)] ?? "").split("\t");
    const between = (at: number) => (at + 1 < pieces.length ? (numbers[at] ?? "\t") : "");
    return pieces.map((piece, at) => piece + between(at)).join("");
  };
  // The page has written it as `packed` does.
  const all = mapped(variants, unpack) as readonly PackedVariant[];
  return {
    ...rest,
    variants: all.map((variant) => ({
      ...variant,
      parts: variant.parts.map(({ near, ...part }) => ({
        ...part,
        neighbours: readNear(part.marked.answer, near),
      })),
    })),
  };
}

type WrittenVariant = Written["variants"][number];
type PackedVariant = Omit<WrittenVariant, "parts"> & {
  readonly parts: readonly (Omit<WrittenVariant["parts"][number], "neighbours"> & {
    readonly near: readonly string[];
  })[];
};

const number = /\d[\d,]*\d|\d/g;
/** A shorter text is no longer than what would stand for it. */
const shortest = 3;

/** Data with every text in it written otherwise. */
function mapped<Data>(data: Data, to: (text: string) => string): Data;
function mapped(data: unknown, to: (text: string) => string): unknown {
  if (typeof data === "string") return to(data);
  if (Array.isArray(data)) return data.map((each) => mapped(each as unknown, to));
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, each]) => [key, mapped(each, to)]));
}
