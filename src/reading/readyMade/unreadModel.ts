import { complain } from "../complain.ts";
import type { Reader } from "../interpreter/reader.ts";
import type { Given } from "../values/value.ts";
import { modelsAt } from "./calls.ts";
import type { Models } from "./modelsOf.ts";

/** What loads a model that somebody else has made and trained. */
const loads =
  /(^timm\.create_model|^torch\.hub\.load|\b(hub|tensorflow_hub)\.(KerasLayer|load)|\.from_pretrained)$/;

/** What is loaded besides models, and what their libraries have besides them. */
const isOther =
  /Tokenizer|Processor|Extractor|Config|Scheduler|Pipeline|[Ww]eights|_utils|feature_extraction|\.(get|list|load|register|decode|preprocess)_\w+$/;

/** Says of a call that makes a ready-made model which of them are read, where this one is not. */
export function sayUnreadModel(reader: Reader, path: string, { span }: Given): void {
  const models = modelsAt(path);
  if ((!models && !loads.test(path)) || isOther.test(path)) return;
  const name = models ? path.slice(path.lastIndexOf(".") + 1) : path;
  const sentence = models
    ? `${name} is not among the ready-made models that are read here. These are, and more of their kind: ${firstOfEach(models).join(", ")}. Of another, paste the code that makes it.`
    : `What ${name} loads is not in the code. Ready-made models are read of torchvision.models, such as resnet18, and of keras.applications, such as VGG16.`;
  complain(reader, "unknown", span, sentence);
}

/** One name of each family: its models share our words. */
const firstOfEach = (models: Models) =>
  Object.keys(models).filter((name, place, all) => {
    return all.findIndex((each) => models[each] === models[name]) === place;
  });
