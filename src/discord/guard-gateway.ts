import { ChannelType, GatewayDispatchEvents, type Client } from "discord.js";
import type { Logger } from "pino";
import { failureOf } from "./failure-of.ts";

/**
 * Stands between the gateway and discord.js 14, which trusts each event to be whole: one that is not would end the
 * process with an uncaught exception. Such an event is passed over and logged by its name. A message of no server gets
 * the type of channel that Discord may leave out and discord.js cannot do without.
 */
export function guardGateway({ ws }: Client, log: Logger): void {
  const pass: unknown = Reflect.get(ws, "handlePacket");
  if (typeof pass !== "function") throw new TypeError("discord.js passes events on by another way");
  Object.defineProperty(ws, "handlePacket", {
    value(packet: unknown, shard: unknown): unknown {
      try {
        return Reflect.apply(pass, ws, [withChannelType(packet), shard]);
      } catch (error) {
        log.warn(
          { failure: failureOf(error), event: isPacket(packet) ? packet.t : undefined },
          "Passed over an event that is not whole",
        );
        return false;
      }
    },
  });
}

interface Packet {
  readonly t: unknown;
  readonly d: object;
}

function isPacket(value: unknown): value is Packet {
  return (
    typeof value === "object" &&
    value !== null &&
    "t" in value &&
    "d" in value &&
    typeof value.d === "object" &&
    value.d !== null
  );
}

function withChannelType(packet: unknown): unknown {
  if (!isPacket(packet) || packet.t !== GatewayDispatchEvents.MessageCreate) return packet;
  const isKnown = "guild_id" in packet.d || "channel_type" in packet.d;
  return isKnown ? packet : { ...packet, d: { ...packet.d, channel_type: ChannelType.DM } };
}
