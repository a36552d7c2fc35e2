import { answerOf } from './api-problem.ts';
import { api } from './client.ts';
import { newKey } from './new-key.ts';

export interface UploadedFile {
  readonly uploadId: string;
  readonly name: string;
  readonly bytes: number;
  readonly mediaType: string;
}

/** Who takes the file: a desk of cases, whoever signs papers of the county, or whoever reads its lists in from a sheet. */
const ADDRESSES = {
  case: '/api/v1/uploads',
  paper: '/api/v1/paper-uploads',
  sheet: '/api/v1/sheet-uploads',
} as const;
export type UploadPurpose = keyof typeof ADDRESSES;

/** Uploads one file; `onProgress` is told the share sent, 0 to 1. Throws ApiProblem. */
export function uploadFile(
  file: File,
  purpose: UploadPurpose,
  onProgress: (share: number) => void,
): Promise<UploadedFile> {
  const form = new FormData();
  form.append('file', file);
  return answerOf(
    api.POST(ADDRESSES[purpose], {
      params: { header: { 'Idempotency-Key': newKey() } },
      body: { file: file.name },
      bodySerializer: () => form,
      fetch: transportWithProgress(onProgress),
    }),
  );
}

/** fetch tells nothing of what it has sent, so an upload goes by XMLHttpRequest behind the same client. */
function transportWithProgress(onProgress: (share: number) => void) {
  return async (request: Request): Promise<Response> => {
    const body = await request.blob();
    return new Promise((resolve, reject) => {
      const transport = new XMLHttpRequest();
      transport.open(request.method, request.url);
      for (const [name, value] of request.headers) transport.setRequestHeader(name, value);
      transport.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
      transport.onerror = () => reject(new TypeError('connection lost'));
      transport.onload = () => resolve(responseOf(transport));
      transport.send(body);
    });
  };
}

function responseOf(transport: XMLHttpRequest): Response {
  const headers = { 'content-type': transport.getResponseHeader('content-type') ?? 'application/json' };
  return new Response(transport.responseText, { status: transport.status, headers });
}
