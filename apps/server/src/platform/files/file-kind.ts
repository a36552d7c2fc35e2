import { fileTypeFromBuffer } from 'file-type';

/** Media types that may be uploaded. */
export type AllowedMediaType = keyof typeof allowed;

/** Why a file was not taken; a code of the problem table, with Chinese text that names the file and the mend. */
export interface FileRefusal {
  readonly code: 'file_too_large' | 'file_type_refused' | 'file_empty';
  readonly detail: string;
  readonly next: string;
}

const allowed = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif'],
  'image/png': ['png'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
} as const;

/**
 * Decides by content, never by what the browser claims (design §9), whether a file may be stored. The name's
 * ending must fit the content, so that nobody opens something else than expected.
 */
export async function detectFileKind(
  name: string,
  content: Uint8Array,
  maxBytes: number,
): Promise<{ mediaType: AllowedMediaType } | { refusal: FileRefusal }> {
  if (content.length === 0) {
    return refuse('file_empty', `文件“${name}”是空的。`, '请重新选择文件。');
  }
  if (content.length > maxBytes) {
    const limit = Math.floor(maxBytes / 1024 / 1024);
    return refuse(
      'file_too_large',
      `文件“${name}”超过 ${limit} MB。`,
      `请压缩或降低扫描分辨率，每个文件不超过 ${limit} MB。`,
    );
  }
  const mediaType = (await fileTypeFromBuffer(content))?.mime ?? '';
  if (!isAllowed(mediaType)) {
    return refuse(
      'file_type_refused',
      `文件“${name}”的类型不支持。`,
      '请上传 PDF、JPG、PNG、DOCX 或 XLSX 文件。',
    );
  }
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const endings: readonly string[] = allowed[mediaType];
  if (!endings.includes(ending)) {
    const real = (endings[0] ?? '').toUpperCase();
    return refuse(
      'file_type_refused',
      `文件“${name}”的内容是 ${real} 格式，与文件名的后缀不一致。`,
      `请把文件名的后缀改为 .${endings[0]}，或重新导出后上传。`,
    );
  }
  return { mediaType };
}

function isAllowed(mediaType: string): mediaType is AllowedMediaType {
  return Object.hasOwn(allowed, mediaType);
}

function refuse(code: FileRefusal['code'], detail: string, next: string): { refusal: FileRefusal } {
  return { refusal: { code, detail, next } };
}
