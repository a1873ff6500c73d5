import { flat, quantityNamed, valuesOf, type Row } from "@calc";
import { formatValue, isUnchanged, type Part } from "@workings";

/** What each layer is, a line each; the same one after the other together. */
export function linesOf({ rows }: Part): string[] {
  const texts = rows.filter((row) => rows.length === 1 || !isUnchanged(row)).map(briefly);
  const lines: { text: string; times: number }[] = [];
  for (const text of texts) {
    const last = lines.at(-1);
    if (last?.text === text) last.times += 1;
    else lines.push({ text, times: 1 });
  }
  return lines.map(({ text, times }) => (times > 1 ? `${times} × (${text})` : text));
}

/** `Conv2D 3 × 3, stride 2`. */
function briefly(row: Row): string {
  const values = valuesOf(row);
  const kernel = values["kernelSize"];
  const stride = values["stride"];
  const title = row.layer.declaration.title;
  const size = kernel === undefined ? "" : ` ${flat(kernel).join(" × ")}`;
  const strides = stride !== undefined && flat(stride).some((each) => each > 1n);
  return (
    title +
    size +
    (strides ? `, ${quantityNamed("stride").label} ${formatValue("stride", stride)}` : "")
  );
}
