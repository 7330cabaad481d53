import { request } from 'node:http';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { stringify } from 'yaml';
import { configureConsole, consoleAdapter, listen } from '../../../src/console/configure-console.js';
import { ConsoleModule, type ConsoleModuleOptions } from '../../../src/console/console.module.js';
import { MessagingModule } from '../../../src/messaging/messaging.module.js';
import { ourTransport } from '../../../src/messaging/our-transport.js';
import { createLog } from '../../../src/settings/log.js';
import { loadSettings, type Settings } from '../../../src/settings/settings.js';
import { SettingsModule } from '../../../src/settings/settings.module.js';
import type { Store } from '../../../src/store/store.js';
import { StoreModule } from '../../../src/store/store.module.js';
import { freshDatabase } from '../../support/postgres.js';
import { CLIENT, type DocumentText, statementText, US } from '../../support/statement-text.js';

/** What a test says of a request; headers as they are, Host and Origin too. */
export interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  readonly json?: unknown;
}

/** What came back. */
export interface Answer<T = unknown> {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly bytes: Buffer;
  readonly text: string;
  readonly json: T;
}

/** A running door over a database and a home of its own. */
export interface Door {
  readonly url: string;
  readonly home: string;
  readonly settings: Settings;
  readonly store: Store;
  readonly app: NestFastifyApplication;
  ask<T = never>(path: string, asked?: Asked): Promise<Answer<T>>;
  /** A person's verb. */
  tell<T = never>(path: string, json: unknown, headers?: Record<string, string>): Promise<Answer<T>>;
  upload<T = never>(content: string | Uint8Array, name: string): Promise<Answer<T>>;
  close(): Promise<void>;
}

/** How a door is opened. */
export interface DoorOptions {
  readonly variables?: Record<string, string>;
  readonly http?: Record<string, unknown>;
  /** Other parts of the config. */
  readonly config?: Record<string, unknown>;
  readonly readiness?: ConsoleModuleOptions;
  /** Called with the application before it is configured. */
  readonly prepare?: (app: NestFastifyApplication) => void | Promise<void>;
}

@Module({})
class Root {}

/** Opens a door on a free port of 127.0.0.1. */
export async function openDoor({
  variables = {},
  http = {},
  config = {},
  readiness = {},
  prepare,
}: DoorOptions = {}): Promise<Door> {
  const database = await freshDatabase();
  const home = await mkdtemp(join(tmpdir(), 'sverka-console-'));
  await writeFile(join(home, 'default.yaml'), stringify({ http: { port: 0, ...http }, ...config }));
  const settings = loadSettings({ SVERKA_HOME: home, SVERKA_CONFIG: home, ...variables });
  const imports = [
    SettingsModule.forSettings(settings),
    StoreModule.forStore(database.store),
    MessagingModule.forRootAsync({
      useFactory: () => ({ transport: ourTransport(settings, database.store, createLog('silent')), relay: null }),
    }),
    ConsoleModule.register(readiness),
  ];
  const app = await NestFactory.create<NestFastifyApplication>({ module: Root, imports }, consoleAdapter(), {
    logger: false,
    abortOnError: false,
  });
  const url = await start(app, settings, prepare).catch(async (error: unknown) => {
    await app.close();
    await database.drop();
    await rm(home, { recursive: true, force: true });
    throw error;
  });
  const ask = <T>(path: string, asked: Asked = {}): Promise<Answer<T>> => send<T>(`${url}${path}`, asked);
  return {
    url,
    home,
    settings,
    store: database.store,
    app,
    ask,
    tell: (path, json, headers = {}) =>
      ask(path, { method: 'POST', json, headers: { 'X-Actor': 'Anna', 'Accept-Language': 'en', ...headers } }),
    upload: (content, name) =>
      ask(`/api/v1/imports?name=${encodeURIComponent(name)}`, {
        method: 'POST',
        body: content,
        headers: { 'Content-Type': 'application/octet-stream' },
      }),
    close: async () => {
      await app.close();
      await database.drop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function start(
  app: NestFastifyApplication,
  settings: Settings,
  prepare: DoorOptions['prepare'],
): Promise<string> {
  await prepare?.(app);
  configureConsole(app, settings);
  return listen(app, settings);
}

/** Sends one request and reads the whole answer. */
export function send<T>(address: string, { method = 'GET', headers = {}, body, json }: Asked): Promise<Answer<T>> {
  const content = json === undefined ? body : JSON.stringify(json);
  const type = json === undefined ? {} : { 'Content-Type': 'application/json' };
  return new Promise((resolve, reject) => {
    const length = content === undefined ? {} : { 'Content-Length': Buffer.byteLength(content) };
    const sent = request(address, { method, agent: false, headers: { ...type, ...length, ...headers } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const bytes = Buffer.concat(chunks);
        const text = bytes.toString();
        const isJson = /json/.test(response.headers['content-type'] ?? '');
        const parsed = (isJson && text !== '' ? JSON.parse(text) : undefined) as T;
        resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes, text, json: parsed });
      });
    });
    sent.on('error', reject);
    // As bytes: with a text Node would write the headers in the encoding of the body.
    sent.end(content === undefined ? undefined : Buffer.from(content));
  });
}

const lines = (rows: readonly object[]): string => rows.map((row) => JSON.stringify(row)).join('\n') + '\n';

/** One client and `count` invoices to it of 100.00 each, all of one day unless told otherwise. */
export async function loadInvoices(door: Door, count: number, more: Record<string, unknown> = {}): Promise<void> {
  const party = {
    ref: 'party-1',
    kind: 'legal',
    name: CLIENT.name,
    fullName: CLIENT.name,
    inn: CLIENT.taxNumber,
    kpp: '',
    email: 'buh@example.ru',
    phone: '',
    region: '77',
    locale: 'ru',
    accounts: [{ number: CLIENT.account, bik: '044525225' }],
    contacts: [],
  };
  await expectAdded(door, lines([party]), 'parties.jsonl');
  const invoices = Array.from({ length: count }, (_, i) => ({
    ref: `invoice-${i + 1}`,
    number: `00УТ-${String(i + 1).padStart(6, '0')}`,
    date: '2026-03-01',
    dueDate: '2099-01-01',
    amount: 10000,
    vat: null,
    currency: 'RUB',
    organization: US.taxNumber,
    party: 'party-1',
    contract: '',
    contractNumber: '',
    ...more,
  }));
  await expectAdded(door, lines(invoices), 'invoices.jsonl');
}

/** A statement of one day. */
export const dayOf = (documents: readonly DocumentText[], day = '02.03.2026'): string =>
  statementText({ from: day, to: day, documents: [...documents] });

/** Uploads and insists that it was taken. */
export async function expectAdded(door: Door, content: string, name: string): Promise<void> {
  const answer = await door.upload<{ added: number; refused: unknown[] }>(content, name);
  if (answer.status !== 201) throw new Error(`${name}: ${answer.status} ${answer.text}`);
}
