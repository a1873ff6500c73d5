import { derive, formatNumber, quantityNamed } from "@calc";
import { triedValues, type Tried } from "./inverse.ts";
import type { Worked } from "./worked.ts";
import type { Step } from "./workingOf.ts";

/** How one sees that a choice gives a result: the formula with it, and what its neighbours give. */
export function inverseSteps(worked: Worked, asked: string, given: string): readonly Step[] {
  const { layer, values } = worked;
  const tried = triedValues(worked, asked, given);
  const [label, result] = [quantityNamed(asked).label, quantityNamed(given).label];
  const place = tried.findIndex(({ worked: each }) => isSame(each, worked, asked));
  const own = tried[place];
  const beside = [tried[place - 1], tried[place + 1]].filter((each) => each !== undefined);
  const said = ({ value, gives }: Tried) => `${formatNumber(value)} gives ${formatNumber(gives)}`;
  const chosen = own ? formatNumber(own.value) : "";
  return [
    {
      words: `Try a value for the ${label}, and see what comes out for the ${result}. With ${chosen}:`,
    },
    { derivation: derive(layer, given, values) },
    ...(beside.length === 0
      ? []
      : [{ words: `Nothing else does: ${beside.map(said).join(", and ")}.` }]),
  ];
}

const isSame = (one: Worked, other: Worked, asked: string) =>
  String(one.values[asked]) === String(other.values[asked]);
