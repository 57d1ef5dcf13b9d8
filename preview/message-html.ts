import { ComponentType } from "discord.js";
import * as v from "valibot";
import { escapeHtml } from "./escape-html.ts";
import { markdownHtml } from "./markdown-html.ts";

const Component = v.looseObject({ type: v.number() });
const Children = v.object({ components: v.array(Component) });
const Container = v.object({ ...Children.entries, accent_color: v.optional(v.nullable(v.number())) });
const Section = v.object({ ...Children.entries, accessory: Component });
const TextDisplay = v.object({ content: v.string() });
const Separator = v.object({ divider: v.optional(v.boolean(), true), spacing: v.optional(v.number(), 1) });
const Media = v.object({
  media: v.object({ url: v.string() }),
  description: v.optional(v.nullable(v.string())),
});
const Gallery = v.object({ items: v.array(Media) });
const AttachedFile = v.object({ file: v.object({ url: v.string() }) });
const Button = v.object({
  style: v.number(),
  label: v.optional(v.string(), ""),
  emoji: v.optional(v.looseObject({ name: v.string() })),
  url: v.optional(v.string()),
  disabled: v.optional(v.boolean(), false),
});
const Select = v.object({ placeholder: v.optional(v.string(), "") });
const Message = v.looseObject({
  components: v.array(Component),
  files: v.optional(v.array(v.looseObject({ name: v.string(), attachment: v.instance(Uint8Array) })), []),
});

type AnyComponent = v.InferOutput<typeof Component>;

/** Where attached files are found, by name, as addresses that a page can hold. */
type Files = ReadonlyMap<string, string>;

/**
 * A message made of components as Discord shows it, whatever made it.
 *
 * @throws {Error} at a component that this page does not know, so that none is left out of it unnoticed
 */
export function messageHtml(message: unknown): string {
  const { components, files } = v.parse(Message, message);
  const attached = new Map(files.map(({ name, attachment }) => [name, dataAddress(name, attachment)]));
  return components.map((component) => componentHtml(component, attached)).join("");
}

function componentHtml(component: AnyComponent, files: Files): string {
  const render = RENDERERS.get(component.type);
  if (!render)
    throw new Error(`The preview does not know component ${component.type}: teach it in message-html.ts`);
  return render(component, files);
}

function inside(components: readonly AnyComponent[], files: Files): string {
  return components.map((component) => componentHtml(component, files)).join("");
}

const RENDERERS: ReadonlyMap<number, (component: AnyComponent, files: Files) => string> = new Map<
  ComponentType,
  (component: AnyComponent, files: Files) => string
>([
  [ComponentType.Container, containerHtml],
  [ComponentType.Section, sectionHtml],
  [
    ComponentType.TextDisplay,
    (text) => `<div class="text">${markdownHtml(v.parse(TextDisplay, text).content)}</div>`,
  ],
  [ComponentType.Separator, separatorHtml],
  [
    ComponentType.ActionRow,
    (row, files) => `<div class="row">${inside(v.parse(Children, row).components, files)}</div>`,
  ],
  [ComponentType.Button, buttonHtml],
  [
    ComponentType.StringSelect,
    (select) => `<div class="select">${escapeHtml(v.parse(Select, select).placeholder)}</div>`,
  ],
  [
    ComponentType.MediaGallery,
    (gallery, files) =>
      `<div class="gallery">${v
        .parse(Gallery, gallery)
        .items.map((item) => imageHtml(item, files))
        .join("")}</div>`,
  ],
  [
    ComponentType.Thumbnail,
    (image, files) => `<div class="thumbnail">${imageHtml(v.parse(Media, image), files)}</div>`,
  ],
  [
    ComponentType.File,
    (file) => `<div class="file">${escapeHtml(nameOf(v.parse(AttachedFile, file).file.url))}</div>`,
  ],
]);

function containerHtml(component: AnyComponent, files: Files): string {
  const { components, accent_color: accent } = v.parse(Container, component);
  const colour = accent === undefined || accent === null ? "" : ` style="--accent: ${hex(accent)}"`;
  return `<div class="container"${colour}>${inside(components, files)}</div>`;
}

function sectionHtml(component: AnyComponent, files: Files): string {
  const { components, accessory } = v.parse(Section, component);
  const texts = `<div class="texts">${inside(components, files)}</div>`;
  return `<div class="section">${texts}${componentHtml(accessory, files)}</div>`;
}

function separatorHtml(component: AnyComponent): string {
  const { divider, spacing } = v.parse(Separator, component);
  return `<hr class="${divider ? "divider" : "gap"} ${spacing > 1 ? "wide" : "narrow"}">`;
}

function buttonHtml(component: AnyComponent): string {
  const { style, label, emoji, url, disabled } = v.parse(Button, component);
  const text = escapeHtml([emoji?.name, label].filter((part) => part !== undefined && part !== "").join(" "));
  const classes = `button style-${style}`;
  return url === undefined
    ? `<button type="button" class="${classes}"${disabled ? " disabled" : ""}>${text}</button>`
    : `<a class="${classes}" href="${escapeHtml(url)}">${text}</a>`;
}

function imageHtml({ media, description }: v.InferOutput<typeof Media>, files: Files): string {
  const address = media.url.startsWith("attachment://") ? files.get(nameOf(media.url)) : media.url;
  if (address === undefined) throw new Error(`The message shows ${media.url} and does not bring it`);
  return `<img src="${escapeHtml(address)}" alt="${escapeHtml(description ?? "")}">`;
}

function nameOf(address: string): string {
  return address.replace("attachment://", "");
}

function hex(colour: number): string {
  return `#${colour.toString(16).padStart(6, "0")}`;
}

function dataAddress(name: string, bytes: Uint8Array): string {
  const type = name.endsWith(".png") ? "image/png" : "application/octet-stream";
  return `data:${type};base64,${Buffer.from(bytes).toString("base64")}`;
}
