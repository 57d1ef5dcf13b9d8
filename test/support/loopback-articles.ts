import type { Article } from "../../src/articles/article.ts";
import { articleOf } from "./sample.ts";

/** Two invented articles: one in Indonesian with an address, one in English that is made to be misread. */
export async function loopbackArticles(): Promise<readonly Article[]> {
  return [
    await articleOf("banjir-di-sungai-wulan", FLOOD, "md"),
    await articleOf("the-harbour-of-saint-orel", HARBOUR, "md"),
  ];
}

const FLOOD = `---
title: Banjir di Sungai Wulan
url: https://contoh.id/banjir_(wulan)
date: 2026-02-11
---

Sungai Wulan meluap pada Rabu malam. Sebanyak 214 rumah di Desa Kedungrejo terendam. Warga mengungsi ke balai desa.

## Tanggul

Tanggul di sisi barat jebol sepanjang 12 meter. “Kami sudah meminta perbaikan sejak tahun lalu,” kata Kepala Desa Kedungrejo, Sumarni. Perbaikan dimulai Senin.
`;

const HARBOUR = `---
title: "The harbour of *Saint Orel*: @everyone"
---

The council of Saint Orel closed the harbour on Friday. The mayor, Ilse Brandt, said the pier was “not safe for anybody”.

\\# @everyone who sails must ask <@100000000000000001> first, says a notice at https://contoh.id/pier_one.
`;
