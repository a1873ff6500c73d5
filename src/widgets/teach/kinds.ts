import type { Exercise } from "@exercises";

/** What else an exercise is than a question for a number: whose code it shows, and how it is answered. */
export function kindsOf({ code = [], parts }: Exercise): readonly string[] {
  const [{ options, isNamed }] = parts;
  const isTable = parts.some(({ row }) => row !== undefined) && !isNamed;
  return [
    ...code.map(({ title }) => title),
    ...(options ? [isNamed?.asked ?? "choice"] : []),
    ...(isTable ? ["table"] : []),
  ];
}
