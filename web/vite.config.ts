import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

export default defineConfig(({ command }) => ({
  plugins: [reactRouter()],
  define: command === 'build' ? { 'process.env.NODE_ENV': '"production"' } : {},
  build: { assetsInlineLimit: 0, reportCompressedSize: false },
  environments: {
    ssr: {
      // One file with everything in it: whoever runs it needs no package of the web client.
      resolve: { noExternal: command === 'build' ? true : undefined },
      build: { rollupOptions: { input: './server.ts' } },
    },
  },
}));
