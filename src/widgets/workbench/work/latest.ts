/** What is done with the newest of many values that come faster than they are worked on. */
interface Latest<Value> {
  readonly give: (value: Value) => void;
  /** Leaves what is being worked on, and what waits. */
  readonly leave: () => void;
}

interface Ways<Value, Result> {
  readonly work: (value: Value) => Promise<Result>;
  readonly done: (result: Result) => void;
  readonly failed: (error: unknown) => void;
  /** Ends work that a newer value has overtaken after `patience` milliseconds. */
  readonly stop: () => void;
  /** Says that the work takes long, or no longer. */
  readonly slow: (isSlow: boolean) => void;
  readonly patience: number;
}

/** One at a time, the newest next; one that takes long is said to, and is stopped for a newer one. */
export function latest<Value, Result>({
  work,
  done,
  failed,
  stop,
  slow,
  patience,
}: Ways<Value, Result>): Latest<Value> {
  let next: { readonly value: Value } | undefined;
  let isWorking = false;
  let isLate = false;
  /** What comes back from work that was left is nobody’s any more. */
  let turn = 0;

  function begin() {
    const begun = next;
    if (!begun || isWorking) return;
    next = undefined;
    isWorking = true;
    turn += 1;
    const own = turn;
    const timer = setTimeout(() => {
      if (own !== turn) return;
      isLate = true;
      slow(true);
      if (next) end(true);
    }, patience);
    const settle = (tell: () => void) => {
      clearTimeout(timer);
      if (own !== turn) return;
      end(false);
      tell();
    };
    work(begun.value).then(
      (result) => settle(() => done(result)),
      (error: unknown) => settle(() => failed(error)),
    );
  }

  function end(isLeft: boolean) {
    turn += 1;
    isWorking = false;
    if (isLate) slow(false);
    isLate = false;
    if (isLeft) stop();
    begin();
  }

  return {
    give: (value) => {
      next = { value };
      if (isLate) end(true);
      else begin();
    },
    leave: () => {
      next = undefined;
      if (isWorking) end(true);
    },
  };
}
