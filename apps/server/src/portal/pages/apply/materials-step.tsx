import type { FormField, MaterialRequirement } from '@tongban/domain/catalogue';
import type { ReactNode } from 'react';
import type { DraftFile } from '../../../features/application-drafts/index.ts';
import { Button } from '../../components/button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { FileInput } from '../../components/file-input.tsx';
import { Form } from '../../components/form.tsx';
import { sizeText } from '../../site/dates.ts';
import { ApplyFrame, type ApplyFrameProps, errorOf } from './apply-frame.tsx';
import { fileField } from './check-pages.ts';

/** What uploads are taken, for the browser's file chooser; the server looks at the content. */
export const ACCEPTED_FILES = '.pdf,.jpg,.jpeg,.png,.docx,.xlsx';

export type MaterialsStepProps = Omit<ApplyFrameProps, 'step' | 'children' | 'lead'> & {
  readonly action: string;
  readonly csrfToken: string;
  readonly files: readonly DraftFile[];
  /** What the applicant must hand in, and what may be handed in besides. */
  readonly owed: readonly MaterialRequirement[];
  readonly others: readonly MaterialRequirement[];
  /** Fields of the form that are answered with a file. */
  readonly asked: readonly FormField[];
  /** Page with what was filled in, to print and sign. */
  readonly printHref: string;
  readonly maxBytes: number;
};

interface FileAsked {
  readonly id: string;
  readonly name: string;
  readonly optional: boolean;
  readonly hint: ReactNode;
}

/** 4 · Files for the materials, and those that the form itself asks for. */
export function MaterialsStep(props: MaterialsStepProps) {
  const { action, csrfToken, files, owed, others, asked, printHref, maxBytes, ...frame } = props;
  const { errors = [] } = frame;
  const input = (of: FileAsked) => (
    <FileInput
      key={of.id}
      name={fileField(of.id)}
      label={of.name}
      hint={of.hint}
      optional={of.optional}
      error={errorOf(errors, fileField(of.id))}
      accept={ACCEPTED_FILES}
      multiple
      uploaded={files
        .filter(({ materialId }) => materialId === of.id)
        .map(({ uploadId, name, bytes }) => ({ id: uploadId, name, size: sizeText(bytes) }))}
    />
  );
  const material = (each: MaterialRequirement, optional: boolean) =>
    input({ ...each, optional, hint: <MaterialHint material={each} printHref={printHref} /> });
  const isNothingAsked = owed.length === 0 && asked.length === 0;
  return (
    <ApplyFrame
      {...frame}
      step="materials"
      lead={`可以用手机拍照上传，也可以上传PDF、Word、Excel文件，每个文件不超过${Math.floor(maxBytes / 1024 / 1024)} MB，一项可以选多个文件。`}
    >
      <Form action={action} csrfToken={csrfToken} files>
        {isNothingAsked && <p className="strong-line">这件事不需要您上传材料。</p>}
        {asked.map(({ id, label, required, help }) =>
          input({ id, name: label, optional: !required, hint: help ?? '申请表中的附件。' }),
        )}
        {owed.map((each) => material(each, false))}
        {others.length > 0 && (
          <>
            <h2 className="sub-head">下列材料不用提交</h2>
            <p className="fine-print">
              由受理机关通过共享核验取得：{others.map(({ name }) => name).join('、')}
              。核验不到的，会一次告知您。
            </p>
            <Disclosure
              title="愿意一并上传的，点开选择文件"
              open={others.some(({ id }) => files.some(({ materialId }) => materialId === id))}
            >
              {others.map((each) => material(each, true))}
            </Disclosure>
          </>
        )}
        <div className="actions">
          <Button>上传并继续</Button>
          <Button kind="secondary" icon="upload" name="fileAction" value="stay">
            只上传所选文件
          </Button>
        </div>
      </Form>
    </ApplyFrame>
  );
}

function MaterialHint({
  material,
  printHref,
}: {
  readonly material: MaterialRequirement;
  readonly printHref: string;
}) {
  const { note, form } = material;
  const words = form === 'original' ? '上传原件的照片或者扫描件；是否查验原件，以受理机关告知为准。' : '';
  return (
    <>
      {[note === null ? '' : `${note}。`, words].join('')}
      {material.id === 'application-form' && (
        <>
          {' '}
          <a href={printHref} target="_blank" rel="noopener">
            按已填内容打印（在新窗口打开）
          </a>
        </>
      )}
    </>
  );
}
