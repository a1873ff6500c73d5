/** What a record has under a name of the text: `constructor` is in none, though every object of JavaScript has one. */
export const ownOf = <Own>(record: Readonly<Record<string, Own>>, name: string): Own | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;
