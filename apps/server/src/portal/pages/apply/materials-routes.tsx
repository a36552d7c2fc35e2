import { dateInShanghai } from '@tongban/domain/time';
import { changeDraft, type DraftFile, draftScope } from '../../../features/application-drafts/index.ts';
import { eraseUploads, owedMaterials, stageUploadFor } from '../../../features/cases/index.ts';
import type { HttpApp } from '../../../platform/http/create-http.ts';
import { type Answer, page, redirect } from '../../site/answer.ts';
import { bindFiles, bindPage, type FilesCall, type PageCall } from '../../site/bind-page.ts';
import { queryText } from '../../site/form-fields.ts';
import { stageFiles } from '../../site/stage-files.ts';
import type { Site } from '../../site/visit.ts';
import { type OpenApplication, openApplication } from './apply-context.ts';
import { conditionsOf, fileField, fileFields, materialErrors, type PageErrors } from './check-pages.ts';
import { MaterialsStep } from './materials-step.tsx';
import { nextStep } from './next-step.ts';
import { keptHref, stepHref } from './steps.ts';

const PATH = '/items/:id/apply/:draft/materials';

/** 4 · Files: each is taken in at once, so that nothing has to be chosen twice. */
export function materialsRoutes(app: HttpApp, site: Site): void {
  bindPage(app, site, PATH, async (call) => {
    const opened = await openApplication(site, call);
    if (opened.kind === 'closed') return opened.answer;
    return show(site, call, opened.value, []);
  });
  bindFiles(
    app,
    site,
    PATH,
    (call) => save(site, call),
    async (call) => {
      const opened = await openApplication(site, call);
      return opened.kind === 'closed' ? opened.answer : redirect(keptHref(opened.value.draft, 'materials'));
    },
  );
}

async function save(site: Site, call: FilesCall): Promise<Answer> {
  const opened = await openApplication(site, call);
  if (opened.kind === 'closed') return opened.answer;
  const { draft, guide } = opened.value;
  const scope = draftScope(draft);
  const known = new Set([...guide.materials, ...fileFields(guide)].map(({ id }) => fileField(id)));
  const { staged, errors } = await stageFiles(
    call.files.filter(({ field }) => known.has(field)),
    ({ name, content }) => stageUploadFor(site.ctx, { countyId: draft.countyId, scope, name, content }),
  );
  const added: DraftFile[] = staged.map(({ field, uploadId, name, bytes }) => ({
    materialId: field.slice(fileField('').length),
    uploadId,
    name,
    bytes,
  }));
  const action = call.fields.get('fileAction')?.[0] ?? '';
  const removed = /^remove:(.+)$/.exec(action)?.[1];
  const changed = await changeDraft(
    site.ctx,
    { id: draft.id, visitHash: call.visit.hash },
    ({ content, countyId }) => ({
      countyId,
      content: {
        ...content,
        files: [...content.files, ...added].filter(({ uploadId }) => uploadId !== removed),
      },
    }),
  );
  if (removed !== undefined)
    await eraseUploads(site.ctx, { countyId: draft.countyId, scope, uploadIds: [removed] });
  const open = { ...opened.value, draft: changed ?? draft };
  if (errors.length > 0) return show(site, call, open, errors);
  if (action !== '') return redirect(stepHref(draft, 'materials'));
  const missing = materialErrors(open.draft.content, guide);
  if (missing.length > 0) return show(site, call, open, missing);
  return redirect(stepHref(draft, nextStep(open, 'materials', dateInShanghai(site.ctx.clock.now()))));
}

async function show(
  { ctx }: Site,
  { visit, query }: PageCall,
  { item, guide, draft }: OpenApplication,
  errors: PageErrors,
): Promise<Answer> {
  const { typed, files } = draft.content;
  const conditions = conditionsOf(typed.questions ?? {}, guide);
  const owed = owedMaterials(guide, conditions);
  const isOwed = new Set(owed.map(({ id }) => id));
  const body = (
    <MaterialsStep
      shell={visit.shell}
      item={item}
      guide={guide}
      draftId={draft.id}
      errors={errors}
      kept={queryText(query, 'kept') !== ''}
      action={stepHref(draft, 'materials')}
      csrfToken={visit.csrfToken}
      files={files}
      owed={owed}
      asked={fileFields(guide)}
      others={guide.materials.filter(
        ({ id, required }) => !isOwed.has(id) && (required !== 'conditional' || conditions.includes(id)),
      )}
      printHref={`/items/${item.id}/apply/${draft.id}/print`}
      maxBytes={ctx.config.maxUploadBytes}
    />
  );
  return page(body, errors.length > 0 ? 422 : 200);
}
