import type { Network } from "@calc";
import { fieldShown, fieldsOf, nameOfRun, pageOf, partsOf, runsOf } from "@workings";

/** What one value of a layer sees, as it is drawn. */
export interface ChosenField {
  readonly label: string;
  readonly page: string;
  readonly text: string;
  /** Down and along, within the image. */
  readonly sizes: readonly [number, number];
}

const most = 7;

/** Of a network's parts, those after which one sees further, up to all of the image; a few of them. */
export function chosenFields(network: Network): ChosenField[] {
  const fields = fieldsOf(network);
  const [, height = 1, width = 1] = network.input;
  const seen = new Set<string>();
  const growing = runsOf(partsOf(network).parts).flatMap((run): ChosenField[] => {
    const { name = "" } = run.at(-1)?.rows.at(-1) ?? {};
    const field = fields.get(name);
    const text = fieldShown(field);
    if (field === undefined || text === undefined || seen.has(text)) return [];
    seen.add(text);
    const sizes = field === "all" ? [height, width] : field.map(({ size }) => Number(size));
    const [down = 1, along = down] = sizes;
    return [{ label: nameOfRun(run), page: pageOf(network, name), text, sizes: [down, along] }];
  });
  const [own, ...rest] = growing;
  if (!own) return [];
  const all = own.text.startsWith("1 ×") ? rest : growing;
  const step = Math.max(1, (all.length - 1) / (most - 1));
  const places = all
    .map((_, place) => Math.round(place * step))
    .filter((place) => place < all.length);
  return places.flatMap((place) => all[place] ?? []);
}
