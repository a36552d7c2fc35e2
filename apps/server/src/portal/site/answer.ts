import type { ReactElement } from 'react';
import type { Problem } from '../../platform/http/problem.ts';

/** What a page's handler gives back. */
export type Answer =
  | { readonly kind: 'page'; readonly body: ReactElement; readonly status: number }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** A page; a form that came back with mistakes has status 422. */
export function page(body: ReactElement, status = 200): Answer {
  return { kind: 'page', body, status };
}

/** 303: after a post the browser asks for the next page by GET, so that reloading posts nothing. */
export function redirect(to: string): Answer {
  return { kind: 'redirect', to };
}

export function problem(code: string, more: Omit<Problem, 'code'> = {}): Answer {
  return { kind: 'problem', problem: { code, ...more } };
}
