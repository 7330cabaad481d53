/** An exception from a rule: what it is about, until which day it holds, and why. */
export interface AuditException {
  readonly about: string;
  readonly until: string;
  readonly reason: string;
}

/** What dependencies may bring. */
export interface AuditPolicy {
  /** SPDX names. */
  readonly licences: readonly string[];
  readonly exceptions: readonly AuditException[];
}

/** The parts of package-lock.json that are looked at. */
export interface LockFile {
  readonly packages: Readonly<
    Record<string, { readonly license?: string; readonly hasInstallScript?: boolean; readonly resolved?: string }>
  >;
}

/** The parts of package.json that are looked at. */
export interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  /** Packages whose install script may run (true) or is known and must not (false). */
  readonly allowScripts?: Readonly<Record<string, boolean>>;
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Whether an SPDX expression of ANDs of ORs, as packages write them, is permitted. */
export function isPermitted(expression: string, licences: readonly string[]): boolean {
  const plain = expression.replace(/[()]/g, ' ').trim();
  if (/\bOR\b/.test(plain) && /\bAND\b/.test(plain)) return false;
  if (/\bOR\b/.test(plain)) return plain.split(/\s+OR\s+/).some((each) => licences.includes(each.trim()));
  return plain.split(/\s+AND\s+/).every((each) => licences.includes(each.trim()));
}

/** What is wrong with the dependencies as they are locked: licences, install scripts, hosts, ranges instead of versions. */
export function judgeLock(lock: LockFile, manifest: Manifest, policy: AuditPolicy): string[] {
  const found = new Set<string>();
  for (const [path, entry] of Object.entries(lock.packages)) {
    if (path === '') continue;
    const name = nameOf(path);
    if (!entry.license) found.add(`no licence of ${name}`);
    else if (!isPermitted(entry.license, policy.licences)) found.add(`licence ${entry.license} of ${name}`);
    if (entry.hasInstallScript && !Object.hasOwn(manifest.allowScripts ?? {}, name))
      found.add(`install script of ${name}`);
    if (entry.resolved !== undefined) found.add(`host of ${name} in the lock file`);
  }
  for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }))
    if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)) found.add(`range ${version} of ${name}`);
  return [...found];
}

/** An advisory as `npm audit --json` tells it. */
interface Advisory {
  readonly url?: string;
  readonly severity?: string;
  readonly title?: string;
}

/** The parts of the answer of `npm audit --json` that are looked at. */
export interface AuditReport {
  readonly auditReportVersion?: number;
  readonly vulnerabilities?: Readonly<Record<string, { readonly via: readonly (string | Advisory)[] }>>;
}

const GRAVE = new Set(['high', 'critical']);

/** Advisories that are high or critical, one line each; undefined when the registry gave no report. */
export function judgeAdvisories(report: AuditReport): string[] | undefined {
  if (report.auditReportVersion === undefined || !report.vulnerabilities) return undefined;
  const found = new Set<string>();
  for (const [name, { via }] of Object.entries(report.vulnerabilities))
    for (const each of via)
      if (typeof each === 'object' && GRAVE.has(each.severity ?? ''))
        found.add(`advisory ${each.url?.split('/').at(-1) ?? 'without a number'} of ${name}`);
  return [...found];
}

/** What stands against the rules once exceptions are taken away, and exceptions that are of no use or have run out. */
export function withoutExceptions(found: readonly string[], policy: AuditPolicy, today: string): string[] {
  const over = policy.exceptions.filter((each) => each.until < today).map((each) => `exception ended: ${each.about}`);
  const valid = new Set(policy.exceptions.filter((each) => each.until >= today).map((each) => each.about));
  return [...found.filter((each) => !valid.has(each)), ...over];
}
