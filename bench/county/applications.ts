import type { SubmitCase } from '@tongban/contract';
import type { AppContext } from '../../apps/server/src/app-context.ts';
import { findCountyByCode, findItemByNo } from '../../apps/server/src/features/catalogue/index.ts';
import { sampleApplication } from '../../apps/server/src/features/demo/sample-applications.ts';

/** The township that decides item 5 itself. */
const TOWNSHIP = '庄寨镇';
const EATERY = 5;

/** Makes the n-th application for item 5 at the township's window. */
export function applicationsIn({ reference }: Pick<AppContext, 'reference'>): (n: number) => SubmitCase {
  const county = findCountyByCode(reference, '371721');
  const township = county?.townships.find(({ name }) => name === TOWNSHIP);
  const found = findItemByNo(reference, EATERY);
  if (!county || !township || !found)
    throw new Error(`The reference data lacks ${TOWNSHIP} or item ${EATERY}.`);
  return (n) => ({
    ...sampleApplication('eatery', n, TOWNSHIP),
    itemId: found.item.id,
    countyId: county.id,
    townshipId: township.id,
    channel: 'township_centre',
    townships: [township.id],
    materials: [],
    conditions: [],
  });
}
