import type { ShownRow } from "./shown.ts";

/** A column of the table: what stands in a row, and which working says why. */
export interface Column {
  readonly head: string;
  readonly text: (row: ShownRow) => string;
  readonly asked?: string;
  readonly isNumber?: boolean;
  readonly colour?: string;
  /** What of it may depend on something that nobody has said. */
  readonly unsure?: "output" | "params";
}

/** A way to print the table. */
export interface Look {
  readonly name: "keras" | "torchinfo" | "costs";
  readonly label: string;
  /** What stands in the first column. */
  readonly head: string;
  readonly first: (row: ShownRow) => string;
  readonly columns: readonly Column[];
}

/** A name, and in words behind it whether training leaves the layer as it is. */
const marked = (name: string, { frozen }: ShownRow) =>
  frozen === undefined ? name : `${name}, ${frozen}`;

const typed = (row: ShownRow) => marked(`${row.name} (${row.call})`, row);

/** torchinfo puts a count in brackets where training changes none of it. */
const inTorchinfo = ({ params, frozen }: ShownRow) =>
  params === "0" ? "--" : frozen === "frozen" ? `(${params})` : params;

/** As Keras and torchinfo print it, and what a layer costs. */
export const looks: readonly Look[] = [
  {
    name: "keras",
    label: "Keras",
    head: "Layer (type)",
    first: typed,
    columns: [
      {
        head: "Output Shape",
        text: ({ kerasOutput }) => kerasOutput,
        asked: "shape",
        unsure: "output",
      },
      {
        head: "Param #",
        text: ({ held }) => held,
        asked: "params",
        isNumber: true,
        colour: "q-parameters",
        unsure: "params",
      },
      { head: "Connected to", text: ({ sources }) => sources.join(", ") },
    ],
  },
  {
    name: "torchinfo",
    label: "torchinfo",
    head: "Layer (type)",
    first: typed,
    columns: [
      {
        head: "Kernel Shape",
        text: ({ kernel }) => (kernel === "" ? "--" : `[${kernel.replaceAll(" × ", ", ")}]`),
        colour: "q-kernel",
      },
      {
        head: "Output Shape",
        text: ({ torchOutput }) => torchOutput,
        asked: "shape",
        unsure: "output",
      },
      {
        head: "Param #",
        text: inTorchinfo,
        asked: "params",
        isNumber: true,
        colour: "q-parameters",
        unsure: "params",
      },
      {
        head: "Mult-Adds",
        text: ({ macs }) => (macs === "0" ? "--" : macs),
        asked: "macs",
        isNumber: true,
        unsure: "output",
      },
    ],
  },
  {
    name: "costs",
    label: "What it costs",
    head: "Layer",
    first: (row) => marked(row.name, row),
    columns: [
      { head: "Output", text: ({ output }) => output, asked: "shape", unsure: "output" },
      {
        head: "Values kept",
        text: ({ activations }) => activations,
        asked: "activations",
        isNumber: true,
        unsure: "output",
      },
      {
        head: "Memory",
        text: ({ memory }) => memory,
        asked: "forwardMemory",
        isNumber: true,
        unsure: "output",
      },
      { head: "Sees", text: ({ sees }) => sees, asked: "receptiveField", isNumber: true },
    ],
  },
];

/** The look that the users of a library know. */
export const lookOf = (library: string): Look["name"] =>
  library === "pytorch" ? "torchinfo" : "keras";
