import type { TrackingView } from '@tongban/contract';
import { Button } from '../../components/button.tsx';
import { FileInput } from '../../components/file-input.tsx';
import { Form } from '../../components/form.tsx';
import { Section } from '../../layout/section.tsx';
import { sizeText } from '../../site/dates.ts';
import { fileField } from '../apply/check-pages.ts';
import { ACCEPTED_FILES } from '../apply/materials-step.tsx';
import { stagedText } from './staged-files.ts';
import type { TrackingPageProps } from './tracking-page-props.ts';

type SupplementFormProps = TrackingPageProps & { readonly notice: NonNullable<TrackingView['notice']> };

/** 一次性告知: every point, and for each that is about a material the way to hand it in from home. */
export function SupplementForm(props: SupplementFormProps) {
  const { csrfToken, tracking, code, guide, notice, idempotencyKey, maxBytes } = props;
  const { staged = [], errors = [] } = props;
  const subjects = subjectsOf(notice, guide);
  const hidden = { number: tracking.number, code, noticeId: notice.id, staged: stagedText(staged) };
  return (
    <Section
      id="supplement"
      title="需要您补正的内容"
      note="这是全部需要补正的内容，补齐以后不会再就同一内容要求补正。"
    >
      <Form
        action="/progress/supplement"
        csrfToken={csrfToken}
        idempotencyKey={idempotencyKey}
        hidden={hidden}
        files
      >
        {subjects.map(({ about, name, isMaterial, texts }) => (
          <div className="supplement-point" key={about}>
            <h3>{name}</h3>
            {texts.map((text) => (
              <p key={text}>{text}</p>
            ))}
            {isMaterial ? (
              <FileInput
                name={fileField(about)}
                label={`上传补正后的“${name}”`}
                hint={`PDF、照片、Word或者Excel文件，每个不超过${Math.floor(maxBytes / 1024 / 1024)} MB。`}
                error={errors.find((error) => error.name === fileField(about))?.message}
                accept={ACCEPTED_FILES}
                multiple
                uploaded={staged
                  .filter(({ materialId }) => materialId === about)
                  .map(({ uploadId, name: file, bytes }) => ({
                    id: uploadId,
                    name: file,
                    size: sizeText(bytes),
                  }))}
              />
            ) : (
              <p className="fine-print">
                这一项要更正申请表中的内容，请带身份证件到{tracking.placeName}办理，也可以拨打12345询问。
              </p>
            )}
          </div>
        ))}
        {subjects.some(({ isMaterial }) => isMaterial) && (
          <div className="actions">
            <Button>提交补正材料</Button>
          </div>
        )}
      </Form>
    </Section>
  );
}

/** Open points by what they are about, in the order of the notice. */
function subjectsOf({ points }: SupplementFormProps['notice'], guide: SupplementFormProps['guide']) {
  const open = points.filter(({ resolved }) => !resolved);
  return [...new Set(open.map(({ about }) => about))].map((about) => {
    const material = guide?.materials.find(({ id }) => id === about);
    const field = guide?.formFields.find(({ id }) => id === about);
    return {
      about,
      name: material?.name ?? field?.label ?? '申请内容',
      isMaterial: material !== undefined,
      texts: open.filter((point) => point.about === about).map(({ text }) => text),
    };
  });
}
