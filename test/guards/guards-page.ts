import type { Guard } from './guard.js';

const INTRODUCTION = `# Guards

Each row is a place of the code on which a promise rests. \`npm run guards\` takes them out one at a time in a copy of the sources and runs
the tests named here: every removal must turn one of them red. The page is written by \`npm run docs:guards\` from \`test/guards\`.

| Guard | Without it | Where | Noticed by |
| --- | --- | --- | --- |
`;

const rowOf = ({ name, without, patches, noticedBy }: Guard): string => {
  const files = [...new Set(patches.map((each) => `\`${each.file}\``))].join(', ');
  return `| ${name} | ${without} | ${files} | ${noticedBy.project}: \`${noticedBy.pattern.replaceAll('|', '\\|')}\` |\n`;
};

/** The page of the guards, Markdown. */
export const guardsPage = (guards: readonly Guard[]): string => INTRODUCTION + guards.map(rowOf).join('');
