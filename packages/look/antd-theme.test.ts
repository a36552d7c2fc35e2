import { expect, it } from 'vitest';
import { antdTheme } from './antd-theme.ts';
import { tokens } from './tokens.ts';

it('design §11: the workbench acts in the colour of the portal and never errs in red', () => {
  expect(antdTheme.token.colorPrimary).toBe(tokens.colour.act);
  expect(Object.values(antdTheme.token)).not.toContain(tokens.colour.seal);
  expect(antdTheme.token.fontFamily).toBe(tokens.font.sans);
});
