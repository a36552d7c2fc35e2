import type { z } from 'zod';
import type { AppContext } from '../../app-context.ts';
import type { GovernanceContext, GovernanceResult } from '../organisations/index.ts';
import type { StaffActor } from '../staff/index.ts';

/** What an act of a batch may use: as a governance operation, and the files that were uploaded for it. */
export type BatchActContext = GovernanceContext & Pick<AppContext, 'files'>;

/** One kind of act that may be done many times by one start. */
export interface BatchKind {
  /** Stored with the batch, so it stays: `go_live`. */
  readonly kind: string;
  /** What is done, in Chinese, for the list of batches: 启动实施. */
  readonly name: string;
  /** The commands, as they were stored; every one is read by it again before it runs. */
  readonly commandSchema: z.ZodType;
  /**
   * Does one act, by the same operation and the same question of reach as its single route. Null = out of the actor's
   * reach by now. Records exactly once a row: the row is marked in the act's own transaction.
   */
  readonly run: (
    ctx: BatchActContext,
    actor: StaffActor,
    countyId: string,
    command: unknown,
  ) => Promise<GovernanceResult | null>;
}

interface KindDefinition<S extends z.ZodType> {
  readonly kind: string;
  readonly name: string;
  readonly commandSchema: S;
  readonly run: (
    ctx: BatchActContext,
    actor: StaffActor,
    countyId: string,
    command: z.output<S>,
  ) => Promise<GovernanceResult | null>;
}

/** A kind whose command is typed inside; what runs it knows only that the command was stored. */
export function defineBatchKind<S extends z.ZodType>(definition: KindDefinition<S>): BatchKind {
  const { commandSchema, run } = definition;
  return {
    ...definition,
    run: (ctx, actor, countyId, command) => run(ctx, actor, countyId, commandSchema.parse(command)),
  };
}
