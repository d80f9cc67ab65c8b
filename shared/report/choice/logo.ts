import { longestLogo } from '../../model/report-choice';
import { fromBase64, toBase64 } from './base64';
import { plainJpeg } from './plain-jpeg';
import { plainPng } from './plain-png';

/** A picture for the title page, made of nothing but its pixels. */
export interface Logo {
  type: 'png' | 'jpeg';
  width: number;
  height: number;
  /** As a `data:` address. */
  address: string;
}

/** Why a picture can't be a logo. */
export type LogoProblem = 'neither PNG nor JPEG' | 'damaged' | 'too large' | 'too many pixels';

/** Bytes that the file of a logo may have. */
export const logoBytes = 256 * 1024;
/** Pixels on a side. */
export const logoSide = 4096;

/** What a file of more than `logoBytes` is: nobody needs to read it to know. */
export const tooLarge: { problem: LogoProblem } = { problem: 'too large' };

/**
 * A picture from a file. It is put together anew from the parts that hold its pixels: what else is in the file (places,
 * names of devices, programs behind its end) goes no further.
 */
export function readLogo(bytes: Uint8Array): { logo: Logo } | { problem: LogoProblem } {
  if (bytes.length > logoBytes) return tooLarge;
  const isPng = bytes[0] === 0x89 && bytes[1] === 0x50;
  if (!isPng && !(bytes[0] === 0xff && bytes[1] === 0xd8)) return { problem: 'neither PNG nor JPEG' };
  const plain = isPng ? plainPng(bytes) : plainJpeg(bytes);
  if (plain === undefined) return { problem: 'damaged' };
  const { width, height } = plain;
  if (width < 1 || height < 1) return { problem: 'damaged' };
  if (width > logoSide || height > logoSide) return { problem: 'too many pixels' };
  const type = isPng ? 'png' : 'jpeg';
  return { logo: { type, width, height, address: `data:image/${type};base64,${toBase64(plain.bytes)}` } };
}

/** The picture of a `data:` address, as one is kept with a model; undefined: it is none that can be shown. */
export function logoOf(address: string): Logo | undefined {
  if (address.length > longestLogo) return undefined;
  const comma = address.indexOf(',');
  const bytes = comma < 0 ? undefined : fromBase64(address.slice(comma + 1));
  const read = bytes && readLogo(bytes);
  return read && 'logo' in read ? read.logo : undefined;
}
