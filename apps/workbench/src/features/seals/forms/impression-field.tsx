import { FieldGroup } from '../../../shell/field.tsx';

interface ImpressionFieldProps {
  readonly isRequired: boolean;
  readonly file: File | null;
  readonly onChange: (file: File | null) => void;
}

/** The picture of the impression; it is sent with the hand-over, and its digest goes into the ledger. */
export function ImpressionField({ isRequired, file, onChange }: ImpressionFieldProps) {
  return (
    <FieldGroup
      label="印模的扫描件或者照片"
      id="seal-impression"
      required={isRequired}
      help="PDF、JPG、PNG。只供保管人和管理人员核对，摘要记入台账。"
    >
      <div className="files">
        {file && <p>{file.name}</p>}
        <label className="choose-file">
          {file ? '更换文件' : '选择文件'}
          <input
            type="file"
            aria-label="上传印模"
            accept=".pdf,.jpg,.jpeg,.png"
            onChange={({ target }) => onChange(target.files?.[0] ?? null)}
          />
        </label>
      </div>
    </FieldGroup>
  );
}
