import { createServer as createHttps } from 'node:https';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { Certificate } from './certificates.js';
import { answerQuery, type BaseRow, refOf } from './onec-query.js';
import { type Answer, OnecWriter } from './onec-writer.js';

/** What goes wrong with the next request, if anything does. `undefined`: it is answered as it should be. */
export type Trouble =
  | 'drop'
  | 'drop-after'
  | 'html'
  | 'error'
  | 'cut-json'
  | 'busy'
  | 'error-after'
  | 'html-after'
  | { readonly status: number; readonly body: string; readonly type?: string };

/** A request as the stand-in saw it: its path and options, decoded. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly options: Readonly<Record<string, string>>;
  /** What was sent with it. */
  readonly body?: string;
}

export const EMPTY = '00000000-0000-0000-0000-000000000000';
export const NO_DAY = '0001-01-01T00:00:00';

/**
 * A stand-in of a base of 1C behind its standard OData interface. It has the quirks that were read of in documentation and in others'
 * probes: references cannot be compared, ordering by one is ordering by what it is called, a plus for a blank is refused, fields that
 * are not there are refused, `$count` is text, answers begin with a byte order mark, whole numbers of long type are strings.
 */
export class OnecBase {
  readonly sets = new Map<string, BaseRow[]>();
  readonly seen: SeenRequest[] = [];
  user = { name: 'Обмен', password: 'right-password' };
  /** Asked before each request is answered. */
  trouble: (request: SeenRequest) => Trouble | undefined = () => undefined;
  /** Told after each request was answered: the place where a test moves things. */
  onAnswered: (request: SeenRequest) => void = () => undefined;
  /** How long a call that writes takes, milliseconds: it goes on when its caller has died. */
  writingTakesMs: () => number = () => 0;
  /** In place of the description that follows from the sets. */
  metadata: string | undefined;
  /** Fields that the description leaves out, by set. */
  readonly hidden = new Map<string, ReadonlySet<string>>();
  /** Changes registered for the node of the exchange plan, and the messages that were confirmed. */
  readonly registered: { set: string; ref: string; message: number }[] = [];
  readonly confirmed: number[] = [];
  port = 0;
  private readonly server: Server;
  private readonly sockets = new Set<Socket>();
  private readonly secure: boolean;
  private version = 1;
  private readonly places = new Map<string, Map<string, number>>();
  /** The writing side, and what it does otherwise than it is told. */
  readonly writer = new OnecWriter(this);

  constructor(certificate?: Certificate) {
    const listen = (request: IncomingMessage, response: ServerResponse): void =>
      void this.serve(request, response).catch(() => request.socket.destroy());
    this.secure = certificate !== undefined;
    this.server = certificate ? createHttps(certificate, listen) : createServer(listen);
    this.server.on('connection', (socket: Socket) => {
      this.sockets.add(socket);
      socket.on('close', () => this.sockets.delete(socket)).on('error', () => undefined);
    });
    this.server.on('tlsClientError', () => undefined);
  }

  async start(): Promise<string> {
    const host = this.secure ? 'localhost' : '127.0.0.1';
    await new Promise<void>((resolve) => this.server.listen(this.port, host, resolve));
    this.port = (this.server.address() as AddressInfo).port;
    return this.url;
  }

  /** Address of the publication. */
  get url(): string {
    return this.secure ? `https://localhost:${this.port}/ut` : `http://127.0.0.1:${this.port}/ut`;
  }

  async stop(): Promise<void> {
    for (const each of this.sockets) each.destroy();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  /** Writes a record, new or changed: its version changes with every writing. */
  write(set: string, row: BaseRow): void {
    const rows = this.sets.get(set) ?? [];
    this.sets.set(set, rows);
    const at = this.placeOf(set, refOf(row));
    const version = Buffer.from(String(this.version++).padStart(8, '0')).toString('base64');
    const written: BaseRow = {
      DataVersion: version,
      DeletionMark: false,
      ...(at < 0 ? {} : rows[at]),
      ...row,
      ...(row['Ref_Key'] ? { DataVersion: version } : {}),
    };
    if (at < 0) rows.push(written);
    else rows[at] = written;
    this.places.get(set)?.set(refOf(written), at < 0 ? rows.length - 1 : at);
  }

  /** Where a record stands in its set; tests move rows about as they like, so a place that is no longer right is looked up anew. */
  private placeOf(set: string, ref: string): number {
    const rows = this.sets.get(set) ?? [];
    const known = this.places.get(set);
    const at = known?.get(ref);
    if (at !== undefined && rows[at] && refOf(rows[at]) === ref) return at;
    if (at === undefined && known?.size === rows.length) return -1;
    const places = new Map(rows.map((each, n) => [refOf(each), n]));
    this.places.set(set, places);
    return places.get(ref) ?? -1;
  }

  /** Writes several records. */
  writeAll(set: string, rows: readonly BaseRow[]): void {
    if (!this.sets.has(set)) this.sets.set(set, []);
    for (const each of rows) this.write(set, each);
  }

  /** Erases a record physically, as `DELETE` does. */
  erase(set: string, ref: string): void {
    this.sets.set(
      set,
      (this.sets.get(set) ?? []).filter((each) => refOf(each) !== ref),
    );
  }

  row(set: string, ref: string): BaseRow {
    return this.sets.get(set)?.[this.placeOf(set, ref)] as BaseRow;
  }

  /** Requests for a set, or for all. */
  asked(path?: string): SeenRequest[] {
    return this.seen.filter((each) => path === undefined || each.path === path);
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const [rawPath = '', rawQuery = ''] = (request.url ?? '').split('?');
    const path = decodeURIComponent(rawPath).replace(/^\/ut\/odata\/standard\.odata\//, '');
    const options = Object.fromEntries(
      rawQuery
        .split('&')
        .filter(Boolean)
        .map((pair) => {
          const at = pair.indexOf('=');
          return [pair.slice(0, at), decodeURIComponent(pair.slice(at + 1))];
        }),
    );
    const body = Buffer.concat(pieces).toString('utf8');
    const seen: SeenRequest = { method: request.method ?? '', path, options, ...(body && { body }) };
    this.seen.push(seen);
    const trouble = this.trouble(seen);
    if (trouble === 'drop') return void request.socket.destroy();
    if (trouble === 'html')
      return send(
        response,
        200,
        'text/html; charset=utf-8',
        '<html><body>Не обнаружено свободной лицензии!</body></html>',
      );
    if (trouble === 'busy') return send(response, 503, 'text/html', '<h1>Service Unavailable</h1>');
    if (trouble === 'error') return fail(response, 500, '-1', 'Ошибка при выполнении запроса');
    if (typeof trouble === 'object') return send(response, trouble.status, trouble.type ?? 'text/plain', trouble.body);
    const expected = `Basic ${Buffer.from(`${this.user.name}:${this.user.password}`, 'utf8').toString('base64')}`;
    if (request.headers.authorization !== expected) return send(response, 401, 'text/plain', '');
    if (rawQuery.includes('+')) return fail(response, 400, '14', 'Ошибка разбора опции запроса');
    if (seen.method !== 'GET') await delay(this.writingTakesMs());
    this.answer(seen, response, trouble);
    this.onAnswered(seen);
  }

  /** Answers a call that writes: the work is done whatever is answered. */
  private change({ status, type, text }: Answer, response: ServerResponse, trouble: Trouble | undefined): void {
    if (trouble === 'drop-after') return void response.socket?.destroy();
    if (trouble === 'error-after') return fail(response, 500, '-1', 'Не удалось записать: неизвестная ошибка');
    if (trouble === 'html-after') return send(response, 200, 'text/html', '<html><body>Сеанс завершён</body></html>');
    send(response, status, type, text);
  }

  private answer(
    { method, path, options, body = '' }: SeenRequest,
    response: ServerResponse,
    trouble: Trouble | undefined,
  ): void {
    if (path === '$metadata') return send(response, 200, 'application/xml', this.metadata ?? this.describe());
    if (path === 'SelectChanges' || path === 'NotifyChangesReceived') return this.exchange(path, options, response);
    if (method !== 'GET') return this.change(this.writer.answer(method, path, body), response, trouble);
    const set = path.replace(/\/\$count$/, '');
    const rows = this.sets.get(set);
    if (!rows) return fail(response, 404, '8', `Тип «${set}» не найден`);
    const fields = new Set(rows.flatMap((each) => Object.keys(each)));
    const unknown = (options['$select'] ?? '').split(',').find((each) => each && rows.length > 0 && !fields.has(each));
    if (unknown) return fail(response, 400, '6', `Сегмент пути «${unknown}» не найден`);
    try {
      const { found, count } = answerQuery(rows, options);
      if (path.endsWith('/$count')) return send(response, 200, 'text/plain', `\ufeff${count}`);
      const text = `\ufeff${JSON.stringify({ 'odata.metadata': `${this.url}/odata/standard.odata/$metadata#${set}`, value: found })}`;
      if (trouble === 'drop-after') return void response.socket?.destroy();
      send(
        response,
        200,
        'application/json;charset=utf-8',
        trouble === 'cut-json' ? text.slice(0, text.length / 2) : text,
      );
    } catch (error) {
      fail(response, 500, '-1', (error as Error).message);
    }
  }

  private exchange(path: string, options: Readonly<Record<string, string>>, response: ServerResponse): void {
    const message = Number(options['MessageNo']);
    const [node] = this.sets.get('ExchangePlan_Обмен') ?? [];
    if (path === 'NotifyChangesReceived') {
      this.confirmed.push(message);
      if (node) node['ReceivedNo'] = String(message);
      const left = this.registered.filter((each) => each.message !== message);
      this.registered.splice(0, this.registered.length, ...left);
      return send(response, 200, 'application/xml', '<ok/>');
    }
    const entries = this.registered.map((each) => {
      each.message = message;
      const id = `${this.url}/odata/standard.odata/${encodeURIComponent(each.set)}(guid'${each.ref}')`;
      const there = this.sets.get(each.set)?.some((row) => refOf(row) === each.ref);
      return there
        ? `<entry><id>${id}</id><content/></entry>`
        : `<at:deleted-entry ref="${id}" when="2026-01-01T00:00:00Z"/>`;
    });
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0"><id>${this.url}</id>${entries.join('')}</feed>`;
    send(response, 200, 'application/atom+xml', feed);
  }

  /** `$metadata` of what the sets hold. */
  private describe(): string {
    const names = [...this.sets.keys()];
    const types = names.map((set) => {
      const fields = new Set((this.sets.get(set) ?? []).flatMap((each) => Object.keys(each)));
      const shown = [...fields].filter((each) => !this.hidden.get(set)?.has(each));
      return `<EntityType Name="${set}"><Key><PropertyRef Name="Ref_Key"/></Key>${shown.map((each) => `<Property Name="${each}" Type="Edm.String" Nullable="true"/>`).join('')}</EntityType>`;
    });
    const sets = names.map((set) => `<EntitySet Name="${set}" EntityType="StandardODATA.${set}"/>`);
    return `<?xml version="1.0" encoding="UTF-8"?><edmx:Edmx xmlns:edmx="http://schemas.microsoft.com/ado/2007/06/edmx" Version="1.0"><edmx:DataServices><Schema Namespace="StandardODATA">${types.join('')}<EntityContainer Name="StandardODATA">${sets.join('')}</EntityContainer></Schema></edmx:DataServices></edmx:Edmx>`;
  }
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type });
  response.end(body);
}

const fail = (response: ServerResponse, status: number, code: string, value: string): void =>
  send(
    response,
    status,
    'application/json;charset=utf-8',
    JSON.stringify({ 'odata.error': { code, message: { lang: 'ru', value } } }),
  );
