import type { ProblemRefusal } from '../../platform/http/problem.ts';
import type { RefusalView } from '../components/refusal-notice.tsx';

/** Refusals in the words of the portal: the basis as a resident can look it up, the next step as a resident can take it. */
export function refusalsForResidents(refusals: readonly ProblemRefusal[]): RefusalView[] {
  return refusals.map(({ text, code, clause, next }) => ({
    reason: text,
    code,
    clause: basisText(clause),
    next: nextFor(code) ?? next,
    ...(OF_THE_OFFICES.test(code) ? { nextHref: '/places' } : {}),
  }));
}

function nextFor(code: string): string | undefined {
  if (code === 'CAS-28') return AT_THE_HALL;
  return OF_THE_OFFICES.test(code) ? ELSEWHERE : undefined;
}

/** Beyond the scope of the township's power; the draft stays as it is (E-07). */
const AT_THE_HALL =
  '这份申请由县级部门办理：请返回“受理地点”，改选县政务服务大厅再提交。已经填写的内容和上传的材料都会保留。';

/** Gates between department and township: what mends them is their business, the resident is served elsewhere meanwhile. */
const OF_THE_OFFICES = /^(?:DLG|AUT|GOV)-/;
const ELSEWHERE = '请改到县政务服务大厅，或者已经开通该事项的便民服务中心办理，条件、材料和期限相同。';

/**
 * The project's marks as titles and articles: R-… stands for the founding notice, L-n for article n of the licence law, E-… for
 * conventions that follow from them.
 */
export function basisText(clause: string): string {
  const marks = clause.split(/[、,]/u).map((mark) => mark.trim());
  const articles = marks.flatMap((mark) => {
    const article = /^L-(\d+)$/.exec(mark)?.[1];
    return article === undefined ? [] : [`第${chineseNumber(Number(article))}条`];
  });
  const others = marks.filter((mark) => !/^[RLE]-[\d.]+$/.test(mark));
  const parts = [
    ...(articles.length > 0 ? [`《中华人民共和国行政许可法》${articles.join('、')}`] : []),
    ...(marks.some((mark) => mark.startsWith('R-')) ? ['菏政字〔2022〕25号'] : []),
    ...others,
  ];
  return parts.length > 0 ? parts.join('；') : '本系统办理规则';
}

const DIGITS = '零一二三四五六七八九';

/** 1 to 99, as articles of law are counted. */
function chineseNumber(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`;
  return ones === 0 ? head : `${head}${DIGITS[ones]}`;
}
