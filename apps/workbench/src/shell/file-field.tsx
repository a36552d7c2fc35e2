import { type ChangeEvent, useState } from 'react';
import { problemFrom } from '../api/api-problem.ts';
import { type UploadedFile, type UploadPurpose, uploadFile } from '../api/upload-file.ts';

export interface FiledFile {
  readonly uploadId: string;
  readonly name: string;
  readonly bytes: number;
}

interface FileFieldProps {
  /** What the files are, for those who hear the page. */
  readonly name: string;
  readonly files: readonly FiledFile[];
  /** What they are filed with; a case when left out. */
  readonly purpose?: UploadPurpose;
  readonly onChange: (next: (now: readonly FiledFile[]) => readonly FiledFile[]) => void;
}

interface Going {
  readonly id: number;
  readonly name: string;
  readonly share: number;
  readonly problem: string | null;
}

let count = 0;

/** Files of one material: upload with progress, list, remove. */
export function FileField({ name, files, purpose = 'case', onChange }: FileFieldProps) {
  const [going, setGoing] = useState<readonly Going[]>([]);
  const update = (id: number, part: Partial<Going>) =>
    setGoing((now) => now.map((each) => (each.id === id ? { ...each, ...part } : each)));
  const drop = (id: number) => setGoing((now) => now.filter((each) => each.id !== id));
  const send = async (file: File) => {
    count += 1;
    const id = count;
    setGoing((now) => [...now, { id, name: file.name, share: 0, problem: null }]);
    try {
      const done: UploadedFile = await uploadFile(file, purpose, (share) => update(id, { share }));
      onChange((now) => [...now, { uploadId: done.uploadId, name: done.name, bytes: done.bytes }]);
      drop(id);
    } catch (error) {
      const { title, detail, next } = problemFrom(error);
      update(id, { problem: [detail ?? title, next].filter(Boolean).join('') });
    }
  };
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    for (const file of event.target.files ?? []) void send(file);
    event.target.value = '';
  };
  return (
    <div className="files">
      <ul aria-label={`${name}的文件`} hidden={files.length + going.length === 0}>
        {files.map(({ uploadId, name: fileName, bytes }) => (
          <li key={uploadId}>
            <span>{fileName}</span>
            <small>{sizeText(bytes)}</small>
            <button
              type="button"
              aria-label={`移除${fileName}`}
              onClick={() => onChange((now) => now.filter((each) => each.uploadId !== uploadId))}
            >
              移除
            </button>
          </li>
        ))}
        {going.map(({ id, name: fileName, share, problem }) => (
          <li key={id}>
            <span>{fileName}</span>
            {problem === null ? (
              <progress value={share} aria-label={`正在上传${fileName}`} />
            ) : (
              <>
                <small className="problem" role="alert">
                  {problem}
                </small>
                <button type="button" onClick={() => drop(id)}>
                  知道了
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
      <label className="choose-file">
        选择文件
        <input type="file" multiple aria-label={`上传${name}`} onChange={choose} />
      </label>
    </div>
  );
}

function sizeText(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
