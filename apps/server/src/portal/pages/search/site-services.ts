/** A page of this site that answers a question which is about no item. */
export interface SiteService {
  readonly href: string;
  readonly title: string;
  readonly detail: string;
}

const SERVICES: readonly (SiteService & { readonly words: RegExp })[] = [
  {
    href: '/progress',
    title: '查询办件进度',
    detail: '凭办件编号和查询码查询，需要补正的可以直接上传材料',
    words: /进度|办到哪|到哪一步|办好了|办下来|批下来|查询码|办件编号|申请记录|补正/,
  },
  {
    href: '/verify',
    title: '核验证照真伪',
    detail: '扫描证照上的二维码，或者输入核验码',
    words: /真伪|真假|假证|核验|验证码?|二维码|扫码/,
  },
  {
    href: '/places',
    title: '服务网点的地址和时间',
    detail: '县政务服务大厅、乡镇（街道）便民服务中心',
    words: /大厅|便民服务中心|(?:便民)?服务站|网点|几点|上班|下班|周末|星期[六日天]|地址|在哪办公|怎么走/,
  },
  {
    href: '/help#not-satisfied',
    title: '投诉和意见',
    detail: '对办理不满意，可以拨打12345，也可以依法申请行政复议或者提起行政诉讼',
    words: /投诉|举报|差评|态度|不满意|复议|起诉|不公/,
  },
  {
    href: '/help',
    title: '使用帮助',
    detail: '怎样查找、申请、查询和核验',
    words: /使用帮助|怎么用|字太小|长辈版|老年版|大字/,
  },
];

/** Pages of the site that the question is about. */
export function servicesFor(question: string): readonly SiteService[] {
  return SERVICES.filter(({ words }) => words.test(question)).map(({ href, title, detail }) => ({
    href,
    title,
    detail,
  }));
}

/** What of the question is left for the search of items when the words that a page of the site answers are taken out. */
export function matterBeyondServices(question: string): string {
  const rest = SERVICES.reduce((text, { words }) => text.replaceAll(new RegExp(words, 'g'), ' '), question);
  // A single character (村 of 村便民服务站) is in dozens of names and asks for none of them.
  return rest === question || /\S{2}/u.test(rest) ? rest : '';
}
