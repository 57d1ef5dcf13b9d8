import type { Asker } from "../bot/request.ts";

/** The library that the terminal asks where a request names no server. */
export const DEFAULT_SERVER = "default";

/** Whoever can start Kutip can change its files too, and so may change its libraries. */
export const OPERATOR: Asker = { id: "operator", mayManage: true };
