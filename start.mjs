/**
 * Starts Kutip from its TypeScript as it is. Node.js 24 and newer read it themselves; older ones need tsx. What was
 * compiled is kept for the next start where Node.js can do that (22.1 and newer).
 */
import * as module from "node:module";

module.enableCompileCache?.();
// 22 can read TypeScript too, and warns that it is new
const [major] = process.versions.node.split(".").map(Number);
if (!process.features.typescript || (major ?? 0) < 24) (await import("tsx/esm/api")).register();
await import("./src/main.ts");
