/** A field of a message: a number, or a stretch of bytes that is a text, a message or packed numbers. */
export interface WireField {
  readonly number: number;
  readonly value: bigint | Uint8Array;
}

const text = new TextDecoder("utf-8", { fatal: false });

/**
 * The fields of a protobuf message, without a copy of their bytes: weights are stepped over. Ends
 * where the bytes are no message any more. (protobuf.dev/programming-guides/encoding)
 */
export function* wireFields(bytes: Uint8Array): Generator<WireField> {
  let at = 0;
  const varint = (): bigint | undefined => {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = bytes[at];
      if (byte === undefined) return undefined;
      at += 1;
      value |= BigInt(byte & 127) << shift;
      if (byte < 128) return value;
    }
    return undefined;
  };
  const stretch = (length: number): Uint8Array | undefined => {
    const from = at;
    at += length;
    return length >= 0 && at <= bytes.length ? bytes.subarray(from, at) : undefined;
  };
  while (at < bytes.length) {
    const tag = varint();
    if (tag === undefined) return;
    const [number, type] = [Number(tag >> 3n), Number(tag & 7n)];
    const length = type === 2 ? varint() : undefined;
    const value =
      type === 0 ? varint() : stretch(type === 1 ? 8 : type === 5 ? 4 : Number(length ?? -1n));
    if (value === undefined || number === 0) return;
    yield { number, value };
  }
}

/** The bytes of all fields of that number. */
export function messagesAt(bytes: Uint8Array, number: number): Uint8Array[] {
  return [...wireFields(bytes)].flatMap((field) =>
    field.number === number && typeof field.value !== "bigint" ? [field.value] : [],
  );
}

/** The text of a field. */
export const textOf = (value: bigint | Uint8Array) =>
  typeof value === "bigint" ? String(value) : text.decode(value);

/** Whole numbers, alone or packed one behind the other; below zero they stand as their complement. */
export function wholesOf(value: bigint | Uint8Array): number[] {
  if (typeof value === "bigint") return [Number(BigInt.asIntN(64, value))];
  const found: number[] = [];
  let [whole, shift] = [0n, 0n];
  for (const byte of value) {
    whole |= BigInt(byte & 127) << shift;
    shift += 7n;
    if (byte >= 128) continue;
    found.push(Number(BigInt.asIntN(64, whole)));
    [whole, shift] = [0n, 0n];
  }
  return found;
}

/** Numbers of a fixed width, one behind the other, lowest byte first. */
export function fixedOf(
  value: bigint | Uint8Array,
  kind: "float" | "double" | "int64" | "int32",
): number[] {
  if (typeof value === "bigint") return [];
  const view = new DataView(value.buffer, value.byteOffset, value.byteLength);
  const width = kind === "double" || kind === "int64" ? 8 : 4;
  return Array.from({ length: Math.floor(value.length / width) }, (_, place) => {
    const from = place * width;
    if (kind === "int64") return Number(view.getBigInt64(from, true));
    if (kind === "int32") return view.getInt32(from, true);
    return kind === "float" ? view.getFloat32(from, true) : view.getFloat64(from, true);
  });
}
