import { expect, it } from 'vitest';
import { accountsByPlace } from './accounts-by-place.ts';

const account = (name: string, placeName: string) => ({
  account: name,
  name,
  placeName,
  placeNote: `${placeName}的说明`,
  postName: '',
  hint: '',
  organisationName: '',
  password: '',
  oneTimeCode: null,
});

it('groups the accounts by place, places and accounts in the order given', () => {
  const accounts = [account('a', '庄寨镇'), account('b', '曹县'), account('c', '庄寨镇')];
  expect(accountsByPlace(accounts)).toEqual([
    { placeName: '庄寨镇', placeNote: '庄寨镇的说明', accounts: [accounts[0], accounts[2]] },
    { placeName: '曹县', placeNote: '曹县的说明', accounts: [accounts[1]] },
  ]);
  expect(accountsByPlace([])).toEqual([]);
});
