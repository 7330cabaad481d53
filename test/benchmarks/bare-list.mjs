// The peer of the API's list: a bare HTTP handler that runs one hand-written statement on a pool of `pg` and answers with JSON.
//   node bare-list.mjs DATABASE_URL
import { Buffer } from 'node:buffer';
import { createServer } from 'node:http';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.argv[2], max: 10 });
const COLUMNS = `p.id, p.organization_id as "organizationId", p.counterparty_id as "counterpartyId", c.name as counterparty, p.direction,
  p.kind, p.number, p.document_on::text as "documentOn", p.posted_on::text as "postedOn", p.amount, p.allocated, p.currency, p.payer_name,
  p.payer_tax_number, p.payer_reason_code, p.payer_account, p.payer_bank_code, p.payer_bank_name, p.payee_name, p.payee_tax_number,
  p.payee_reason_code, p.payee_account, p.payee_bank_code, p.payee_bank_name, p.purpose, p.status, p.verdict, p.version, p.created_at`;
const FROM = 'payment p left join counterparty c on c.id = p.counterparty_id';
const END = 'order by p.posted_on desc, p.id desc limit 51';

function statementOf(query) {
  const parameters = [];
  const value = (given, type) => `$${parameters.push(given)}::${type}`;
  const conditions = [];
  if (query.has('direction')) conditions.push(`p.direction = ${value(query.get('direction'), 'text')}`);
  if (query.has('to')) conditions.push(`p.posted_on <= ${value(query.get('to'), 'date')}`);
  if (query.has('counterparty')) conditions.push(`p.counterparty_id = ${value(query.get('counterparty'), 'uuid')}`);
  const where = conditions.length > 0 ? `where ${conditions.join(' and ')}` : '';
  return { text: `select ${COLUMNS} from ${FROM} ${where} ${END}`, values: parameters };
}

const server = createServer((request, response) => {
  const query = new URL(request.url, 'http://127.0.0.1').searchParams;
  pool.query(statementOf(query)).then(
    ({ rows }) => {
      const body = JSON.stringify({ items: rows.slice(0, 50), next: rows.length > 50 ? rows[49].id : null });
      response
        .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
        .end(body);
    },
    (error) => response.writeHead(500).end(error.message),
  );
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
