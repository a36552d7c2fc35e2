import { type Guide, handlingOf, limitsOf, type MaterialRequirement } from '@tongban/domain/catalogue';

/** A question that people ask, answered from the guide's own data only: nothing is added to it. */
export interface GuideQuestion {
  readonly question: string;
  readonly answer: string;
}

/** 常见问题 of a guide; a question that its data cannot answer is left out. */
export function questionsOfGuide(guide: Guide): readonly GuideQuestion[] {
  return [
    whoMay,
    howLong,
    howMuch,
    whatNeedNotBeBrought,
    maySendSomebody,
    willTheyComeAndLook,
    howLongValid,
    whatIsGiven,
  ]
    .map((ask) => ask(guide))
    .filter((entry) => entry !== null);
}

type Ask = (guide: Guide) => GuideQuestion | null;

const whoMay: Ask = ({ serviceObjectNote }) => ({
  question: '谁可以办？',
  answer: sentence(serviceObjectNote),
});

const howLong: Ask = (guide) => {
  if (handlingOf(guide) === 'payment_order') return null;
  const { unit, promisedDays, statutoryDays, onTheSpot } = limitsOf(guide);
  const days = (count: number) => `${count}${unit === 'working' ? '个工作日' : '日（自然日）'}`;
  const promised =
    onTheSpot || promisedDays === 0 ? '材料齐全的，承诺当场办结' : `承诺${days(promisedDays)}内办结`;
  const pauses = guide.steps.some(({ pauseKind }) => pauseKind !== null);
  return {
    question: '多久能办好？',
    answer: sentence(
      `${promised}${statutoryDays > 0 ? `，法定时限是${days(statutoryDays)}` : ''}${
        pauses ? '。流程中注明的特别程序所需时间不计入期限，会书面告知您' : ''
      }`,
    ),
  };
};

const howMuch: Ask = ({ fee }) => ({
  question: '要交钱吗？',
  answer: sentence(
    fee.charged ? `收费。${fee.note}` : fee.note === '不收费' ? '不收费' : `不收费。${fee.note}`,
  ),
});

const whatNeedNotBeBrought: Ask = ({ materials }) => {
  const names = materials.filter(isFree).map(({ name, reusableLicence }) => reusableLicence ?? name);
  if (names.length === 0) return null;
  return {
    question: '哪些材料可以不带？',
    answer: `${[...new Set(names)].join('、')}：能够通过电子证照或者部门共享核验的，不用提交；核验不到的，请带原件。`,
  };
};

const maySendSomebody: Ask = ({ materials }) => {
  const proxy = materials.find(({ id }) => id === 'power-of-attorney');
  if (proxy === undefined) return null;
  const note = proxy.note === null ? '' : `，${proxy.note}`;
  return { question: '可以请别人代办吗？', answer: sentence(`可以。请提交${proxy.name}${note}`) };
};

const willTheyComeAndLook: Ask = ({ steps }) => {
  const survey = steps.find(({ kind }) => kind === 'site_survey');
  return survey === undefined ? null : { question: '会到现场核查吗？', answer: sentence(survey.note) };
};

const howLongValid: Ask = ({ result }) =>
  result.validity === null
    ? null
    : { question: '办理结果多久有效？', answer: sentence(`${result.name}：${result.validity}`) };

const whatIsGiven: Ask = ({ result, decisionSystem }) => ({
  question: '办好以后给我什么？',
  answer: sentence(
    decisionSystem.kind === 'external'
      ? `${result.name}，由${decisionSystem.name}制发，不由本站制作`
      : result.name,
  ),
});

function isFree({ reusableLicence, source }: MaterialRequirement): boolean {
  return reusableLicence !== null || source === 'government';
}

function sentence(text: string): string {
  return /[。！？]$/.test(text) ? text : `${text}。`;
}
