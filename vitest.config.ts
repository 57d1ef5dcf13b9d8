import { defineConfig } from "vitest/config";

/** A test waits for what it tests and not for the clock: on a busy machine everything takes many times longer. */
// oxlint-disable-next-line import/no-default-export -- Vitest asks for one
export default defineConfig({ test: { testTimeout: 120_000, hookTimeout: 120_000 } });
