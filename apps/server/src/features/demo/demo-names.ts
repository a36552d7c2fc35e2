const SURNAMES = [
  ...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎',
];
const GIVEN = [
  ...['秀英', '建国', '桂兰', '志明', '玉兰', '海军', '春梅', '国强', '晓燕', '永福', '凤英', '振华', '立新'],
  ...['雪莲', '明远', '海涛', '慧敏', '兴旺', '丽萍', '文博', '佳宁', '卫东', '爱华', '金生', '素珍', '洪亮'],
  ...['保国', '翠平', '传勇', '冬梅', '广林', '红霞', '继业', '景云', '克俭', '来顺', '美玲', '念慈', '培元'],
];

/** The n-th invented name: the first two thousand differ, and neighbours share neither surname nor given name. */
export function inventedName(n: number): string {
  const round = Math.floor(n / SURNAMES.length);
  return `${pick(SURNAMES, n * 7)}${pick(GIVEN, n * 5 + round)}`;
}

function pick<T>(list: readonly T[], n: number): T {
  return list[n % list.length] as T;
}
