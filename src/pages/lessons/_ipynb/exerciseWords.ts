import { promptText, type Exercise } from "@exercises";

/** The exercises of the course by the names of their files, as far as a notebook asks them. */
export type Exercises = ReadonlyMap<string, Pick<Exercise, "title" | "prompt" | "code">>;

/** An exercise as Markdown: its title, its question with the author’s numbers, and where to answer it. */
export function exerciseWords(exercises: Exercises, name: string, address: string): string {
  const exercise = exercises.get(name);
  if (!exercise) throw new Error(`There is no exercise “${name}” to put into a notebook.`);
  const { title, prompt, code = [] } = exercise;
  const snippets = code.map(({ parts }) => `\`\`\`python\n${promptText(parts)}\n\`\`\``);
  const paragraphs = [promptText(prompt).trim(), ...snippets, `Answer it at ${address}`];
  return `**Try it: ${title}**\n\n${paragraphs.join("\n\n")}`;
}
