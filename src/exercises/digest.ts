import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** SHA-256 in hexadecimal digits. Not WebCrypto’s, which is absent where a page is served without TLS. */
export const digestOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));
