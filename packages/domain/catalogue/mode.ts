/**
 * How an item is handed to a township: a closed list (design §1, R-1.1.4).
 * 委托办理 · 委托受理 · 代收服务 (rows 46–49 belong to companies: no seal, no filing, no decision).
 * The Chinese words are in `terms/case-terms.ts`.
 */
export const MODES = ['entrusted_decision', 'entrusted_acceptance', 'collection_service'] as const;
export type Mode = (typeof MODES)[number];
