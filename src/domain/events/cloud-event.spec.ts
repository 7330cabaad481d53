import { Refused } from '../failure.js';
import { readCloudEvent, type RecordedEvent, toCloudEvent } from './cloud-event.js';

const ID = '01890a5d-ac96-774b-bcce-b302099a8057';

const row: RecordedEvent = {
  seq: 7n,
  id: ID,
  type: 'counterparty.changed.v1',
  subject: ID,
  sequence: 3,
  partition: 7,
  organizationId: null,
  time: new Date('2026-01-05T10:00:00.123Z'),
  data: { counterparty: { id: ID, name: 'ООО «Ромашка»', taxNumber: '7707083893' }, changed: ['name'] },
};

const refusalOf = (value: unknown) => {
  try {
    readCloudEvent(value);
    return undefined;
  } catch (error) {
    return (error as Refused).reason;
  }
};

describe('an event in words of CloudEvents', () => {
  it('says everything that was kept, with the required attributes of CloudEvents 1.0', () => {
    expect(toCloudEvent(row, 'urn:x')).toEqual({
      specversion: '1.0',
      id: ID,
      source: 'urn:x',
      type: 'counterparty.changed.v1',
      subject: ID,
      time: '2026-01-05T10:00:00.123Z',
      datacontenttype: 'application/json',
      dataschema: 'urn:sverka:event:counterparty.changed.v1',
      sequence: 3,
      organization: null,
      data: row.data,
    });
  });

  it('is read back from its JSON as it was', () => {
    const said = toCloudEvent(row, 'urn:x');
    expect(readCloudEvent(JSON.parse(JSON.stringify(said)))).toEqual(said);
  });

  it('is read with attributes that others add on the way, and without the optional one', () => {
    const { organization: _organization, ...said } = toCloudEvent(row, 'urn:x');
    expect(readCloudEvent({ ...said, traceparent: '00-ab-cd-01' })).toMatchObject({ id: ID, organization: null });
  });

  it.each([
    ['nothing', null, 'event-invalid'],
    ['a text', 'event', 'event-invalid'],
    ['a type that nobody knows', { ...toCloudEvent(row, 'urn:x'), type: 'alien.landed.v9' }, 'event-unknown'],
    ['a name that every object has', { ...toCloudEvent(row, 'urn:x'), type: 'constructor' }, 'event-unknown'],
    ['another specification', { ...toCloudEvent(row, 'urn:x'), specversion: '0.3' }, 'event-invalid'],
    ['a sequence below 1', { ...toCloudEvent(row, 'urn:x'), sequence: 0 }, 'event-invalid'],
    ['data of another type', { ...toCloudEvent(row, 'urn:x'), data: { counterparty: { id: ID } } }, 'event-invalid'],
    ['no source', { ...toCloudEvent(row, 'urn:x'), source: '' }, 'event-invalid'],
  ])('refuses %s', (_what, value, code) => {
    expect(refusalOf(value)?.code).toBe(code);
  });

  it('says where the data is wrong', () => {
    const said = { ...toCloudEvent(row, 'urn:x'), data: { ...(row.data as object), changed: 'name' } };
    expect(refusalOf(said)?.params).toMatchObject({ type: 'counterparty.changed.v1', at: 'data.changed' });
  });
});
