import { checkCounts } from "../check/checkCounts.ts";
import { numbersInCode } from "../code/numbersInCode.ts";
import { compare } from "../compare/compare.ts";
import { explainError } from "../errors/explainError.ts";
import { shownPicture } from "../picture/shownPicture.ts";
import { openReading, type OpenedReading } from "../view/readingShown.ts";
import { switchesShown } from "../view/switchesShown.ts";
import { workingShown } from "../view/workingShown.ts";
import { written } from "../write/written.ts";
import type { WaysToAnswer } from "./messages.ts";

/** Answers questions about the text that was read last. */
export function answering(): WaysToAnswer {
  let text = "";
  let reading: OpenedReading = openReading("");
  const at = (place: number) => reading.networks[place];

  return {
    read: (question) => {
      text = question.text;
      reading = openReading(text, question.answers);
      return reading.shown;
    },
    why: ({ place, row, asked }) => {
      const network = at(place);
      return network && workingShown(network, row, asked);
    },
    numbers: ({ place, row: name }) => {
      const network = at(place);
      const row = network?.summary.rows.find((each) => each.name === name);
      const node = network?.read.nodes[name];
      return network && row && node
        ? numbersInCode(text, node, row.layer, network.read.library)
        : [];
    },
    switches: ({ place, row }) => {
      const network = at(place);
      return network ? switchesShown(network, row) : [];
    },
    picture: ({ place }) => {
      const network = at(place);
      return network && shownPicture(network);
    },
    check: (question) => {
      const network = at(question.place);
      return network ? checkCounts(network, question.text) : { sentences: [], rows: [] };
    },
    error: ({ place, message }) => explainError(message, at(place)),
    write: ({ place, format }) => {
      const network = at(place);
      return network ? written(network, format) : "";
    },
    compare: (question) => {
      // Without another text, another network of the same one.
      const other =
        question.text.trim() === "" ? at(question.other) : openReading(question.text).networks[0];
      return compare(at(question.place), other);
    },
  };
}
