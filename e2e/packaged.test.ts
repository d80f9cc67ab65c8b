import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'dist/packages/linux-unpacked');
const program = join(folder, 'bulkhead');

it('the configuration sets every fuse that has to be', () => {
  const { electronFuses, asar } = JSON.parse(
    readFileSync(join(root, 'packaging/electron-builder.json'), 'utf8'),
  ) as { electronFuses: Record<string, boolean>; asar: boolean };
  expect(asar).toBe(true);
  expect(electronFuses).toEqual({
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  });
});

/** There is a packed app only after `npm run package -- --try`; without one these are told as skipped. */
describe.skipIf(!existsSync(program))('the packed app', () => {
  const run = (args: string[], env: Record<string, string> = {}) =>
    spawnSync(program, [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...args], {
      encoding: 'utf8',
      timeout: 20_000,
      env: { ...process.env, ...env },
    });

  it('has its fuses blown', async () => {
    const { getCurrentFuseWire, FuseV1Options } = (await import(
      join(root, 'packaging/node_modules/@electron/fuses/dist/index.js')
    )) as {
      getCurrentFuseWire(path: string): Promise<Record<number, number>>;
      FuseV1Options: Record<string, number>;
    };
    const wire = await getCurrentFuseWire(program);
    const isOn = (name: string) => String.fromCharCode(wire[FuseV1Options[name] ?? -1] ?? 0) === '1';
    expect({
      RunAsNode: isOn('RunAsNode'),
      EnableCookieEncryption: isOn('EnableCookieEncryption'),
      EnableNodeOptionsEnvironmentVariable: isOn('EnableNodeOptionsEnvironmentVariable'),
      EnableNodeCliInspectArguments: isOn('EnableNodeCliInspectArguments'),
      EnableEmbeddedAsarIntegrityValidation: isOn('EnableEmbeddedAsarIntegrityValidation'),
      OnlyLoadAppFromAsar: isOn('OnlyLoadAppFromAsar'),
      GrantFileProtocolExtraPrivileges: isOn('GrantFileProtocolExtraPrivileges'),
    }).toEqual({
      RunAsNode: false,
      EnableCookieEncryption: true,
      EnableNodeOptionsEnvironmentVariable: false,
      EnableNodeCliInspectArguments: false,
      EnableEmbeddedAsarIntegrityValidation: true,
      OnlyLoadAppFromAsar: true,
      GrantFileProtocolExtraPrivileges: false,
    });
  });

  it.each(['--remote-debugging-port=0', '--js-flags=--expose-gc', '--disable-web-security'])(
    'doesn’t start with %s',
    (argument) => {
      const { status, stderr } = run([argument]);
      expect(stderr).toContain("Bulkhead doesn't start with --");
      expect(status).toBe(2);
    },
  );

  it.skipIf(!process.env.DISPLAY)('starts, and keeps a database of its own', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'bulkhead-packed-'));
    const child = spawn(program, [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      `--user-data-dir=${profile}`,
    ]);
    try {
      await expect
        .poll(() => existsSync(join(profile, 'IndexedDB/app_bulkhead_0.indexeddb.leveldb')), {
          timeout: 20_000,
        })
        .toBe(true);
    } finally {
      child.kill();
    }
  });

  it('is no Node for others', () => {
    const mark = join(mkdtempSync(join(tmpdir(), 'bulkhead-packed-')), 'ran');
    const code = `require('fs').writeFileSync(${JSON.stringify(mark)}, 'x')`;
    const script = `${mark}.cjs`;
    writeFileSync(script, code);
    // Each also with a switch that ends the app at once: nothing has to be waited for.
    run(['-e', code, '--js-flags=x'], { ELECTRON_RUN_AS_NODE: '1' });
    run(['--js-flags=x'], { NODE_OPTIONS: `--require ${script}` });
    expect(existsSync(mark)).toBe(false);
  });

  it('has the bill of materials and the licences with it', () => {
    for (const file of [
      'resources/sbom.cdx.json',
      'resources/LICENSE',
      'LICENSE.electron.txt',
      'LICENSES.chromium.html',
    ])
      expect(existsSync(join(folder, file)), file).toBe(true);
  });
});
