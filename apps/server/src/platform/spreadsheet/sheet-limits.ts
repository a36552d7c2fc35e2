import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate';

/** Unpacked, a list of the whole city is about 7 MB; far above that nobody fills in a form. */
const MOST_BYTES = 48 * 1024 * 1024;
const MOST_FILES = 500;

/** The last row and column that may hold anything. A single far cell would make the reader fill all before it. */
const LAST_ROW = 20_000;
const LAST_COLUMN = 200;

/** Why the archive is not read; null = it may be. `damaged` is no spreadsheet at all. */
export type ArchiveFault = 'damaged' | 'too_large';

/**
 * Looks at a spreadsheet before it is read: how large it says it unpacks, and how far its cells reach. Nothing is unpacked
 * beyond the declared sizes, so that a small file cannot fill the memory.
 */
export function archiveFault(content: Uint8Array): ArchiveFault | null {
  try {
    const declared: UnzipFileInfo[] = [];
    unzipSync(content, { filter: (file) => declared.push(file) < 0 });
    if (declared.length > MOST_FILES) return 'too_large';
    if (declared.reduce((sum, { originalSize }) => sum + originalSize, 0) > MOST_BYTES) return 'too_large';
    const sheets = unzipSync(content, { filter: ({ name }) => name.startsWith('xl/worksheets/') });
    return Object.values(sheets).every((sheet) => isWithinReach(strFromU8(sheet))) ? null : 'too_large';
  } catch {
    // The library throws for whatever is no archive, in many ways; none of them is ours to mend.
    return 'damaged';
  }
}

function isWithinReach(xml: string): boolean {
  for (const [, letters = '', row = ''] of xml.matchAll(/\sr="([A-Z]{0,3})(\d+)"/gu)) {
    if (Number(row) > LAST_ROW || columnOf(letters) > LAST_COLUMN) return false;
  }
  return true;
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + (letter.codePointAt(0) ?? 0) - 64, 0);
}
