import { SimpleShardingStrategy, type WebSocketOptions } from "discord.js";

/**
 * Lets a connection that is being made anew come to rest once the bot has left. discord.js 14 does not: a client that is
 * destroyed between two attempts goes on connecting for ever and keeps the process alive. Each attempt first asks for
 * the session to resume; after leaving, the answer does not come.
 */
export function leaveForGood(left: AbortSignal): NonNullable<WebSocketOptions["buildStrategy"]> {
  return (manager) => {
    const { options } = manager;
    const retrieve = options.retrieveSessionInfo.bind(options);
    options.retrieveSessionInfo = (shard) => (left.aborted ? new Promise(() => undefined) : retrieve(shard));
    return new SimpleShardingStrategy(manager);
  };
}
