import { createSocket } from 'node:dgram';
import { mkdtempSync, readFileSync } from 'node:fs';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { answerSave, launchApp } from './app';
import { openTemplate } from './web-app-template';

/** Somebody who listens: each connection and each packet is noted. */
async function listener() {
  const heard: string[] = [];
  const tcp = createTcpServer((socket) => {
    heard.push('connection');
    socket.destroy();
  });
  const udp = createSocket('udp4', () => heard.push('packet'));
  await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve));
  const { port } = tcp.address() as AddressInfo;
  await new Promise<void>((resolve) => udp.bind(port, '127.0.0.1', resolve));
  const end = async () => {
    udp.close();
    await new Promise((resolve) => tcp.close(resolve));
  };
  return { heard, port, end };
}

/** Ways in which a page reaches out; each is a string of code, for a page whose policy would let it. */
const waysOut = (port: number) => `
  const at = (scheme, host = '127.0.0.1') => scheme + '://' + host + ':${port}/x';
  const add = (name, fields) => document.body.append(Object.assign(document.createElement(name), fields));
  const tries = [
    () => fetch(at('http'), { mode: 'no-cors' }),
    () => fetch(at('http', 'localhost'), { mode: 'no-cors', keepalive: true }),
    () => new WebSocket(at('ws')),
    () => new EventSource(at('http')),
    () => navigator.sendBeacon(at('http'), 'x'),
    () => { const asked = new XMLHttpRequest(); asked.open('GET', at('http')); asked.send(); },
    () => add('img', { src: at('http') }),
    () => add('link', { rel: 'prefetch', href: at('http') }),
    () => add('link', { rel: 'preconnect', href: at('http') }),
    () => add('link', { rel: 'dns-prefetch', href: at('http') }),
    () => add('link', { rel: 'stylesheet', href: at('http') }),
    () => add('link', { rel: 'icon', href: at('http') }),
    () => add('iframe', { src: at('http') }),
    () => add('video', { src: at('http') }),
    () => add('object', { data: at('http') }),
    () => add('style', { textContent: '@import "' + at('http') + '"; body { background: url(' + at('http') + ') }' }),
    () => new FontFace('x', 'url(' + at('http') + ')').load(),
    () => { const link = Object.assign(document.createElement('a'), { href: at('http'), ping: at('http') }); document.body.append(link); link.click(); },
    () => { const form = Object.assign(document.createElement('form'), { action: at('http'), method: 'post' }); document.body.append(form); form.submit(); },
    () => new WebTransport(at('https')),
    () => {
      const line = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:${port}' }] });
      line.createDataChannel('x');
      return line.createOffer().then((offer) => line.setLocalDescription(offer));
    },
    () => { location.href = at('http'); },
    () => window.open(at('http')),
  ];
  for (const one of tries) try { void Promise.resolve(one()).catch(() => {}); } catch {}
`;

test('nothing that a page tries reaches even this machine, with its policy or without', async () => {
  const { heard, port, end } = await listener();
  const { app, page } = await launchApp();
  const stays = page.url();
  await page.evaluate(waysOut(port));
  // The same from a page that no policy holds: the filter, the names and the dead end have to do.
  await app.evaluate(async ({ BrowserWindow, session }, code) => {
    const own = session.fromPartition('without-policy');
    own.protocol.handle(
      'app',
      () => new Response('<body>x</body>', { headers: { 'Content-Type': 'text/html' } }),
    );
    const window = new BrowserWindow({ show: false, webPreferences: { session: own, sandbox: true } });
    Object.assign(globalThis, { open: window });
    await window.loadURL('app://bulkhead/open');
    await window.webContents.executeJavaScript(`${code}; undefined`);
    await window.webContents.executeJavaScript('new Promise((resolve) => setTimeout(resolve, 1500))');
  }, waysOut(port));
  expect(page.url()).toBe(stays);
  expect(heard).toEqual([]);
  await app.close();
  await end();
});

test('should the filter fail, names and the dead end hold', async () => {
  const { heard, port, end } = await listener();
  const { app } = await launchApp();
  const answers = await app.evaluate(async ({ net, session }, target) => {
    session.defaultSession.webRequest.onBeforeRequest(null);
    const urls = [`http://127.0.0.1:${target}/`, `http://localhost:${target}/`, 'https://example.org/'];
    const tries = urls.map((url) =>
      net.fetch(url).then(
        () => `${url} answered`,
        (error: Error) => error.message,
      ),
    );
    return Promise.all(tries);
  }, port);
  for (const answer of answers) expect(answer).toMatch(/^net::ERR_/);
  expect(heard).toEqual([]);
  await app.close();
  await end();
});

test('one whole session asks for no name, opens no socket, fetches nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bulkhead-netlog-'));
  const log = join(folder, 'netlog.json');
  const { app, page } = await launchApp({ args: [`--log-net-log=${log}`] });
  // What the main process does by Node's own means is not in Chromium's log.
  await app.evaluate(() => {
    const reached: string[] = [];
    const { Socket } = process.getBuiltinModule('node:net');
    const { Socket: Datagrams } = process.getBuiltinModule('node:dgram');
    const dns = process.getBuiltinModule('node:dns');
    Object.assign(globalThis, { reached });
    const noted = (what: string) => () => {
      reached.push(what);
      throw new Error(what);
    };
    Socket.prototype.connect = noted('socket') as typeof Socket.prototype.connect;
    Datagrams.prototype.send = noted('packet') as typeof Datagrams.prototype.send;
    dns.lookup = noted('name') as unknown as typeof dns.lookup;
    globalThis.fetch = noted('fetch') as unknown as typeof fetch;
  });
  await openTemplate(page);
  await page.keyboard.press('Control+Shift+L');
  for (const view of ['Threats', 'Questions', 'Knowledge', 'Report'])
    await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: view }).click();
  await expect(
    page.frameLocator('iframe:not([aria-hidden=true])').getByRole('heading', { level: 1 }),
  ).toBeVisible();
  await answerSave(app, join(folder, 'report.pdf'));
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: /PDF/ }).click();
  await expect.poll(() => readOrEmpty(join(folder, 'report.pdf')).slice(0, 5)).toBe('%PDF-');
  expect(await app.evaluate(() => (globalThis as unknown as { reached: string[] }).reached)).toEqual([]);
  await app.close();

  const { constants, events } = JSON.parse(readFileSync(log, 'utf8')) as NetLog;
  const nameOf = new Map(Object.entries(constants.logEventTypes).map(([name, id]) => [id, name]));
  const names = events.map(({ type }) => nameOf.get(type) ?? '');
  expect(names.length, 'the log has something in it').toBeGreaterThan(0);
  const outward =
    /^(URL_REQUEST|SOCKET|TCP_|UDP_|SSL_|HTTP_STREAM|HOST_RESOLVER|DNS_TRANSACTION|QUIC_SESSION$)|CONNECT_JOB/;
  expect([...new Set(names.filter((name) => outward.test(name)))]).toEqual([]);
  const urls = events.flatMap(({ params }) => (params?.url === undefined ? [] : [params.url]));
  expect(urls.filter((url) => !/^(app|about|blob|data|devtools):/.test(url))).toEqual([]);
});

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string } }[];
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}
