/** @type {import('next').NextConfig} */
const config = {
  // Types and lint are checked by `npm run check` and `npm test`; the build only builds.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  serverExternalPackages: [
    'pg',
    'bcrypt',
    'pdfkit',
    'pino',
    'graphile-worker',
    '@prisma/client',
    '@prisma/adapter-pg',
    'pg-copy-streams',
  ],
  experimental: { serverActions: { bodySizeLimit: '64mb' } },
};

export default config;
