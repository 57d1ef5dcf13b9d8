/**
 * Words of grammar and of asking as Indonesian is written in a chat, and as articles write them. Names and matters are
 * not here, nor what may be an English word or a name as well.
 */
const CHAT_WORDS: ReadonlyMap<string, string> = new Map(
  (
    "gimana=bagaimana gmana=bagaimana gmn=bagaimana gimn=bagaimana bgmn=bagaimana bagaimna=bagaimana knp=kenapa knpa=kenapa napa=kenapa kok=kenapa " +
    "brp=berapa brapa=berapa brpa=berapa dmn=dimana dmna=dimana kmn=kemana kpn=kapan seberapa=berapa sapa=siapa " +
    "yg=yang dgn=dengan utk=untuk tuk=untuk buat=untuk krn=karena karna=karena krna=karena spt=seperti kyk=seperti kayak=seperti jg=juga " +
    "dlm=dalam trs=terus bgt=sekali banget=sekali tdk=tidak gak=tidak nggak=tidak ngga=tidak enggak=tidak gk=tidak " +
    "ndak=tidak blm=belum blom=belum udah=sudah udh=sudah sdh=sudah aja=saja doang=saja dong=sih deh=sih nih=sih tuh=sih lho=sih loh=sih " +
    "yah=sih gitu=begitu gini=begini gtu=begitu emang=memang emangnya=memang bener=benar beneran=benar skrg=sekarang skrng=sekarang " +
    "jdi=jadi org=orang orng=orang bilang=berkata dibilang=dikatakan ngomong=berkata diomongin=dikatakan omongin=katakan bilangin=katakan " +
    "gue=saya kalo=kalau klo=kalau pake=pakai ngapain=apa hrs=harus smpe=sampai sampe=sampai ampe=sampai " +
    "thn=tahun tgl=tanggal bln=bulan hri=hari kmrn=kemarin kmaren=kemarin kemaren=kemarin tsb=tersebut ttg=tentang tntg=tentang dpt=dapat dapet=dapat " +
    "bs=bisa bkn=bukan sm=sama msh=masih tp=tapi tpi=tapi jgn=jangan bbrp=beberapa byk=banyak bnyk=banyak jml=jumlah jmlh=jumlah krg=kurang " +
    "lbh=lebih sblm=sebelum stlh=setelah sdg=sedang dg=dengan kpd=kepada thd=terhadap gw=saya gua=saya cuma=hanya cuman=hanya kek=seperti " +
    "ntar=nanti entar=nanti ama=sama abis=setelah abisnya=setelah bakal=akan bakalan=akan dikasih=diberi ngasih=memberi kasi=memberi dkasih=diberi " +
    "tau=tahu taunya=tahu ketemu=bertemu ketemuan=bertemu liat=lihat ngeliat=melihat denger=dengar bikin=membuat dibikin=dibuat dimana2=dimana " +
    "gmnya=bagaimana bgaimana=bagaimana brpa2=berapa kenape=kenapa ape=apa ngape=kenapa pas=ketika " +
    "didapet=dapat didapat=dapat dapetin=dapat taun=tahun temen=teman cepet=cepat deket=dekat dikit=sedikit sodara=saudara ortu=orangtua bokap=ayah nyokap=ibu " +
    "duluan=dahulu mesti=harus kudu=harus nanya=bertanya kerjaan=pekerjaan kerjaannya=pekerjaannya nemu=menemukan nemuin=menemukan ngadain=mengadakan " +
    "jd=jadi ttp=tetap kpan=kapan kapn=kapan knapa=kenapa siapah=siapa dmana=dimana dimn=dimana brapaan=berapa bocil=anak " +
    "ceritain=jelaskan ceritakan=jelaskan jelasin=jelaskan sebutin=sebutkan kasitau=jelaskan infoin=informasi ga=tidak kaga=tidak kagak=tidak td=tadi kmudian=kemudian"
  )
    .split(" ")
    .map((pair) => pair.split("="))
    .map(([chat = "", written = ""]) => [chat, written]),
);

/** A word as an article would write it; itself where it is no word of chats. */
export function asWritten(form: string): string {
  return CHAT_WORDS.get(form) ?? form;
}
