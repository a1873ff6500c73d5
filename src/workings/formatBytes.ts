import { formatNumber } from "@calc";

const units = ["bytes", "kB", "MB", "GB", "TB"] as const;

/** Bytes as people say them, with three digits: `250 MB`, `1.23 GB`; 1 kB is 1,000 bytes. */
export function formatBytes(bytes: bigint): string {
  const place = Math.min(Math.trunc((bytes.toString().length - 1) / 3), units.length - 1);
  if (place === 0) return `${formatNumber(bytes)} bytes`;
  const unit = 10n ** BigInt(3 * place);
  const whole = bytes / unit;
  const decimals = BigInt(Math.max(0, 3 - whole.toString().length));
  const scale = 10n ** decimals;
  const rounded = (2n * bytes * scale + unit) / (2n * unit);
  // 999.6 kB rounds up to the next unit.
  if (rounded / scale === 1000n && place < units.length - 1) return formatBytes(1000n * unit);
  const fraction = (rounded % scale).toString().padStart(Number(decimals), "0").replace(/0+$/, "");
  const text = formatNumber(rounded / scale);
  return `${fraction === "" ? text : `${text}.${fraction}`} ${units[place] ?? ""}`;
}
