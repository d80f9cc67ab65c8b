import fc from 'fast-check';
import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ReportChoice } from '../../model/report-choice';
import { fromBase64, toBase64 } from './base64';
import { logoBytes, logoOf, readLogo } from './logo';
import { joined } from './plain-png';

const ascii = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const big = (value: number) => Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);
const chunk = (name: string, data: Uint8Array) =>
  joined([big(data.length), ascii(name), data, Uint8Array.of(1, 2, 3, 4)]);
const head = (width: number, height: number) =>
  chunk('IHDR', joined([big(width), big(height), Uint8Array.of(8, 0, 0, 0, 0)]));
const png = (width: number, height: number, ...more: Uint8Array[]) =>
  joined([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    head(width, height),
    ...more,
    chunk('IDAT', zlibSync(new Uint8Array(2))),
    chunk('IEND', new Uint8Array()),
  ]);
const segment = (marker: number, data: Uint8Array) =>
  joined([Uint8Array.of(0xff, marker, (data.length + 2) >> 8, data.length + 2), data]);
const jpeg = (...more: Uint8Array[]) =>
  joined([
    Uint8Array.of(0xff, 0xd8),
    ...more,
    segment(0xc0, Uint8Array.of(8, 0, 3, 0, 5, 1, 1, 0x11, 0)),
    segment(0xda, Uint8Array.of(1, 1, 0, 0, 63, 0)),
    Uint8Array.of(12, 0xff, 0, 34, 0xff, 0xd0, 56, 0xff, 0xd9),
  ]);
const addressOf = (bytes: Uint8Array) => {
  const read = readLogo(bytes);
  return 'logo' in read ? read.logo.address : read.problem;
};

describe('a logo', () => {
  it('is a PNG or a JPEG, by what is in the file', () => {
    expect(readLogo(png(7, 9))).toMatchObject({ logo: { type: 'png', width: 7, height: 9 } });
    expect(readLogo(jpeg())).toMatchObject({ logo: { type: 'jpeg', width: 5, height: 3 } });
    expect(readLogo(ascii('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toEqual({
      problem: 'neither PNG nor JPEG',
    });
  });

  it('leaves behind what is not its pixels: texts, other chunks, what stands behind its end', () => {
    const secret = ascii('<script>secret</script>');
    expect(addressOf(joined([png(7, 9, chunk('iTXt', secret), chunk('eXIf', secret)), secret]))).toBe(
      addressOf(png(7, 9)),
    );
    expect(addressOf(joined([jpeg(segment(0xe1, secret), segment(0xfe, secret)), secret]))).toBe(
      addressOf(jpeg()),
    );
  });

  it('is neither too large nor of too many pixels', () => {
    expect(readLogo(new Uint8Array(logoBytes + 1))).toEqual({ problem: 'too large' });
    expect(readLogo(png(5000, 9))).toEqual({ problem: 'too many pixels' });
  });

  it('cut off anywhere is refused, and whatever else comes is read without an end of its own', () => {
    for (const whole of [png(7, 9), jpeg()])
      for (let end = 2; end < whole.length; end += 1)
        expect(readLogo(whole.subarray(0, end))).toHaveProperty('problem');
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom(png(7, 9), jpeg()), (noise, start) => {
        const read = readLogo(joined([start.subarray(0, 20), noise]));
        if ('logo' in read) expect(logoOf(read.logo.address)).toEqual(read.logo);
      }),
    );
  });

  it('fits into a model at its largest, and is the same when it comes from there', () => {
    const largest = png(7, 9, chunk('PLTE', new Uint8Array(logoBytes - 200)));
    const address = addressOf(largest);
    expect(ReportChoice.safeParse({ logo: address }).success).toBe(true);
    expect(logoOf(address)?.address).toBe(address);
    expect(logoOf('data:image/png;base64,AAAA')).toBeUndefined();
  });
});

it('base64 is what everybody else takes for it', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    }),
  );
});
