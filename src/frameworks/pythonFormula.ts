import type { Formula, NameNode, OperationNode } from "@calc";

/** How tightly Python binds, higher tighter: comparisons, sums, products, signs, powers, calls. */
const binding = { comparison: 1, sum: 2, product: 3, sign: 4, power: 5, atom: 6 } as const;

interface Text {
  readonly text: string;
  readonly binds: number;
}

/**
 * An expanded formula as an expression of Python in whole numbers: what is rounded is divided by `//`,
 * and what comes out even is, too. Throws where something else than a division is rounded.
 */
export function pythonFormula(formula: Formula, nameOf: (name: NameNode) => string): string {
  return write(formula).text;

  function write(each: Formula): Text {
    if (each.kind === "name") return { text: nameOf(each), binds: binding.atom };
    if (each.kind === "number") return { text: String(each.value.numerator), binds: binding.atom };
    return written(each);
  }

  function within(each: Formula | undefined, least: number): string {
    const { text, binds } = write(each ?? fail());
    return binds < least ? `(${text})` : text;
  }

  function written({ operator, operands }: OperationNode): Text {
    const [one, other] = operands;
    const infix = (sign: string, binds: number) => ({
      text: `${within(one, binds)} ${sign} ${within(other, binds + 1)}`,
      binds,
    });
    switch (operator) {
      case "+":
      case "-":
        return infix(operator, binding.sum);
      case "*":
        return infix("*", binding.product);
      case "/":
        return infix("//", binding.product);
      case "mod":
        return infix("%", binding.product);
      case "^":
        return {
          text: `${within(one, binding.atom)} ** ${within(other, binding.power)}`,
          binds: binding.power,
        };
      case "floor":
      case "ceil": {
        const divided = dividedIn(one);
        if (!divided || operator === "floor") return write(one ?? fail());
        const [above, below] = divided.operands;
        const text = `-(-${within(above, binding.power)} // ${within(below, binding.power)})`;
        return { text, binds: binding.sign };
      }
      case "min":
      case "max": {
        const all = operands.map((each) => write(each).text).join(", ");
        return { text: `${operator}(${all})`, binds: binding.atom };
      }
      default:
        return infix(comparisons[operator] ?? operator, binding.comparison);
    }
  }
}

const comparisons: Readonly<Record<string, string>> = { "=": "==" };

/** The division that is rounded; nothing where what is rounded is whole already. */
function dividedIn(formula: Formula | undefined): OperationNode | undefined {
  if (formula?.kind === "operation" && formula.operator === "/") return formula;
  if (!divides(formula)) return undefined;
  throw new Error("What Python rounds here is no division: write floor(a / b).");
}

function divides(formula: Formula | undefined): boolean {
  return (
    formula?.kind === "operation" && (formula.operator === "/" || formula.operands.some(divides))
  );
}

function fail(): never {
  throw new Error("An operand is missing.");
}
