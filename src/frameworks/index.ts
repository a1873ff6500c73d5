export { toKeras } from "./keras.ts";
export { toPyTorch } from "./pytorch.ts";
export { argumentName, type Framework } from "./arguments.ts";
export { outputIn, tensorsIn } from "./tensors.ts";
export type { Written } from "./written.ts";
