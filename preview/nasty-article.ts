/** An article that is made to be misread: nothing in it is markup, for it is plain text. */
export const NASTY_ARTICLE = `# Judul *palsu* @everyone

@everyone ||rahasia|| **tebal** _miring_ ~~coret~~ \`kode\` <@123456789012345678> :smile: [tautan](https://contoh.id/palsu) <b>HTML</b> kata Wiryo Atmaja, kepala desa.

> "Harga naik 5 * 3 persen di #pasar_lama_baru, dan __semua__ tahu," ujar Wiryo Atmaja. Lihat https://contoh.id/a_b_c atau <https://contoh.id>.

- "习近平 dan Путин bertemu 😀 di Győr," kata Łukasz Őry. Nama itu ditulis مرحبا oleh wartawan \u202Eterbalik\u202C.

1. Harga ${"gabah ".repeat(120)}naik.
`;
