import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Problem, problemMediaType, toProblemDocument } from './problem.ts';
import type { ProblemTable } from './problem-table.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** Table code → status and text. */
    problems: ProblemTable;
  }
}

/** Answers with a problem document; the status comes from the table. */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, problem: Problem): FastifyReply {
  const document = toProblemDocument(request.server.problems, problem, request.id);
  return reply
    .status(document.status)
    .type(problemMediaType)
    .serializer((payload: unknown) => JSON.stringify(payload))
    .send(document);
}
