/** How a connection to Discord's gateway stands. */
export const GATEWAY_STATES = ["connecting", "ready", "leaving"] as const;

export type GatewayState = (typeof GATEWAY_STATES)[number];

/** Several connections are as ready as the least of them, and leave together. */
export function joinStates(states: readonly GatewayState[]): GatewayState {
  if (states.includes("leaving")) return "leaving";
  return states.length > 0 && states.every((state) => state === "ready") ? "ready" : "connecting";
}
