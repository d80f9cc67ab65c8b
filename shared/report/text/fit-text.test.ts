import { expect, it } from 'vitest';
import { fitMiddle, textWidth, wrapText } from './fit-text';

it('breaks a name after the marks that it is made with before it cuts anything', () => {
  expect(wrapText('system-monitor-deployment', 138, 13, 2)).toEqual(['system-monitor-', 'deployment']);
  expect(wrapText('reads and writes files', 90, 11, 2)).toEqual(['reads and', 'writes files']);
  expect(wrapText('web', 138, 13, 2)).toEqual(['web']);
});

it('keeps both ends of what does not fit, so that names stay distinct', () => {
  const one = wrapText('system-monitor-deployment-of-the-second-region-blue', 120, 13, 2);
  const other = wrapText('system-monitor-deployment-of-the-second-region-green', 120, 13, 2);

  expect(one).toHaveLength(2);
  expect(one).not.toEqual(other);
  for (const line of [...one, ...other]) expect(textWidth(line, 13)).toBeLessThanOrEqual(120);
});

it('cuts a thousand characters without a break to its lines', () => {
  const lines = wrapText('x'.repeat(1000), 130, 11, 2);

  expect(lines).toHaveLength(2);
  for (const line of lines) expect(textWidth(line, 11)).toBeLessThanOrEqual(130);
  expect(fitMiddle('x'.repeat(1000), 60, 11)).toMatch(/^x+…x+$/);
});

it('leaves nothing out of what it wraps without an ellipsis', () => {
  for (const name of ['socket /var/run/docker.sock', 'frontend network policy', 'a:b:c', 'kubeApiServer'])
    expect(wrapText(name, 80, 11, 5).join('').replace(/ /g, '')).toBe(name.replace(/ /g, ''));
});

it('breaks a path before its slashes', () => {
  expect(wrapText('mounts /etc/kubernetes', 80, 11, 3)).toEqual(['mounts /etc', '/kubernetes']);
});
