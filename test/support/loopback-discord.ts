import * as v from "valibot";
import {
  formEvent,
  interactionEvent,
  menuEvent,
  pressEvent,
  type Asker,
  type OptionInput,
  type PressedMessage,
} from "./loopback-interactions.ts";
import { messageEvent, type MessageInput } from "./loopback-messages.ts";
import type { LoopbackEvent } from "./loopback-places.ts";
import { openGateway, type LoopbackGateway } from "./loopback-gateway.ts";
import { IDS } from "./loopback-ids.ts";
import { openRest, type LoopbackRest, type RestCall } from "./loopback-rest.ts";

/** What a member sees of an answer, and the calls that it took. */
export interface SeenReply {
  readonly isPrivate: boolean;
  /** The message's id, where it was posted to a channel. */
  readonly id: string | undefined;
  /** Whether it took the place of the message whose button was pressed. */
  readonly isUpdate: boolean;
  readonly buttons: readonly SeenButton[];
  /** All texts of the message, in order. */
  readonly texts: readonly string[];
  /** The same, one below the other. */
  readonly text: string;
  readonly message: PressedMessage;
  readonly call: RestCall;
}

/** A button or a choice as a member sees it, and what it brings along. */
interface SeenButton {
  readonly label: string;
  readonly customId: string;
  readonly isOff: boolean;
  /** What choosing it sends, in a menu. */
  readonly value?: string;
}

/** A form as a member sees it. */
interface SeenForm {
  readonly customId: string;
  readonly title: string;
  readonly fields: readonly {
    readonly label: string;
    readonly custom_id: string;
    readonly value?: string | undefined;
  }[];
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
  /** Presses a button of an answer by its label, and waits for what comes. */
  press(on: SeenReply, label: string, asker?: Asker): Promise<SeenReply>;
  /** Uses a command from the menu of a message that says this. */
  menu(command: string, content: string, asker?: Asker): Promise<SeenReply>;
  /** Uses a slash command, and waits for the form that it opens. */
  open(command: string, options?: Options, asker?: Asker): Promise<SeenForm>;
  /** Sends a form, its fields by their labels, and waits for the answer. */
  send(form: SeenForm, fields: Readonly<Record<string, string>>, asker?: Asker): Promise<SeenReply>;
  /** Presses a button that no answer has. */
  pressId(customId: string, asker?: Asker): Promise<SeenReply>;
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
  const interact = async (event: LoopbackEvent, on?: SeenReply): Promise<SeenReply> => {
    gateway.dispatch("INTERACTION_CREATE", event);
    const isOurs = ({ path, status, method }: RestCall): boolean =>
      path.includes(event.id) && status < 300 && method !== "DELETE";
    const first = await rest.waitFor(isOurs);
    const isWaiting = v.is(Deferral, first.body);
    return seen(
      isWaiting ? await rest.waitFor((call) => isOurs(call) && call.path !== first.path) : first,
      on,
    );
  };
  return {
    gateway,
    rest,
    async slash(command, options = {}, asker = {}) {
      const event = interactionEvent({ command, options, asker: { ...INDONESIAN, ...asker } });
      return interact(event);
    },
    async press(on, label, asker = {}) {
      const button = on.buttons.find((each) => each.label === label);
      if (!button || button.isOff) throw new Error(`There is no button "${label}" to press`);
      return interact(pressEvent(button, on.message, { ...INDONESIAN, ...asker }), on);
    },
    menu: (command, content, asker = {}) =>
      interact(menuEvent(command, content, { ...INDONESIAN, ...asker })),
    async open(command, options = {}, asker = {}) {
      const event = interactionEvent({ command, options, asker: { ...INDONESIAN, ...asker } });
      gateway.dispatch("INTERACTION_CREATE", event);
      const { body } = await rest.waitFor(({ path, status }) => path.includes(event.id) && status < 300);
      const { custom_id: customId, title, components } = v.parse(FormCallback, body).data;
      return { customId, title, fields: components.map(({ label, component }) => ({ label, ...component })) };
    },
    send(form, fields, asker = {}) {
      const values = form.fields.map(({ label, custom_id }) => [custom_id, fields[label] ?? ""]);
      return interact(formEvent(form.customId, Object.fromEntries(values), { ...INDONESIAN, ...asker }));
    },
    pressId: (customId, asker = {}) =>
      interact(pressEvent({ customId }, { flags: 1 << 15, components: [] }, { ...INDONESIAN, ...asker })),
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
const MessageCallback = v.object({ type: v.picklist([4, 7]), data: Message });
const FormCallback = v.object({
  type: v.literal(9),
  data: v.object({
    custom_id: v.string(),
    title: v.string(),
    components: v.array(
      v.object({
        label: v.string(),
        component: v.object({ custom_id: v.string(), value: v.optional(v.string()) }),
      }),
    ),
  }),
});
const Menu = v.object({
  type: v.literal(3),
  custom_id: v.string(),
  options: v.array(v.object({ label: v.string(), value: v.string() })),
});
const Identified = v.object({ id: v.string() });
const Deferral = v.object({ type: v.picklist([5, 6]) });
const Button = v.object({
  type: v.literal(2),
  label: v.string(),
  custom_id: v.string(),
  disabled: v.optional(v.boolean(), false),
});
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

function seen(call: RestCall, on?: SeenReply): SeenReply {
  const callback = v.safeParse(MessageCallback, call.body);
  const message = callback.success ? callback.output.data : v.parse(Message, call.body);
  const isUpdate = callback.success && callback.output.type === 7;
  const texts = message.components.flatMap(textsIn);
  const isPrivate = isUpdate ? (on?.isPrivate ?? false) : (message.flags & EPHEMERAL) !== 0;
  const flags = isPrivate ? message.flags | EPHEMERAL : message.flags;
  return {
    isPrivate,
    id: v.is(Identified, call.answer) ? call.answer.id : undefined,
    isUpdate,
    buttons: message.components.flatMap(buttonsIn),
    texts,
    text: texts.join("\n"),
    message: { ...message, flags },
    call,
  };
}

const EPHEMERAL = 1 << 6;

function buttonsIn(component: unknown): readonly SeenButton[] {
  const { success, output } = v.safeParse(Button, component);
  if (success) return [{ label: output.label, customId: output.custom_id, isOff: output.disabled }];
  const menu = v.safeParse(Menu, component);
  if (menu.success) {
    const { custom_id: customId, options } = menu.output;
    return options.map(({ label, value }) => ({ label, customId, value, isOff: false }));
  }
  return partsOf(component).flatMap(buttonsIn);
}

function partsOf(component: unknown): readonly unknown[] {
  if (typeof component !== "object" || component === null || !("components" in component)) return [];
  return Array.isArray(component.components) ? component.components : [];
}

function textsIn(component: unknown): readonly string[] {
  if (typeof component !== "object" || component === null) return [];
  if ("content" in component) return [String(component.content)];
  return partsOf(component).flatMap(textsIn);
}
