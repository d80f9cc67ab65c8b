import { createHash } from 'node:crypto';

/** SHA-256 of some bytes, in hexadecimal: what tells whether a file is still what it was. */
export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
