import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { fieldProblems } from './field-problems.ts';
import type { Problem } from './problem.ts';
import type { ProblemTable } from './problem-table.ts';
import { sendProblem } from './send-problem.ts';

/** Turns what goes wrong outside the rules into problem documents: 400 by field, 404, 500 logged once. */
export const errorHandler = fp(
  async (app: FastifyInstance, { problems }: { problems: ProblemTable }) => {
    app.decorate('problems', problems);
    // Everybody gets the document until the portal brings its page.
    app.decorate('problemPage', () => null);
    app.setErrorHandler(handleError);
    app.setNotFoundHandler((request, reply) => sendProblem(request, reply, { code: 'not_found' }));
  },
  { name: 'error-handler' },
);

function handleError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (hasZodFastifySchemaValidationErrors(error)) {
    return sendProblem(request, reply, { code: 'invalid_request', fields: fieldProblems(error.validation) });
  }
  const known = problemOfHttpError(error);
  if (known) return sendProblem(request, reply, known);
  // The answer says nothing of the cause: it may hold SQL or personal content. The log has it, once.
  request.log.error({ err: error }, 'unexpected failure');
  return sendProblem(request, reply, { code: 'internal_error' });
}

function problemOfHttpError(error: FastifyError): Problem | undefined {
  if (error.statusCode === 429) return { code: 'too_many_requests' };
  if (error.statusCode === 413)
    return { code: 'file_too_large', detail: '提交的内容太大。', next: '请减少附件数量或压缩后再提交。' };
  if (error.statusCode === 415)
    return { code: 'invalid_request', detail: '提交的格式不支持。', next: '请通过页面重新提交。' };
  // Malformed JSON and the like: Fastify's own client errors.
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) {
    return { code: 'invalid_request', next: '请通过页面重新提交。' };
  }
  return undefined;
}
