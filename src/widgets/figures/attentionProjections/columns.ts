import { counted, firstOf } from "@calc";
import type { Worked } from "../../notebook/notebook.ts";

/** A block of the drawing: what is learned, what is computed, or the scores. */
export interface Matrix {
  readonly letter: string;
  readonly index?: string;
  readonly label: string;
  readonly rows: bigint;
  readonly columns: bigint;
  /** The quantities that it speaks of. */
  readonly lights: string;
}

/** What is computed, with the matrix above it that is learned, if one is. */
export interface Column {
  readonly key: "X" | "Q" | "Y" | "K" | "V" | "A" | "Z" | "O";
  readonly made: Matrix;
  readonly learned?: Matrix & { readonly bias: boolean };
}

/** What attention is drawn from. */
export interface Attention {
  readonly columns: readonly Column[];
  readonly heads: number;
  readonly keyValueHeads: number;
  /** How many heads share a key and a value. */
  readonly shared: number;
  /** The numbers of a learned key and value beside the source’s, if there is one. */
  readonly besideSource: bigint;
  readonly params: string;
  readonly scores: string;
  /** Each quantity as people read it. */
  readonly reading: (quantity: string) => string;
  /** Whether the heads divide the model’s features among them. */
  readonly divides: boolean;
}

/** Attention, as the notebook worked it out. */
export function attend({ values, readings }: Pick<Worked, "values" | "readings">): Attention {
  const worth = (quantity: string) => firstOf(values[quantity]) ?? 0n;
  const [heads, shared] = [worth("heads"), worth("keyValueHeads")];
  const [steps, source, all] = [worth("timeSteps"), worth("sourceSteps"), worth("attendedSteps")];
  const [features, out] = [worth("inFeatures"), worth("outFeatures")];
  const [keyFeatures, valueFeatures] = [worth("keyFeatures"), worth("valueFeatures")];
  const queries = heads * worth("headSize");
  const answers = heads * worth("valueSize");
  const isSame = source === steps && keyFeatures === features && valueFeatures === features;
  const bias = worth("bias") === 1n;
  const rows = `attendedSteps ${isSame ? "timeSteps" : "sourceSteps"}`;
  const across = shared === heads ? "heads keyValueHeads" : "keyValueHeads";
  const learned = (
    index: string,
    label: string,
    rows: bigint,
    columns: bigint,
    lights: string,
  ) => ({
    letter: "W",
    index,
    label,
    rows,
    columns,
    lights: `weights params ${lights}`,
    bias,
  });
  const made = (letter: string, label: string, rows: bigint, columns: bigint, lights: string) => ({
    letter,
    label,
    rows,
    columns,
    lights,
  });
  const columns: Column[] = [
    { key: "X", made: made("X", "input", steps, features, "timeSteps inFeatures") },
    {
      key: "Q",
      made: made("Q", "queries", steps, queries, "timeSteps heads headSize"),
      learned: learned("Q", "query weights", features, queries, "inFeatures heads headSize"),
    },
    ...(isSame
      ? []
      : [
          {
            key: "Y" as const,
            made: made("Y", "source", source, keyFeatures, "sourceSteps keyFeatures"),
          },
        ]),
    {
      key: "K",
      made: made("K", "keys", all, shared * worth("headSize"), `${rows} ${across} headSize`),
      learned: learned(
        "K",
        "key weights",
        keyFeatures,
        shared * worth("headSize"),
        `keyFeatures inFeatures ${across} headSize`,
      ),
    },
    {
      key: "V",
      made: made("V", "values", all, shared * worth("valueSize"), `${rows} ${across} valueSize`),
      learned: learned(
        "V",
        "value weights",
        valueFeatures,
        shared * worth("valueSize"),
        `valueFeatures inFeatures ${across} valueSize`,
      ),
    },
    { key: "A", made: made("A", "scores", steps, all, "timeSteps attendedSteps heads") },
    { key: "Z", made: made("Z", "answers", steps, answers, "timeSteps heads valueSize") },
    {
      key: "O",
      made: { ...made("Y", "output", steps, out, "timeSteps outFeatures"), index: "out" },
      learned: learned("O", "output weights", answers, out, "heads valueSize outFeatures"),
    },
  ];
  return {
    columns,
    heads: Number(heads),
    keyValueHeads: Number(shared),
    shared: Number(heads / shared),
    besideSource: all > source ? shared * (worth("headSize") + worth("valueSize")) : 0n,
    params: readings["params"] ?? "",
    scores: counted(heads * steps * all),
    reading: (quantity) => readings[quantity] ?? "",
    divides: queries === features,
  };
}
