import type { Outcome as CaseOutcome } from '@tongban/domain/terms';
import { type LocalDate, localDate, parseLocalDate } from '@tongban/domain/time';
import { z } from 'zod';

/** What an outside system says it decided for one of our cases. */
export interface ListedResult {
  readonly caseNumber: string;
  readonly number: string;
  readonly decidedOn: LocalDate;
  readonly outcome: CaseOutcome;
  readonly reason: string | null;
}

export interface OutsideApplication {
  readonly caseNumber: string;
  readonly item: string;
  readonly applicantName: string;
}

/** The interface of the deciding systems. `null` instead of an answer = no answer in time, or one that cannot be read. */
export interface OutsideAdapter {
  /** Registers the application; the same case again gives the same reference. */
  apply(application: OutsideApplication): Promise<{ readonly reference: string } | null>;
  resultOf(
    caseNumber: string,
  ): Promise<
    { readonly state: 'pending' } | { readonly state: 'decided'; readonly result: ListedResult } | null
  >;
  /** Results decided from `from` through `through`. */
  resultsBetween(from: LocalDate, through: LocalDate): Promise<readonly ListedResult[] | null>;
}

const ANSWERS_WITHIN_MS = 5_000;

/** The adapter to the interface at `url`; null where none is set up and results are recorded by hand only. */
export function outsideAdapter(url: string | undefined): OutsideAdapter | null {
  if (url === undefined) return null;
  return {
    apply: (application) =>
      ask(`${url}/applications`, referenceShape, { method: 'POST', body: JSON.stringify(application) }),
    resultOf: (caseNumber) => ask(`${url}/results/${encodeURIComponent(caseNumber)}`, resultShape),
    resultsBetween: async (from, through) => {
      const answer = await ask(`${url}/results?from=${from}&to=${through}`, listShape);
      return answer?.results ?? null;
    },
  };
}

async function ask<S extends z.ZodType>(
  url: string,
  shape: S,
  request: { readonly method?: 'POST'; readonly body?: string } = {},
): Promise<z.output<S> | null> {
  try {
    const response = await fetch(url, {
      ...request,
      headers: { 'content-type': 'application/json' },
      // Names of applicants go only where the county said.
      redirect: 'error',
      signal: AbortSignal.timeout(ANSWERS_WITHIN_MS),
    });
    if (!response.ok) return null;
    const parsed = shape.safeParse(await response.json());
    return parsed.success ? parsed.data : null;
  } catch {
    // Unreachable, too late or no JSON: nothing may be concluded from it, and the clerk records by hand.
    return null;
  }
}

const referenceShape = z.object({ reference: z.string().min(1) });
const decidedShape = z
  .object({
    caseNumber: z.string().min(1),
    number: z.string().min(1),
    date: z
      .string()
      .refine((text) => parseLocalDate(text) !== null, 'a day YYYY-MM-DD')
      .transform((text) => localDate(text)),
    result: z.enum(['granted', 'refused']),
    reason: z.string().nullable().default(null),
  })
  .transform(({ caseNumber, number, date, result, reason }) => ({
    caseNumber,
    number,
    decidedOn: date,
    outcome: result,
    reason,
  }));
const resultShape = z.union([
  z.object({ state: z.literal('pending') }),
  z
    .object({ state: z.literal('decided') })
    .loose()
    .transform((answer, context) => {
      const result = decidedShape.safeParse(answer);
      if (result.success) return { state: 'decided' as const, result: result.data };
      context.addIssue({ code: 'custom', message: result.error.message });
      return z.NEVER;
    }),
]);
const listShape = z.object({ results: z.array(decidedShape) });
