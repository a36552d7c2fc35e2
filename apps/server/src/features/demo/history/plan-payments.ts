import type { PaymentChannel } from '@tongban/domain/payment';
import { addDays, type LocalDate, type WorkCalendar } from '@tongban/domain/time';
import { seededRandom, weighted } from './random.ts';
import { workingDayBefore } from './working-days.ts';

/** How an order of the past went on. */
export const PAYMENT_COURSES = [
  'receipted',
  'paid',
  'expired',
  'cancelled',
  'refunded',
  'miscounted',
] as const;
export type PaymentCourse = (typeof PAYMENT_COURSES)[number];

/** One order of the months before today, planned before anything of it is told. */
export interface PlannedPayment {
  readonly on: LocalDate;
  /** Minutes after midnight in Shanghai. */
  readonly minute: number;
  /** Catalogue number, 46 to 49. */
  readonly item: number;
  readonly channel: PaymentChannel;
  /** A household of the sandbox's companies that nobody else pays for. */
  readonly account: string;
  readonly course: PaymentCourse;
}

export const PAYMENT_ORDERS = 72;
const DAYS = 80;
const NINE = 9 * 60;
const OPEN_MINUTES = 7 * 60;
const FIRST_ACCOUNT = 1_000_000_101;
/** Endings with which the sandbox plays a company that owes nothing, is slow or fails. */
const WAYWARD = ['07', '08', '09', '10'];

/** Orders on working days up to the day before yesterday, and one of yesterday whose amount differs: nobody has looked into it yet. */
export function planPayments(calendar: WorkCalendar, today: LocalDate): PlannedPayment[] {
  const random = seededRandom(46_474_849);
  const accounts = Array.from({ length: PAYMENT_ORDERS + WAYWARD.length }, (_, n) =>
    String(FIRST_ACCOUNT + n),
  )
    .filter((account) => !WAYWARD.some((ending) => account.endsWith(ending)))
    .slice(0, PAYMENT_ORDERS);
  return accounts
    .map((account, index): PlannedPayment => {
      if (index === 0) {
        return {
          on: addDays(today, -1),
          minute: NINE + 75,
          item: 47,
          channel: 'online',
          account,
          course: 'miscounted',
        };
      }
      const on = workingDayBefore(calendar, today, 2 + Math.floor(random() * DAYS));
      const minute = NINE + Math.floor(random() * OPEN_MINUTES);
      const item = weighted(itemsOn(on), random);
      return {
        on,
        minute,
        item,
        channel: weighted(CHANNELS, random),
        account,
        course: weighted(COURSES, random),
      };
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.minute - b.minute));
}

const CHANNELS: readonly (readonly [PaymentChannel, number])[] = [
  ['township_centre', 45],
  ['county_hall', 30],
  ['online', 25],
];
const COURSES: readonly (readonly [PaymentCourse, number])[] = [
  ['receipted', 68],
  ['paid', 6],
  ['expired', 8],
  ['cancelled', 9],
  ['refunded', 9],
];

/** Heating is paid for before and in its season. */
function itemsOn(on: LocalDate): readonly (readonly [number, number])[] {
  const month = Number(on.slice(5, 7));
  const heats = month >= 10 || month <= 3;
  return [
    [46, 40],
    [47, 25],
    [48, 20],
    [49, heats ? 15 : 0],
  ];
}
