import { refuse } from '@tongban/domain/terms';
import type { AppContext } from '../../../app-context.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { findCounty } from '../../catalogue/index.ts';
import type { StaffActor } from '../../staff/index.ts';
import { findPaymentService, type PaymentService } from '../payment-service.ts';
import { type Counter, counterOf } from '../payments.policy.ts';

/** The company's service as it is asked at the actor's counter; refused to a post that takes no payments. */
export async function deskService(
  ctx: AppContext,
  actor: StaffActor,
  itemId: string,
): Promise<Outcome<{ readonly service: PaymentService; readonly counter: Counter }>> {
  const counter = counterOf(actor);
  if (counter === undefined) return NO_COUNTER;
  const county = findCounty(ctx.reference, counter.appointment.countyId);
  const service = county === undefined ? null : await findPaymentService(ctx, county, itemId);
  if (service === null) return { kind: 'problem', problem: { code: 'payment_closed' } };
  return done({ service, counter });
}

export const NO_COUNTER: Outcome<never> = {
  kind: 'refused',
  refusals: [refuse('AUT-02', { text: '您的岗位不在这个窗口代收费用。' })],
};
