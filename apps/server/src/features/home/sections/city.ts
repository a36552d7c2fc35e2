import { countByCounty } from '../../delegations/index.ts';
import { countOf, type HomeFamily, leadTo } from '../home.ts';
import { catalogueEdition } from './catalogue-edition.ts';
import { cityFilings } from './city-filings.ts';

/** The city looks on numbers, never on cases. */
export const city: HomeFamily = {
  posts: ['city_administrator'],
  compose: async (home) => {
    const { tx, ctx } = home;
    const counts = await countByCounty(tx);
    return [
      {
        id: 'counties',
        title: '各县区赋权进度',
        note: '数字为已经宣布启动的“乡镇（街道）＋事项”数；此刻能否实施以矩阵逐项计算为准。',
        entries: [
          leadTo('matrix', '乡镇与事项矩阵', '/matrix', { hint: '全市各乡镇（街道）逐项实时计算' }),
          leadTo('start', '县区起步', '/governance/start', { hint: '机构、首位管理人员，到第一份清单' }),
          ...ctx.reference.counties.map(({ id, name, townships }) => {
            const { lists = 0, started = 0 } = counts.get(id) ?? {};
            const hint = `${townships.length}个乡镇（街道），${lists}个已公布清单`;
            return countOf(id, name, started, { to: '/matrix', search: { county: id } }, { hint });
          }),
        ],
        empty: '',
      },
      await catalogueEdition(home),
      await cityFilings(
        home,
        ctx.reference.counties.map(({ id }) => id),
        '各县区清单公布后三日内报送；逐份登记备案编号，或者退回并说明理由。',
      ),
    ];
  },
};
