import { type Decided, decided, type Refusal, refuse, refused } from '../terms/index.ts';
import { checkPlaceFacts } from './check-place-facts.ts';
import { HALL_ID, type Place, type PlaceEvent, type PlaceFacts, type PlaceIdentity } from './place.ts';

export type PlaceRecording = PlaceIdentity & PlaceFacts;

/**
 * Records a place: one hall a county, one centre a township, stations by village. GOV-01 recorded
 * before, or another station of that name; GOV-03 what is incomplete; STA-02 as `checkPlaceFacts`.
 */
export function decidePlaceRecord(
  state: Place | null,
  command: PlaceRecording,
  facts: { readonly neighbours: readonly Place[] },
): Decided<PlaceEvent> {
  const { id, kind, townshipId, name } = command;
  const refusals: Refusal[] = [];
  if (state !== null) refusals.push(refuse('GOV-01', { text: '该场所已经登记。' }));
  if (facts.neighbours.some((other) => other.id !== id && other.name === name)) {
    refusals.push(refuse('GOV-01', { text: `已经登记了名称为${name}的场所。` }));
  }
  const expected = { hall: HALL_ID, centre: townshipId, station: id }[kind];
  if ((kind === 'hall') !== (townshipId === null) || expected !== id) {
    refusals.push(
      refuse('GOV-03', { text: '便民服务中心和便民服务站须写明乡镇（街道），县政务服务大厅不得填写。' }),
    );
  }
  refusals.push(...checkPlaceFacts(kind, command));
  return refusals.length > 0
    ? refused(refusals)
    : decided({ type: 'placeRecorded', typeVersion: 1, payload: command });
}
