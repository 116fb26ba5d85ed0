import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: 'build/site',
    emptyOutDir: true,
    target: 'es2023',
    // Older targets rewrite light-dark() in a way that loses the colours.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    chunkSizeWarningLimit: 1_300,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:7080' } },
});
