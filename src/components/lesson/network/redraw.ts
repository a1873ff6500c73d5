import { formatNumber, formatShape, type Shape } from "@calc";
import { cuboid } from "@components/network/cuboid.ts";
import { areasBy } from "./areasBy.ts";
import { enlarged } from "./enlarged.ts";
import { drawnShape, totalOf, type FollowedRow } from "./followedRows.ts";
import { packVolumes } from "./packVolumes.ts";
import { inputSentence, rowSentence } from "./rowSentence.ts";

const width = 1080;

/** Draws a network’s picture anew from rows that are worked out on the page: volumes, areas and table. */
export function redraw(picture: HTMLElement, rows: readonly FollowedRow[]): void {
  redrawVolumes(picture, rows);
  for (const measure of ["params", "macs"] as const) {
    const areas = areasBy(
      rows.map(({ name, output, counts }) => ({ name, axes: output.length, counts })),
      measure,
    );
    for (const [name, { wide }] of areas) {
      const area = partOf(picture, `.picture-areas .${measure}`, name);
      if (area) area.style.inset = wide;
    }
  }
  rewriteTable(picture, rows);
}

function redrawVolumes(picture: HTMLElement, rows: readonly FollowedRow[]): void {
  const [first] = rows;
  const input = {
    ...{ name: "input", label: "input", group: first?.group ?? "" },
    drawn: drawnShape(first?.input ?? []),
  };
  const volumes = enlarged(
    [
      input,
      ...rows.map(({ name, own, group, output }) => ({
        ...{ name, group, label: own },
        drawn: drawnShape(output),
      })),
    ],
    width,
  );
  const { height, volumes: packed } = packVolumes(volumes, width);
  const drawing = picture.querySelector("svg");
  drawing?.setAttribute("viewBox", `-4 -4 ${width + 8} ${height + 4}`);
  for (const { name, letters, labelY, x, y, paths } of packed) {
    const volume = partOf(picture, "svg", name);
    const drawn = volumes.find((each) => each.name === name)?.drawn;
    const up =
      drawn?.width === undefined ? 0 : cuboid(drawn.channels, drawn.height, drawn.width).height;
    volume?.querySelector("g")?.setAttribute("transform", `translate(${x} ${y - up})`);
    const outlines = [paths.map(({ d }) => d).join(""), ...paths.map(({ d }) => d)];
    for (const [place, path] of [...(volume?.querySelectorAll("path") ?? [])].entries()) {
      path.setAttribute("d", outlines[place] ?? "");
    }
    const label = volume?.querySelector("text");
    label?.setAttribute("x", String(x));
    label?.setAttribute("y", String(labelY));
    label?.setAttribute("data-letters", String(letters));
    label?.setAttribute("visibility", letters > 0 ? "visible" : "hidden");
  }
}

function rewriteTable(picture: HTMLElement, rows: readonly FollowedRow[]): void {
  const totals = totalOf(rows);
  const input = rows[0]?.input ?? [];
  const inputLine = partOf(picture, "tbody", "input");
  writeShape(inputLine, input);
  if (inputLine) inputLine.dataset["says"] = inputSentence(input);
  for (const row of rows) {
    const line = partOf(picture, "tbody", row.name);
    if (!line) continue;
    writeShape(line, row.output);
    writeCounts(line, row.counts);
    const [sources, output] = [[formatShape(row.input)], formatShape(row.output)];
    line.dataset["says"] = rowSentence({ ...row, sources, output }, totals);
    const products = picture.querySelector<HTMLElement>(
      `[data-of="${CSS.escape(row.name)}"] [data-products]`,
    );
    if (products && row.products !== undefined) products.dataset["products"] = row.products;
  }
  writeCounts(picture.querySelector("tfoot tr"), totals);
}

/** The sizes as people read them, channels last. */
function writeShape(line: Element | null, [channels, ...places]: Shape): void {
  const sizes = [...places, ...(channels === undefined ? [] : [channels])];
  for (const [axis, slot] of [...(line?.querySelectorAll("td > span") ?? [])].entries()) {
    slot.textContent = formatNumber(sizes[axis] ?? 0n);
  }
}

function writeCounts(line: Element | null, counts: FollowedRow["counts"]): void {
  const cells = line?.querySelectorAll("td.number") ?? [];
  for (const [place, amount] of [counts.params, counts.macs].entries()) {
    const number = cells[place]?.querySelector("a");
    if (number) number.textContent = formatNumber(amount);
  }
}

const partOf = (picture: HTMLElement, within: string, name: string) =>
  picture.querySelector<HTMLElement>(`${within} [data-row="${CSS.escape(name)}"]`);
