import { z } from 'zod';
import {
  changePlaceSchema,
  closePlaceSchema,
  placeListSchema,
  placeRecordSchema,
  placeSavedSchema,
  recordPlaceSchema,
  reopenPlaceSchema,
} from '../places.ts';
import { idSchema } from '../scalars.ts';
import type { Endpoint } from './endpoint.ts';

const recordParams = z.object({ countyId: idSchema, placeId: idSchema });

/** Halls, centres and stations: read by everybody, kept by the head of the centre and the county's service manager. */
export const PLACE_ENDPOINTS = {
  listPlaces: {
    method: 'GET',
    path: '/counties/{countyId}/places',
    summary: '县区（或者其中一个乡镇、街道）的服务场所',
    tag: 'public',
    params: z.object({ countyId: idSchema }),
    query: z.object({ township: idSchema.optional() }),
    answer: placeListSchema,
  },
  readPlace: {
    method: 'GET',
    path: '/counties/{countyId}/places/{placeId}',
    summary: '一处服务场所',
    tag: 'public',
    params: recordParams,
    answer: placeRecordSchema,
  },
  listPlaceRecords: {
    method: 'GET',
    path: '/place-records',
    summary: '由本人维护的服务场所',
    tag: 'places',
    answer: placeListSchema,
  },
  readPlaceRecord: {
    method: 'GET',
    path: '/place-records/{countyId}/{placeId}',
    summary: '由本人维护的一处服务场所',
    tag: 'places',
    params: recordParams,
    answer: placeRecordSchema,
  },
  recordPlace: {
    method: 'POST',
    path: '/place-records',
    summary: '登记服务场所',
    tag: 'places',
    body: recordPlaceSchema,
    answer: placeSavedSchema,
    status: 201,
  },
  changePlace: {
    method: 'POST',
    path: '/place-records/{countyId}/{placeId}/changes',
    summary: '变更服务场所信息',
    tag: 'places',
    params: recordParams,
    body: changePlaceSchema,
    answer: placeSavedSchema,
  },
  closePlace: {
    method: 'POST',
    path: '/place-records/{countyId}/{placeId}/closures',
    summary: '登记暂停服务',
    tag: 'places',
    params: recordParams,
    body: closePlaceSchema,
    answer: placeSavedSchema,
  },
  reopenPlace: {
    method: 'POST',
    path: '/place-records/{countyId}/{placeId}/reopenings',
    summary: '登记恢复服务',
    tag: 'places',
    params: recordParams,
    body: reopenPlaceSchema,
    answer: placeSavedSchema,
  },
} as const satisfies Record<string, Endpoint>;
