/** What a call in a text of Python gives, and what the comment behind the call says that it gives. */
export interface Run {
  readonly result: bigint;
  readonly said: bigint;
}

type Names = ReadonlyMap<string, bigint>;

/** Runs the functions that the site writes: assignments, a return, one call; whole numbers alone. */
export function runPython(text: string): Run {
  const [, parameters = ""] = /^def \w+\(([^)]*)\):/.exec(text) ?? [];
  const [, call = "", said = ""] = /^print\(\w+\(([^)]*)\)\) {2}# (-?\d+)$/m.exec(text) ?? [];
  const given = new Map(
    [...call.matchAll(/(\w+)=(-?\d+)/g)].map(([, name = "", value = ""]) => [name, BigInt(value)]),
  );
  const expected = parameters.split(",").map((name) => name.trim());
  const missing = expected.filter((name) => name !== "" && !given.has(name));
  if (missing.length > 0) throw new Error(`The call gives no ${missing.join(", ")}.`);
  for (const [, name, expression = ""] of text.matchAll(/^ {4}(?:(\w+) = |return )(.+)$/gm)) {
    const value = evaluate(expression, given);
    if (name === undefined) return { result: value, said: BigInt(said) };
    given.set(name, value);
  }
  throw new Error("It returns nothing.");
}

/** Python’s rules: `//` rounds down, `%` has the sign of the divisor, a comparison is 1 or 0. */
function evaluate(expression: string, names: Names): bigint {
  const tokens = expression.match(/\d+|\w+|\/\/|\*\*|[<>=!]=|[-+*%<>(),]/g) ?? [];
  let at = 0;
  const take = (token: string) => tokens[at] === token && ++at > 0;
  const value = compared();
  if (at < tokens.length) throw new Error(`"${tokens[at] ?? ""}" is too much in: ${expression}`);
  return value;

  function compared(): bigint {
    const left = sum();
    const sign = ["==", "!=", "<=", ">=", "<", ">"].find(take);
    if (sign === undefined) return left;
    const right = sum();
    const holds = {
      "==": left === right,
      "!=": left !== right,
      "<=": left <= right,
      ">=": left >= right,
      "<": left < right,
      ">": left > right,
    }[sign];
    return holds === true ? 1n : 0n;
  }

  function sum(): bigint {
    let value = product();
    for (;;) {
      if (take("+")) value += product();
      else if (take("-")) value -= product();
      else return value;
    }
  }

  function product(): bigint {
    let value = signed();
    for (;;) {
      if (take("*")) value *= signed();
      else if (take("//")) value = divided(value, signed());
      else if (take("%")) {
        const divisor = signed();
        value -= divided(value, divisor) * divisor;
      } else return value;
    }
  }

  function signed(): bigint {
    return take("-") ? -signed() : power();
  }

  function power(): bigint {
    const base = atom();
    return take("**") ? base ** signed() : base;
  }

  function atom(): bigint {
    const token = tokens[at++] ?? "";
    if (token === "(") return closed(compared());
    if (/^\d/.test(token)) return BigInt(token);
    if (take("(")) return called(token);
    const value = names.get(token);
    if (value === undefined) throw new Error(`Nothing is called "${token}" in: ${expression}`);
    return value;
  }

  function called(name: string): bigint {
    const values = [compared()];
    while (take(",")) values.push(compared());
    if (name === "int") return closed(values[0] ?? 0n);
    const better = (one: bigint, other: bigint) => (name === "max" ? one > other : one < other);
    if (!["min", "max"].includes(name)) throw new Error(`Python is not asked for ${name}().`);
    return closed(values.reduce((best, each) => (better(each, best) ? each : best)));
  }

  function closed(value: bigint): bigint {
    if (!take(")")) throw new Error(`A parenthesis stays open in: ${expression}`);
    return value;
  }
}

function divided(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  const isNegative = dividend < 0n !== divisor < 0n;
  return isNegative && quotient * divisor !== dividend ? quotient - 1n : quotient;
}
