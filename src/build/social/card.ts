import type { Figure } from "./figure.ts";

/** What networks and chats show of a page, in pixels. */
export const size = { width: 1200, height: 630 } as const;

const margin = 70;
/** The place of the figure, below the title. */
const place = { y: 270, width: size.width - 2 * margin, height: 310 } as const;
const words = { title: 56, brand: 30, perLine: 36, lines: 3 } as const;

/** A page’s picture: whose it is, what it is about, and its figure. */
export function card(title: string, figure: Figure | undefined): string {
  const lines = wrapped(title);
  const text = lines.map(
    (line, at) =>
      `<text class="card-title" x="${margin}" y="${150 + at * 66}">${escaped(line)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}">
<style>
${figure?.styles ?? ""}
text { font-family: "Inter Variable" !important }
.card-title, .card-brand { font-family: "Layers Serif 4 Variable" !important; font-weight: 600; fill: #1d1d22; font-size: ${words.title}px }
.card-brand { font-size: ${words.brand}px; fill: #5d5d66 }
</style>
<rect width="100%" height="100%" fill="#fdfcf9"/>
<text class="card-brand" x="${margin}" y="80">Layerwise</text>
${text.join("\n")}
${figure ? placed(figure, lines.length) : mark}
</svg>`;
}

/** The figure as large as it fits, in the middle of its place. */
function placed({ svg, width, height }: Figure, lines: number): string {
  const y = place.y - (words.lines - 1 - Math.min(lines, 2)) * 40;
  const room = size.height - y - 50;
  const scale = Math.min(place.width / width, room / height);
  const inner = svg
    .replace(/^<svg([^>]*?) width="[^"]*" height="[^"]*"/, "<svg$1")
    .replace(
      /^<svg/,
      `<svg x="${(size.width - width * scale) / 2}" y="${y + (room - height * scale) / 2}" width="${width * scale}" height="${height * scale}"`,
    );
  return `<g style="color:#1d1d22;fill:#1d1d22;font-size:14px">${inner}</g>`;
}

/** The site’s own sign, a kernel over two of three values, where a page has no figure. */
const mark = `<g transform="translate(700 300) scale(13)"><g fill="#0b63b0"><rect x="3" y="12" width="8" height="8" rx="1.5" opacity=".45"/><rect x="12" y="12" width="8" height="8" rx="1.5" opacity=".9"/><rect x="21" y="12" width="8" height="8" rx="1.5" opacity=".65"/></g><rect x="10" y="8" width="20.5" height="16" rx="3" fill="none" stroke="#c2500a" stroke-width="3"/></g>`;

/** A title in lines that fit, as many as there is room for. */
function wrapped(title: string): string[] {
  const lines = [""];
  for (const word of title.split(" ")) {
    const last = lines.at(-1) ?? "";
    if (last !== "" && last.length + word.length > words.perLine) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`.trim();
  }
  return lines.slice(0, words.lines);
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
