import { describe, expect, it } from 'vitest';
import { findItemByNo, loadReferenceData } from '../../../features/catalogue/index.ts';
import { questionsOfGuide } from './questions-of-guide.ts';

const reference = loadReferenceData();
const asked = (no: number) => {
  const found = findItemByNo(reference, no);
  if (found === undefined) throw new Error(`There is no item ${no}.`);
  return Object.fromEntries(questionsOfGuide(found.guide).map(({ question, answer }) => [question, answer]));
};

describe('questionsOfGuide', () => {
  it('L-30 answers from the data of the guide of the small eatery', () => {
    expect(asked(5)).toEqual({
      '谁可以办？':
        '有固定场所、规模小、流程简单的食品加工作坊；经营面积不足五十平方米的小餐馆、小吃店、小饮品店。',
      '多久能办好？': '承诺5日（自然日）内办结，法定时限是15日（自然日）。',
      '要交钱吗？': '不收费。条例第十条：登记不收取任何费用。',
      '哪些材料可以不带？':
        '营业执照、居民身份证、健康证明：能够通过电子证照或者部门共享核验的，不用提交；核验不到的，请带原件。',
      '可以请别人代办吗？': '可以。请提交授权委托书及受托人身份证件，载明委托事项、权限和期限。',
      '会到现场核查吗？': '必要时现场核查，时间计入15日。',
      '办理结果多久有效？': '食品小作坊登记证 / 小餐饮登记证：3年。',
      '办好以后给我什么？': '食品小作坊登记证 / 小餐饮登记证。',
    });
  });

  it('L-30 leaves out what the guide does not say, and names the outside system', () => {
    const water = asked(46);
    expect(water).not.toHaveProperty('多久能办好？');
    expect(water).not.toHaveProperty('办理结果多久有效？');
    expect(asked(1)['办好以后给我什么？']).toBe('营业执照，由市场主体登记系统制发，不由本站制作。');
  });

  it('L-30 every guide has answers, and none is blank or ends twice', () => {
    for (const guide of reference.guides.values()) {
      const questions = questionsOfGuide(guide);
      expect(questions.length).toBeGreaterThanOrEqual(4);
      for (const { answer } of questions) expect(answer).toMatch(/[^。]。$/);
    }
  });
});
