import { type Door, loadInvoices, openDoor } from '../../integration/console/door.js';
import { fuzzRoutes } from './fuzz-routes.js';

let door: Door;
beforeAll(async () => {
  door = await openDoor();
  await loadInvoices(door, 3);
}, 60_000);
afterAll(() => door.close());

test('whatever is asked, the door answers in time and never with a fault of its own', async () => {
  const { findings, statuses } = await fuzzRoutes(door.url, 1, 0, 1_500);
  expect(findings).toEqual([]);
  // The requests reach the verbs, not only the gate.
  expect(Object.keys(statuses)).toEqual(expect.arrayContaining(['200', '400', '404', '422']));
}, 300_000);
