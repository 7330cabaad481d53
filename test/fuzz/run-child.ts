import { spawn } from 'node:child_process';
import type { Finding, RunReport } from './run-target.js';

/** Which inputs of which target. */
export interface Portion {
  readonly target: string;
  readonly from: number;
  readonly to: number;
}

/** What is wrong when the process dies: a hang, a promise that never settles, a crash, no memory. */
function deathOf(lines: readonly string[], code: number | null, signal: string | null, stderr: string): Finding {
  const said = lines.map((line) => JSON.parse(line) as { begun?: string; hang?: number; wallMs?: number });
  const target = said.findLast((each) => each.begun !== undefined)?.begun ?? 'unknown';
  const hang = said.find((each) => each.hang !== undefined);
  const problem = hang
    ? `hangs: more than a second of the processor (${hang.wallMs} ms)`
    : `the process ended with ${code ?? signal}${code === 13 ? ': a promise never settles' : ''}\n${stderr.slice(-2_000)}`;
  return { target, input: hang?.hang ?? 'unknown', problem, shown: '' };
}

/** Runs portions in a process of their own, with a heap of 512 MiB; tells of each as it is done. */
export function runChild(
  seed: number,
  portions: readonly Portion[],
  told: (report: RunReport) => void = () => undefined,
): Promise<{ reports: RunReport[]; death: Finding | undefined }> {
  const child = spawn(
    process.execPath,
    [
      ...['--expose-gc', '--max-old-space-size=512', '--no-warnings', '--import', './test/support/typescript.mjs'],
      ...['test/fuzz/child.ts', String(seed)],
      ...portions.map(({ target, from, to }) => `${target}:${from}:${to}`),
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const reports: RunReport[] = [];
  const lines: string[] = [];
  let rest = '';
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr = (stderr + text).slice(-4_000)));
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\n');
    rest = parts.pop() ?? '';
    for (const line of parts) {
      lines.push(line);
      if (!line.startsWith('{"target"')) continue;
      const report = JSON.parse(line) as RunReport;
      reports.push(report);
      told(report);
    }
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) =>
      resolve({ reports, death: code === 0 ? undefined : deathOf(lines, code, signal, stderr) }),
    );
  });
}
