import { formatNumber } from "@calc";
import { readCode, type Answers, type Complaint } from "@reading";
import { occupiedBy, shapeShown } from "@workings";
import { explainError } from "../errors/explainError.ts";
import { opened, type Opened } from "./opened.ts";
import { rowsShown } from "./rowsShown.ts";
import { trainedIn } from "./trainedIn.ts";
import type { ShownNetwork, ShownReading, ShownTotal } from "./shown.ts";

/** A text that was read: what is shown of it, and what further questions are answered from. */
export interface OpenedReading {
  readonly shown: ShownReading;
  readonly networks: readonly Opened[];
  readonly complaints: readonly Complaint[];
}

/** Reads a text and works out all that is seen at once. */
export function openReading(text: string, answers: Answers = {}): OpenedReading {
  const { networks: read, complaints } = readCode(text, answers);
  const networks = read.map(opened).filter(({ summary }) => summary.rows.length > 0);
  const error = networks.length === 0 ? explainError(text) : undefined;
  const shown = { networks: networks.map(networkShown), complaints, ...(error && { error }) };
  return { shown, networks, complaints };
}

/** A network as the page shows it. */
export function networkShown(network: Opened): ShownNetwork {
  const { read, issue } = network;
  const rows = rowsShown(network);
  return {
    title: read.network.title,
    library: read.library,
    line: read.line,
    input: shapeShown(network.network, "input"),
    frameworkInput: read.inputs.map(sizesShown).join(" and "),
    rows,
    totals: totalsShown(network),
    isUnsure: rows.some(({ unsure }) => unsure.params || unsure.output),
    isFrozen: read.frozen > 0n,
    ...(issue !== undefined && { issue }),
  };
}

const sizesShown = (sizes: readonly number[]) =>
  sizes.map((size) => formatNumber(BigInt(size))).join(" × ");

function totalsShown({ read, summary: { totals } }: Opened): ShownTotal[] {
  const { params, statistics, macs, activations } = totals;
  const isFrozen = read.frozen > 0n;
  const { trained, fixed } = trainedIn(read, totals);
  const counts: ShownTotal[] = [
    {
      label: isFrozen ? "Parameters, trained or frozen" : "Parameters, all trained",
      text: formatNumber(params),
      asked: "params",
    },
    ...(isFrozen
      ? [
          { label: "Trainable params", text: formatNumber(trained), asked: "" },
          { label: "Non-trainable params", text: formatNumber(fixed), asked: "" },
        ]
      : []),
    { label: "Held and not trained", text: formatNumber(statistics), asked: "statistics" },
    {
      label: "Parameters as Keras prints them",
      text: formatNumber(params + statistics),
      asked: "",
    },
    { label: "Multiply–accumulates of one example", text: formatNumber(macs), asked: "macs" },
    { label: "Values kept of one example", text: formatNumber(activations), asked: "activations" },
  ];
  const isPlain = statistics === 0n;
  const [parameters, , forward, , , training] = occupiedBy(totals, "float32");
  const memories = [
    { label: "Memory of the parameters", at: parameters },
    { label: "Memory of a forward pass", at: forward },
    // The working of this memory is that of a network with nothing frozen.
    { label: `Memory to train ${isFrozen ? "all of it " : ""}with Adam`, at: training },
  ].map(({ label, at }): ShownTotal => ({ label, text: at?.text ?? "", asked: at?.id ?? "" }));
  return [...counts.filter(({ label }) => !isPlain || !/Held|Keras/.test(label)), ...memories];
}
