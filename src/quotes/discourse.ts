import type { Excerpt } from "../articles/excerpt.ts";
import type { Person } from "./people.ts";

/** Somebody whom the text around can point back at. */
export interface Known {
  readonly name: string;
  /** Where they were last named or described. */
  readonly mention: Excerpt;
  readonly person?: Person;
  readonly role?: Excerpt;
  /** Whether it is a group, which "they" can mean. */
  readonly many: boolean;
}
