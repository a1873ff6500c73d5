import { expect, test } from "vitest";
import { switchesShown } from "../../../../src/widgets/workbench/view/switchesShown.ts";
import { networkIn, networkOf } from "../exampleNamed.ts";

const sentences = (network: ReturnType<typeof networkIn>, row: string, label: string) =>
  switchesShown(network, row).flatMap(({ ways }) =>
    ways.filter((way) => way.label === label).map((way) => way.sentences.slice(1)),
  );

test("the second bias of PyTorch changes the row and the network", () => {
  // 4·256·(128 + 256 + 1) in the row; with the embedding, the other LSTM and a unit behind it in all.
  const all = 1_280_000 + 394_240 + 82_176 + 65;
  const [before, after] = [all, all + 4 * 256].map((count) => count.toLocaleString("en"));
  expect(sentences(networkOf("lstm"), "lstm", "PyTorch")).toContainEqual([
    "lstm has 395,264 parameters, not 394,240.",
    `The network has ${after}, not ${before}.`,
  ]);
});

test("a layer that another way would no longer feed is named", () => {
  const network = networkIn(`from keras import Input, Model, layers
image = Input((7, 7, 3))
pool = layers.MaxPooling2D(2)(image)
conv = layers.Conv2D(3, 3, strides=2)(image)
model = Model(image, layers.Add()([pool, conv]))`);
  const [row = ""] = network.summary.rows.map(({ name }) => name);
  const [[gives = "", then = ""] = []] = sentences(network, row, "Caffe");
  // ⌊(7 − 2)/2⌋ + 1 = 3 and ⌈(7 − 2)/2⌉ + 1 = 4.
  expect(gives).toBe("max_pooling2d gives 3 × 4 × 4, not 3 × 3 × 3.");
  expect(then).toMatch(/^Then add does not fit any more\./);
});

test("a row that every framework counts alike has nothing to switch", () => {
  expect(switchesShown(networkOf("lstm"), "dense")).toEqual([]);
});
