import type { Desktop, SavedFile } from '../../shared/desktop';

/** What a plain browser can do: files by a chooser, results as downloads, PDF by its own print dialog. */
export const browserDesktop: Desktop = {
  async openModel() {
    const [file] = await choose('.json', false);
    return file === undefined ? null : { handle: '', name: file.name, text: await file.text() };
  },
  reopenModel: () => Promise.reject(new Error('A browser can’t open a file again by itself: choose it.')),
  recentModels: async () => [],
  launchedModel: async () => null,
  saveModel: async (text, _handle, suggestedName) => download(text, 'application/json', suggestedName),
  async chooseImports() {
    const files = await choose('.yaml,.yml,.json', true);
    return files.length === 0
      ? null
      : Promise.all(files.map(async (file) => ({ name: file.name, text: await file.text() })));
  },
  exportText: async (text, suggestedName) => download(text, 'text/plain', suggestedName),
  async exportPdf(html) {
    const frame = document.createElement('iframe');
    frame.srcdoc = html;
    frame.hidden = true;
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    frame.contentWindow?.print();
    frame.remove();
    return null;
  },
  async setTitle(title) {
    document.title = title;
  },
};

function choose(accept: string, multiple: boolean): Promise<File[]> {
  const input = Object.assign(document.createElement('input'), { type: 'file', accept, multiple });
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]), { once: true });
    input.addEventListener('cancel', () => resolve([]), { once: true });
    input.click();
  });
}

function download(text: string, type: string, name: string): SavedFile {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
  return { handle: '', name, folder: 'Downloads' };
}
