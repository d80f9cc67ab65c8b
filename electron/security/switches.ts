/**
 * What Chromium is told at the start, so that it does nothing of its own accord: no name is looked up, nothing is
 * fetched in advance or in the background, no address is told to anybody.
 */
export function closingSwitches(developmentServer: string | undefined): [name: string, value: string][] {
  const allowed = developmentServer === undefined ? '' : `, EXCLUDE ${new URL(developmentServer).hostname}`;
  return [
    ['host-resolver-rules', `MAP * ~NOTFOUND${allowed}`],
    ['dns-prefetch-disable', ''],
    ['disable-background-networking', ''],
    ['disable-component-update', ''],
    ['disable-domain-reliability', ''],
    ['disable-sync', ''],
    ['no-pings', ''],
    ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  ];
}

/** Switches of Chromium's and Node's that open what is locked here; a packaged app doesn't start with them. */
const opening = [
  'allow-file-access-from-files',
  'allow-running-insecure-content',
  'auth-server-whitelist',
  'disable-site-isolation-trials',
  'disable-web-security',
  'gpu-launcher',
  'host-resolver-rules',
  'host-rules',
  'inspect',
  'inspect-brk',
  'js-flags',
  'load-extension',
  'proxy-bypass-list',
  'proxy-pac-url',
  'proxy-server',
  'remote-allow-origins',
  'remote-debugging-pipe',
  'remote-debugging-port',
  'renderer-cmd-prefix',
  'ssl-key-log-file',
  'utility-cmd-prefix',
];

/** The first switch that the app must not be started with. Root may leave out the sandbox, which can't run as root. */
export function refusedSwitch(has: (name: string) => boolean, isRoot: boolean): string | undefined {
  const wanted = isRoot ? opening : [...opening, 'no-sandbox', 'disable-setuid-sandbox'];
  return wanted.find(has);
}
