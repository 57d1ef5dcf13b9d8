import {
  ButtonStyle,
  ComponentType,
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIStringSelectComponent,
} from "discord.js";
import { isolateDirection } from "./isolate-direction.ts";
import { writePress, type Press } from "./press.ts";
import { shortenLabel } from "./shorten-label.ts";

/** Something to press or to choose from, before it is known what it has to carry. */
export type CardControl = CardButton | CardMenu;

export interface CardButton {
  readonly kind: "button";
  readonly label: string;
  readonly press: Press;
  /** Shown and not to be pressed: there is nothing more on its side. */
  readonly isOff?: boolean;
  /** What it does cannot be overlooked. */
  readonly isGrave?: boolean;
}

/** A menu that stands in a row of its own; what is chosen in it is as if pressed. */
export interface CardMenu {
  readonly kind: "menu";
  /** What is said where nothing is chosen yet. */
  readonly label: string;
  readonly press: Press;
  readonly choices: readonly MenuChoice[];
}

/** A choice of a menu. */
export interface MenuChoice {
  readonly label: string;
  readonly press: Press;
}

/** A row of buttons or a menu, as Discord shows it. */
export type ControlRow = APIActionRowComponent<APIButtonComponentWithCustomId | APIStringSelectComponent>;

/** In UTF-16 units; with isolates around it, it stays below Discord's 80. */
const LABEL_LENGTH = 60;

/** How many buttons Discord puts into a row. */
const IN_ROW = 5;

/** Groups of controls as rows; `ids` are for all of them, in order. */
export function controlRows(
  groups: readonly (readonly CardControl[])[],
  ids: readonly string[],
): readonly ControlRow[] {
  const left = [...ids];
  return groups.flatMap(inRows).map((controls) => ({
    type: ComponentType.ActionRow,
    components: controls.map((control) => component(control, left.shift() ?? "")),
  }));
}

function inRows(group: readonly CardControl[]): readonly (readonly CardControl[])[] {
  const rows: CardControl[][] = [];
  for (const control of group) {
    const last = rows.at(-1);
    const hasRoom = last && last.length < IN_ROW && last[0]?.kind === "button";
    if (hasRoom && control.kind === "button") last.push(control);
    else rows.push([control]);
  }
  return rows;
}

function component(
  control: CardControl,
  customId: string,
): APIButtonComponentWithCustomId | APIStringSelectComponent {
  return control.kind === "button" ? buttonComponent(control, customId) : menuComponent(control, customId);
}

function buttonComponent(
  { label, isOff = false, isGrave = false }: CardButton,
  customId: string,
): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: isGrave ? ButtonStyle.Danger : ButtonStyle.Secondary,
    label: shown(label),
    custom_id: customId,
    ...(isOff ? { disabled: true } : {}),
  };
}

function menuComponent({ label, choices }: CardMenu, customId: string): APIStringSelectComponent {
  return {
    type: ComponentType.StringSelect,
    custom_id: customId,
    placeholder: shown(label),
    options: choices.map((choice) => ({ label: shown(choice.label), value: writePress(choice.press) })),
  };
}

function shown(label: string): string {
  return isolateDirection(shortenLabel(label, LABEL_LENGTH)).replace(/\p{Cs}/gu, "\u{FFFD}");
}
