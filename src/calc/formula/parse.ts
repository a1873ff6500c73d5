import { aggregates, functions, infix, precedence, variadic } from "./operators.ts";
import { named, operation as operate, whole, type Formula } from "./tree.ts";

const longestFormula = 1000;

/**
 * Reads a formula's text, such as `floor((inSize + both(padding)) / stride) + 1`: whole numbers,
 * names, `+ - * / ^ mod`, one comparison, functions, parentheses. There is no sign: what is negative
 * is `0 - 3`. Throws on anything else, with the text and the place.
 */
export function parse(text: string): Formula {
  if (text.length > longestFormula) throw new Error(`This formula is too long: "${text}".`);
  const tokens = [...text.matchAll(/\d+|[A-Za-z]\w*|<=|>=|!=|[-+*/^<>=(),]|\S/g)];
  let position = 0;

  const peek = () => tokens[position]?.[0];
  const fail = (expected: string): never => {
    const found = tokens[position];
    const place = found ? `"${found[0]}" at character ${found.index + 1}` : "the end";
    throw new Error(`Expected ${expected}, found ${place} in the formula "${text}".`);
  };
  const take = (expected: string) =>
    peek() === expected ? tokens[position++] : fail(`"${expected}"`);

  function operation(weakest: number): Formula {
    let left = atom();
    for (;;) {
      const operator = peek() ?? "";
      const binding = Object.hasOwn(infix, operator) ? infix[operator]?.precedence : undefined;
      if (binding === undefined || binding < weakest) return left;
      position += 1;
      const right = operation(operator === "^" ? binding : binding + 1);
      left = operate(operator, left, right);
      if (binding === precedence.comparison) return left;
    }
  }

  function atom(): Formula {
    const token = peek() ?? fail("a number, a name or a parenthesis");
    if (token === "(") {
      position += 1;
      const inside = operation(precedence.comparison);
      take(")");
      return inside;
    }
    if (/^\d/.test(token)) {
      position += 1;
      return whole(BigInt(token));
    }
    if (!/^[A-Za-z]/.test(token)) return fail("a number, a name or a parenthesis");
    position += 1;
    return peek() === "(" ? call(token) : named(token);
  }

  function call(operator: string): Formula {
    if (!Object.hasOwn(functions, operator) && !Object.hasOwn(aggregates, operator)) {
      position -= 1;
      fail(
        `one of ${[...Object.keys(functions), ...Object.keys(aggregates)].join(", ")} before "("`,
      );
    }
    take("(");
    const operands = [operation(precedence.comparison)];
    const most = variadic.includes(operator) ? Infinity : (aggregates[operator] ?? 1);
    while (peek() === "," && operands.length < most) {
      position += 1;
      operands.push(operation(precedence.comparison));
    }
    take(")");
    return operate(operator, ...operands);
  }

  const formula = operation(precedence.comparison);
  return position < tokens.length ? fail("an operator or the end") : formula;
}
