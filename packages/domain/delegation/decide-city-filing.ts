import { type ContentRef, type Decided, decided, type Refusal, refuse, refused } from '../terms/index.ts';
import { dateInShanghai, type Instant, type LocalDate } from '../time/index.ts';
import { type CityFiling, type CityFilingEvent, cityFilingStateOf, type FiledList } from './city-filing.ts';

/**
 * 报送: the county hands a published list in to the city, or hands it in again after a return. GOV-04 that version
 * was not published; GOV-02 it is issued on a later day; GOV-01 it waits or is filed.
 */
export function decideCityFilingSubmission(
  state: CityFiling | null,
  list: FiledList,
  { issuedOn }: { readonly issuedOn: LocalDate | null },
  now: Instant,
): Decided<CityFilingEvent> {
  const today = dateInShanghai(now);
  if (issuedOn === null) return refused([refuse('GOV-04', { text: '没有找到已经公布的这一版清单。' })]);
  const refusals: Refusal[] = [];
  if (issuedOn > today) refusals.push(refuse('GOV-02', { text: `该清单${issuedOn}才公布。` }));
  const standing = cityFilingStateOf(state);
  if (standing === 'submitted') {
    refusals.push(refuse('GOV-01', { text: '该清单已经报送，正在等待市级备案。' }));
  }
  if (standing === 'filed') refusals.push(refuse('GOV-01', { text: '该清单已经市级备案。' }));
  return refusals.length > 0
    ? refused(refusals)
    : decided({ type: 'cityFilingSubmitted', typeVersion: 1, payload: { list, submittedOn: today } });
}

/** 退回: the city sends a list back with what is wrong. GOV-04 nothing waits; GOV-03 no reason. */
export function decideCityFilingReturn(
  state: CityFiling | null,
  { reason, hasReason }: { readonly reason: ContentRef; readonly hasReason: boolean },
  now: Instant,
): Decided<CityFilingEvent> {
  const refusals = [...checkWaiting(state)];
  if (!hasReason) refusals.push(refuse('GOV-03', { text: '没有填写退回理由。' }));
  return refusals.length > 0
    ? refused(refusals)
    : decided({
        type: 'cityFilingReturned',
        typeVersion: 1,
        payload: { returnedOn: dateInShanghai(now), reason },
      });
}

/**
 * 备案: the city gives a list its number. GOV-04 nothing waits; GOV-03 no number; GOV-02 a day before it was handed in or
 * after today; GOV-01 the number is another list's.
 */
export function decideCityFilingNumber(
  state: CityFiling | null,
  command: { readonly number: string; readonly filedOn: LocalDate },
  { isNumberTaken }: { readonly isNumberTaken: boolean },
  now: Instant,
): Decided<CityFilingEvent> {
  const refusals = [...checkWaiting(state)];
  const number = command.number.trim();
  if (number === '') refusals.push(refuse('GOV-03', { text: '没有填写备案编号。' }));
  const submittedOn = state?.steps.at(-1)?.on ?? command.filedOn;
  if (command.filedOn < submittedOn || command.filedOn > dateInShanghai(now)) {
    refusals.push(refuse('GOV-02', { text: '备案日期早于报送日期，或者晚于今天。' }));
  }
  if (isNumberTaken) refusals.push(refuse('GOV-01', { text: '这个备案编号已经用于另一份清单。' }));
  return refusals.length > 0
    ? refused(refusals)
    : decided({ type: 'cityFilingNumbered', typeVersion: 1, payload: { number, filedOn: command.filedOn } });
}

function checkWaiting(state: CityFiling | null): readonly Refusal[] {
  return cityFilingStateOf(state) === 'submitted'
    ? []
    : [refuse('GOV-04', { text: '该清单没有待办的报送。' })];
}
