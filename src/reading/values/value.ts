import type { Scope } from "../interpreter/scope.ts";
import type { Reader } from "../interpreter/reader.ts";
import type { CallSpan, Expression, Parameter, Span, Statement } from "../python/tree.ts";
import type { Held, OpenTensor, Tensor } from "./tensors.ts";

export type { Held, OpenInput, OpenTensor, Size, Tensor } from "./tensors.ts";

/** The arguments of a call. */
export interface Given {
  readonly positional: readonly Value[];
  readonly named: ReadonlyMap<string, Value>;
  readonly span: CallSpan;
  /** Where each argument stands, in the order in which they are written. */
  readonly spans: ReadonlyMap<string | number, Span>;
  /** The call as it is written. */
  readonly text: string;
}

/** A layer of a framework with its arguments: each has weights of its own. */
export interface LayerValue {
  readonly kind: "layer";
  readonly library: Library;
  readonly call: string;
  readonly given: Given;
  readonly span: CallSpan;
  /** Where it is first kept: `self.conv1`. */
  label?: string;
  /** The layer whose weights it was given. */
  tied?: LayerValue;
}

export type Library = "keras" | "pytorch" | "lasagne";

/** A function of the text. */
export interface FunctionValue {
  readonly kind: "function";
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly defaults: readonly (Value | undefined)[];
  readonly body: readonly Statement[] | Expression;
  readonly scope: Scope;
  readonly owner?: ClassValue;
  readonly isProperty: boolean;
  readonly isStatic: boolean;
  readonly span: Span;
  calls: number;
}

export interface ClassValue {
  readonly kind: "class";
  readonly name: string;
  readonly bases: readonly Value[];
  readonly members: Map<string, Value>;
  readonly span: Span;
  /** How many have been made of it. */
  made: number;
}

/** An object of a class of the text. */
export interface Instance {
  readonly kind: "instance";
  readonly class: ClassValue;
  readonly attributes: Map<string, Value>;
  readonly span: Span;
  /** Whether its own `build` has made what it learns. */
  isBuilt?: true;
  /** The shapes with which it is called where nothing is built. */
  hint?: readonly Value[];
}

/** Layers one behind the other, by name. */
export interface Sequence {
  readonly kind: "sequence";
  readonly library: Library;
  readonly items: { name: string; value: Value; readonly span: Span }[];
  readonly span: Span;
  readonly name?: string;
  /** What the code says about its input. */
  input?: Value;
  /** From its input to its output, when it had so many layers. */
  built?: { readonly model: Model; readonly length: number };
  hint?: readonly Value[];
}

/** A model of Keras: from inputs to outputs. */
export interface Model {
  readonly kind: "model";
  readonly inputs: readonly Value[];
  readonly outputs: readonly Value[];
  readonly name?: string;
  readonly span: Span;
}

/** Something of a framework, by its whole name: `torch.nn.Conv2d`. */
interface LibraryName {
  readonly kind: "library";
  readonly path: string;
}

/** What is known of a value is only how it is written. */
export interface Unknown {
  readonly kind: "unknown";
  readonly name: string;
  readonly span: Span;
}

/** A function of ours that stands for one of theirs. */
export interface Builtin {
  readonly kind: "builtin";
  readonly name: string;
  readonly call: (given: Given, reader: Reader) => Value;
}

export interface ListValue {
  readonly kind: "list" | "tuple";
  readonly items: Value[];
  /** The containers of PyTorch that hold layers. */
  readonly isModules?: true;
}

export interface Dictionary {
  readonly kind: "dictionary";
  readonly entries: Map<string, { readonly key: Value; value: Value }>;
}

/** What an expression is worth, as far as it is known. */
export type Value =
  | { readonly kind: "none" }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "number"; readonly value: number; readonly isWhole: boolean }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "ellipsis" }
  | { readonly kind: "slice"; readonly parts: readonly Value[] }
  | { readonly kind: "batch"; readonly times: number }
  | Held
  | { readonly kind: "super"; readonly instance: Instance; readonly from: ClassValue }
  | { readonly kind: "bound"; readonly function: FunctionValue; readonly self: Value }
  | { readonly kind: "weight"; readonly layer: LayerValue }
  | { readonly kind: "method"; readonly of: Value; readonly name: string }
  /** A tensor that could not be worked out: nothing more is said of what follows from it. */
  | { readonly kind: "lost" }
  | Tensor
  | OpenTensor
  | ListValue
  | Dictionary
  | LayerValue
  | FunctionValue
  | ClassValue
  | Instance
  | Sequence
  | Model
  | LibraryName
  | Unknown
  | Builtin;

export type Kind = Value["kind"];
