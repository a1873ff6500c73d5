/** What of a field is read and written: its text, or whether it is the one that is chosen. */
interface Field {
  readonly type: string;
  value: string;
  checked: boolean;
}

/**
 * Keeps a field as `text` says. What a person wrote or chose in it before the page was alive is
 * handed to `take` first, so that it isn’t lost.
 */
export function keptAs(text: () => string, take: (early: string) => void): (field: Field) => void {
  let isNew = true;
  return (field) => {
    const isOption = field.type === "radio";
    const wanted = text();
    const early = isOption && !field.checked ? "" : field.value;
    const isEarly = isNew && wanted === "" && early !== "";
    isNew = false;
    if (isEarly) take(early);
    else if (isOption) field.checked = field.value === wanted;
    // Written again, the cursor would jump.
    else if (field.value !== wanted) field.value = wanted;
  };
}
