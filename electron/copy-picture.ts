// By name: Electron 42 has no ClipboardItem, and a named import of it would end the program.
import * as electron from 'electron';
import { t } from './words';

/** The clipboard of Electron 42 to 44, which took pictures at once. */
interface EarlierClipboard {
  writeImage?(image: Electron.NativeImage): void;
}

/** Puts a PNG into the clipboard. @throws when it can't be read or the system doesn't take it */
export async function copyPicture(png: Uint8Array): Promise<void> {
  const image = electron.nativeImage.createFromBuffer(Buffer.from(png));
  if (image.isEmpty()) throw new Error(t('machine.pictureTooLarge'));
  const earlier: EarlierClipboard = electron.clipboard as unknown as EarlierClipboard;
  if (earlier.writeImage) earlier.writeImage(image);
  else
    await electron.clipboard.write([
      new electron.ClipboardItem({ 'image/png': new Blob([new Uint8Array(png)], { type: 'image/png' }) }),
    ]);
}
