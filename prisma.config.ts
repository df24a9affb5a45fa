import { defineConfig } from 'prisma/config';

/** `prisma migrate` (a developer's tool) connects as the owner; the app itself never does. */
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env['DATABASE_OWNER_URL'] ?? process.env['DATABASE_URL'] ?? '' },
});
