import type { IconName } from '@tongban/look';
import { guideHref, lifeEventHref } from '../items/item-links.ts';

/** Something that people want to get done, in their own words. */
export interface Need {
  readonly label: string;
  readonly href: string;
}

export interface NeedGroup {
  readonly title: string;
  readonly icon: IconName;
  readonly needs: readonly Need[];
}

const event = (label: string, id: string): Need => ({ label, href: lifeEventHref(id) });
const item = (label: string, id: string): Need => ({ label, href: guideHref(id) });

/** The front page's first question: what do you want to do? Bundles first, then single items. */
export const NEED_GROUPS: readonly NeedGroup[] = [
  {
    title: '开店做生意',
    icon: 'shop',
    needs: [
      event('开饭馆小吃店', 'open-restaurant'),
      event('开小卖部超市', 'open-shop-supermarket'),
      event('开理发店旅馆', 'open-barber-hotel'),
      event('开农资店', 'open-agri-store'),
      item('办个体户执照', 'individual-business-registration'),
      item('卖烟', 'tobacco-retail-licence'),
    ],
  },
  {
    title: '盖房和建设',
    icon: 'house',
    needs: [
      event('农村盖房翻建', 'build-rural-house'),
      event('盖厂房', 'build-factory'),
      item('占道施工搭建', 'temporary-structures-street-occupation'),
      item('立户外广告牌', 'outdoor-advertising-approval'),
    ],
  },
  {
    title: '种地和养殖',
    icon: 'crop',
    needs: [
      event('办合作社种粮', 'cooperative-grain'),
      event('养鱼养蚕', 'start-breeding'),
      item('农机驾驶证', 'tractor-harvester-driving-licence'),
      item('农机上牌过户', 'tractor-harvester-registration'),
      item('砍伐林木', 'forest-felling-permit'),
    ],
  },
  {
    title: '找工作和领补贴',
    icon: 'work',
    needs: [
      event('失业和歇业', 'unemployed-support'),
      item('灵活就业登记', 'flexible-employment-registration'),
      item('领社保补贴', 'flexible-employment-social-insurance-subsidy'),
      item('领培训补贴', 'individual-training-subsidy'),
      item('参加技能培训', 'employment-entrepreneurship-training'),
    ],
  },
  {
    title: '一家老小',
    icon: 'family',
    needs: [
      event('结婚安家', 'marriage-new-home'),
      event('养老助残', 'elderly-disabled-care'),
      item('办老年优待证', 'senior-preferential-card'),
      item('办残疾人证', 'disability-certificate'),
      event('办养老院', 'run-elderly-home'),
    ],
  },
  {
    title: '出行和生活',
    icon: 'cycle',
    needs: [
      item('电动自行车上牌', 'non-motor-vehicle-registration'),
      item('办养犬证', 'dog-registration'),
      event('办庙会演出', 'community-event'),
      item('卖烟花爆竹', 'fireworks-retail-licence'),
    ],
  },
];

/** Bills that are paid on this site. */
export const BILLS: readonly { readonly itemId: string; readonly label: string; readonly icon: IconName }[] =
  [
    { itemId: 'water-fee-payment', label: '交水费', icon: 'water' },
    { itemId: 'electricity-fee-payment', label: '交电费', icon: 'power' },
    { itemId: 'gas-fee-payment', label: '交燃气费', icon: 'gas' },
    { itemId: 'heating-fee-payment', label: '交暖气费', icon: 'heating' },
  ];

/** Items that a county hall is asked for every day. */
export const EVERYDAY_ITEMS: readonly string[] = [
  'individual-business-registration',
  'small-workshop-eatery-registration',
  'food-business-licence',
  'rural-construction-planning-permit',
  'senior-preferential-card',
  'non-motor-vehicle-registration',
];
