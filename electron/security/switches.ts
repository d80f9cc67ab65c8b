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

/**
 * The first switch among the arguments that the app must not be started with. Root may leave out the sandbox, which
 * can't run as root. Electron adds switches of its own, so what counts is what somebody wrote.
 */
export function refusedSwitch(args: readonly string[], isRoot: boolean): string | undefined {
  const refused = new Set(isRoot ? opening : [...opening, 'no-sandbox', 'disable-setuid-sandbox']);
  return args.map(switchIn).find((name) => name !== undefined && refused.has(name));
}

/** The name of the switch that an argument is: `--name`, `-name=value`, on Windows `/name` too. */
const switchIn = (argument: string): string | undefined =>
  /^(?:--?|\/)([a-z][a-z-]*)(?:=|$)/.exec(argument.toLowerCase())?.[1];
