import { askable, dependents, quantityNamed, type Layer } from "@calc";
import { referenceAddress } from "@components/site/addresses.ts";
import { textOf } from "@widgets/parts/typedTexts.ts";
import { workOut } from "@widgets/parts/typedLayer.ts";
import { exampleOf } from "./example.ts";
import { liveNames } from "./formulaNames.ts";

/** A question that a layer’s page answers the other way round, as a search finds it. */
export interface InverseLink {
  readonly title: string;
  readonly words: string;
  readonly href: string;
}

/** Which choices make the first formula of a layer what is wanted: a link for each, with the example’s value. */
export function inverseQuestions(layer: Layer): InverseLink[] {
  const { typed } = exampleOf(layer);
  const { analysis } = workOut(layer, typed, typed);
  const [quantity] = liveNames(layer);
  if (quantity === undefined || !analysis.ok) return [];
  const wanted = textOf(analysis.values[quantity] ?? 0n).replaceAll(" ", "");
  const chosen = askable(layer).filter((name) => Object.hasOwn(layer.hyperparameters, name));
  return chosen
    .filter((asked) => dependents(layer, asked).includes(quantity))
    .map((asked) => {
      const [of, to] = [asked, quantity].map((name) => quantityNamed(name).label);
      return {
        title: `${layer.declaration.title}: which ${of ?? ""} for the ${to ?? ""}?`,
        words: `which ${of ?? ""} gives keeps makes ${to ?? ""} inverse ${asked} ${quantity} ${layer.name}`,
        href: `${referenceAddress(layer.name)}?ask=${asked}.${quantity}.${wanted}#inverse`,
      };
    });
}
