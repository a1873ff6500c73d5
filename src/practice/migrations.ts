import { isFields } from "./checks.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What was written by each version, as the next one writes it: the first entry is for version 0. */
export const migrations: readonly ((fields: Fields) => Fields)[] = [fromDraft];

/**
 * The design draft's format counted what was right and wrong in a lesson, and kept the last day. That
 * says nothing of hints or first tries, so it counts as attempts alone.
 */
function fromDraft({ topics, ...others }: Fields): Fields {
  const lessons = isFields(topics) ? Object.entries(topics) : [];
  const skills = lessons.map(([name, topic]) => {
    const { right, wrong, ...rest } = isFields(topic) ? topic : {};
    return [name, { ...rest, attempts: Number(right) + Number(wrong), steps: [] }] as const;
  });
  return { ...others, version: 1, skills: Object.fromEntries(skills), log: [] };
}
