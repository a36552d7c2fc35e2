/** Invented people: surnames as frequent as they are in the country, given names of one or two common characters. */

/** Per thousand of the population; what is left over falls to the rarer ones evenly. */
const COMMON: readonly (readonly [string, number])[] = [
  ['王', 72],
  ['李', 70],
  ['张', 68],
  ['刘', 54],
  ['陈', 45],
  ['杨', 31],
  ['赵', 23],
  ['黄', 22],
  ['周', 21],
  ['吴', 20],
  ['徐', 17],
  ['孙', 15],
  ['胡', 13],
  ['朱', 13],
  ['高', 12],
  ['林', 12],
  ['何', 12],
  ['郭', 12],
  ['马', 12],
  ['罗', 9],
];
const RARER = [
  ...'梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文',
];
const GIVEN = [
  ...'秀英建国桂兰志明玉海军春梅强晓燕永福凤振华丽伟芳娜敏静磊洋勇艳杰娟涛超平刚文斌红玲霞鹏飞云龙雪松立新学忠诚德义家庆善广存瑞祥金宝安康兴旺俊峰宏宇浩然思雨欣怡子涵',
];

/** The name of the n-th person; the same n always gives the same name. */
export function nameOf(n: number): string {
  const surname = surnameOf(scatter(n, 1) % 1000);
  const first = GIVEN[scatter(n, 2) % GIVEN.length] ?? '';
  // One in seven has one character.
  if (scatter(n, 3) % 7 === 0) return `${surname}${first}`;
  return `${surname}${first}${GIVEN[scatter(n, 4) % GIVEN.length] ?? ''}`;
}

function surnameOf(perMille: number): string {
  let left = perMille;
  for (const [surname, share] of COMMON) {
    if (left < share) return surname;
    left -= share;
  }
  return RARER[left % RARER.length] ?? '';
}

/** A whole number that looks random, yet is the same in every run. */
export function scatter(n: number, salt: number): number {
  let x = Math.imul(n ^ (salt * 0x9e3779b9), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 15), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}
