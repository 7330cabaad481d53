// The peer of our start: an empty Nest application on Fastify with a TypeORM data source that has nothing to keep.
//   node empty-nest.mjs DATABASE_URL
import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';

class Empty {}
Module({
  providers: [
    {
      provide: DataSource,
      useFactory: () => new DataSource({ type: 'postgres', url: process.argv[2], entities: [] }).initialize(),
    },
  ],
})(Empty);

const app = await NestFactory.create(Empty, new FastifyAdapter(), { logger: false });
await app.listen(0, '127.0.0.1');
console.log(await app.getUrl());
