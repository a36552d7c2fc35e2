/** One answer that can be chosen. */
export type Choice = { readonly value: string; readonly label: string; readonly hint?: string };

/** Choices under one heading, e.g. the townships of a county. */
export type ChoiceGroup = { readonly label: string; readonly choices: readonly Choice[] };
