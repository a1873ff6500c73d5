import type { Sentence } from "./formula/sentence.ts";
import type { Formula } from "./formula/tree.ts";

/** What a person may choose for a layer. Without a default it has to be chosen. */
export interface Hyperparameter {
  /** What frameworks take where nothing is said: a number, or a formula over other quantities. */
  readonly default?: number | string;
  /** What a page begins with. */
  readonly example?: number | readonly number[];
  readonly range: readonly [least: number, most: number];
  /** Words that stand for a number: each a formula (for padding: the total of both sides). */
  readonly words?: Readonly<Record<string, Word>>;
}

/** A formula, and where the odd value goes where it is the total of two sides: after, if unsaid. */
export type Word = string | { readonly total: string; readonly split: Split };

export type Split = "larger after" | "larger before" | "all before";

/** Why something cannot be: what frameworks refuse for the same reason, each in their own words. */
export type Reason = "fit" | "groups" | "norm groups" | "shapes" | "shuffle" | "graph";

/** What has to hold of the choices, and the sentence to say beside the control where it does not. */
export interface Requirement {
  readonly formula: string;
  readonly about: string;
  readonly otherwise: string;
  /** `fit`, that nothing would come out, where it is not said. */
  readonly reason?: Reason;
}

/** A wrong formula that people use, and the sentence that explains it. */
export interface Mistake {
  readonly formula: string;
  readonly because: string;
  /** What has to hold for it to be made, if anything: nobody leaves out a padding of 0. */
  readonly when?: string;
}

/** A tensor that a layer holds: a formula for each axis, as PyTorch orders them. */
export interface Tensor {
  readonly shape: readonly string[];
  /** What it holds: numbers that multiply, which is meant where nothing is said; that are added; or that are not trained. */
  readonly role?: Role;
  /** A formula that is 0 where there is no such tensor. */
  readonly when?: string;
  /** How many such tensors there are. */
  readonly times?: string;
}

export type Role = "weight" | "bias" | "statistic";

/** A tensor as a framework prints it: which of ours are in it, and its shape where that differs. */
export interface PrintedTensor {
  readonly of: string | readonly string[];
  readonly shape?: readonly string[];
  readonly when?: string;
}

/** The layer's name in a framework, and which argument takes which quantity, in the framework's order. */
export interface Call {
  /** `{axes}` stands for the number of spatial axes. */
  readonly name: string;
  readonly arguments?: Readonly<Record<string, string>>;
  /** Arguments that the framework asks for and that no quantity gives, in Python. */
  readonly fixed?: Readonly<Record<string, string>>;
  /** Its tensors by name, where it prints others than ours. */
  readonly tensors?: Readonly<Record<string, PrintedTensor>>;
}

/** Where each output value looks, along an axis: how many inputs, how far on for the next, how far before the first. */
export interface Window {
  readonly size: string;
  readonly step: string;
  readonly before: string;
}

/** All that the site says about a layer; every view follows from it. */
export interface LayerDeclaration {
  readonly title: string;
  readonly summary: string;
  /** How many spatial axes it works on; left out where any number will do. */
  readonly axes?: number;
  /** The quantities that the input's axes give, channels first; one with parts spreads over its axes. */
  readonly input: readonly string[];
  /** The same of its further inputs; one that a node leaves out repeats the last that it has. */
  readonly otherInputs?: readonly (readonly string[])[];
  /** Takes any number of inputs: a quantity of inputs has one value from each, all others must agree. */
  readonly many?: true;
  /** … but a size of 1 stretches to the others’. */
  readonly broadcasts?: true;
  /** Where two quantities of a pattern spread: the formula for the number of axes of one. */
  readonly spreads?: Readonly<Record<string, string>>;
  readonly exampleInput: readonly number[];
  readonly hyperparameters: Readonly<Record<string, Hyperparameter>>;
  readonly equations: Readonly<Record<string, string>>;
  readonly weights?: Readonly<Record<string, Tensor>>;
  /** The quantities along the output’s axes; `timeSteps if returnSequences` is there only if that is not 0. */
  readonly output: readonly string[];
  /** What else comes out, by name. */
  readonly otherOutputs?: Readonly<Record<string, readonly string[]>>;
  /** Its values are its input’s, as they are or one by one: it works in place or only reads anew. */
  readonly handsOn?: true;
  /** What padding is to a window: zeros; nothing, to a maximum; or zeros that a mean counts or not. */
  readonly pads?: "zeros" | "nothing" | "mean";
  /** Where an output value looks; `all` of the input; each its own place where nothing is said. */
  readonly window?: Window | "all";
  readonly requires?: readonly Requirement[];
  readonly mistakes?: Readonly<Record<string, readonly Mistake[]>>;
  readonly code: { readonly keras?: Call; readonly pytorch?: Call; readonly onnx?: Call };
}

/** A declaration with every text in it read. */
export interface Layer {
  readonly name: string;
  readonly declaration: LayerDeclaration;
  readonly equations: Readonly<Record<string, Formula>>;
  readonly tensors: Readonly<Record<string, TensorFormula>>;
  readonly hyperparameters: Readonly<Record<string, ReadHyperparameter>>;
  readonly spreads: Readonly<Record<string, Formula>>;
  readonly output: readonly OutputAxis[];
  readonly otherOutputs: Readonly<Record<string, readonly OutputAxis[]>>;
  readonly window?: Readonly<Record<keyof Window, Formula>> | "all";
  readonly requirements: readonly ReadRequirement[];
  readonly mistakes: Readonly<Record<string, readonly ReadMistake[]>>;
}

export interface TensorFormula {
  readonly shape: readonly Formula[];
  readonly role?: Role;
  readonly when?: Formula;
  readonly times?: Formula;
}

/** A quantity along an axis of an output, and the one on which it depends that there is such an axis. */
export interface OutputAxis {
  readonly name: string;
  readonly when?: string;
}

export interface ReadHyperparameter {
  readonly default?: Formula;
  readonly range: readonly [least: bigint, most: bigint];
  readonly words: Readonly<Record<string, ReadWord>>;
}

export interface ReadWord {
  readonly formula: Formula;
  readonly split: Split;
}

export interface ReadRequirement {
  readonly formula: Formula;
  readonly about: string;
  readonly otherwise: Sentence;
  readonly reason: Reason;
}

export interface ReadMistake {
  readonly formula: Formula;
  readonly because: Sentence;
  readonly when: Formula;
}
