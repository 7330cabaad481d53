// The plan of the house as a test: imports go down, never up, never sideways between features, never in a circle.
const floor = {
  1: '^src/(domain|settings)/',
  2: '^src/(formats|store)/',
  3: '^src/(connectors|messaging)/',
  4: '^src/(intake|matching|receivables|clients|notifications|access|sync|audit|personal)/',
  5: '^src/(daemon|worker|console|cli)/|^src/(main|service)\\.ts$',
};
const above = (n) => Object.entries(floor).filter(([k]) => Number(k) > n).map(([, path]) => path).join('|');
const features = ['intake', 'matching', 'receivables', 'clients', 'notifications', 'access', 'sync', 'audit', 'personal'];
const doors = ['daemon', 'worker', 'console', 'cli'];
const rooms = ['formats', 'store', 'connectors', 'messaging'];
const notSideways = (names) =>
  names.map((name) => ({
    name: `${name}-stands-alone`,
    severity: 'error',
    from: { path: `^src/${name}/` },
    to: { path: `^src/(${names.filter((other) => other !== name).join('|')})/` },
  }));

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    ...[1, 2, 3, 4].map((n) => ({ name: `floor-${n}-imports-down`, severity: 'error', from: { path: floor[n] }, to: { path: above(n) } })),
    ...notSideways(features),
    ...notSideways(doors),
    ...notSideways(rooms.slice(0, 2)),
    ...notSideways(rooms.slice(2)),
    { name: 'connectors-know-no-database', severity: 'error', from: { path: '^src/connectors/' }, to: { path: '^src/store/' } },
    { name: 'domain-is-pure', severity: 'error', from: { path: '^src/domain/', pathNot: '\\.spec\\.ts$' }, to: { pathNot: '^src/domain/|node_modules/zod/' } },
    { name: 'formats-are-pure', severity: 'error', from: { path: '^src/formats/', pathNot: '\\.spec\\.ts$' }, to: { pathNot: '^src/(domain|formats|settings)/|node_modules/(@types/)?(csv-parse|sax|yauzl|yazl|zod)/', dependencyTypesNot: ['core'] } },
    { name: 'typeorm-lives-in-the-store', severity: 'error', from: { pathNot: '^src/store/' }, to: { path: 'node_modules/(typeorm|@nestjs/typeorm|pg|pg-copy-streams)/' } },
    { name: 'amqplib-lives-in-messaging', severity: 'error', from: { pathNot: '^src/messaging/' }, to: { path: 'node_modules/amqplib/' } },
    { name: 'axios-lives-in-one-file', severity: 'error', from: { pathNot: '^src/connectors/http\\.ts$' }, to: { path: 'node_modules/axios/' } },
    { name: 'main-is-the-top', severity: 'error', from: { pathNot: '^src/main\\.ts$' }, to: { path: '^src/main\\.ts$' } },
    { name: 'no-dev-dependencies-in-the-product', severity: 'error', from: { path: '^src/', pathNot: '\\.spec\\.ts$' }, to: { dependencyTypes: ['npm-dev', 'npm-no-pkg'], dependencyTypesNot: ['type-only'] } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
