import { powerTypeNamed } from '@tongban/domain/catalogue';
import { z } from 'zod';

/** Reads the founding document's word for a kind of power. */
export const powerTypeSchema = z.string().transform((name, ctx) => {
  const type = powerTypeNamed(name);
  if (type !== undefined) return type;
  ctx.addIssue({ code: 'custom', message: `unknown kind of power ${name}` });
  return z.NEVER;
});
