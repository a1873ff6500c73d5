/** Letters that tell assignments with the same exercises apart, from random bytes. */
export const drawFrom = (bytes: Uint8Array): string =>
  // 32 letters, so that every one is as likely.
  Array.from(bytes, (byte) => "abcdefghijkmnpqrstuvwxyz23456789".charAt(byte % 32)).join("");
