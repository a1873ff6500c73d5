import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { termCalled, type Term } from "@components/lesson/terms.ts";

interface Entry {
  readonly term?: string;
  readonly means?: string;
  readonly also?: readonly string[];
}
// The build checks the shape of each entry.
const entries = parse(readFileSync("content/glossary.yaml", "utf8")) as Record<string, Entry>;
const terms: Term[] = Object.entries(entries).map(([id, { term, means = "", also = [] }]) => ({
  id,
  name: term ?? id.replaceAll("-", " "),
  meaning: means,
  also,
}));

test("no word means two things", () => {
  const lost = terms.flatMap((term) =>
    [term.id, term.name, ...term.also].filter((words) => termCalled(terms, words) !== term),
  );
  expect(lost).toEqual([]);
});

test("a meaning is one or two sentences", () => {
  const broken = terms.filter(({ meaning }) => meaning !== "" && !/^[A-Z].*\.$/.test(meaning));
  expect(broken).toEqual([]);
  const long = terms.filter(({ meaning }) => (meaning.match(/[.:](?:\s|$)/g) ?? []).length > 3);
  expect(long.map(({ id }) => id)).toEqual([]);
});

test("the words that every course of this kind needs are there", () => {
  const needed =
    "tensor, shape, axis, batch, channel, channels first, channels last, feature map, kernel, filter, window, stride, padding, valid, same, full, dilation, effective kernel, floor, group, depthwise, pointwise, transposed convolution, pooling, ceil mode, global pooling, adaptive pooling, flatten, dense layer, unit, weight, bias, parameter, hyperparameter, statistic, multiply-accumulate, FLOPs, activation, receptive field, jump, time step, hidden state, gate, LSTM, GRU, reset_after, bidirectional, embedding, batch normalisation, layer normalisation, head, query, key, value, projection, residual connection, bottleneck, concatenation";
  expect(needed.split(", ").filter((words) => !termCalled(terms, words))).toEqual([]);
});
