import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Problem, type ProblemDocument, problemMediaType, toProblemDocument } from './problem.ts';
import type { ProblemTable } from './problem-table.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** Table code → status and text. */
    problems: ProblemTable;
    /** The page for people instead of the document, where it was a person's browser that asked. */
    problemPage: ProblemPage;
  }
}

/** The HTML page that says a problem to a person; null when a program asked. */
export type ProblemPage = (
  request: FastifyRequest,
  reply: FastifyReply,
  document: ProblemDocument,
) => string | null;

/** Answers with a problem document, or with its page; the status comes from the table. */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, problem: Problem): FastifyReply {
  const document = toProblemDocument(request.server.problems, problem, request.id);
  const page = request.server.problemPage(request, reply, document);
  if (page !== null) {
    return reply
      .status(document.status)
      .type('text/html; charset=utf-8')
      .serializer((html: unknown) => String(html))
      .send(page);
  }
  return reply
    .status(document.status)
    .type(problemMediaType)
    .serializer((payload: unknown) => JSON.stringify(payload))
    .send(document);
}
