import type { Complaint, Library } from "@reading";
import type { ErrorExplained } from "../errors/errorReader.ts";
import type { FormulaPart } from "./formulaTree.ts";

/** A layer of the code as a line of the table, every cell in words. */
export interface ShownRow {
  readonly name: string;
  /** What the code calls, as `Conv2D`. */
  readonly call: string;
  /** The kind of quantity by whose colour it goes. */
  readonly kind: string;
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly sources: readonly string[];
  /** What comes out as people say it, as Keras and as torchinfo print it. */
  readonly output: string;
  readonly kerasOutput: string;
  readonly torchOutput: string;
  readonly kernel: string;
  /** What is learned; with what Keras counts and nobody trains. */
  readonly params: string;
  readonly held: string;
  readonly macs: string;
  readonly activations: string;
  readonly memory: string;
  readonly sees: string;
  /** Whether training leaves all or some of what it learns as it is. */
  readonly frozen?: "frozen" | "partly frozen";
  /** The layer whose numbers it uses. */
  readonly sharesWith?: string;
  /** What depends on something that nobody has said. */
  readonly unsure: { readonly output: boolean; readonly params: boolean };
}

/** A sum over a network, and the working that says why. */
export interface ShownTotal {
  readonly label: string;
  readonly text: string;
  readonly asked: string;
}

/** A network of the code. */
export interface ShownNetwork {
  readonly title: string;
  readonly library: Library;
  readonly line: number;
  /** What goes in as people say it, and with its axes in the framework’s order. */
  readonly input: string;
  readonly frameworkInput: string;
  readonly rows: readonly ShownRow[];
  readonly totals: readonly ShownTotal[];
  /** Whether a sum depends on something that nobody has said. */
  readonly isUnsure: boolean;
  /** Whether training leaves some of it as it is. */
  readonly isFrozen: boolean;
  readonly issue?: string;
}

/** All that is said of a text. */
export interface ShownReading {
  readonly networks: readonly ShownNetwork[];
  readonly complaints: readonly Complaint[];
  /** What a framework’s message means that was pasted in place of code. */
  readonly error?: ErrorExplained;
}

/** Where a number comes from, ready to be drawn. */
export interface ShownWorking {
  readonly asked: string;
  readonly title: string;
  readonly answer: string;
  readonly because: string;
  /** Lines of a derivation, one list for each. */
  readonly derivations: readonly (readonly FormulaPart[])[];
  readonly given: readonly { readonly formula?: FormulaPart; readonly words: string }[];
  readonly symbols: readonly {
    readonly formula: FormulaPart;
    readonly words: string;
    readonly value: string;
  }[];
  readonly terms: readonly { readonly label: string; readonly text: string }[];
  /** The learned tensors that it counts, and the framework that names them so. */
  readonly held: { readonly tensors: readonly string[]; readonly by: string };
}
