/**
 * Once this is loaded, its thread reads TypeScript as it is. Node.js 24 and newer do so by themselves; 22 could, and warns
 * that it is new. No thread reads it because another does.
 */
const [major = 0] = process.versions.node.split(".").map(Number);
if (!process.features.typescript || major < 24) (await import("tsx/esm/api")).register();
