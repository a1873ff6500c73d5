/** Where something stands in the text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where a call stands, and the arguments that are written there. */
export interface CallSpan extends Span {
  readonly arguments?: readonly Argument[];
}

/** An argument of a call; `spread` is how many stars stand before it. */
export interface Argument {
  readonly name?: string;
  readonly spread: 0 | 1 | 2;
  readonly value: Expression;
}

/** A parameter of a function; `spread` is how many stars stand before it. */
export interface Parameter {
  readonly name: string;
  readonly spread: 0 | 1 | 2;
  readonly default?: Expression;
}

/** `for targets in iterable if conditions` of a comprehension. */
export interface Clause {
  readonly target: Expression;
  readonly iterable: Expression;
  readonly conditions: readonly Expression[];
}

/** What Python can say in an expression, as far as it is read. */
export type Expression = Span &
  (
    | { readonly kind: "name"; readonly name: string }
    | { readonly kind: "number"; readonly value: number; readonly isWhole: boolean }
    | { readonly kind: "text"; readonly parts: readonly (string | Expression)[] }
    | { readonly kind: "constant"; readonly value: boolean | null }
    | { readonly kind: "ellipsis" }
    | { readonly kind: "list" | "tuple" | "set"; readonly items: readonly Expression[] }
    | { readonly kind: "star"; readonly value: Expression }
    | {
        readonly kind: "dictionary";
        readonly entries: readonly { readonly key?: Expression; readonly value: Expression }[];
      }
    | { readonly kind: "attribute"; readonly of: Expression; readonly name: string }
    | { readonly kind: "subscript"; readonly of: Expression; readonly index: Expression }
    | { readonly kind: "slice"; readonly parts: readonly (Expression | undefined)[] }
    | {
        readonly kind: "call";
        readonly function: Expression;
        readonly arguments: readonly Argument[];
      }
    | { readonly kind: "unary"; readonly operator: string; readonly operand: Expression }
    | {
        readonly kind: "binary";
        readonly operator: string;
        readonly left: Expression;
        readonly right: Expression;
      }
    | {
        readonly kind: "conditional";
        readonly test: Expression;
        readonly then: Expression;
        readonly otherwise: Expression;
      }
    | {
        readonly kind: "lambda";
        readonly parameters: readonly Parameter[];
        readonly body: Expression;
      }
    | {
        readonly kind: "comprehension";
        readonly form: "list" | "dictionary";
        readonly element: Expression;
        readonly value?: Expression;
        readonly clauses: readonly Clause[];
      }
    | { readonly kind: "named"; readonly name: string; readonly value: Expression }
    | { readonly kind: "unread" }
  );

/** One branch of an `if`; without a test it is the last. */
export interface Branch {
  readonly test?: Expression;
  readonly body: readonly Statement[];
}

export interface FunctionDefinition {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly body: readonly Statement[];
  readonly decorators: readonly string[];
}

export interface ClassDefinition {
  readonly name: string;
  readonly bases: readonly Expression[];
  readonly body: readonly Statement[];
}

/** What Python can say in a statement, as far as it is read. */
export type Statement = Span &
  (
    | { readonly kind: "expression"; readonly value: Expression }
    | {
        readonly kind: "assign";
        readonly targets: readonly Expression[];
        readonly value: Expression;
      }
    | {
        readonly kind: "update";
        readonly target: Expression;
        readonly operator: string;
        readonly value: Expression;
      }
    | { readonly kind: "return"; readonly value?: Expression }
    | {
        readonly kind: "for";
        readonly target: Expression;
        readonly iterable: Expression;
        readonly body: readonly Statement[];
      }
    | { readonly kind: "while"; readonly test: Expression; readonly body: readonly Statement[] }
    | { readonly kind: "if"; readonly branches: readonly Branch[] }
    | ({ readonly kind: "function" } & FunctionDefinition)
    | ({ readonly kind: "class" } & ClassDefinition)
    | {
        readonly kind: "import";
        readonly path: string;
        readonly as: string;
        readonly whole: boolean;
      }
    | { readonly kind: "star import"; readonly path: string }
    | {
        readonly kind: "block";
        readonly named: readonly Expression[];
        readonly body: readonly Statement[];
      }
    | { readonly kind: "break" | "continue" | "raise" | "nothing" }
  );
