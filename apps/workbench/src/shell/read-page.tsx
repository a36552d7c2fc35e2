import type { ReactNode } from 'react';
import { problemFrom } from '../api/api-problem.ts';
import { PageProblem } from './page-problem.tsx';
import { Waiting } from './waiting.tsx';

interface ReadPageProps<T> {
  /** The head of the page while there is nothing but a problem to show. */
  readonly title: string;
  readonly query: { readonly data: T | undefined; readonly error: unknown };
  readonly children: (data: T) => ReactNode;
}

/** A page of one thing that is read first: still reading, a problem, or the thing. */
export function ReadPage<T>({ title, query: { data, error }, children }: ReadPageProps<T>) {
  if (data !== undefined) return children(data);
  return error ? <PageProblem title={title} problem={problemFrom(error)} /> : <Waiting />;
}
