import { z } from 'zod';
import { authorityAnswerSchema, authorityQuerySchema } from '../authority.ts';
import { itemPlacesSchema } from '../catalogue.ts';
import { idSchema } from '../scalars.ts';
import type { Endpoint } from './endpoint.ts';

/** Who may do what, and where an item is handled. */
export const DELEGATION_ENDPOINTS = {
  listItemPlaces: {
    method: 'GET',
    path: '/items/{itemId}/places',
    summary: '事项在县乡两级的办理地点',
    tag: 'public',
    params: z.object({ itemId: idSchema }),
    query: z.object({ county: idSchema }),
    answer: itemPlacesSchema,
  },
  explainAuthority: {
    method: 'GET',
    path: '/authority',
    summary: '某乡镇某事项某日的权限依据',
    tag: 'public',
    query: authorityQuerySchema,
    answer: authorityAnswerSchema,
  },
} as const satisfies Record<string, Endpoint>;
