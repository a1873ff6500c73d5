import { layers, place, type Block } from "@calc";
import { branches } from "./branches.ts";
import { convolution as conv } from "./convolution.ts";

const { avgPool2d, maxPool2d } = layers;

const same = { padding: "same" };
const halve = { stride: 2 };
const wide = [1, 7];
const tall = [7, 1];
const average = place(avgPool2d, { kernelSize: 3, stride: 1, padding: "same" });
const largest = place(maxPool2d, { kernelSize: 3, stride: 2 });

/** Szegedy et al. 2015, figure 5: two 3 × 3 kernels where there was one of 5 × 5. */
export function figure5(pooled: number): Block {
  return branches(
    [conv(64, 1)],
    [conv(48, 1), conv(64, 5, same)],
    [conv(64, 1), conv(96, 3, same), conv(96, 3, same)],
    [average, conv(pooled, 1)],
  );
}

/** Figure 6: wide and tall kernels where there was one of 7 × 7. */
export function figure6(width: number): Block {
  const once = [conv(width, 1), conv(width, wide, same), conv(192, tall, same)] as const;
  const twice = [tall, wide, tall].map((kernelSize) => conv(width, kernelSize, same));
  return branches(
    [conv(192, 1)],
    once,
    [conv(width, 1), ...twice, conv(192, wide, same)],
    [average, conv(192, 1)],
  );
}

/** Figure 7: a wide and a tall kernel side by side. */
export function figure7(): Block {
  const wideAndTall = branches([conv(384, [1, 3], same)], [conv(384, [3, 1], same)]);
  return branches(
    [conv(320, 1)],
    [conv(384, 1), wideAndTall],
    [conv(448, 1), conv(384, 3, same), wideAndTall],
    [average, conv(192, 1)],
  );
}

/** From 35 × 35 to 17 × 17, as figure 10: convolved with a stride of 2, and pooled. */
export function reduceTo17(): Block {
  return branches(
    [conv(384, 3, halve)],
    [conv(64, 1), conv(96, 3, same), conv(96, 3, halve)],
    [largest],
  );
}

/** From 17 × 17 to 8 × 8. */
export function reduceTo8(): Block {
  return branches(
    [conv(192, 1), conv(320, 3, halve)],
    [conv(192, 1), conv(192, wide, same), conv(192, tall, same), conv(192, 3, halve)],
    [largest],
  );
}
