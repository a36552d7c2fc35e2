import type { Instant } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import type { StaffActor } from '../staff/index.ts';

interface AuditReading {
  readonly subject: string;
  readonly purpose: string;
  readonly record?: string | null;
  readonly fields?: readonly string[];
  readonly at: Instant;
  readonly requestId: string;
}

/** Reading what others did is reading too: logged before the answer leaves (design §6 "Access log"). */
export function logAudit(
  { accessLog, reference }: Pick<AppContext, 'accessLog' | 'reference'>,
  actor: StaffActor,
  reading: AuditReading,
): Promise<void> {
  return accessLog.logBeforeAnswer({
    ...reading,
    countyId: reference.city.code,
    actor: actor.personId,
    actingFor: actor.appointments[0]?.organisationId ?? null,
  });
}

/** Every county, and the city under whose code its own bodies are kept. */
export function auditedCounties({ reference }: Pick<AppContext, 'reference'>): ReadonlyMap<string, string> {
  const { city, counties } = reference;
  return new Map([[city.code, city.name], ...counties.map(({ id, name }): [string, string] => [id, name])]);
}
