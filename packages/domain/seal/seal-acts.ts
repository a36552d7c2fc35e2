import type { Seal, SealStatus } from './seal.ts';
import { presentSealStatus } from './seal-transitions.ts';

/** In which capacity somebody stands before a seal: the county that issued it, the head of the centre, its keeper of now. */
export type SealRole = 'county' | 'centre' | 'keeper';

interface SealActTerm {
  readonly name: string;
  /** What follows from it, said before it is done. */
  readonly consequence: string;
  readonly by: readonly SealRole[];
  readonly from: readonly SealStatus[];
}

const ANYWHERE: readonly SealStatus[] = ['carved', 'issued', 'active', 'suspended'];

/** What people do with a seal, who may, and from which status (R-1.2.3 to, E-10, E-12). */
export const SEAL_ACTS = {
  carve: {
    name: '登记刻制',
    consequence: '登记后印章为“已刻制待发放”，在发放领用之前不能用印。',
    by: ['county'],
    from: ['authorised'],
  },
  release: {
    name: '发放并办理首次领用',
    consequence: '领用后印章立即启用，由保管人对每一次用印负责。',
    by: ['county'],
    from: ['carved', 'issued'],
  },
  hand_over: {
    name: '办理交接',
    consequence: '登记后原保管人立即不能用印，由接收人负责；任何时候只有一名保管人。',
    by: ['county', 'centre', 'keeper'],
    from: ['active', 'suspended'],
  },
  name_deputy: {
    name: '指定B角',
    consequence: '保管人请假时，印章只能交B角代管；平时B角不能用印。',
    by: ['county', 'centre'],
    from: ['active', 'suspended'],
  },
  suspend: {
    name: '停用',
    consequence: '立即停止用印，等待用印的办件停在原环节；收件和受理不受影响，以后可以恢复。',
    by: ['county'],
    from: ['active'],
  },
  resume: {
    name: '恢复使用',
    consequence: '恢复后由现任保管人继续用印。',
    by: ['county'],
    from: ['suspended'],
  },
  report_loss: {
    name: '报失',
    consequence:
      '立即停止用印并且不能撤销：等待用印的办件全部停下，最后一次确认用印之后的文书须逐件核查，以后只能另行刻制新印章。',
    by: ['county', 'centre', 'keeper'],
    from: ANYWHERE,
  },
  pursue_loss: {
    name: '登记遗失处置',
    consequence: '登记报案回执和遗失公告，公众可以据此核对文书。',
    by: ['county', 'centre'],
    from: ['lost', 'collected', 'abolished'],
  },
  collect: {
    name: '收回',
    consequence: '收回后不得再用印，也不能恢复；以前的文书仍可核验。',
    by: ['county'],
    from: [...ANYWHERE, 'lost'],
  },
  abolish: {
    name: '废止',
    consequence: '废止后不得再用印，也不能恢复；以前的文书仍可核验。',
    by: ['county'],
    from: ['authorised', ...ANYWHERE, 'lost', 'collected'],
  },
  destroy: {
    name: '登记销毁',
    consequence: '登记后印章的登记到此为止，只供查阅。',
    by: ['county'],
    from: ['collected', 'abolished'],
  },
} as const satisfies Record<string, SealActTerm>;

export type SealAct = keyof typeof SEAL_ACTS;

/** The acts open to somebody before the seal as it stands, in the order of the table. */
export function sealActsOf(seal: Seal, roles: ReadonlySet<SealRole>): SealAct[] {
  const status = presentSealStatus(seal);
  return (Object.keys(SEAL_ACTS) as SealAct[]).filter((act) => {
    const { from }: SealActTerm = SEAL_ACTS[act];
    if (act === 'pursue_loss' && seal.life?.loss === undefined) return false;
    return from.includes(status) && mayActOnSeal(act, roles);
  });
}

/** Whether the act belongs to one of the roles; whether the seal allows it now is asked by the act's own rule. */
export function mayActOnSeal(act: SealAct, roles: ReadonlySet<SealRole>): boolean {
  const { by }: SealActTerm = SEAL_ACTS[act];
  return by.some((role) => roles.has(role));
}

/** The statuses that the county sets with a reason, by the act that sets them. */
export const STATUS_SET_BY = {
  suspend: 'suspended',
  resume: 'active',
  collect: 'collected',
  abolish: 'abolished',
  destroy: 'destroyed',
} as const satisfies Partial<Record<SealAct, SealStatus>>;
