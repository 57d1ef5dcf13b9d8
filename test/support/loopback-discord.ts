import * as v from "valibot";
import { interactionEvent, type Asker, type OptionInput } from "./loopback-interactions.ts";
import { messageEvent, type MessageInput } from "./loopback-messages.ts";
import type { LoopbackEvent } from "./loopback-places.ts";
import { openGateway, type LoopbackGateway } from "./loopback-gateway.ts";
import { IDS } from "./loopback-ids.ts";
import { openRest, type LoopbackRest, type RestCall } from "./loopback-rest.ts";

/** What a member sees of an answer, and the calls that it took. */
interface SeenReply {
  readonly isPrivate: boolean;
  /** All texts of the message, in order. */
  readonly texts: readonly string[];
  /** The same, one below the other. */
  readonly text: string;
  readonly call: RestCall;
}

/** A choice as a member sees it while typing. */
interface SeenChoice {
  readonly name: string;
  readonly value: string;
}

type Options = Readonly<Record<string, OptionInput>>;

/** A Discord on this machine: a real gateway and a real REST interface, and members who do what members do. */
export interface LoopbackDiscord {
  readonly gateway: LoopbackGateway;
  readonly rest: LoopbackRest;
  /** Uses a slash command, and waits for the answer. */
  slash(command: string, options?: Options, asker?: Asker): Promise<SeenReply>;
  /** Types into an option of a slash command, and waits for the choices. */
  type(command: string, option: string, typed: string, asker?: Asker): Promise<readonly SeenChoice[]>;
  /** Sends a message that mentions the bot, and waits for the answer. */
  mention(words: string, input?: Partial<MessageInput>): Promise<SeenReply>;
  /** Sends a message, and waits for nothing. */
  say(input: MessageInput): void;
  close(): Promise<void>;
}

export async function startLoopbackDiscord(
  manners: { readonly preferredLocale?: string; readonly heartbeatInterval?: number } = {},
): Promise<LoopbackDiscord> {
  const gateway = await openGateway({ preferredLocale: "id", heartbeatInterval: 41_250, ...manners });
  const rest = await openRest(gateway.url);
  const say = (input: MessageInput): LoopbackEvent => {
    const event = messageEvent(input);
    gateway.dispatch("MESSAGE_CREATE", event);
    return event;
  };
  return {
    gateway,
    rest,
    async slash(command, options = {}, asker = {}) {
      const event = interactionEvent({ command, options, asker: { ...INDONESIAN, ...asker } });
      gateway.dispatch("INTERACTION_CREATE", event);
      return seen(await rest.waitFor(({ path, status }) => path.includes(`/${event.id}/`) && status < 300));
    },
    async type(command, option, typed, asker = {}) {
      const input = { command, options: { [option]: typed }, focused: option };
      const event = interactionEvent({ ...input, asker: { ...INDONESIAN, ...asker } });
      gateway.dispatch("INTERACTION_CREATE", event);
      const call = await rest.waitFor(({ path, status }) => path.includes(`/${event.id}/`) && status < 300);
      return v.parse(ChoicesCallback, call.body).data.choices;
    },
    async mention(words, input = {}) {
      const content = `<@${IDS.bot}> ${words}`;
      const { id } = say({ content, mentions: [IDS.bot], ...input });
      return seen(await rest.waitFor((call) => answersTo(call, id) && call.status < 300));
    },
    say: (input) => void say(input),
    async close() {
      await gateway.close();
      await rest.close();
    },
  };
}

const INDONESIAN = { locale: "id", guildLocale: "id" };

const Message = v.object({ flags: v.number(), components: v.array(v.unknown()) });
const MessageCallback = v.object({ type: v.literal(4), data: Message });
const ChoicesCallback = v.object({
  type: v.literal(8),
  data: v.object({ choices: v.array(v.object({ name: v.string(), value: v.string() })) }),
});
const Answer = v.object({ message_reference: v.object({ message_id: v.string() }) });

/** Whether a call posts an answer to a message. */
function answersTo({ body }: RestCall, messageId: string): boolean {
  const { success, output } = v.safeParse(Answer, body);
  return success && output.message_reference.message_id === messageId;
}

function seen(call: RestCall): SeenReply {
  const callback = v.safeParse(MessageCallback, call.body);
  const { flags, components } = callback.success ? callback.output.data : v.parse(Message, call.body);
  const texts = components.flatMap(textsIn);
  return { isPrivate: (flags & 64) !== 0, texts, text: texts.join("\n"), call };
}

function textsIn(component: unknown): readonly string[] {
  if (typeof component !== "object" || component === null) return [];
  if ("content" in component) return [String(component.content)];
  return "components" in component && Array.isArray(component.components)
    ? component.components.flatMap(textsIn)
    : [];
}
