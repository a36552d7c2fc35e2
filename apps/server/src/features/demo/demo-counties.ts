import { LUXI_CODE } from './demo-bodies.ts';
import { LUXI_TOWNSHIP } from './demo-staff.ts';

/** How far a county besides 曹县 is: its lists are published, one township does both modes, some only 委托受理. */
export interface OtherCounty {
  readonly code: string;
  /** Has a 2号公章 with a keeper. */
  readonly flagship: string;
  readonly accepting: readonly string[];
}

export const OTHER_COUNTIES: readonly OtherCounty[] = [
  { code: '371702', flagship: '沙土镇', accepting: ['吴店镇', '黄堽镇', '李村镇'] },
  { code: '371703', flagship: '冉固镇', accepting: ['黄店镇', '马集镇'] },
  { code: '371722', flagship: '终兴镇', accepting: ['浮岗镇', '龙王庙镇', '谢集镇'] },
  { code: '371723', flagship: '大田集镇', accepting: ['天宫庙镇', '九女集镇'] },
  { code: '371724', flagship: '龙固镇', accepting: ['大义镇', '独山镇'] },
  { code: '371725', flagship: '黄安镇', accepting: ['杨庄集镇', '武安镇', '随官屯镇'] },
  { code: '371726', flagship: '旧城镇', accepting: ['红船镇', '董口镇'] },
  { code: '371728', flagship: '东明集镇', accepting: ['马头镇', '陆圈镇'] },
  { code: LUXI_CODE, flagship: LUXI_TOWNSHIP, accepting: ['吕陵镇'] },
];

/** On every list outside 曹县; in both modes. */
export const LISTED_THERE: readonly number[] = [4, 5, 6, 13, 14, 20, 28, 34, 40, 41, 42, 43];
