import { type Block, spaceOf } from './block.ts';
import type { ContractModel, ContractSection, ContractSide } from './contract-model.ts';
import { tableBlocks } from './contract-table.ts';
import { drawFooter } from './draw-footer.ts';
import type { RenderOptions } from './impression.ts';
import { openPdf } from './open-pdf.ts';
import { COLOUR, MM, PAPER, PAPER_STYLES, type PaperStyle } from './page-style.ts';
import { paginate } from './paginate.ts';
import { drawMark, fittedLine } from './paper-head.ts';
import { paragraphLines } from './paper-text.ts';
import { type Doc, widthOf, writeRight, writeText } from './write-text.ts';

const [, , STYLE] = PAPER_STYLES as readonly [PaperStyle, PaperStyle, PaperStyle];

/** The paper as PDF/A-2b, A4 upright, with room for both sides to sign, seal and date it by hand. */
export async function renderContract(model: ContractModel, options: RenderOptions): Promise<Uint8Array> {
  const { doc, bytes } = await openPdf({
    title: model.title,
    author: model.sides[0]?.name ?? '',
    subject: model.sides.map(({ name }) => name).join('、'),
    madeOn: model.printedOn,
  });
  layOutContract(doc, model, options);
  doc.end();
  return bytes;
}

/** Sets the paper on as many pages as it needs. */
function layOutContract(doc: Doc, model: ContractModel, options: RenderOptions): void {
  const pages = paginate(blocksOf(doc, model), PAPER.bottom - PAPER.top);
  pages.forEach((page, at) => {
    doc.addPage({ size: 'A4', margin: 0 });
    let top: number = PAPER.top;
    for (const block of page) {
      block.draw(top);
      top += block.height;
    }
    const edges = { left: PAPER.left, right: PAPER.right, y: PAPER.height - 14 * MM };
    drawFooter(doc, { at: at + 1, of: pages.length, demo: options.demo }, edges);
  });
}

function blocksOf(doc: Doc, model: ContractModel): readonly Block[] {
  return [
    fittedLine(doc, model.title, STYLE.title, model.title.length > 8 ? 2 : 6),
    spaceOf(3 * MM),
    numberLine(doc, model.marks),
    spaceOf(3 * MM),
    ...model.sides.map((side) => sideLine(doc, side)),
    spaceOf(2 * MM),
    ...paragraphLines(doc, model.preamble, STYLE),
    ...model.sections.flatMap((section, at) => sectionBlocks(doc, section, at)),
    spaceOf(8 * MM),
    signatures(doc, model.sides),
  ];
}

/** The number is written in by hand when the paper is signed. */
function numberLine(doc: Doc, marks: readonly string[]): Block {
  return {
    height: 6 * MM,
    keepWithNext: true,
    draw: (top) => {
      writeRight(doc, '编号：＿＿＿＿＿＿＿＿＿＿', PAPER.right, top + STYLE.table, { size: STYLE.table });
      let x: number = PAPER.left;
      for (const mark of marks) x = drawMark(doc, mark, x, top + STYLE.table) + 2 * MM;
    },
  };
}

function sideLine(doc: Doc, { label, name }: ContractSide): Block {
  return {
    height: STYLE.bodyLead,
    keepWithNext: true,
    draw: (top) => {
      const y = top + STYLE.body * 1.25;
      const bold = { size: STYLE.body, face: 'bold' } as const;
      writeText(doc, `${label}：`, PAPER.left, y, bold);
      writeText(doc, name, PAPER.left + widthOf(doc, `${label}：`, bold), y, { size: STYLE.body });
    },
  };
}

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const;

function sectionBlocks(
  doc: Doc,
  { heading, paragraphs, table }: ContractSection,
  at: number,
): readonly Block[] {
  const title = `${NUMERALS[at] ?? at + 1}、${heading}`;
  return [
    spaceOf(2 * MM),
    {
      height: STYLE.bodyLead,
      keepWithNext: true,
      draw: (top) =>
        writeText(doc, title, PAPER.left + 2 * STYLE.body, top + STYLE.body * 1.25, {
          size: STYLE.body,
          face: 'bold',
        }),
    },
    ...paragraphs.flatMap((text) => text.split('\n')).flatMap((text) => paragraphLines(doc, text, STYLE)),
    ...(table === null ? [] : [spaceOf(1.5 * MM), ...tableBlocks(doc, table, STYLE), spaceOf(2 * MM)]),
  ];
}

/** Both sides beside each other: seal, signature, date. The whole is never parted by a page. */
function signatures(doc: Doc, sides: readonly ContractSide[]): Block {
  const width = (PAPER.right - PAPER.left) / Math.max(1, sides.length);
  return {
    height: 52 * MM,
    draw: (top) => {
      sides.forEach(({ label, name }, at) => {
        const left = PAPER.left + at * width;
        const script = { size: STYLE.body };
        const line = (text: string, row: number) => writeText(doc, text, left, top + row * MM, script);
        line(`${label}：`, 5);
        const room = width - 6 * MM;
        const natural = widthOf(doc, name, script);
        writeText(doc, name, left, top + 12 * MM, {
          size: Math.min(STYLE.body, (STYLE.body * room) / Math.max(1, natural)),
        });
        writeText(doc, '（盖章）', left, top + 19 * MM, { ...script, colour: COLOUR.quiet });
        line('负责人（签字）：', 34);
        line('　　　　年　　月　　日', 46);
      });
    },
  };
}
