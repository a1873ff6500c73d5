import type { Issue } from "@calc";
import { restrictionsOf, type Refusal } from "@frameworks";
import { frameworks, type Dialect } from "./cases.ts";
import type { Refused, Worked } from "./workOut.ts";

/** Why calc, or the framework alone, refuses a layer. */
export interface Why {
  /** The facts' name for this kind of reason, where they have one. */
  readonly error?: string;
  readonly message: string;
  /** Only some versions of the framework refuse it. */
  readonly sometimes?: true;
}

const impossible: Readonly<Partial<Record<NonNullable<Issue["reason"]>, string>>> = {
  fit: "non_positive_output",
  groups: "groups",
  "norm groups": "norm_groups",
  shapes: "merge_shape",
  shuffle: "shuffle_divisibility",
};

const refused: Readonly<Record<Refusal["reason"], string>> = {
  "same with stride": "same_with_stride",
  "output padding": "output_padding_too_large",
  "pool padding": "pool_pad_over_half_kernel",
  "pool input": "pool3d_input_under_kernel",
  "negative padding": "negative_auto_pad",
  "stride with dilation": "stride_with_dilation",
};

/**
 * All reasons against a layer: that it is impossible, or what its framework restricts; a framework
 * may complain of its own restriction first where both stand against it.
 */
export function reasonsAgainst(worked: Worked | Refused, dialect: Dialect): Why[] {
  const restricted = (worked.ok ? worked.pieces : [worked])
    .flatMap(({ placed, inputs }) => restrictionsOf(frameworks[dialect], placed, inputs))
    .map(({ reason, message, versions }) => ({
      error: refused[reason],
      message,
      ...(versions !== undefined && { sometimes: true }),
    }));
  const issues = worked.ok ? [] : worked.issues;
  const impossibilities = issues.map(({ reason, message }) => {
    const error = reason && impossible[reason];
    return error === undefined ? { message } : { error, message };
  });
  return [...impossibilities, ...restricted];
}

/** The reasons that stand in every version of the framework, and the one that is expected. */
export const standing = (reasons: readonly Why[], expected?: string) =>
  reasons.filter(({ error, sometimes }) => !sometimes || error === expected);

export const spoken = ({ error = "a refusal", message }: Why) => `${error} (${message})`;
