import type { County, Township } from '@tongban/domain/catalogue';
import type { AppContext } from '../../app-context.ts';
import { GOVERNANCE_POSTS, governedCounties, type StaffActor } from '../staff/index.ts';
import type { SheetFault } from './import-kind.ts';

export interface NamedPlace {
  readonly county: County;
  readonly township: Township;
}

type PlaceCells = Readonly<Record<'县区' | '乡镇（街道）', string>>;

/** The counties whose drafts somebody writes. */
export function countiesOf(
  { reference }: Pick<AppContext, 'reference'>,
  actor: StaffActor,
): readonly County[] {
  const governed = governedCounties(actor, GOVERNANCE_POSTS);
  return reference.counties.filter(({ id }) => governed.includes(id));
}

/** The township that a row names, among those of the reader's counties; else what is wrong with the cells. */
export function placeNamed(
  counties: readonly County[],
  row: number,
  cells: PlaceCells,
): { readonly place: NamedPlace } | { readonly fault: SheetFault } {
  const { 县区: countyName, '乡镇（街道）': townshipName } = cells;
  const fault = (column: string, text: string, next: string) => ({
    fault: { row, column, place: townshipName, text, next },
  });
  if (townshipName === '') return fault('乡镇（街道）', '没有填写乡镇（街道）。', '请填写全称。');
  const own = counties.filter(({ name }) => countyName === '' || name === countyName);
  if (own.length === 0) {
    const names = counties.map(({ name }) => name).join('、');
    return fault('县区', `县区“${countyName}”不在您管理的范围内。`, `您可以导入：${names}。`);
  }
  const found = own.flatMap((county): NamedPlace[] =>
    county.townships.filter(({ name }) => name === townshipName).map((township) => ({ county, township })),
  );
  const [place] = found;
  if (place === undefined) {
    const names = own.map(({ name }) => name).join('、');
    return fault('乡镇（街道）', `${names}没有乡镇（街道）“${townshipName}”。`, '请按行政区划填写全称。');
  }
  return found.length === 1
    ? { place }
    : fault('县区', `有${found.length}个县区设有${townshipName}。`, '请在“县区”列写明是哪一个。');
}
