import { FieldGroup } from '../shell/field.tsx';

interface ManyFilesProps {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  /** Chosen files of which nobody knows what they are for. */
  readonly left: readonly { readonly name: string }[];
  readonly onChoose: (files: readonly File[]) => void;
}

/** More names than these nobody reads. */
const MOST_NAMED = 8;

/** Many files at once, each told apart by its name; those that could not be are named. */
export function ManyFiles({ id, label, help, left, onChoose }: ManyFilesProps) {
  return (
    <FieldGroup label={label} id={id} required help={help}>
      <div className="files">
        <label className="choose-file">
          选择多个文件
          <input
            type="file"
            multiple
            aria-label={`上传${label}`}
            accept=".pdf,.jpg,.jpeg,.png"
            onChange={({ target }) => onChoose([...(target.files ?? [])])}
          />
        </label>
        {left.length > 0 && (
          <p className="heed" role="status">
            按文件名对应不上、不会使用的文件{left.length}个：
            {left
              .slice(0, MOST_NAMED)
              .map(({ name }) => name)
              .join('、')}
            {left.length > MOST_NAMED && '等'}
          </p>
        )}
      </div>
    </FieldGroup>
  );
}
