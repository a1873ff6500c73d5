/** The digits of a number without their separators, and how many of them follow the decimal mark. */
export type Mantissa =
  | { readonly ok: true; readonly digits: bigint; readonly decimals: number }
  | { readonly ok: false; readonly why: string };

const western = /^\d{1,3}([,. '_])\d{3}(\1\d{3})*$/;
const indian = /^\d{1,2}(,\d{2})+,\d{3}$/;

/**
 * Reads digits with separators, which must stand at their proper places: nothing is stripped
 * blindly. A point before three digits groups them (34.944 is how many languages write 34,944),
 * unless the number is `scaled`, as 62.378 in 62.378M is.
 */
export function readMantissa(text: string, scaled: boolean): Mantissa {
  if (scaled && /^\d*\.\d+$/.test(text)) return decimal(text);
  if (/^\d+$/.test(text)) return whole(text);
  if (/^0+[, '_]\d/.test(text)) return refuse(text, "begins with 0, so what follows is no group");
  if (western.test(text) && !text.startsWith("0")) return whole(text);
  if (indian.test(text) && !text.startsWith("0")) return whole(text);
  return decimal(text);
}

/** A decimal mark comes last, once, and is not the sign that groups the digits before it. */
function decimal(text: string): Mantissa {
  const [, before = "", mark = "", after = ""] = /^(.*)([.,])(\d*)$/.exec(text) ?? [];
  const grouped = (western.test(before) || indian.test(before)) && !before.includes(mark);
  const plain = /^\d*$/.test(before) && mark === "." && before + after !== "";
  if (!grouped && !plain) return refuse(text, "has a separator at an odd place");
  const digits = before.replace(/\D/g, "") + after;
  return { ok: true, digits: BigInt(digits), decimals: after.length };
}

function whole(text: string): Mantissa {
  return { ok: true, digits: BigInt(text.replace(/\D/g, "")), decimals: 0 };
}

function refuse(text: string, what: string): Mantissa {
  const why = `“${text}” ${what}. Separate groups of three digits, as in 1,000, or leave separators out.`;
  return { ok: false, why };
}
