import { describe, expect, it } from 'vitest';
import { cellText, modeSign, rimText } from './cell-text.ts';
import { stepCell } from './step-cell.ts';

describe('the matrix in words', () => {
  it('R-1.2.10 a cell says mode, standing and what is missing', () => {
    const cell = { standing: 'preparing', mode: 'entrusted_decision', missing: ['DLG-03', 'DLG-14'] };
    expect(cellText('食品经营许可', '庄寨镇', cell)).toBe(
      '庄寨镇，食品经营许可：委托办理，准备中，缺DLG-03、DLG-14',
    );
    expect(cellText('食品经营许可', '庄寨镇', { standing: 'recalled', mode: null, missing: [] })).toBe(
      '庄寨镇，食品经营许可：已收回',
    );
    expect(modeSign('collection_service')).toBe('代');
    expect(modeSign(null)).toBe('');
  });

  it('R-1.2.10 the rim counts what is live of what is recorded', () => {
    expect(rimText({ live: 3, preparing: 2 })).toBe('3／5');
    expect(rimText({ recalled: 1 })).toBe('0／1');
    expect(rimText({})).toBe('—');
  });

  it('design §11 arrow keys go from cell to cell and stop at the rim', () => {
    expect(stepCell({ row: 1, column: 1 }, 'ArrowUp', { rows: 3, columns: 3 })).toEqual({
      row: 0,
      column: 1,
    });
    expect(stepCell({ row: 0, column: 1 }, 'ArrowUp', { rows: 3, columns: 3 })).toEqual({
      row: 0,
      column: 1,
    });
    expect(stepCell({ row: 2, column: 2 }, 'ArrowRight', { rows: 3, columns: 3 })).toEqual({
      row: 2,
      column: 2,
    });
    expect(stepCell({ row: 2, column: 2 }, 'Home', { rows: 3, columns: 3 })).toEqual({ row: 2, column: 0 });
    expect(stepCell({ row: 0, column: 0 }, 'End', { rows: 3, columns: 3 })).toEqual({ row: 0, column: 2 });
    expect(stepCell({ row: 0, column: 0 }, 'a', { rows: 3, columns: 3 })).toBeNull();
  });
});
