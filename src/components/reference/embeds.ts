import { layers, type LayerName } from "@calc";
import { referenceAddress } from "@components/site/addresses.ts";
import { withBase } from "../../base.ts";
import { allFamilies } from "./families.ts";

/** The address of a layer’s calculator by itself, for other people’s pages. */
export const layerEmbedAddress = (name: LayerName): string => withBase(`/embed/reference/${name}/`);

/** The calculators of all layers by family, as /embed/ offers them. */
export const layerEmbeds = () =>
  allFamilies.map(({ title, entries }) => ({
    title: `Calculators: ${title}`,
    figures: entries.flat().map((name) => ({
      address: layerEmbedAddress(name),
      title: layers[name].declaration.title,
      page: referenceAddress(name),
      name: "calculator",
    })),
  }));
