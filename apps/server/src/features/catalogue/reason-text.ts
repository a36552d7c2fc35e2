import type { MatchReason } from './match-reason.ts';

/** Why an item answers a query, in a few words. */
export function reasonText(reason: MatchReason): string {
  switch (reason.kind) {
    case 'name':
      return '名称相符';
    case 'word':
      return `常用说法“${reason.word}”`;
    case 'sound':
      return `读音与“${reason.word}”相近`;
    case 'initials':
      return '拼音首字母相符';
    case 'english':
      return '英文名称相符';
    case 'context':
      return '办理部门、结果或者场景相符';
    case 'companion':
      return '通常一并办理';
  }
}
