/**
 * The address of the picture that networks and chats show of a page: of lessons and networks their own,
 * of what belongs to one of them the same, of all else the site’s. The build draws them (src/build/social).
 */
export function socialImage(page: string): string {
  const [, own] = /^\/(lessons\/[\w-]+\/[\w-]+|networks\/[\w-]+|reference)\//.exec(page) ?? [];
  return `/social/${own?.replaceAll("/", "-") ?? "home"}.png`;
}
