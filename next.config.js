/** Native and worker packages stay outside the bundle; everything is served by this machine alone. */
/** @type {import('next').NextConfig} */
const nextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  serverExternalPackages: ['@myriaddreamin/typst-ts-node-compiler', 'libsql', 'kysely', 'pg', 'piscina'],
  experimental: { optimizePackageImports: ['@mantine/core', '@mantine/hooks', '@mantine/dates'] },
  // The addresses on which the development server is opened.
  allowedDevOrigins: ['127.0.0.1', 'localhost'],
  devIndicators: false,
}

export default nextConfig
