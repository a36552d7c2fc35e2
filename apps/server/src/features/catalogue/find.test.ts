import { describe, expect, it } from 'vitest';
import { companionsOf } from './companion-items.ts';
import { findItem, findItemByNo } from './find-item.ts';
import { findLaw } from './find-law.ts';
import { findLifeEvent, lifeEventsWith } from './find-life-event.ts';
import { findCounty, findCountyByCode, findTownship, findTownshipByCode } from './find-region.ts';
import { listItems } from './list-items.ts';
import { loadReferenceData } from './reference-data.ts';
import { searchRegions } from './search-regions.ts';

const reference = loadReferenceData();
const names = (query: string) =>
  searchRegions(reference, query).map(({ county, township }) => `${county.name}${township?.name ?? ''}`);

describe('finding reference data', () => {
  it('R-2.1.1 an item is found by its id, and by its number in this edition', () => {
    expect(findItem(reference, 'dog-registration')?.item.catalogueNo).toBe(32);
    expect(findItemByNo(reference, 32)?.guide.itemId).toBe('dog-registration');
    expect(findItem(reference, '32')).toBeUndefined();
    expect(findItemByNo(reference, 50)).toBeUndefined();
  });

  it('R-2.1.2 lists all items, or those of one kind of power', () => {
    expect(listItems(reference)).toHaveLength(49);
    expect(listItems(reference, { powerType: 'confirmation' }).map((item) => item.catalogueNo)).toEqual([
      38, 39,
    ]);
  });

  it('R-1.2.5 both former zones lead to 鲁西新区, whose seals bear 菏泽鲁西新区', () => {
    const zone = findCountyByCode(reference, '371771');
    expect(zone?.fullName).toBe('菏泽鲁西新区');
    expect(findCountyByCode(reference, '371772')).toBe(zone);
    expect(findCounty(reference, zone?.id ?? '')).toBe(zone);
  });

  it('a township knows its county', () => {
    const township = findTownshipByCode(reference, '371721105');
    expect(findTownship(reference, township?.id ?? '')).toBe(township);
    expect(findCounty(reference, township?.countyId ?? '')?.name).toBe('曹县');
    expect(findTownship(reference, 'none')).toBeUndefined();
  });

  it('places are found by name, by pinyin as it is spoken here, and by initials', () => {
    expect(names('shanxian')).toEqual(['单县']);
    expect(names('danxian')).toEqual([]);
    expect(names('juancheng')).toEqual(['鄄城县']);
    expect(names('huanggang')).toEqual(['牡丹区黄堽镇', '单县黄岗镇']);
    expect(names('dinglichang')).toEqual(names('dinglizhang'));
    expect(names('plj')).toEqual(['曹县普连集镇']);
    expect(names('凤凰')).toEqual(['巨野县凤凰街道', '鄄城县凤凰镇']);
    expect(names(' ')).toEqual([]);
  });

  it('a life event names its items by id, and an item its life events', () => {
    expect(findLifeEvent(reference, 'open-ktv')?.steps[1]?.itemIds).toEqual(['entertainment-venue-licence']);
    expect(lifeEventsWith(reference, 'marriage-registration').map((event) => event.id)).toEqual([
      'marriage-new-home',
    ]);
    expect(findLifeEvent(reference, 'none')).toBeUndefined();
  });

  it('a small eatery goes with the business licence and, instead, the food licence', () => {
    expect([...companionsOf(reference, 'small-workshop-eatery-registration')].sort()).toEqual([
      'food-business-licence',
      'individual-business-registration',
    ]);
  });

  it('L-42 the law that the system cites is at hand', () => {
    const law = findLaw(reference, 'administrative-licence-law');
    expect(law?.articles.find((each) => each.article === '第四十二条')?.gist).toContain('二十日');
    expect(findLaw(reference, 'none')).toBeUndefined();
  });
});
