/** One seal use as it is pressed on the paper. */
export interface Impression {
  readonly sealText: string;
  readonly sealUseNo: string;
  /** LocalDate. */
  readonly stampedOn: string;
  /** Shows 样章: a seal of trial and demo, never a real one. */
  readonly specimen: boolean;
}

export interface RenderOptions {
  /** Prints 演示数据 on every page. */
  readonly demo: boolean;
}
