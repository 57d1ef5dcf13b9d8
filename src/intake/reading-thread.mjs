// A thread does not inherit the loader that runs TypeScript, and cannot start with a file that needs it.
import { register } from "tsx/esm/api";

register();
await import("./serve-reading.ts");
