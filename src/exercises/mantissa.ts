/** The digits of a number without their separators, and how many of them follow the decimal mark. */
export type Mantissa =
  | { readonly ok: true; readonly digits: bigint; readonly decimals: number }
  | { readonly ok: false; readonly why: string };

const western = /^\d{1,3}([,. '_])\d{3}(\1\d{3})*$/;
const indian = /^\d{1,2}(,\d{2})+,\d{3}$/;

/**
 * Reads digits with separators, which must stand at their proper places: nothing is stripped
 * blindly. A point before three digits groups them (34.944 is how many languages write 34,944),
 * unless the number is `scaled`, as 62.378 in 62.378M is. What could as well be meant otherwise,
 * as 55.000 or 34,944k could, is asked about.
 */
export function readMantissa(text: string, scaled: boolean): Mantissa {
  if (scaled && /^\d*\.\d+$/.test(text)) return decimal(text);
  if (/^\d+$/.test(text)) return whole(text);
  if (/^0+[, '_]\d/.test(text)) return refuse(text, "begins with 0, so what follows is no group");
  if (isGrouped(text) && !text.startsWith("0")) {
    const isEither = scaled ? /^\d{1,3},\d{3}$/ : /^\d{1,3}\.000$/;
    return isEither.test(text) ? ask(text) : whole(text);
  }
  return decimal(text);
}

/** Whether separators stand at their proper places, of one kind throughout. */
export const isGrouped = (text: string) => western.test(text) || indian.test(text);

/** A decimal mark comes last, once, and is not the sign that groups the digits before it. */
function decimal(text: string): Mantissa {
  const [, before = "", mark = "", after = ""] = /^(.*)([.,])(\d*)$/.exec(text) ?? [];
  const isSum = isGrouped(before) && !before.startsWith("0") && !before.includes(mark);
  const isPlain = /^\d*$/.test(before) && mark === "." && before + after !== "";
  if (!isSum && !isPlain) return refuse(text, "has a separator at an odd place");
  const digits = before.replace(/\D/g, "") + after;
  return { ok: true, digits: BigInt(digits), decimals: after.length };
}

function whole(text: string): Mantissa {
  return { ok: true, digits: BigInt(text.replace(/\D/g, "")), decimals: 0 };
}

function ask(text: string): Mantissa {
  const [before = "", after = ""] = text.split(/[,.]/);
  const readings = `${before},${after} or ${before}.${after}`;
  return { ok: false, why: `“${text}” could be ${readings}. Write every digit, and no separator.` };
}

function refuse(text: string, what: string): Mantissa {
  const why = `“${text}” ${what}. Separate groups of three digits, as in 1,000, or leave separators out.`;
  return { ok: false, why };
}
