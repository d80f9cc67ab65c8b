import type { light as english } from '../en/light';
import type { Translation } from '../phrase';

export const light: Translation<typeof english> = {
  enters: '{{number}}. tritt ein in {{name}}',
  heat: 'Höchstes offenes Risiko',
  leaves: '{{number}}. verlässt {{name}}',
  lit: 'Hervorgehoben: {{about}}',
  noneOpen: 'Keine offenen Bedrohungen',
  outOfScopeBecause: 'Außerhalb des Geltungsbereichs: {{reason}}',
  putOut: 'Hervorhebung beenden',
  heatOn: 'Wärmebild: Die Farben zeigen das höchste offene Risiko.',
  heatOff: 'Das Wärmebild ist aus.',
  litNow: 'Hervorgehoben in {{diagram}}: {{about}}',
};
