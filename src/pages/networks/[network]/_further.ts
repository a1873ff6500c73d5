import { isLayerName, layers } from "@calc";
import { lessonExplaining } from "@components/lesson/course.ts";
import { formulaNames } from "@components/reference/formulaNames.ts";
import { referenceAddress } from "@components/site/addresses.ts";

/** Where to read on about the first of some claims (`conv2d.outSize`): its lesson, or its formula. */
export async function readOn(
  claims: readonly string[],
): Promise<{ href: string; text: string } | undefined> {
  const explained = await Promise.all(claims.map((claim) => lessonExplaining(claim)));
  const lesson = explained.find((found) => found !== undefined);
  if (lesson) return { href: lesson.href, text: lesson.lesson.data.question };
  const [layer = "", quantity = ""] = claims[0]?.split(".") ?? [];
  if (!isLayerName(layer) || !formulaNames(layers[layer]).includes(quantity)) {
    return undefined;
  }
  return { href: referenceAddress(layer, quantity), text: "Look it up in the reference" };
}
