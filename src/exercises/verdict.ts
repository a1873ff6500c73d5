/**
 * What an attempt is worth. `wrong` says everything that gives the number, which may be nothing;
 * `unreadable`, `rounded` (which only a number near the answer can be) and `batch` (a shape with the
 * batch in front) cost no attempt.
 */
export type Verdict =
  | { readonly verdict: "right"; readonly echo: string }
  | {
      readonly verdict: "wrong";
      readonly echo: string;
      /** Which part of a shape is wrong. */
      readonly where?: string | undefined;
      readonly because: readonly string[];
      /** What was read, to be compared with what would be right nearby. */
      readonly read: readonly bigint[];
      /** Whether it is within twice or half the answer. */
      readonly isNear: boolean;
    }
  | { readonly verdict: "rounded"; readonly echo: string; readonly why: string }
  | { readonly verdict: "batch"; readonly why: string }
  | { readonly verdict: "unreadable"; readonly why: string };
