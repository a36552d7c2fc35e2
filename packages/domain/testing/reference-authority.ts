import type { InFlightRule, ListRow } from '../delegation/index.ts';
import { addDays, dateInShanghai, type Instant, type LocalDate } from '../time/index.ts';
import type { GovernanceRecord } from './governance-record.ts';

/**
 * A slow second opinion on authority, written from the requirement text (§1.10, R-1.1.7, E-01 to E-03) and not from
 * `authority-for.ts`: it replays the ledger day by day into a notebook of plain sets and reads the answer off the page.
 */
export interface ReferenceQuestion {
  readonly townshipId: string;
  readonly itemId: string;
  readonly act: 'accept' | 'notice' | 'pre_review' | 'review' | 'decide' | 'seal' | 'issue' | 'go_live';
  readonly at: Instant;
  readonly knownAt: Instant;
  readonly acceptedAt?: Instant | null;
  readonly acceptedMode?: 'entrusted_decision' | 'entrusted_acceptance' | 'own_power' | null;
  readonly affectedTownships?: readonly string[] | null;
}

/** The codes of everything that forbids the act, sorted; empty = allowed. */
export function referenceRefusals(ledger: readonly GovernanceRecord[], q: ReferenceQuestion): string[] {
  const known = ledger.filter((r) => r.at <= q.knownAt);
  const today = dateInShanghai(q.at);
  const now = new Set(verdictOn(known, q, today));
  if (now.size > 0) {
    const basis = runOffDay(known, q, today);
    if (basis !== null && verdictOn(known, q, basis).length === 0) return [];
  }
  return [...now].sort();
}

function verdictOn(known: readonly GovernanceRecord[], q: ReferenceQuestion, day: LocalDate): string[] {
  const page = pageOf(known, q.townshipId, q.itemId, day);
  const { row } = page;
  if (row === null) return page.recalled.size > 0 ? ['DLG-10', 'DLG-13'] : ['DLG-10'];
  const no: string[] = [];
  const isDecision = row.mode === 'entrusted_decision';
  const complete = [row.mode, row.powerType, row.departmentId, row.supervisorId].every((f) => f !== null);
  if (!complete || !row.countyCanRelease || !row.townshipCanTake) no.push('DLG-01');
  if (row.origin === 'local' && Object.values(row.justification ?? { none: '' }).includes(''))
    no.push('DLG-07');
  if (!page.announced.has(row.generation)) no.push('DLG-09');
  if (page.ready.size < 3) no.push('DLG-12');
  if (page.recalled.has(row.generation)) no.push('DLG-13');
  if (q.act !== 'go_live' && !page.live.has(row.generation)) no.push('DLG-14');
  const deciding = q.act === 'review' || q.act === 'decide' || q.act === 'seal';
  if (deciding && q.affectedTownships?.some((t) => t !== q.townshipId)) no.push('CAS-02');
  if (!complete) return no;

  const papers = [...page.agreements.values()].filter(
    (a) => a.kind === row.mode && a.departmentId === row.departmentId,
  );
  const standing = papers.filter((a) => a.standing);
  const paper = standing.find((a) => a.filed) ?? standing[0] ?? papers.toSorted(byEnd).at(-1);
  const holder = page.holders.has(row.departmentId ?? '');
  if (!holder || (paper && !page.townshipGovernments.has(paper.townshipOrganisationId))) no.push('DLG-06');
  if (isDecision && !page.entrustable.has(row.departmentId ?? '')) no.push('DLG-05');
  if (isDecision && q.itemId === 'marriage-registration' && !page.isDesignated) no.push('DLG-15');
  if (!paper) no.push('DLG-02');
  else if (!paper.standing) no.push('DLG-13');
  if (isDecision && !paper?.filed) no.push('DLG-03');
  if (row.departmentId !== row.supervisorId && !page.memoWith.has(row.supervisorId ?? '')) no.push('DLG-04');
  if (isDecision && !sealIsActive(known, q.townshipId, row.departmentId ?? '', q.at)) {
    if (q.act === 'decide' || q.act === 'go_live') no.push('DLG-11');
    if (q.act === 'seal') no.push('SEA-03');
  }
  if (!isDecision && deciding) no.push('CAS-03');
  const kept = q.acceptedMode ?? 'own_power';
  if (kept !== 'own_power' && kept !== row.mode) no.push('DLG-13');
  return no;
}

interface Paper {
  readonly id: string;
  readonly kind: string;
  readonly departmentId: string;
  readonly townshipOrganisationId: string;
  readonly inFlight: InFlightRule;
  readonly end: LocalDate;
  readonly filed: boolean;
  /** In term and not suspended on the day. */
  readonly standing: boolean;
  readonly inTerm: boolean;
}

interface Page {
  row: ListRow | null;
  readonly announced: Set<number>;
  readonly ready: Set<string>;
  readonly live: Set<number>;
  readonly recalled: Set<number>;
  readonly entrustable: Set<string>;
  readonly memoWith: Set<string>;
  readonly holders: Set<string>;
  /** By the province, for this item. */
  isDesignated: boolean;
  readonly townshipGovernments: Set<string>;
  readonly agreements: Map<string, Paper>;
}

/** What holds for the pair at 24:00 of `day`, found by writing down day after day what begins and striking what ends. */
function pageOf(
  known: readonly GovernanceRecord[],
  townshipId: string,
  itemId: string,
  day: LocalDate,
): Page {
  const page: Page = {
    row: null,
    announced: new Set(),
    ready: new Set(),
    live: new Set(),
    recalled: new Set(),
    entrustable: new Set(),
    memoWith: new Set(),
    holders: new Set(),
    isDesignated: false,
    townshipGovernments: new Set(),
    agreements: new Map(),
  };
  const justice = new Set<string>();
  const upTo = (date: LocalDate | null) => date !== null && date <= day;
  const over = (date: LocalDate | null) => date !== null && date < day;
  for (const r of known) {
    if (r.stream === 'organisation' && r.event.type === 'organisationRegistered') {
      const o = r.event.payload;
      const exists = upTo(o.validFrom) && !over(o.validUntil);
      if (o.kind === 'township_government' && o.townshipId === townshipId && exists)
        page.townshipGovernments.add(o.id);
    }
    if (r.stream === 'organisation' && r.event.type === 'capacityGranted') {
      const c = r.event.payload;
      const holds = upTo(c.from) && !over(c.until);
      if (holds && c.kind === 'justice') justice.add(r.id);
      if (holds && c.kind === 'power_holder' && c.itemId === itemId) page.holders.add(r.id);
      if (
        holds &&
        c.kind === 'designated_office' &&
        c.itemId === itemId &&
        page.townshipGovernments.has(r.id)
      )
        page.isDesignated = true;
    }
    if (r.stream === 'list' && r.id === townshipId) {
      const v = r.event.payload;
      if (upTo(v.publishedOn) && upTo(v.effectiveFrom))
        page.row = v.rows.find((x) => x.itemId === itemId) ?? null;
    }
    if (r.stream === 'entrustability' && r.id === itemId && upTo(r.event.payload.reviewedOn)) {
      const { departmentId, entrustable, basis } = r.event.payload;
      if (entrustable && basis) page.entrustable.add(departmentId);
      else page.entrustable.delete(departmentId);
    }
    if (r.stream === 'memo' && r.event.type === 'memoSigned' && r.event.payload.townshipId === townshipId) {
      const m = r.event.payload;
      const covers = m.items.some((i) => i.itemId === itemId);
      if (covers && upTo(m.signedOn) && upTo(m.from) && !over(m.until)) page.memoWith.add(m.supervisorId);
    }
    if (r.stream === 'delegation' && r.id === `${townshipId}/${itemId}`) {
      const e = r.event;
      if (e.type === 'delegationAnnounced' && upTo(e.payload.announcedOn))
        page.announced.add(e.payload.generation);
      if (e.type === 'delegationWentLive' && upTo(e.payload.startOn)) page.live.add(e.payload.generation);
      if (e.type === 'delegationRecalled' && upTo(e.payload.effectiveOn))
        page.recalled.add(e.payload.generation);
      if (e.type === 'readinessRecorded' && upTo(e.payload.from) && !over(e.payload.until))
        page.ready.add(e.payload.kind);
    }
    if (r.stream === 'agreement') writeAgreement(page, r, townshipId, itemId, day, justice);
  }
  return page;
}

function writeAgreement(
  page: Page,
  record: Extract<GovernanceRecord, { stream: 'agreement' }>,
  townshipId: string,
  itemId: string,
  day: LocalDate,
  justice: ReadonlySet<string>,
): void {
  const { event, id } = record;
  if (event.type === 'agreementSigned') {
    const a = event.payload;
    const ours = a.townshipId === townshipId && a.itemIds.includes(itemId);
    if (!ours || a.signedOn > day || a.from > day) return;
    const inTerm = day <= a.until;
    const { kind, departmentId, townshipOrganisationId, inFlight, until: end } = a;
    const paper = { id, kind, departmentId, townshipOrganisationId, inFlight, end, inTerm };
    page.agreements.set(id, { ...paper, filed: false, standing: inTerm });
    return;
  }
  const paper = page.agreements.get(id);
  if (!paper) return;
  if (
    event.type === 'agreementFiled' &&
    event.payload.filedOn <= day &&
    justice.has(event.payload.receiverId)
  ) {
    page.agreements.set(id, { ...paper, filed: true });
  }
  if (event.type === 'agreementSuspended') {
    const { from, until } = event.payload;
    if (from <= day && (until === null || day <= until))
      page.agreements.set(id, { ...paper, standing: false });
  }
  if (event.type === 'agreementTerminated' && event.payload.lastDay < paper.end) {
    const inTerm = day <= event.payload.lastDay;
    page.agreements.set(id, {
      ...paper,
      end: event.payload.lastDay,
      inTerm,
      standing: paper.standing && inTerm,
    });
  }
}

/**
 * E-01, E-02: walks from the day of acceptance to today and notes each day on which the power ended and what the ending
 * paper said about cases in flight. Every one must say finish, and its days must not have passed.
 */
function runOffDay(
  known: readonly GovernanceRecord[],
  q: ReferenceQuestion,
  today: LocalDate,
): LocalDate | null {
  if (!q.acceptedAt || ['accept', 'notice', 'go_live'].includes(q.act)) return null;
  let first: LocalDate | null = null;
  for (let day = addDays(dateInShanghai(q.acceptedAt), 1); day <= today; day = addDays(day, 1)) {
    const rules = endingsOn(known, q, day);
    if (rules.length === 0) continue;
    first ??= addDays(day, -1);
    const finishing = rules.every(
      (rule) => rule.kind === 'finish' && today <= addDays(day, rule.withinDays - 1),
    );
    if (!finishing) return null;
  }
  return first;
}

function endingsOn(known: readonly GovernanceRecord[], q: ReferenceQuestion, day: LocalDate): InFlightRule[] {
  const rules: InFlightRule[] = [];
  for (const r of known) {
    if (r.stream !== 'delegation' || r.id !== `${q.townshipId}/${q.itemId}`) continue;
    if (r.event.type === 'delegationRecalled' && r.event.payload.effectiveOn === day)
      rules.push(r.event.payload.inFlight);
  }
  const before = pageOf(known, q.townshipId, q.itemId, addDays(day, -1));
  const after = pageOf(known, q.townshipId, q.itemId, day);
  const kept = q.acceptedMode ?? 'own_power';
  for (const ended of before.agreements.values()) {
    if (!ended.inTerm || after.agreements.get(ended.id)?.inTerm) continue;
    if (kept !== 'own_power' && ended.kind !== kept) continue;
    const renewed = [...after.agreements.values()].some(
      (a) =>
        a.inTerm &&
        a.kind === ended.kind &&
        a.departmentId === ended.departmentId &&
        (a.kind === 'entrusted_acceptance' || a.filed),
    );
    if (!renewed) rules.push(ended.inFlight);
  }
  return rules;
}

/** issued and handed over, and nothing has stopped it since. */
function sealIsActive(
  known: readonly GovernanceRecord[],
  townshipId: string,
  departmentId: string,
  at: Instant,
): boolean {
  const registered = known.find(
    (r) => r.stream === 'organisation' && r.id === departmentId && r.event.type === 'organisationRegistered',
  );
  const owner =
    registered?.stream === 'organisation' && registered.event.type === 'organisationRegistered'
      ? registered.event.payload.sealOwnerId
      : departmentId;
  const status = new Map<string, string>();
  for (const r of known) {
    if (r.stream !== 'seal') continue;
    const e = r.event;
    if (e.type === 'sealIssued') {
      const { kind, sealOwnerId } = e.payload;
      const ours = kind === 'approval_no2' && sealOwnerId === owner && e.payload.townshipId === townshipId;
      if (ours) status.set(r.id, 'issued');
    } else if (e.type === 'sealStatusChanged' || e.type === 'sealHandedOver') {
      if (!status.has(r.id) || e.payload.from > at) continue;
      if (e.type === 'sealStatusChanged') status.set(r.id, e.payload.status);
      // The first keeper puts it into use; a later one takes it as it is.
      else if (status.get(r.id) === 'issued') status.set(r.id, 'active');
    }
  }
  return [...status.values()].includes('active');
}

function byEnd(a: Paper, b: Paper): number {
  return a.end < b.end ? -1 : a.end > b.end ? 1 : 0;
}
