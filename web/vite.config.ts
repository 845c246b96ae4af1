import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

// While developing, the page is served here and everything else by the API beside it.
const api = "http://127.0.0.1:5080";

export default defineConfig({
  plugins: [react()],
  build: { outDir: "dist", emptyOutDir: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 900 },
  server: { proxy: { "/graphql": api, "/sign-in": api, "/sign-out": api } },
  test: { environment: "happy-dom", include: ["src/**/*.test.{ts,tsx}"] },
});
