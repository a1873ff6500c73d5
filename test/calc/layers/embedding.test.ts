import { layers } from "@calc";
import { expect, test } from "vitest";
import { workedOut } from "./workedOut.ts";

const { addLearned, embedding, embeddingBag, prependToken, scale } = layers;

test("an embedding is a row for each token, and multiplies nothing", () => {
  expect(workedOut(embedding, { vocabulary: 50_257, outFeatures: 300 }, [22])).toMatchObject({
    output: [22, 300],
    params: 15_077_100,
    macs: 0,
  });
  expect(workedOut(embeddingBag, { vocabulary: 10, outFeatures: 3 }, [7]).output).toEqual([3]);
});

test("ViT-B/16 puts a learned step before 196 patches and adds a learned number to each value", () => {
  // torchvision's vit_b_16: class_token (1, 1, 768), encoder.pos_embedding (1, 197, 768)
  expect(workedOut(prependToken, {}, [196, 768])).toMatchObject({
    output: [197, 768],
    params: 768,
  });
  expect(workedOut(addLearned, {}, [197, 768])).toMatchObject({
    output: [197, 768],
    params: 151_296,
  });
});

test("a layer scale has one number for each channel, whichever axis they are", () => {
  expect(workedOut(scale, {}, [96, 56, 56])).toMatchObject({ output: [96, 56, 56], params: 96 });
  expect(workedOut(scale, { axis: 3 }, [56, 56, 96]).params).toBe(96);
});
