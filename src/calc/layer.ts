import type { Sentence } from "./formula/sentence.ts";
import type { Formula } from "./formula/tree.ts";

/** What a person may choose for a layer. Without a default it has to be chosen. */
export interface Hyperparameter {
  /** What frameworks take where nothing is said: a number, or a formula over other hyperparameters. */
  readonly default?: number | string;
  /** What a page begins with. */
  readonly example?: number;
  readonly range: readonly [least: number, most: number];
  /** Words that stand for a number: each a formula (for padding: the total of both sides). */
  readonly words?: Readonly<Record<string, string>>;
}

/** What has to hold of the choices, and the sentence to say beside the control where it does not. */
export interface Requirement {
  readonly formula: string;
  readonly about: string;
  readonly otherwise: string;
}

/** A wrong formula that people use, and the sentence that explains it. */
export interface Mistake {
  readonly formula: string;
  readonly because: string;
}

/** A learned tensor: a formula for each axis, as PyTorch orders them, and the choice that it depends on. */
export interface Tensor {
  readonly shape: readonly string[];
  /** What is learned: numbers that multiply, which is meant where nothing is said, or that are added. */
  readonly role?: "weight" | "bias";
  readonly when?: string;
}

/** The layer's name in a framework, and which argument takes which quantity, in the framework's order. */
export interface Call {
  readonly name: string;
  readonly arguments?: Readonly<Record<string, string>>;
  /** Arguments that the framework asks for and that no quantity gives, in Python. */
  readonly fixed?: Readonly<Record<string, string>>;
}

/** All that the site says about a layer; every view follows from it. */
export interface LayerDeclaration {
  readonly title: string;
  readonly summary: string;
  /** How many spatial axes it works on; left out where any input will do. */
  readonly axes?: number;
  /** The quantities that the input's axes give, channels first; one with parts spreads over its axes. */
  readonly input: readonly string[];
  readonly exampleInput: readonly number[];
  readonly hyperparameters: Readonly<Record<string, Hyperparameter>>;
  readonly equations: Readonly<Record<string, string>>;
  readonly weights?: Readonly<Record<string, Tensor>>;
  readonly output: readonly string[];
  /** What padding is to a window: zeros; nothing, to a maximum; or zeros that a mean counts or not. */
  readonly pads?: "zeros" | "nothing" | "mean";
  readonly requires?: readonly Requirement[];
  readonly mistakes?: Readonly<Record<string, readonly Mistake[]>>;
  readonly code: { readonly keras: Call; readonly pytorch: Call };
}

/** A declaration with every text in it read. */
export interface Layer {
  readonly name: string;
  readonly declaration: LayerDeclaration;
  readonly equations: Readonly<Record<string, Formula>>;
  readonly tensors: Readonly<Record<string, TensorFormula>>;
  readonly hyperparameters: Readonly<Record<string, ReadHyperparameter>>;
  readonly requirements: readonly ReadRequirement[];
  readonly mistakes: Readonly<Record<string, readonly ReadMistake[]>>;
}

export interface TensorFormula {
  readonly shape: readonly Formula[];
  readonly role?: "weight" | "bias";
  readonly when?: string;
}

export interface ReadHyperparameter {
  readonly default?: Formula;
  readonly range: readonly [least: bigint, most: bigint];
  readonly words: Readonly<Record<string, Formula>>;
}

export interface ReadRequirement {
  readonly formula: Formula;
  readonly about: string;
  readonly otherwise: Sentence;
}

export interface ReadMistake {
  readonly formula: Formula;
  readonly because: Sentence;
}
