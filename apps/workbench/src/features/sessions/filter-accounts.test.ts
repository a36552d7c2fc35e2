import { expect, it } from 'vitest';
import { filterAccounts } from './filter-accounts.ts';

const account = (login: string, placeName: string, postName: string) => ({
  account: login,
  name: '王秀兰',
  placeName,
  placeNote: '',
  postName,
  hint: '收件、受理',
  organisationName: `${placeName}人民政府`,
  password: '',
  oneTimeCode: null,
});
const window1 = account('window1', '庄寨镇', '便民服务中心窗口人员');
const approver2 = account('approver2', '古营集镇', '乡镇审批人');

it('finds accounts by every word typed, in place, post or login, whatever the case', () => {
  const all = [window1, approver2];
  expect(filterAccounts(all, '')).toEqual(all);
  expect(filterAccounts(all, ' 庄寨 窗口 ')).toEqual([window1]);
  expect(filterAccounts(all, 'APPROVER')).toEqual([approver2]);
  expect(filterAccounts(all, '庄寨 审批人')).toEqual([]);
  expect(filterAccounts(all, '收件')).toEqual(all);
});
