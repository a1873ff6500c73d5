import type { Complaint } from "@reading";
import { asking, stopped, type Asking, type Hand } from "../parts/asking.ts";
import { answersIn, fieldsFor, typedInto, type Field } from "./view/answers.ts";
import type { ShownNetwork, ShownReading } from "./view/shown.ts";
import { latest } from "./work/latest.ts";
import type { Questions, Replies } from "./work/messages.ts";

/** What the whole page shares: the code, what was read of it, and what is looked at. */
export interface Bench {
  readonly text: string;
  readonly reading: ShownReading;
  readonly fields: readonly Field[];
  readonly complaints: readonly Complaint[];
  readonly network: ShownNetwork | undefined;
  /** Which of the networks of the text is looked at. */
  readonly place: number;
  /** The row that is pointed at, here or in the code. */
  readonly linked: string | undefined;
  /** How often something new was read: what was asked of earlier code is out of date. */
  readonly times: number;
  /** What is opened: a row (the network as a whole where it is empty), and which of its numbers is explained. */
  readonly opened: Opened | undefined;
  readonly isSlow: boolean;
  readonly trouble: string;
  readonly ask: Asking<Questions, Replies>["ask"];
  readonly write: (text: string) => void;
  readonly answer: (key: string, typed: string) => void;
  readonly choose: (place: number) => void;
  readonly explain: (row: string, quantity: string) => void;
  readonly link: (row: string | undefined) => void;
  readonly stop: () => void;
  readonly open: (text: string, fields: readonly Field[]) => void;
}

interface Opened {
  readonly row: string;
  readonly quantity: string;
}

const patience = 1000;

/** An error’s own words would say nothing to whoever wrote the code. */
const unreadable =
  "This could not be read, and the fault is ours. Take back what you changed last, and it is read again.";

/** A bench that begins with a text that was read when the page was built. */
export function bench(
  start: { text: string; reading: ShownReading },
  makeHand: () => Hand<Questions, Replies>,
): Bench {
  let text = $state.raw(start.text);
  let reading = $state.raw(start.reading);
  let fields = $state.raw<readonly Field[]>(fieldsFor(start.reading.complaints, []));
  let chosen = $state.raw(0);
  let opened = $state.raw<Opened>();
  let linked = $state.raw<string>();
  let times = $state.raw(0);
  let isSlow = $state.raw(false);
  let trouble = $state.raw("");

  const { ask, stop } = asking(makeHand);
  const reader = latest({
    work: (question: { text: string; fields: readonly Field[] }) =>
      ask("read", { text: question.text, answers: answersIn(question.fields) }),
    done: (next) => {
      reading = next;
      fields = fieldsFor(next.complaints, fields);
      trouble = "";
      times += 1;
    },
    failed: (error) => {
      if (error instanceof Error && error.message === stopped) return;
      trouble = unreadable;
    },
    stop,
    slow: (slow) => (isSlow = slow),
    patience,
  });
  /** The worker knows the text that was read last; it has read none before the first change. */
  let isRead = false;
  const read = () => {
    isRead = true;
    reader.give({ text, fields });
  };
  const network = $derived(reading.networks[chosen] ?? reading.networks[0]);

  return {
    get text() {
      return text;
    },
    get reading() {
      return reading;
    },
    get fields() {
      return fields;
    },
    get complaints() {
      return reading.complaints;
    },
    get network() {
      return network;
    },
    get place() {
      return reading.networks[chosen] ? chosen : 0;
    },
    get opened() {
      return opened;
    },
    get linked() {
      return linked;
    },
    get times() {
      return times;
    },
    get isSlow() {
      return isSlow;
    },
    get trouble() {
      return trouble;
    },
    ask: (kind, question) => {
      if (!isRead) read();
      return ask(kind, question);
    },
    write: (next) => {
      if (next === text) return;
      text = next;
      read();
    },
    answer: (key, typed) => {
      fields = fields.map((field) => (field.key === key ? typedInto(field, typed) : field));
      read();
    },
    choose: (place) => (chosen = place),
    explain: (row, quantity) => {
      const isOpen = opened?.row === row && opened.quantity === quantity;
      opened = isOpen ? undefined : { row, quantity };
    },
    link: (row) => (linked = row),
    stop: () => {
      reader.leave();
      trouble = "Reading was stopped. Change the code to read it again.";
    },
    open: (next, answered) => {
      text = next;
      fields = answered;
      chosen = 0;
      read();
    },
  };
}
