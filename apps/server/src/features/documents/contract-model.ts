/** A paper of two sides, to be signed by hand: 委托协议, 备忘录 and the like. */
export interface ContractModel {
  readonly title: string;
  /** Boxed words of warning, e.g. 参考. */
  readonly marks: readonly string[];
  /** Both sides with what they are called in the text, e.g. 甲方（委托方）. */
  readonly sides: readonly ContractSide[];
  readonly preamble: string;
  readonly sections: readonly ContractSection[];
  /** LocalDate of the draft that is printed. */
  readonly printedOn: string;
}

export interface ContractSide {
  readonly label: string;
  readonly name: string;
}

export interface ContractSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly table: ContractTable | null;
}

export interface ContractTable {
  /** Headers with their shares of the width. */
  readonly columns: readonly { readonly header: string; readonly share: number }[];
  readonly rows: readonly (readonly string[])[];
}
