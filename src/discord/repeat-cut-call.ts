import { DefaultRestOptions, type RESTOptions } from "discord.js";

/**
 * Makes a call to Discord, and once more if the connection was cut: Discord closes idle connections at any moment, and
 * discord.js repeats a call for any other fault but not for this one. A call that had arrived all the same does no harm
 * the second time: an interaction is answered but once, and a message carries a number of its own.
 */
export const repeatCutCall: RESTOptions["makeRequest"] = async (url, init) => {
  try {
    return await DefaultRestOptions.makeRequest(url, init);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "UND_ERR_SOCKET")
      return DefaultRestOptions.makeRequest(url, init);
    throw error;
  }
};
