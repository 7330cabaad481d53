import { Agent, request } from 'node:http';
import { problemSchema } from '../../../src/console/problem/problem.js';
import { Random } from '../random.js';
import { makeRequest, type MadeRequest } from './requests.js';

/** What came back. */
interface Reply {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  readonly tookMs: number;
}

/** A request whose answer is not as every answer must be. */
export interface RouteFinding {
  readonly input: number;
  readonly problem: string;
  readonly request: MadeRequest;
  readonly answer: string;
}

/** No answer may take longer; on a busy machine one that did gets two more chances. */
const LONGEST_MS = 1_000;

/** Frames of a stack, folders of modules, statements of SQL: what an answer must never tell. */
const INSIDE =
  /\bat [^\s"]+ \(|\.[jt]s:\d+|node_modules|\b(?:select|insert into|update) .{0,80}\b(?:from|values|set)\b/is;

function send(url: string, { method, path, headers, body }: MadeRequest, agent: Agent): Promise<Reply> {
  const { hostname, port } = new URL(url);
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const length = body ? { 'content-length': String(body.length) } : {};
    const sent = request({ hostname, port, method, path, headers: { ...headers, ...length }, agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers['content-type'] ?? '',
          text: Buffer.concat(chunks).toString(),
          tookMs: performance.now() - begun,
        }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** What is wrong with an answer; `undefined` when nothing is. */
function problemWith({ method }: MadeRequest, { status, type, text }: Reply): string | undefined {
  if (status >= 500) return `a status of ${status}`;
  if (status < 400 || method === 'HEAD') return undefined;
  if (type !== 'application/problem+json') return `an error as ${type}`;
  if (INSIDE.test(text)) return 'tells what is inside';
  const read = problemSchema.safeParse(JSON.parse(text));
  return read.success && read.data.status === status ? undefined : 'no problem document';
}

/**
 * Throws made-up requests at a running door, one after another.
 *
 * @returns findings, at most ten, and how many answers there were of each status
 */
export async function fuzzRoutes(
  url: string,
  seed: number,
  from: number,
  to: number,
): Promise<{ findings: RouteFinding[]; statuses: Record<number, number>; slowestMs: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const findings: RouteFinding[] = [];
  const statuses: Record<number, number> = {};
  let slowestMs = 0;
  for (let input = from; input < to && findings.length < 10; input++) {
    const made = makeRequest(new Random(seed, 'http', input));
    try {
      let reply = await send(url, made, agent);
      for (let again = 0; reply.tookMs > LONGEST_MS && again < 2; again++) reply = await send(url, made, agent);
      statuses[reply.status] = (statuses[reply.status] ?? 0) + 1;
      slowestMs = Math.max(slowestMs, reply.tookMs);
      const problem = reply.tookMs > LONGEST_MS ? `took ${Math.round(reply.tookMs)} ms` : problemWith(made, reply);
      if (problem)
        findings.push({ input, problem, request: made, answer: `${reply.status} ${reply.text.slice(0, 500)}` });
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      // Names and values that Node's client would not send never reached the door.
      if (code === 'ERR_INVALID_CHAR' || code === 'ERR_UNESCAPED_CHARACTERS') continue;
      findings.push({ input, problem: `no answer: ${code ?? message}`, request: made, answer: '' });
    }
  }
  agent.destroy();
  return { findings, statuses, slowestMs: Math.round(slowestMs) };
}
