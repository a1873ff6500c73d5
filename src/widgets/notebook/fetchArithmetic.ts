import type { WorkOut } from "./store.ts";

/** What comes with the arithmetic, because it is of no use before. */
const withArithmetic = () => import("./arithmetic.ts");
type Fetched = Awaited<ReturnType<typeof withArithmetic>>;

export interface Arithmetic extends Omit<Fetched, "arithmeticOf"> {
  readonly workOut: WorkOut;
}

/** Fetches the arithmetic when it is first asked for, and once unless that fails. */
export function arithmeticFetcher(load: () => Promise<WorkOut>): () => Promise<Arithmetic> {
  let loading: Promise<Arithmetic> | undefined;
  return () => {
    loading ??= Promise.all([load(), withArithmetic()]).then(([workOut, others]) => ({
      workOut,
      ...others,
    }));
    // Another try may find the network again.
    loading.catch(() => (loading = undefined));
    return loading;
  };
}
