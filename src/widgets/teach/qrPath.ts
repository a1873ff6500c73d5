/** The dark modules of a QR code as an SVG path, one square of side 1 high each run of them. */
export function qrPath(modules: readonly (readonly boolean[])[]): string {
  return modules
    .flatMap((row, y) => runsIn(row).map(({ at, length }) => `M${at} ${y}h${length}v1h-${length}z`))
    .join("");
}

/** The same as a picture to save, black on white. */
export const qrPicture = (path: string, size: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 8}" height="${size * 8}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}"/></svg>`;

function runsIn(row: readonly boolean[]): { at: number; length: number }[] {
  return row.flatMap((isDark, at) => {
    if (!isDark || row[at - 1]) return [];
    const end = row.indexOf(false, at);
    return [{ at, length: (end === -1 ? row.length : end) - at }];
  });
}
