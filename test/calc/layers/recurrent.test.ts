import { layers, mistakesOf, type Choices } from "@calc";
import { describe, expect, test } from "vitest";
import { refusal, workedOut } from "./workedOut.ts";

const { gru, gruCell, lstm, lstmCell, simpleRnn, simpleRnnCell } = layers;

describe("its parameters are those that frameworks print", () => {
  test.each<[string, keyof typeof layers, Choices, number, number]>([
    // Keras: SimpleRNN(10) and LSTM(1) on one number, LSTM(256) on 4,096
    ["SimpleRNN", "simpleRnn", { units: 10 }, 1, 120],
    ["LSTM", "lstm", { units: 1 }, 1, 12],
    ["LSTM", "lstm", { units: 256 }, 4096, 4_457_472],
    ["PyTorch's LSTM", "lstm", { units: 256, biasVectors: 2 }, 4096, 4_458_496],
    [
      "an LSTM with peepholes",
      "lstm",
      { units: 256, biasVectors: 2, peepholes: true },
      4096,
      4_459_264,
    ],
    ["GRU, reset_after=False", "gru", { units: 5, biasVectors: 1 }, 4, 150],
    ["GRU", "gru", { units: 5 }, 4, 165],
    ["Bidirectional(LSTM(64))", "lstm", { units: 64, directions: 2 }, 32, 49_664],
    ["LSTM(128)", "lstm", { units: 128 }, 32, 82_432],
    // PyTorch: LSTM(100, 4, num_layers=4, proj_size=1)
    [
      "a projected stack",
      "lstm",
      { units: 4, layers: 4, projection: 1, biasVectors: 2 },
      100,
      1856,
    ],
  ])("%s (%s %j) on %i features: %i", (_, name, choices, features, params) => {
    expect(workedOut(layers[name], choices, [7, features]).params).toBe(params);
  });
});

test("its products are those of its matrices, at each step", () => {
  // 16 · 4 · 256 · (4096 + 256)
  expect(workedOut(lstm, { units: 256 }, [16, 4096]).macs).toBe(71_303_168);
  // PyTorch's LSTM(100, 4, 4, proj_size=1): 7 · (16 · (100 + 1) + 3 · 16 · (1 + 1) + 4 · 4 · 1)
  const stack = { units: 4, layers: 4, projection: 1 };
  expect(workedOut(lstm, stack, [7, 100]).macs).toBe(12_096);
  // Keras's GRU(50), bidirectional, on (35, 2): 35 · 2 · 150 · (2 + 50)
  expect(workedOut(gru, { units: 50, directions: 2 }, [35, 2]).macs).toBe(546_000);
});

test("what comes out depends on what is returned and how directions are merged", () => {
  const input = [39, 300];
  expect(workedOut(lstm, { units: 128 }, input).output).toEqual([128]);
  expect(workedOut(lstm, { units: 128, returnSequences: true }, input)).toMatchObject({
    output: [39, 128],
    others: { hiddenState: [1, 128], cellState: [1, 128] },
  });
  const both = { units: 50, directions: 2 };
  expect(workedOut(gru, both, input)).toMatchObject({
    output: [100],
    others: { hiddenState: [2, 50] },
  });
  for (const merge of ["sum", "mul", "ave"]) {
    expect(workedOut(gru, { ...both, merge }, input).output).toEqual([50]);
  }
  expect(refusal(gru, { units: 50, merge: 2 }, input)?.quantity).toBe("merge");
});

test("a layer above the first reads all directions of the one below", () => {
  // PyTorch's RNN(8, 3, num_layers=2, bidirectional=True): weight_ih_l1 is (3, 6).
  const choices = { units: 3, layers: 2, directions: 2, biasVectors: 2 };
  expect(workedOut(simpleRnn, choices, [5, 8])).toMatchObject({
    tensors: { weight_ih_l0: [3, 8], weight_ih_l1: [3, 6], weight_hh_l0: [3, 3] },
    // 2 · (3 · 8 + 3 · 6) + 4 · (3 · 3 + 3 + 3)
    params: 144,
  });
});

test("its cells count one step", () => {
  // PyTorch's LSTMCell(156, 59)
  expect(workedOut(lstmCell, { units: 59, biasVectors: 2 }, [156])).toMatchObject({
    output: [59],
    others: { cellState: [59] },
    params: 51_212,
    tensors: { weight_ih: [236, 156], weight_hh: [236, 59], bias_ih: [236], bias_hh: [236] },
  });
  expect(workedOut(gruCell, { units: 5 }, [4]).params).toBe(165);
  expect(workedOut(simpleRnnCell, { units: 10 }, [1])).toMatchObject({ params: 120, macs: 110 });
});

describe("the wrong numbers that people give are explained", () => {
  const { values } = workedOut(lstm, { units: 256 }, [16, 4096]);

  test.each([
    [4_456_448n, "weights alone"],
    [1_114_368n, "one block"],
    // 4 · 256 · (4,096 + 256) weights, and 4 or 256 biases where there are 4 · 256.
    [4_456_452n, "one bias for each block"],
    [4_456_704n, "one bias for each unit"],
    [17_246_978_048n, "takes the features for the units"],
    [71_319_552n, "share their weights"],
    [4_458_496n, "as PyTorch does"],
  ])("%i parameters", (wrong, because) => {
    const found = mistakesOf(lstm, "params", values).filter(({ value }) => value === wrong);
    expect(found.map((each) => each.because).join()).toContain(because);
  });
});
