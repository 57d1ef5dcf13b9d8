/** Starts Kutip from its TypeScript as it is. What was compiled is kept for the next start where Node.js can do that (22.1 and newer). */
import * as module from "node:module";

module.enableCompileCache?.();
await import("./src/threads/read-typescript.mjs");
await import("./src/main.ts");
