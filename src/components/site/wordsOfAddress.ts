/** What somebody may have wanted at an address, to search for: `/lessons/convolution/paddin/` is “paddin”. */
export function wordsOfAddress(path: string): string {
  const last = path.split("/").findLast((part) => part !== "") ?? "";
  return safelyDecoded(last)
    .replace(/\.\w+$/, "")
    .replace(/[-_+]+/g, " ")
    .trim()
    .slice(0, 60);
}

/** An address may have a lone %. */
function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
