import { expect, it } from 'vitest';
import { matchFiles } from './match-files.ts';

const targets = [
  { id: 'a', names: ['曹县行政审批服务局审批专用章（庄寨镇）', '庄寨镇'] },
  { id: 'b', names: ['曹县城市管理局审批专用章（庄寨镇）', '庄寨镇'] },
  { id: 'c', names: ['曹县行政审批服务局审批专用章（魏湾镇）', '魏湾镇'] },
];
const files = (...names: string[]) => names.map((name) => ({ name }));

it('R-1.2.6 a file belongs to the seal whose longest name stands in its own', () => {
  const { matched, left } = matchFiles(
    files(
      '曹县城市管理局审批专用章(庄寨镇) .jpg',
      '印模-魏湾镇.pdf',
      '曹县行政审批服务局审批专用章（庄寨镇）.pdf',
    ),
    targets,
  );
  expect([...matched].map(([id, { name }]) => [id, name])).toEqual([
    ['b', '曹县城市管理局审批专用章(庄寨镇) .jpg'],
    ['c', '印模-魏湾镇.pdf'],
    ['a', '曹县行政审批服务局审批专用章（庄寨镇）.pdf'],
  ]);
  expect(left).toEqual([]);
});

it('R-1.2.6 what suits two seals alike, none, or one that has its file is left to a person', () => {
  const given = files('庄寨镇.pdf', '扫描件001.pdf', '魏湾镇.pdf', '魏湾镇（重扫）.pdf');
  const { matched, left } = matchFiles(given, targets);
  expect([...matched.keys()]).toEqual(['c']);
  expect(left.map(({ name }) => name)).toEqual(['庄寨镇.pdf', '扫描件001.pdf', '魏湾镇（重扫）.pdf']);
});
