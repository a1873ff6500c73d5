import { z } from "astro/zod";

const text = z.union([z.number(), z.string(), z.boolean()]);
const several = z.union([text, z.array(text)]);

/** What a lesson's frontmatter says of its notebook; what the names mean is checked where they are used. */
export const notebookFields = {
  /** What a person may change, with the author's start. */
  values: z
    .record(
      z.string(),
      z.union([
        several,
        z.strictObject({
          /** The quantity that it is, where it has another name. */
          of: z.string().optional(),
          start: several,
          range: z.tuple([z.number(), z.number()]).optional(),
          label: z.string().optional(),
          /** Words that may be chosen as well, or instead. */
          words: z.array(z.string()).default([]),
          /** Whether each axis may have a number of its own. */
          perAxis: z.boolean().optional(),
        }),
      ]),
    )
    .default({}),
  /** What is worked out from them: a choice without a value is the value of that name. */
  layers: z
    .record(
      z.string(),
      z.strictObject({
        layer: z.string(),
        /** Channels first: numbers and names of values; or the name of another layer of the lesson. */
        input: z.union([z.string(), z.array(text)]).optional(),
        /** The same for layers with several inputs. */
        inputs: z.array(z.union([z.string(), z.array(text)])).optional(),
        choices: z.record(z.string(), several.nullable()).default({}),
      }),
    )
    .default({}),
  /** A framework, of which the layers keep to what it refuses beside the arithmetic. */
  limits: z.enum(["keras", "pytorch", "onnx"]).optional(),
};

/** A lesson's notebook as its author wrote it. */
export interface WrittenNotebook {
  readonly values: Readonly<Record<string, WrittenValue>>;
  readonly layers: Readonly<Record<string, WrittenLayer>>;
  readonly limits?: "keras" | "pytorch" | "onnx" | undefined;
}

type Text = number | string | boolean;
type Several = Text | readonly Text[];

export type WrittenValue =
  | Several
  | {
      readonly of?: string | undefined;
      readonly start: Several;
      readonly range?: readonly [number, number] | undefined;
      readonly label?: string | undefined;
      readonly words: readonly string[];
      readonly perAxis?: boolean | undefined;
    };

export interface WrittenLayer {
  readonly layer: string;
  readonly input?: string | readonly Text[] | undefined;
  readonly inputs?: readonly (string | readonly Text[])[] | undefined;
  readonly choices: Readonly<Record<string, Several | null>>;
}
