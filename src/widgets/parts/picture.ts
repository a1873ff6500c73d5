/** A cat, 32 pixels square: one hexadecimal digit a pixel, 0 is black and f is white. Drawn for Layerwise. */
const cat = [
  "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
  "bbbbabbbbbbbbbbbbbbbbbbbbbbabbbb",
  "bbbb76bbbbbbbbbbbbbbbbbbbb68bbbb",
  "bbbb734abbbbbbbbbbbbbbbba437bbbb",
  "bbbb73348bbbbbbbbbbbbbb84337bbbb",
  "bbbb636436bbbbbbbbbbbb634636bbbb",
  "bbbb6378435abaa99aaba5348736bbbb",
  "bbbb537885345322223543588735bbbb",
  "aaaa537888433322223334888735aaaa",
  "aaaa537884333323323333488735aaaa",
  "aaaa437743333333333333347734aaaa",
  "aaaa436433333333333333334634aaaa",
  "aaaa433333433333333334333334aaaa",
  "aaa933338d799333333997d833339aaa",
  "aaa73338ec12e833338e21ce83337aaa",
  "aaa6333ce911dc3333cd119ec3336aaa",
  "aaa5333bea11db3333bd11aeb3335aaa",
  "99953336ed13e633336e31de63335999",
  "999633336b896333333698b633336999",
  "99973333333335799753333333337999",
  "9bca54333334adcaacda43333345acb9",
  "999a8999864bddd77dddb4689998a999",
  "99998433468ddddaadddd86433489999",
  "99999766789ddddaadddd98766799999",
  "9bbbbb96546da887788ad64569bbbbb9",
  "888888874338dbbddbbd833478888888",
  "8888888885336bddddb6335888888888",
  "88888888887543455434578888888888",
  "88888888888887666678888888888888",
  "88888888888888888888888888888888",
  "88888888888888888888888888888888",
  "88888888888888888888888888888888",
];

/** How many pixels the picture has along each side. */
const pictureSize = cat.length;

/** The brightness, 0 to 1, of a pixel of the square of `size` pixels around the picture's middle. */
export function brightness(row: number, column: number, size: number): number {
  const margin = (pictureSize - size) >> 1;
  const digit = cat[row + margin]?.[column + margin] ?? "0";
  return Number.parseInt(digit, 16) / 15;
}
