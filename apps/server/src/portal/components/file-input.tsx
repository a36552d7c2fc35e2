import { Button } from './button.tsx';
import { Field } from './field.tsx';
import type { FieldProps } from './field-wiring.ts';
import { Icon } from './icon.tsx';

export type UploadedFile = {
  readonly id: string;
  readonly name: string;
  /** In words: “1.2 MB”. */
  readonly size: string;
  readonly href?: string;
};

export type FileInputProps = FieldProps & {
  /** Accepted types as in HTML, e.g. `image/*,application/pdf`. */
  readonly accept?: string;
  readonly multiple?: boolean;
  /** What is already with us; each can be taken out by `fileAction` = `remove:<id>`. */
  readonly uploaded?: readonly UploadedFile[];
};

/** Files for one material; the form must have `files`. What was sent before is listed and need not be sent again. */
export function FileInput({ accept, multiple = false, uploaded = [], ...field }: FileInputProps) {
  return (
    <div className="upload">
      <Field {...field} optional={field.optional}>
        {(control) => (
          <input
            {...control}
            type="file"
            className="input input-file"
            accept={accept}
            multiple={multiple}
            required={control.required && uploaded.length === 0}
          />
        )}
      </Field>
      {uploaded.length > 0 && (
        <ul className="files" aria-label={`${field.label}：已上传的文件`}>
          {uploaded.map((file) => (
            <li key={file.id}>
              <Icon name="check" />
              <span className="file-name">{file.href ? <a href={file.href}>{file.name}</a> : file.name}</span>
              <span className="file-size">{file.size}</span>
              <Button kind="quiet" name="fileAction" value={`remove:${file.id}`} label={`删除${file.name}`}>
                删除
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
